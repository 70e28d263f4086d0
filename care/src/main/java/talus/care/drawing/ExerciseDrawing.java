package talus.care.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.care.pose.Arrow;
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
    private static final double WIDTH = 600;
    private static final double HEIGHT = 320;
    private static final double MARGIN = 12;
    private static final double MOST_PX_PER_M = 160;
    private static final double CLOSE_UP_PX = 62;
    private static final double CLOSE_UP_ASIDE_PX = 84;
    private static final double CLOSE_UP = 2.4;

    /** Postures so much broader than high stand below each other. */
    private static final double BROAD = 1.55;

    private final PoseFile file;
    private final List<Pose> poses;
    private final XmlText svg = new XmlText();

    private ExerciseDrawing(PoseFile file, List<Pose> poses) {
        this.file = file;
        this.poses = List.copyOf(poses);
    }

    /**
     * The document.
     *
     * @param poses one a keyframe
     * @param title what it shows, for people who hear it
     */
    public static String svg(PoseFile file, List<Pose> poses, String title) {
        return new ExerciseDrawing(file, poses).draw(title);
    }

    private String draw(String title) {
        Sight unit = Sight.of(file.camera(), 1);
        PageRoom frame = PageRoom.around(file, poses, unit);
        boolean below = frame.width() > BROAD * frame.height();
        double panelWidth = below ? WIDTH : WIDTH / poses.size();
        double panelHeight = below ? HEIGHT / poses.size() : HEIGHT;
        double circle = file.closeUp().isPresent() ? CLOSE_UP_ASIDE_PX : 0;
        double roomWidth = panelWidth - circle;
        double aside = wallAhead() ? circle : 0;
        double scale = Math.min(
                MOST_PX_PER_M,
                Math.min((panelHeight - 2 * MARGIN) / frame.height(), (roomWidth - 2 * MARGIN) / frame.width()));
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(HEIGHT),
                "role",
                "img");
        svg.text("title", title);
        svg.leaf("rect", "width", px(WIDTH), "height", px(HEIGHT), "fill", Palette.PANEL);
        for (int i = 0; i < poses.size(); i++) {
            double left = below ? 0 : panelWidth * i;
            double bottom = below ? panelHeight * (i + 1) : HEIGHT;
            double air = below ? (panelHeight - scale * frame.height()) / 2 : MARGIN;
            Point origin = new Point(
                    left + aside + roomWidth / 2 - scale * (frame.left() + frame.width() / 2),
                    bottom - air + scale * frame.bottom());
            panel(poses.get(i), unit.scaled(scale).movedTo(origin), i + 1 == poses.size(), frame);
            if (file.closeUp().isPresent()) {
                double across =
                        aside > 0 ? left + CLOSE_UP_PX + MARGIN / 2 : left + panelWidth - CLOSE_UP_PX - MARGIN / 2;
                Point centre = new Point(across, bottom - panelHeight + CLOSE_UP_PX + MARGIN / 2);
                closeUp(file.closeUp().get(), i, centre, scale);
            }
        }
        svg.close("svg");
        return svg.toString();
    }

    /** Whether a wall stands where the circle would else be. */
    private boolean wallAhead() {
        return file.props().stream()
                .anyMatch(prop -> prop instanceof Prop.Wall wall && wall.side() == Prop.Direction.FORWARD);
    }

    private void panel(Pose pose, Sight sight, boolean last, PageRoom frame) {
        svg.open("g", "stroke-linejoin", "round", "stroke-linecap", "round");
        svg.leaf("path", "d", frame.floor(sight), "fill", Palette.PAPER, "stroke", Palette.GRID, "stroke-width", "1");
        scene(pose, sight);
        if (last) {
            for (Mark mark : file.marks()) {
                MuscleMark.draw(svg, mark, pose, sight);
            }
            for (Arrow arrow : file.arrows()) {
                Point from = sight.at(poses.getFirst().at(arrow.part()));
                Point to = sight.at(pose.at(arrow.part()));
                MotionArrow.draw(svg, arrow.kind(), from, to, sight.at(pose.at("belly")));
            }
        }
        svg.close("g");
    }

    /** The body and the props, far things first. */
    private void scene(Pose pose, Sight sight) {
        List<Painted> pieces = new ArrayList<>(BodyFigure.pieces(pose, sight, file.dark(), file.shoes()));
        for (Prop prop : file.props()) {
            pieces.addAll(PropFigure.pieces(prop, pose, sight));
        }
        pieces.sort(Comparator.comparingDouble(Painted::nearness));
        for (Painted piece : pieces) {
            svg.leaf(
                    "path",
                    "d",
                    piece.path(),
                    "fill",
                    piece.fill(),
                    "stroke",
                    piece.edge(),
                    "stroke-width",
                    px(2 * piece.edgePx()),
                    "paint-order",
                    "stroke");
        }
    }

    /** A part once more in a circle, larger. */
    private void closeUp(String part, int panel, Point centre, double pxPerM) {
        Pose pose = poses.get(panel);
        String clip = "close-up-" + file.exercise() + "-" + panel;
        svg.open("clipPath", "id", clip);
        svg.leaf("circle", "cx", px(centre.x()), "cy", px(centre.y()), "r", px(CLOSE_UP_PX));
        svg.close("clipPath");
        String circle = Outline.circle(centre, CLOSE_UP_PX);
        svg.leaf("path", "d", circle, "fill", Palette.PAPER);
        svg.open("g", "clip-path", "url(#" + clip + ")", "stroke-linejoin", "round", "stroke-linecap", "round");
        Sight large = Sight.of(file.camera(), CLOSE_UP * pxPerM);
        Point at = large.at(pose.at(part));
        Sight moved = large.movedTo(centre.minus(at));
        scene(pose, moved);
        if (panel + 1 == poses.size()) {
            for (Mark mark : file.marks()) {
                MuscleMark.draw(svg, mark, pose, moved);
            }
        }
        svg.close("g");
        svg.leaf("path", "d", circle, "fill", "none", "stroke", Palette.GHOST_EDGE, "stroke-width", "2");
    }

    static String px(double value) {
        return Decimal.shortest(value, 1);
    }
}
