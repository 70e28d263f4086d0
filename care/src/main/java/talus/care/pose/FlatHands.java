package talus.care.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * Hands that lie flat on what they touch. The model has no wrist: a palm touches with its heel, and the rest of the hand is laid along
 * the surface, upward on a wall and forward on what is level.
 */
final class FlatHands {
    /** The balls of a hand, which the barriers leave out where it lies flat. */
    static final List<String> BALLS = List.of("hand", "fingers", "thumb");

    private static final double[] ALONG_M = {0.065, 0.135, 0.060};
    private static final double[] ASIDE_M = {0, 0, -0.045};

    private final Map<String, Surface> surfaces;

    private FlatHands(Map<String, Surface> surfaces) {
        this.surfaces = surfaces;
    }

    static FlatHands of(Keyframe keyframe, Surfaces surfaces) {
        Map<String, Surface> found = new LinkedHashMap<>();
        for (Contact contact : keyframe.contacts()) {
            for (Side side : Side.BOTH) {
                if (contact.part().equals(side.of("palm"))) {
                    for (String ball : BALLS) {
                        found.put(side.of(ball), surfaces.named(contact.surface()));
                    }
                }
            }
        }
        return new FlatHands(found);
    }

    /** Whether the ball belongs to a hand that lies flat. */
    boolean holds(Flesh ball) {
        return surfaces.containsKey(ball.name());
    }

    /** Where such a ball is; empty for all others. */
    Optional<Vector3> place(Flesh ball, Pose pose) {
        return Optional.ofNullable(surfaces.get(ball.name())).map(surface -> on(surface, ball, pose));
    }

    private static Vector3 on(Surface surface, Flesh ball, Pose pose) {
        Side side = ball.name().endsWith(Side.LEFT.word()) ? Side.LEFT : Side.RIGHT;
        Vector3 wrist = pose.at(pose.mannequin().ball(side.of("wrist")));
        Vector3 along = surface.normal().y() > 0.5 ? Vector3.X : Vector3.Y;
        Vector3 aside = Vector3.Z.times(side.lateral());
        int i = BALLS.indexOf(KeyframeTerms.unsided(ball.name()));
        double lift = ball.radiusM() - surface.distance(wrist);
        return wrist.plus(along.times(ALONG_M[i]))
                .plus(aside.times(ASIDE_M[i]))
                .plus(surface.normal().times(lift));
    }
}
