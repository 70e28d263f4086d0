package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;

/** Angles held at the last frame, each the mean of both sides, degrees; what is empty is free. */
public record Imposed(OptionalDouble shinDeg, OptionalDouble thighDeg, OptionalDouble trunkDeg) {
    public static final Range SHIN_DEG = new Range(-30.0, 60.0);
    public static final Range THIGH_DEG = Depth.THIGH_DEG;
    public static final Range TRUNK_DEG = new Range(-30.0, 130.0);

    /** All free. */
    public static final Imposed NOTHING =
            new Imposed(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public Imposed {
        Person.require(SHIN_DEG, "impose.shinDeg", shinDeg);
        Person.require(THIGH_DEG, "impose.thighDeg", thighDeg);
        Person.require(TRUNK_DEG, "impose.trunkDeg", trunkDeg);
    }
}
