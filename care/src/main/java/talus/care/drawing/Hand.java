package talus.care.drawing;

import java.util.List;
import talus.care.pose.Pose;
import talus.chain.body.Side;
import talus.chain.report.picture.Palette;
import talus.mechanics.multibody.Vector3;

/** A hand: palm, fingers and thumb in line with the forearm; the model has no wrist. */
final class Hand {
    private Hand() {}

    static void add(List<Painted> pieces, Pose pose, Sight sight, Side side, String fill) {
        String path = hull(pose, sight, side, "wrist", "hand")
                + hull(pose, sight, side, "hand", "fingers")
                + hull(pose, sight, side, "wrist", "thumb");
        Vector3 at = pose.at(side.of("hand"));
        pieces.add(new Painted(path, sight.nearness(at) + 0.04, fill, Palette.SEAM, BodyFigure.EDGE_PX));
    }

    private static String hull(Pose pose, Sight sight, Side side, String from, String to) {
        Silhouette silhouette = new Silhouette();
        for (String name : List.of(from, to)) {
            var ball = pose.mannequin().ball(side.of(name));
            silhouette.add(sight.at(pose.at(ball)), sight.px(ball.radiusM()));
        }
        return silhouette.path();
    }
}
