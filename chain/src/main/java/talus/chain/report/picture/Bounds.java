package talus.chain.report.picture;

import java.util.List;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Task;
import talus.mechanics.multibody.Vector3;

/** How much room the bodies need, m. */
record Bounds(double back, double front, double half, double height) {
    private static final double FLESH_M = 0.14;
    private static final double DISC_M = 0.23;
    private static final double BAR_HALF_M = 0.76;

    static Bounds of(Task task, List<Frame> frames) {
        double back = -0.15;
        double front = 0.25;
        double half = 0.35;
        double height = 1.0;
        boolean bar = task.setting().arms() instanceof Arms.Load load
                && load.massKg() > 0
                && (load.position() == LoadPosition.HIGH_BAR
                        || load.position() == LoadPosition.LOW_BAR
                        || load.position() == LoadPosition.FRONT);
        for (Frame frame : frames) {
            Positions p = frame.positionsM();
            List<Vector3> points = List.of(
                    p.midHip(),
                    p.l5s1(),
                    p.c7(),
                    p.head(),
                    p.knee().left(),
                    p.knee().right(),
                    p.wrist().left(),
                    p.wrist().right(),
                    p.elbow().left(),
                    p.elbow().right(),
                    p.toe().left(),
                    p.toe().right(),
                    p.heel().left(),
                    p.heel().right(),
                    p.shoulder().left(),
                    p.shoulder().right());
            for (Vector3 point : points) {
                back = Math.min(back, point.x() - FLESH_M);
                front = Math.max(front, point.x() + FLESH_M);
                half = Math.max(half, Math.abs(point.z()) + FLESH_M);
                height = Math.max(height, point.y() + 0.06);
            }
            if (bar) {
                back = Math.min(back, p.c7().x() - DISC_M);
                height = Math.max(height, p.c7().y() + DISC_M);
            }
        }
        return new Bounds(back, front, bar ? Math.max(half, BAR_HALF_M) : half, height);
    }
}
