package talus.care.drawing;

import java.util.ArrayList;
import java.util.List;
import talus.care.pose.Prop;
import talus.mechanics.multibody.Vector3;

/** Corners of the room that a prop takes. */
final class PropRoom {
    private static final double WALL_M = 1.6;

    private PropRoom() {}

    static List<Vector3> corners(Prop prop) {
        return switch (prop) {
            case Prop.Wall wall -> wall(wall);
            case Prop.Chair chair ->
                box(
                        chair.forwardM() - Prop.SEAT_HALF_M,
                        chair.forwardM() + Prop.SEAT_HALF_M,
                        Prop.CHAIR_BACK_M,
                        chair.rightM() - Prop.SEAT_HALF_M,
                        chair.rightM() + Prop.SEAT_HALF_M);
            case Prop.Block step ->
                box(
                        step.forwardM(),
                        step.forwardM() + step.lengthM(),
                        step.heightM(),
                        step.rightM() - step.widthM() / 2,
                        step.rightM() + step.widthM() / 2);
            case Prop.Mat mat ->
                box(
                        mat.forwardM(),
                        mat.forwardM() + mat.lengthM(),
                        mat.thickM(),
                        mat.rightM() - mat.widthM() / 2,
                        mat.rightM() + mat.widthM() / 2);
            case Prop.Ramp ramp -> box(ramp.thinM(), ramp.thickM(), ramp.heightM(), -0.24, 0.24);
            case Prop.Ball ball ->
                box(
                        ball.forwardM() - ball.radiusM(),
                        ball.forwardM() + ball.radiusM(),
                        2 * ball.radiusM(),
                        ball.rightM(),
                        ball.rightM());
            case Prop.Strap _, Prop.Band _, Prop.Stick _, Prop.Bottle _, Prop.Rucksack _ -> List.of();
        };
    }

    private static List<Vector3> wall(Prop.Wall wall) {
        Vector3 at = wall.side().vector().times(wall.atM());
        double half = Math.min(0.35, wall.widthM() / 2);
        return wall.side().vector().x() == 0
                ? box(-half, half, WALL_M, at.z(), at.z())
                : box(at.x(), at.x(), WALL_M, -half, half);
    }

    private static List<Vector3> box(double x0, double x1, double high, double z0, double z1) {
        List<Vector3> corners = new ArrayList<>();
        for (double x : new double[] {x0, x1}) {
            for (double y : new double[] {0, high}) {
                for (double z : new double[] {z0, z1}) {
                    corners.add(new Vector3(x, y, z));
                }
            }
        }
        return corners;
    }
}
