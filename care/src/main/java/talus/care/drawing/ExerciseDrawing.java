package talus.care.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.care.pose.Arrow;
import talus.care.pose.Flesh;
import talus.care.pose.Mark;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.care.pose.Prop;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.report.words.Decimal;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Vector3;

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
        Frame frame = Frame.around(file, poses, unit);
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
                double across = aside > 0 ? left + CLOSE_UP_PX + MARGIN / 2 : left + panelWidth - CLOSE_UP_PX - MARGIN / 2;
                Point centre = new Point(
                        across, bottom - panelHeight + CLOSE_UP_PX + MARGIN / 2);
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

    private void panel(Pose pose, Sight sight, boolean last, Frame frame) {
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
        List<Painted> pieces = new ArrayList<>(BodyFigure.pieces(pose, sight, BodyFigure.near(poses.getLast(), sight), file.shoes()));
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

    /** The room that all postures and props need on the page, m. */
    record Frame(double left, double bottom, double width, double height, double back, double front) {
        private static final double HALF_FLOOR_M = 0.42;
        private static final double AIR_M = 0.05;

        static Frame around(PoseFile file, List<Pose> poses, Sight unit) {
            double left = 1e9;
            double right = -1e9;
            double low = 1e9;
            double high = -1e9;
            double back = 1e9;
            double front = -1e9;
            for (Pose pose : poses) {
                for (Flesh ball : pose.mannequin().flesh()) {
                    Vector3 at = pose.at(ball);
                    Point p = unit.at(at);
                    left = Math.min(left, p.x() - ball.radiusM());
                    right = Math.max(right, p.x() + ball.radiusM());
                    low = Math.min(low, -p.y() - ball.radiusM());
                    high = Math.max(high, -p.y() + ball.radiusM());
                    back = Math.min(back, at.x() - ball.radiusM());
                    front = Math.max(front, at.x() + ball.radiusM());
                }
            }
            for (Prop prop : file.props()) {
                for (Vector3 corner : PropRoom.corners(prop)) {
                    Point p = unit.at(corner);
                    left = Math.min(left, p.x());
                    right = Math.max(right, p.x());
                    low = Math.min(low, -p.y());
                    high = Math.max(high, -p.y());
                    back = Math.min(back, corner.x());
                    front = Math.max(front, corner.x());
                }
            }
            back -= AIR_M;
            front += AIR_M;
            for (double z : new double[] {-HALF_FLOOR_M, HALF_FLOOR_M}) {
                for (double x : new double[] {back, front}) {
                    Point p = unit.at(new Vector3(x, 0, z));
                    left = Math.min(left, p.x());
                    right = Math.max(right, p.x());
                    low = Math.min(low, -p.y());
                    high = Math.max(high, -p.y());
                }
            }
            return new Frame(left, low, right - left, high - low, back, front);
        }

        String floor(Sight sight) {
            return new Silhouette()
                    .add(sight.at(new Vector3(back, 0, -HALF_FLOOR_M)))
                    .add(sight.at(new Vector3(front, 0, -HALF_FLOOR_M)))
                    .add(sight.at(new Vector3(front, 0, HALF_FLOOR_M)))
                    .add(sight.at(new Vector3(back, 0, HALF_FLOOR_M)))
                    .path();
        }
    }
}
