package talus.chain.prediction;

import talus.chain.contract.scenario.Task;
import talus.chain.posture.Depth.Measure;

/**
 * How deep a squat is asked to be.
 *
 * @param measure which angle is asked for
 * @param targetRad the angle, or a bound beyond all depths
 * @param deepest whether as deep as it goes
 */
record SquatDepth(Measure measure, double targetRad, boolean deepest) {
    private static final double DEG = StrictMath.PI / 180;

    static SquatDepth of(Task.Squat task) {
        if (task.depth().isEmpty()) { // the contract lets an imposed thigh angle stand for it
            return new SquatDepth(
                    Measure.THIGH, task.setting().imposed().thighDeg().orElseThrow() * DEG, false);
        }
        return switch (task.depth().get()) {
            case talus.chain.contract.scenario.Depth.ThighAngle t ->
                new SquatDepth(Measure.THIGH, t.thighDeg() * DEG, false);
            case talus.chain.contract.scenario.Depth.KneeFlexion k ->
                new SquatDepth(Measure.KNEE, k.kneeFlexionDeg() * DEG, false);
            case talus.chain.contract.scenario.Depth.Deepest d ->
                new SquatDepth(Measure.THIGH, talus.chain.contract.scenario.Depth.THIGH_DEG.low() * DEG, true);
        };
    }

    /** By how much one angle lies deeper than another, rad. */
    double deeperBy(double oneRad, double otherRad) {
        return measure == Measure.THIGH ? otherRad - oneRad : oneRad - otherRad;
    }

    /** The deepest towards what is asked for. */
    SquatDepth asDeepAsItGoes() {
        return new SquatDepth(measure, targetRad, true);
    }

    /** Another angle. */
    SquatDepth at(double otherRad) {
        return new SquatDepth(measure, otherRad, false);
    }
}
