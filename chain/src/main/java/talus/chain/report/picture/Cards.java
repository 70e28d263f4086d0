package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.report.LiftedHeels;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/** A column of numbers beside the picture: what this body does, and smaller what it does with freer ankles. */
final class Cards {
    private static final double GAP = 12;
    private static final double ALIKE_HEEL_M = 0.015;

    /** A value of so many letters can be large. */
    private static final int SHORT = 3;

    private final List<Card> cards = new ArrayList<>();
    private final Frame person;
    private final Optional<Frame> reference;

    private Cards(Frame person, Optional<Frame> reference) {
        this.person = person;
        this.reference = reference;
    }

    /** A name, this body's value, the other's. */
    private record Card(String name, String value, Optional<String> other) {}

    static void draw(
            XmlText svg, Frame person, Optional<Frame> reference, double x, double y, double width, double height) {
        Cards cards = new Cards(person, reference);
        cards.shins();
        cards.angle(PictureMessage.TRUNK, frame -> frame.angles().trunkDeg());
        cards.angle(PictureMessage.LUMBAR, frame -> frame.angles().lumbarFlexionDeg());
        cards.angle(PictureMessage.PELVIS, frame -> frame.angles().pelvisTiltDeg());
        cards.heels();
        double each = (height - GAP * (cards.cards.size() - 1)) / cards.cards.size();
        for (int i = 0; i < cards.cards.size(); i++) {
            card(svg, cards.cards.get(i), new Point(x, y + i * (each + GAP)), width, each);
        }
    }

    private void shins() {
        if (printsAlike(person) && reference.map(Cards::printsAlike).orElse(true)) {
            angle(PictureMessage.SHIN, frame -> frame.angles().shinDeg().mean());
        } else {
            angle(PictureMessage.SHIN_LEFT, frame -> frame.angles().shinDeg().left());
            angle(PictureMessage.SHIN_RIGHT, frame -> frame.angles().shinDeg().right());
        }
    }

    private static boolean printsAlike(Frame frame) {
        Sides shin = frame.angles().shinDeg();
        return Decimal.rounded(shin.left(), 0) == Decimal.rounded(shin.right(), 0);
    }

    /** Only heels that leave the ground in one of the bodies. */
    private void heels() {
        ToDoubleFunction<Frame> left = frame -> frame.support().heelHeightM().left();
        ToDoubleFunction<Frame> right = frame -> frame.support().heelHeightM().right();
        boolean leftLifts = lifts(LiftedHeels::left);
        boolean rightLifts = lifts(LiftedHeels::right);
        if (leftLifts && rightLifts && alike(frame -> frame.support().heelHeightM(), ALIKE_HEEL_M)) {
            height(PictureMessage.HEEL, frame -> frame.support().heelHeightM().mean());
            return;
        }
        if (leftLifts) {
            height(PictureMessage.HEEL_LEFT, left);
        }
        if (rightLifts) {
            height(PictureMessage.HEEL_RIGHT, right);
        }
    }

    private boolean lifts(Predicate<LiftedHeels> heel) {
        return heel.test(LiftedHeels.of(person))
                || reference.map(LiftedHeels::of).filter(heel).isPresent();
    }

    private boolean alike(Function<Frame, Sides> read, double within) {
        return close(read.apply(person), within)
                && reference.map(frame -> close(read.apply(frame), within)).orElse(true);
    }

    private static boolean close(Sides sides, double within) {
        return Math.abs(sides.left() - sides.right()) < within;
    }

    private void angle(PictureMessage name, ToDoubleFunction<Frame> read) {
        add(name, read, PictureMessage.DEGREES, 1, 0);
    }

    private void height(PictureMessage name, ToDoubleFunction<Frame> read) {
        add(name, read, PictureMessage.LENGTH_CM, 100, 0);
    }

    private void add(
            PictureMessage name, ToDoubleFunction<Frame> read, PictureMessage unit, double perSi, int decimals) {
        cards.add(new Card(
                Words.say(name),
                Words.say(unit, number(read.applyAsDouble(person) * perSi, decimals)),
                reference.map(frame -> Words.say(
                        PictureMessage.WITH_FREER,
                        Words.say(unit, number(read.applyAsDouble(frame) * perSi, decimals))))));
    }

    private static String number(double value, int decimals) {
        return Decimal.of(value, decimals).replace('-', '\u2212');
    }

    private static void card(XmlText svg, Card card, Point corner, double width, double height) {
        svg.open("g");
        Marks.card(svg, corner.x(), corner.y(), width, height, 12);
        double x = corner.x() + 16;
        double middle = corner.y() + 0.5 * height;
        boolean two = card.other().isPresent();
        line(svg, card.name(), x, middle + (two ? -8 : 7), "20", "400", Palette.MUTED, "start");
        card.other().ifPresent(text -> line(svg, text, x, middle + 20, "20", "400", Palette.MUTED, "start"));
        String size = card.value().length() > SHORT ? "26" : "34";
        line(svg, card.value(), corner.x() + width - 14, middle + 12, size, "650", Palette.NEAR, "end");
        svg.close("g");
    }

    private static void line(
            XmlText svg, String text, double x, double y, String size, String weight, String fill, String anchor) {
        svg.text(
                "text",
                text,
                "x",
                Marks.px(x),
                "y",
                Marks.px(y),
                "font-size",
                size,
                "font-weight",
                weight,
                "text-anchor",
                anchor,
                "fill",
                fill);
    }
}
