package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/** Factors on the tables' maximum moments; 1 is the mean of sex, age and size. */
public record StrengthFactors(double hip, double knee, double ankle, double trunk) {
    public static final Range FACTOR = new Range(0.3, 2.0);

    /** All factors 1. */
    public static final StrengthFactors AVERAGE = new StrengthFactors(1.0, 1.0, 1.0, 1.0);

    public StrengthFactors {
        FACTOR.require("strength.hip", hip);
        FACTOR.require("strength.knee", knee);
        FACTOR.require("strength.ankle", ankle);
        FACTOR.require("strength.trunk", trunk);
    }
}
