package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Task;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Vector3;

/** One view of both bodies on its own ground with its own scale. */
final class Panel {
    private static final double GRID_M = 0.2;

    /** A body of this mass over height squared, kg per square metre, is drawn with ordinary breadth. */
    private static final double ORDINARY_BMI = 23;

    private final XmlText svg;
    private final Task task;
    private final Frame person;
    private final Optional<Frame> reference;
    private final double girth;

    Panel(XmlText svg, Result result, Frame person, Optional<Frame> reference) {
        this.svg = svg;
        this.task = result.scenario().task();
        this.person = person;
        this.reference = reference;
        var size = result.scenario().person().size();
        double bmi = size.massKg().orElse(ORDINARY_BMI * size.heightM() * size.heightM())
                / (size.heightM() * size.heightM());
        this.girth = Math.sqrt(bmi / ORDINARY_BMI) * size.heightM() / 1.70;
    }

    void draw(View view, double x, double y, double width, double height) {
        boolean side = view.from() != View.From.FRONT;
        svg.open("g");
        Marks.card(svg, x, y, width, height, 14);
        Marks.label(
                svg,
                Words.say(
                        switch (view.from()) {
                            case RIGHT -> PictureMessage.FROM_RIGHT;
                            case LEFT -> PictureMessage.FROM_LEFT;
                            case FRONT -> PictureMessage.FROM_FRONT;
                        }),
                new Point(x + 18, y + 34),
                21,
                "start",
                Palette.MUTED);
        grid(view, x, y, width, side);
        List<String> below = new ArrayList<>(Things.below(task, person, view));
        for (String outline : below) {
            svg.leaf("path", "d", outline, "fill", Palette.THING, "stroke", Palette.GROUND, "stroke-width", "1.2");
        }
        reference.ifPresent(frame -> {
            define(ghostId(view), BodyShape.pieces(frame, view, girth));
            ghost(view);
        });
        List<Piece> pieces = BodyShape.pieces(person, view, girth);
        define(bodyId(view), pieces);
        body(view, pieces);
        if (reference.isPresent()) {
            ghostEdge(view);
        }
        if (side) {
            spine(person, view);
        }
        load(view);
        ground(view, x + (side ? 60 : 16), x + width - 16);
        if (side) {
            AngleMarks.draw(svg, person, view);
            reference.ifPresent(frame -> GroundMarks.pressure(svg, frame, view, Palette.GHOST, Palette.GHOST_EDGE));
            GroundMarks.pressure(svg, person, view, Palette.INK, Palette.INK);
            GroundMarks.legend(svg, new Point(x + 30, view.groundY() + 68));
            farLeg(view, x);
        } else {
            middle(view, y);
            GroundMarks.weights(svg, person, view);
        }
        svg.close("g");
    }

    private void grid(View view, double x, double y, double width, boolean labelled) {
        for (int i = 1; view.groundY() - i * view.px(GRID_M) > y + 64; i++) {
            double at = view.groundY() - i * view.px(GRID_M);
            Point from = new Point(x + (labelled ? 60 : 16), at);
            Marks.line(svg, from, new Point(x + width - 16, at), "stroke", Palette.GRID, "stroke-width", "1");
            if (labelled) {
                Marks.label(svg, Decimal.of(i * GRID_M * 100, 0), new Point(x + 52, at + 6), 18, "end", Palette.MUTED);
            }
        }
        if (labelled) {
            Marks.label(
                    svg,
                    Words.say(PictureMessage.CENTIMETRES),
                    new Point(x + 52, view.groundY() + 6),
                    18,
                    "end",
                    Palette.MUTED);
        }
    }

    /** The colour of the far leg, and which one it is. */
    private void farLeg(View view, double x) {
        String far = Words.say(view.near() == Side.LEFT ? PictureMessage.RIGHT : PictureMessage.LEFT);
        double y = view.groundY() + 50;
        Marks.swatch(svg, new Point(x + 18, y - 15), Palette.FAR);
        Marks.label(svg, Words.say(PictureMessage.FAR_LEG, far), new Point(x + 50, y), 20, "start", Palette.MUTED);
    }

    /** The upright over the middle of the feet, against which a body that goes aside is seen. */
    private void middle(View view, double y) {
        Vector3 feet = person.positionsM()
                .ankle()
                .left()
                .plus(person.positionsM().ankle().right())
                .times(0.5);
        double x = view.at(feet).x();
        Marks.line(
                svg,
                new Point(x, y + 46),
                new Point(x, view.groundY() + 8),
                "stroke",
                Palette.MARK,
                "stroke-width",
                "2",
                "stroke-dasharray",
                "1 6",
                "stroke-linecap",
                "round");
        Marks.label(
                svg, Words.say(PictureMessage.MIDDLE), new Point(x, view.groundY() + 64), 20, "middle", Palette.MARK);
    }

    private void ground(View view, double from, double to) {
        Marks.line(
                svg,
                new Point(from, view.groundY()),
                new Point(to, view.groundY()),
                "stroke",
                Palette.GROUND,
                "stroke-width",
                "2",
                "stroke-linecap",
                "round");
    }

    /** One pale body with an edge around all of it: every piece is first drawn broader, then all are filled over. */
    private void ghost(View view) {
        String pieces = "#" + ghostId(view);
        svg.leaf(
                "use",
                "href",
                pieces,
                "fill",
                Palette.GHOST_EDGE,
                "stroke",
                Palette.GHOST_EDGE,
                "stroke-width",
                "3",
                "stroke-linejoin",
                "round");
        svg.leaf("use", "href", pieces, "fill", Palette.GHOST);
    }

    /** The pale body's edge over the other: strokes that a mask keeps out of the pale body and out of the paper. */
    private void ghostEdge(View view) {
        String pieces = "#" + ghostId(view);
        String mask = ghostId(view) + "-edge";
        svg.open(
                "mask",
                "id",
                mask,
                "maskUnits",
                "userSpaceOnUse",
                "x",
                "0",
                "y",
                "0",
                "width",
                Integer.toString(BodyPicture.WIDTH),
                "height",
                Integer.toString(BodyPicture.HEIGHT));
        svg.leaf("use", "href", "#" + bodyId(view), "fill", "#fff");
        svg.leaf("use", "href", pieces, "fill", "#000");
        svg.close("mask");
        svg.leaf(
                "use",
                "href",
                pieces,
                "fill",
                "none",
                "stroke",
                Palette.GHOST_OVER,
                "stroke-width",
                "3.6",
                "stroke-linejoin",
                "round",
                "mask",
                "url(#" + mask + ")");
    }

    private void define(String id, List<Piece> pieces) {
        svg.open("defs");
        svg.open("g", "id", id);
        for (int i = 0; i < pieces.size(); i++) {
            svg.leaf("path", "id", id + "-" + i, "d", pieces.get(i).outline());
        }
        svg.close("g");
        svg.close("defs");
    }

    private static String ghostId(View view) {
        return view.from() == View.From.FRONT ? "talus-more-front" : "talus-more-side";
    }

    private static String bodyId(View view) {
        return view.from() == View.From.FRONT ? "talus-body-front" : "talus-body-side";
    }

    private void body(View view, List<Piece> pieces) {
        svg.open("g", "stroke", Palette.SEAM, "stroke-width", "1.4", "stroke-linejoin", "round");
        for (int i = 0; i < pieces.size(); i++) {
            svg.leaf(
                    "use",
                    "href",
                    "#" + bodyId(view) + "-" + i,
                    "fill",
                    pieces.get(i).fill());
        }
        svg.close("g");
    }

    private void spine(Frame frame, View view) {
        SpineCurve spine = SpineCurve.of(frame, view);
        svg.open("g", "fill", "none", "stroke", Palette.SPINE, "stroke-linecap", "round");
        svg.leaf("path", "d", Outline.smoothLine(spine.all()), "stroke-width", "2.5", "stroke-opacity", "0.75");
        for (int i = 0; i + 1 < spine.lumbar().size(); i++) {
            Point low = spine.lumbar().get(i);
            Point high = spine.lumbar().get(i + 1);
            Point a = low.towards(high, 0.28);
            Point b = low.towards(high, 0.72);
            Marks.line(svg, a, b, "stroke-width", Marks.px(view.px(0.026)));
        }
        svg.close("g");
    }

    private void load(View view) {
        Things.Carried carried = Things.carried(task, person, view);
        for (String outline : carried.glassy()) {
            svg.leaf(
                    "path",
                    "d",
                    outline,
                    "fill",
                    Palette.LOAD,
                    "fill-opacity",
                    "0.16",
                    "stroke",
                    Palette.LOAD,
                    "stroke-width",
                    "2");
        }
        for (String outline : carried.solid()) {
            svg.leaf("path", "d", outline, "fill", Palette.LOAD, "stroke", Palette.PANEL, "stroke-width", "1");
        }
    }
}
