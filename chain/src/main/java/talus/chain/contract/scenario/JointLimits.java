package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;

/** A person's own joint limits, degrees from relaxed standing; what is empty is the model's. */
public record JointLimits(
        OptionalDouble hipFlexionDeg, OptionalDouble kneeFlexionDeg, OptionalDouble lumbarFlexionDeg) {
    public static final Range HIP_FLEXION_DEG = new Range(60.0, 150.0);
    public static final Range KNEE_FLEXION_DEG = new Range(90.0, 165.0);
    public static final Range LUMBAR_FLEXION_DEG = new Range(10.0, 90.0);

    /** None known. */
    public static final JointLimits UNKNOWN =
            new JointLimits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public JointLimits {
        Person.require(HIP_FLEXION_DEG, "limits.hipFlexionDeg", hipFlexionDeg);
        Person.require(KNEE_FLEXION_DEG, "limits.kneeFlexionDeg", kneeFlexionDeg);
        Person.require(LUMBAR_FLEXION_DEG, "limits.lumbarFlexionDeg", lumbarFlexionDeg);
    }
}
