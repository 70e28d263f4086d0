package talus.care.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import talus.care.pose.Arrow;
import talus.care.pose.CloseUp;
import talus.care.pose.Mark;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.care.pose.Prop;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.report.words.Decimal;
import talus.chain.xml.XmlText;

/** The postures of an exercise side by side as one SVG document without any outside reference. */
public final class ExerciseDrawing {
    /** Width of a drawing in its own units. */
    public static final double WIDTH = 600;

    /** Height of a drawing in its own units. */
    public static final double HEIGHT = 320;

    /** A close-up shows the arrow of a part so near to its middle. */
    private static final double ARROW_WITHIN_PX = 40;

    /** The mark of a hold from the corner. */
    private static final double HOLD_PX = 20;

    private final PoseFile file;
    private final List<Pose> poses;
    private final XmlText svg;

    private ExerciseDrawing(PoseFile file, List<Pose> poses, XmlText svg) {
        this.file = file;
        this.poses = List.copyOf(poses);
        this.svg = svg;
    }

    /**
     * The document.
     *
     * @param poses one a keyframe
     * @param title what it shows, for people who hear it
     */
    public static String svg(PoseFile file, List<Pose> poses, String title) {
        XmlText svg = new XmlText();
        put(svg, file, poses, title);
        return svg.toString();
    }

    /** Writes the drawing as an element into a document; more attributes of it are names and values in turn. */
    static void put(XmlText svg, PoseFile file, List<Pose> poses, String title, String... more) {
        String[] own = {
            "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + px(WIDTH) + " " + px(HEIGHT), "role", "img"
        };
        String[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        svg.open("svg", all);
        svg.text("title", title);
        svg.leaf("rect", "width", px(WIDTH), "height", px(HEIGHT), "fill", Palette.PANEL);
        new ExerciseDrawing(file, poses, svg).panels();
        if (file.held()) {
            HoldMark.draw(svg, new Point(WIDTH - HOLD_PX, HEIGHT - HOLD_PX));
        }
        svg.close("svg");
    }

    private void panels() {
        Sight unit = Sight.of(file.camera(), 1);
        PageRoom room = PageRoom.around(file, poses, unit);
        Panels panels = Panels.of(file, poses.size(), room);
        for (int i = 0; i < poses.size(); i++) {
            Sight sight = unit.scaled(panels.pxPerM()).movedTo(panels.origin(i, room));
            panel(poses.get(i), sight, i + 1 == poses.size(), room);
            if (file.closeUp().isPresent()) {
                closeUp(file.closeUp().get(), i, panels.circle(i), panels.pxPerM());
            }
        }
    }

    private void panel(Pose pose, Sight sight, boolean last, PageRoom room) {
        svg.open("g", "stroke-linejoin", "round", "stroke-linecap", "round");
        svg.leaf("path", "d", room.floor(sight), "fill", Palette.PAPER, "stroke", Palette.GRID, "stroke-width", "1");
        scene(pose, sight);
        if (last) {
            for (Mark mark : file.marks()) {
                MuscleMark.draw(svg, mark, pose, sight);
            }
            for (Arrow arrow : file.arrows()) {
                arrow(arrow, pose, sight);
            }
        }
        svg.close("g");
    }

    private void arrow(Arrow arrow, Pose pose, Sight sight) {
        Point from = sight.at(poses.getFirst().at(arrow.part()));
        Point to = sight.at(pose.at(arrow.part()));
        MotionArrow.draw(svg, arrow.kind(), from, to, sight.at(pose.at("belly")));
    }

    /** The body and the props, far things first. */
    private void scene(Pose pose, Sight sight) {
        List<Painted> pieces = new ArrayList<>(BodyFigure.pieces(pose, sight, file.dark(), file.shoes()));
        for (Prop prop : file.props()) {
            pieces.addAll(PropFigure.pieces(prop, pose, sight));
        }
        pieces.sort(Comparator.comparingDouble(Painted::nearness));
        svg.open("g", "stroke", Palette.SEAM, "stroke-width", px(2 * BodyFigure.EDGE_PX), "paint-order", "stroke");
        for (Painted piece : pieces) {
            paint(piece);
        }
        svg.close("g");
    }

    private void paint(Painted piece) {
        if (piece.edge().equals(Palette.SEAM) && piece.edgePx() == BodyFigure.EDGE_PX) {
            svg.leaf("path", "d", piece.path(), "fill", piece.fill());
        } else {
            svg.leaf(
                    "path",
                    "d",
                    piece.path(),
                    "fill",
                    piece.fill(),
                    "stroke",
                    piece.edge(),
                    "stroke-width",
                    px(2 * piece.edgePx()));
        }
    }

    /** A part once more in a circle, larger. */
    private void closeUp(CloseUp closeUp, int panel, Point centre, double pxPerM) {
        Pose pose = poses.get(panel);
        String clip = "close-up-" + file.exercise() + "-" + panel;
        svg.open("clipPath", "id", clip);
        svg.leaf("circle", "cx", px(centre.x()), "cy", px(centre.y()), "r", px(Panels.CIRCLE_PX));
        svg.close("clipPath");
        String circle = Outline.circle(centre, Panels.CIRCLE_PX);
        svg.leaf("path", "d", circle, "fill", Palette.PAPER);
        svg.open("g", "clip-path", "url(#" + clip + ")", "stroke-linejoin", "round", "stroke-linecap", "round");
        Sight large = Sight.of(file.camera(), closeUp.times() * pxPerM);
        Point at = large.at(pose.at(closeUp.part()));
        Sight moved = large.movedTo(centre.minus(at));
        scene(pose, moved);
        if (panel + 1 == poses.size()) {
            for (Mark mark : file.marks()) {
                MuscleMark.draw(svg, mark, pose, moved);
            }
            for (Arrow arrow : file.arrows()) {
                if (moved.at(pose.at(arrow.part())).minus(centre).length() < ARROW_WITHIN_PX) {
                    arrow(arrow, pose, moved);
                }
            }
        }
        svg.close("g");
        svg.leaf("path", "d", circle, "fill", "none", "stroke", Palette.GHOST_EDGE, "stroke-width", "2");
    }

    static String px(double value) {
        return Decimal.shortest(value, 1);
    }
}
