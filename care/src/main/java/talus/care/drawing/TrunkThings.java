package talus.care.drawing;

import java.util.List;
import talus.care.pose.Pose;
import talus.care.pose.Prop;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.mechanics.multibody.Vector3;

/**
 * Things that go with the trunk.
 *
 * @param along the trunk upward, of length one
 * @param out from the back to the breast, at right angles to it, of length one
 */
record TrunkThings(Pose pose, Sight sight, Vector3 along, Vector3 out) {
    private static final double STICK_PX = 3;
    private static final double STICK_BELOW_M = 0.16;
    private static final double STICK_ABOVE_M = 0.22;

    /** Before the trunk and behind the near hand. */
    private static final double STICK_NEARER_M = 0.1;

    static TrunkThings of(Pose pose, Sight sight) {
        Vector3 along = pose.at("collar").minus(pose.at("belly")).unit();
        Vector3 forward = pose.at("breast").minus(between(pose, "chest.right", "chest.left"));
        Vector3 out = forward.minus(along.times(along.dot(forward))).unit();
        return new TrunkThings(pose, sight, along, out);
    }

    /** A stick that touches pelvis and head from behind. */
    Painted stick() {
        Vector3 pelvis = behind("pelvisBack.right", "pelvisBack.left");
        Vector3 head = behind("hairBack", "hairBack");
        Vector3 line = head.minus(pelvis).unit();
        Vector3 low = pelvis.minus(line.times(STICK_BELOW_M));
        Vector3 high = head.plus(line.times(STICK_ABOVE_M));
        String path = Outline.smoothLine(List.of(sight.at(low), sight.at(high)));
        return new Painted(path, sight.nearness(pelvis) + STICK_NEARER_M, "none", Palette.MARK, STICK_PX);
    }

    private Vector3 behind(String right, String left) {
        double radius = pose.mannequin().ball(right).radiusM();
        return between(pose, right, left).minus(out.times(radius));
    }

    Painted rucksack(Prop.Borne borne) {
        Vector3 middle = between(pose, "ribs.left", "chest.right");
        return switch (borne) {
            case BACK -> pack(middle.minus(out.times(0.15)), along);
            case CHEST -> pack(middle.plus(out.times(0.20)), along);
            case THIGHS ->
                pack(
                        between(pose, "thighMiddle.left", "thighMiddle.right").plus(new Vector3(0.06, 0.19, 0)),
                        Vector3.Y);
            case HANDS -> pack(between(pose, "hand.left", "hand.right").plus(new Vector3(0, -0.19, 0)), Vector3.Y);
        };
    }

    private Painted pack(Vector3 centre, Vector3 upright) {
        Silhouette pack = new Silhouette()
                .add(sight.at(centre.plus(upright.times(0.13))), sight.px(0.075))
                .add(sight.at(centre.plus(upright.times(-0.11))), sight.px(0.115));
        return new Painted(pack.path(), sight.nearness(centre) + 0.1, Palette.LOAD, Palette.SEAM, 1);
    }

    private static Vector3 between(Pose pose, String one, String other) {
        return pose.at(one).plus(pose.at(other)).times(0.5);
    }
}
