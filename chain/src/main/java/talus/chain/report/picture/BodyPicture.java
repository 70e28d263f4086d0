package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.report.Shown;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/**
 * A result as one picture: this body and behind it, pale, the same body with more ankle bend, from the side of the shorter ankle and from
 * the front, with the angles that matter. An SVG document of {@value #WIDTH} by {@value #HEIGHT} px without any outside reference.
 */
public final class BodyPicture {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 800;

    private static final double MARGIN = 40;
    private static final double PANEL_TOP = 128;
    private static final double PANEL_HEIGHT = 470;
    private static final double SIDE_WIDTH = 630;
    private static final double GAP = 20;
    private static final double GROUND_UP = 46;
    private static final double MOST_PX_PER_M = 340;
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
            Cards.draw(svg, person.get(), reference, MARGIN, PANEL_TOP + PANEL_HEIGHT + GAP, WIDTH - 2 * MARGIN);
        } else {
            svg.text(
                    "text",
                    Words.say(PictureMessage.NOTHING_REACHED),
                    "x",
                    Marks.px(MARGIN),
                    "y",
                    Marks.px(PANEL_TOP + 40),
                    "font-size",
                    "20",
                    "fill",
                    Palette.INK);
        }
        svg.text(
                "text",
                Words.say(CheckMessage.BACKS_BEND),
                "x",
                Marks.px(MARGIN),
                "y",
                Marks.px(HEIGHT - 24.0),
                "font-size",
                "15",
                "fill",
                Palette.MUTED);
        svg.close("svg");
        return svg.toString();
    }

    private String title() {
        return Words.say(PictureTitle.of(result.scenario().task()));
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
                "58",
                "font-size",
                "32",
                "font-weight",
                "650",
                "fill",
                Palette.INK);
        PictureMessage subtitle = reference.isPresent() ? PictureMessage.SUBTITLE : PictureMessage.SUBTITLE_ALONE;
        svg.text(
                "text",
                Words.say(subtitle),
                "x",
                Marks.px(MARGIN),
                "y",
                "90",
                "font-size",
                "17",
                "fill",
                Palette.MUTED);
        double right = WIDTH - MARGIN;
        legend(right, 42, Palette.NEAR, Palette.NEAR, personLegend());
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        if (reference.isPresent() && referenceM.isPresent()) {
            String more = Words.say(PictureMessage.MORE_BEND, centimetres(referenceM.getAsDouble()));
            legend(right, 70, Palette.GHOST, Palette.GHOST_EDGE, more);
        }
        svg.text(
                "text",
                Words.say(PictureMessage.KNEE_TO_WALL_HINT),
                "x",
                Marks.px(right),
                "y",
                "98",
                "font-size",
                "13",
                "text-anchor",
                "end",
                "fill",
                Palette.MUTED);
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

    /** A line of the legend that ends at the right: the text, then its swatch. */
    private void legend(double right, double y, String fill, String edge, String text) {
        svg.leaf(
                "rect",
                "x",
                Marks.px(right - 22),
                "y",
                Marks.px(y - 13),
                "width",
                "22",
                "height",
                "15",
                "rx",
                "4",
                "fill",
                fill,
                "stroke",
                edge,
                "stroke-width",
                "1.5");
        svg.text(
                "text",
                text,
                "x",
                Marks.px(right - 32),
                "y",
                Marks.px(y),
                "font-size",
                "16",
                "text-anchor",
                "end",
                "fill",
                Palette.INK);
    }

    private void panels(Frame mine) {
        List<Frame> frames = new ArrayList<>();
        frames.add(mine);
        reference.ifPresent(frames::add);
        Bounds room = Bounds.of(result.scenario().task(), frames);
        double frontWidth = WIDTH - 2 * MARGIN - GAP - SIDE_WIDTH;
        double scale = Math.min(
                Math.min(MOST_PX_PER_M, (PANEL_HEIGHT - GROUND_UP - 54) / room.height()),
                Math.min((SIDE_WIDTH - 90) / (room.front() - room.back()), (frontWidth - 30) / (2 * room.half())));
        boolean leftShorter =
                result.ankles().left().limitDeg() < result.ankles().right().limitDeg();
        View.From from = leftShorter ? View.From.LEFT : View.From.RIGHT;
        double middle = 0.5 * (room.front() + room.back()) * (leftShorter ? -1 : 1);
        double ground = PANEL_TOP + PANEL_HEIGHT - GROUND_UP;
        View side = new View(from, MARGIN + 22 + SIDE_WIDTH / 2 - scale * middle, ground, scale);
        View front = new View(View.From.FRONT, MARGIN + SIDE_WIDTH + GAP + frontWidth / 2, ground, scale);
        Panel panel = new Panel(svg, result, mine, reference);
        panel.draw(side, MARGIN, PANEL_TOP, SIDE_WIDTH, PANEL_HEIGHT);
        panel.draw(front, MARGIN + SIDE_WIDTH + GAP, PANEL_TOP, frontWidth, PANEL_HEIGHT);
    }
}
