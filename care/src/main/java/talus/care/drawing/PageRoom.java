package talus.care.drawing;

import java.util.List;
import talus.care.pose.Flesh;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.care.pose.Prop;
import talus.chain.report.picture.Point;
import talus.mechanics.multibody.Vector3;

/** The room that all postures and props need on the page, m. */
record PageRoom(double left, double bottom, double width, double height, double back, double front) {
    private static final double HALF_FLOOR_M = 0.42;
    private static final double AIR_M = 0.05;

    static PageRoom around(PoseFile file, List<Pose> poses, Sight unit) {
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
        return new PageRoom(left, low, right - left, high - low, back, front);
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
