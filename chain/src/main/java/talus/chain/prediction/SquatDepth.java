package talus.chain.prediction;

import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Task;
import talus.chain.posture.Depth.Measure;

/** What a squat's task asks for as the depth of the posture problem. */
final class SquatDepth {
    private static final double DEG = StrictMath.PI / 180;

    private SquatDepth() {}

    static Measure measure(Task.Squat task) {
        return task.depth().isPresent() && task.depth().get() instanceof Depth.KneeFlexion
                ? Measure.KNEE
                : Measure.THIGH;
    }

    static boolean isDeepest(Task.Squat task) {
        return task.depth().isPresent() && task.depth().get() instanceof Depth.Deepest;
    }

    /** The angle that is asked for, or the limit towards which the deepest is looked for, rad. */
    static double targetRad(Task.Squat task) {
        if (task.setting().imposed().thighDeg().isPresent() && task.depth().isEmpty()) {
            return task.setting().imposed().thighDeg().getAsDouble() * DEG;
        }
        return switch (task.depth().orElseThrow()) {
            case Depth.ThighAngle t -> t.thighDeg() * DEG;
            case Depth.KneeFlexion k -> k.kneeFlexionDeg() * DEG;
            case Depth.Deepest d -> Depth.THIGH_DEG.low() * DEG;
        };
    }
}
