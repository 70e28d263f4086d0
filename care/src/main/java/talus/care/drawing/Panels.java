package talus.care.drawing;

import talus.care.pose.PoseFile;
import talus.care.pose.Prop;
import talus.chain.report.picture.Point;

/**
 * Where the postures of an exercise stand on the drawing: beside each other, or below each other where they are broad; px.
 *
 * @param below whether they stand below each other
 * @param width of a panel
 * @param height of a panel
 * @param pxPerM scale of all panels
 * @param left room for a close-up on the left of a panel
 * @param right room for a close-up on the right of a panel
 * @param air below the floor
 */
record Panels(boolean below, double width, double height, double pxPerM, double left, double right, double air) {
    /** Radius of a close-up. */
    static final double CIRCLE_PX = 62;

    private static final double CIRCLE_ASIDE_PX = 84;
    private static final double MARGIN_PX = 12;
    private static final double MOST_PX_PER_M = 160;

    /** Postures so much broader than high stand below each other. */
    private static final double BROAD = 1.55;

    static Panels of(PoseFile file, int count, PageRoom room) {
        boolean below = room.width() > BROAD * room.height();
        double width = below ? ExerciseDrawing.WIDTH : ExerciseDrawing.WIDTH / count;
        double height = below ? ExerciseDrawing.HEIGHT / count : ExerciseDrawing.HEIGHT;
        double circle = file.closeUp().isPresent() ? CIRCLE_ASIDE_PX : 0;
        double scale = Math.min(
                MOST_PX_PER_M,
                Math.min((height - 2 * MARGIN_PX) / room.height(), (width - circle - 2 * MARGIN_PX) / room.width()));
        boolean wallAhead = wallAhead(file);
        return new Panels(
                below,
                width,
                height,
                scale,
                wallAhead ? circle : 0,
                wallAhead ? 0 : circle,
                below ? (height - scale * room.height()) / 2 : MARGIN_PX);
    }

    /** Whether a wall stands on the right, where the close-up would else be. */
    private static boolean wallAhead(PoseFile file) {
        for (Prop prop : file.props()) {
            if (prop instanceof Prop.Wall wall && wall.side() == Prop.Direction.FORWARD) {
                return true;
            }
        }
        return false;
    }

    /** Where the ground's origin lies for a posture. */
    Point origin(int panel, PageRoom room) {
        double middle = start(panel) + left + (width - left - right) / 2;
        return new Point(
                middle - pxPerM * (room.left() + room.width() / 2), bottom(panel) - air + pxPerM * room.bottom());
    }

    /** Middle of a posture's close-up. */
    Point circle(int panel) {
        double edge = CIRCLE_PX + MARGIN_PX / 2;
        return new Point(left > 0 ? start(panel) + edge : start(panel) + width - edge, bottom(panel) - height + edge);
    }

    private double start(int panel) {
        return below ? 0 : width * panel;
    }

    private double bottom(int panel) {
        return below ? height * (panel + 1) : ExerciseDrawing.HEIGHT;
    }
}
