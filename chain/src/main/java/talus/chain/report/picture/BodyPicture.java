package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.report.NearSide;
import talus.chain.report.Shown;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/**
 * A result as one picture: this body and behind it, pale, the same body with freer ankles, from the side of the shorter ankle and below from the front
 * beside the numbers that matter. Upright and with few large words, so that it can be read on a phone. An SVG document of {@value #WIDTH} by {@value #HEIGHT} px without any outside reference.
 */
public final class BodyPicture {
    public static final int WIDTH = 800;
    public static final int HEIGHT = 1300;

    private static final double MARGIN = 28;
    private static final double PANEL_TOP = 196;
    private static final double SIDE_HEIGHT = 510;
    private static final double FRONT_WIDTH = 444;
    private static final double FRONT_HEIGHT = 480;
    private static final double GAP = 16;
    private static final double GROUND_UP = 94;
    private static final double HEAD_ROOM = 54;
    private static final double MOST_PX_PER_M = 340;
    private static final int LINE_LETTERS = 72;
    private static final String FONT =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final Result result;
    private final Optional<Frame> person;
    private final Optional<Frame> reference;
    private final XmlText svg = new XmlText();

    private BodyPicture(Result result) {
        this.result = result;
        this.person = Shown.ofPerson(result).map(Shown::frame);
        this.reference = Shown.ofMoreBend(result).map(Shown::frame);
    }

    /** The document. */
    public static String svg(Result result) {
        return new BodyPicture(result).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT),
                "role",
                "img",
                "aria-labelledby",
                "talus-title talus-desc",
                "font-family",
                FONT);
        svg.text("title", title(), "id", "talus-title");
        svg.text("desc", description(), "id", "talus-desc");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER);
        header();
        if (person.isPresent()) {
            panels(person.get());
            double left = MARGIN + FRONT_WIDTH + GAP;
            Cards.draw(
                    svg,
                    person.get(),
                    reference,
                    left,
                    PANEL_TOP + SIDE_HEIGHT + GAP,
                    WIDTH - MARGIN - left,
                    FRONT_HEIGHT);
        } else {
            svg.text(
                    "text",
                    Words.say(PictureMessage.NOTHING_REACHED),
                    "x",
                    Marks.px(MARGIN),
                    "y",
                    Marks.px(PANEL_TOP + 40),
                    "font-size",
                    "22",
                    "fill",
                    Palette.INK);
        }
        List<String> lines = Marks.lines(Words.say(CheckMessage.BACKS_BEND), LINE_LETTERS);
        for (int i = 0; i < lines.size(); i++) {
            Point at = new Point(MARGIN, HEIGHT - 24.0 - 28 * (lines.size() - 1 - i));
            Marks.label(svg, lines.get(i), at, 20, "start", Palette.MUTED);
        }
        svg.close("svg");
        return svg.toString();
    }

    private String title() {
        return PictureTitle.of(result.scenario().task(), person);
    }

    private String description() {
        if (person.isEmpty()) {
            return Words.say(PictureMessage.NOTHING_REACHED);
        }
        var mine = person.get().angles();
        String text = Words.say(
                PictureMessage.DESCRIPTION,
                Decimal.of(mine.shinDeg().left(), 0),
                Decimal.of(mine.shinDeg().right(), 0),
                Decimal.of(mine.trunkDeg(), 0),
                Decimal.of(mine.lumbarFlexionDeg(), 0));
        if (reference.isEmpty()) {
            return text;
        }
        var other = reference.get().angles();
        return text + " "
                + Words.say(
                        PictureMessage.DESCRIPTION_BESIDE,
                        Decimal.of(other.shinDeg().left(), 0),
                        Decimal.of(other.shinDeg().right(), 0),
                        Decimal.of(other.trunkDeg(), 0),
                        Decimal.of(other.lumbarFlexionDeg(), 0));
    }

    private void header() {
        svg.text(
                "text",
                title(),
                "x",
                Marks.px(MARGIN),
                "y",
                "52",
                "font-size",
                "34",
                "font-weight",
                "650",
                "fill",
                Palette.INK);
        Marks.label(svg, Words.say(subtitle()), new Point(MARGIN, 84), 21, "start", Palette.MUTED);
        String hint = Words.say(PictureMessage.KNEE_TO_WALL_HINT);
        legend(122, Palette.NEAR, Palette.NEAR, Words.say(PictureMessage.WITH_HINT, personLegend(), hint));
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        double next = 152;
        if (reference.isPresent() && referenceM.isPresent()) {
            String freer = Words.say(PictureMessage.FREER, centimetres(referenceM.getAsDouble()));
            legend(next, Palette.GHOST, Palette.GHOST_EDGE, freer);
            next += 30;
        }
        if (person.isPresent()) {
            Marks.dots(svg, new Point(MARGIN + 2, next - 7), Palette.TRUNK, Palette.SPINE);
            Marks.label(svg, Words.say(PictureMessage.SPINE), new Point(MARGIN + 34, next), 20, "start", Palette.INK);
        }
    }

    private PictureMessage subtitle() {
        boolean stopped = result.preferred().equals(Optional.of(StrategyName.SHALLOWER));
        if (stopped && person.isPresent()) {
            return PictureMessage.SUBTITLE_STOPPED;
        }
        return reference.isPresent() ? PictureMessage.SUBTITLE : PictureMessage.SUBTITLE_ALONE;
    }

    private String personLegend() {
        String left = centimetres(result.ankles().left().wallDistanceM());
        String right = centimetres(result.ankles().right().wallDistanceM());
        return left.equals(right)
                ? Words.say(PictureMessage.THIS_BODY_BOTH, left)
                : Words.say(PictureMessage.THIS_BODY, left, right);
    }

    private static String centimetres(double metres) {
        return Words.say(PictureMessage.LENGTH_CM, Decimal.shortest(metres * 100, 1));
    }

    /** A line of the legend: its swatch, then the text. */
    private void legend(double y, String fill, String edge, String text) {
        svg.leaf(
                "rect",
                "x",
                Marks.px(MARGIN),
                "y",
                Marks.px(y - 15),
                "width",
                "24",
                "height",
                "17",
                "rx",
                "4",
                "fill",
                fill,
                "stroke",
                edge,
                "stroke-width",
                "1.5");
        Marks.label(svg, text, new Point(MARGIN + 34, y), 20, "start", Palette.INK);
    }

    private void panels(Frame mine) {
        List<Frame> frames = new ArrayList<>();
        frames.add(mine);
        reference.ifPresent(frames::add);
        Bounds room = Bounds.of(result.scenario().task(), frames);
        double width = WIDTH - 2 * MARGIN;
        boolean fromLeft = NearSide.of(mine, result.ankles()) == Side.LEFT;
        View.From from = fromLeft ? View.From.LEFT : View.From.RIGHT;
        double sideScale = Math.min(
                Math.min(MOST_PX_PER_M, (SIDE_HEIGHT - GROUND_UP - HEAD_ROOM) / room.height()),
                (width - 80) / (room.front() + View.FAR_FORWARD_M - room.back()));
        double frontScale = Math.min(
                Math.min(MOST_PX_PER_M, (FRONT_HEIGHT - GROUND_UP - HEAD_ROOM) / room.height()),
                (FRONT_WIDTH - 20) / (2 * room.half()));
        double middle = 0.5 * (room.front() + View.FAR_FORWARD_M + room.back()) * (fromLeft ? -1 : 1);
        View side = new View(
                from, MARGIN + 30 + width / 2 - sideScale * middle, PANEL_TOP + SIDE_HEIGHT - GROUND_UP, sideScale);
        double frontTop = PANEL_TOP + SIDE_HEIGHT + GAP;
        View front =
                new View(View.From.FRONT, MARGIN + FRONT_WIDTH / 2, frontTop + FRONT_HEIGHT - GROUND_UP, frontScale);
        Panel panel = new Panel(svg, result, mine, reference);
        panel.draw(side, MARGIN, PANEL_TOP, width, SIDE_HEIGHT);
        panel.draw(front, MARGIN, frontTop, FRONT_WIDTH, FRONT_HEIGHT);
    }
}
