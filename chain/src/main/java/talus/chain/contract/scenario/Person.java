package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.contract.shape.Range;
import talus.chain.strength.StrengthFactors;

/**
 * A person as far as it is known.
 *
 * @param size sex, age, height, mass, measured lengths
 * @param strength factors on the tables' maximum moments
 * @param limits own joint limits
 * @param footStiffness factor on midfoot and subtalar stiffness
 */
public record Person(PersonSize size, StrengthFactors strength, JointLimits limits, double footStiffness) {
    public static final Range AGE_YEARS = new Range(PersonSize.MIN_AGE_YEARS, PersonSize.MAX_AGE_YEARS);
    public static final Range HEIGHT_M = new Range(PersonSize.MIN_HEIGHT_M, PersonSize.MAX_HEIGHT_M);
    public static final Range MASS_KG = new Range(PersonSize.MIN_MASS_KG, PersonSize.MAX_MASS_KG);
    public static final Range STRENGTH_FACTOR = new Range(StrengthFactors.MIN, StrengthFactors.MAX);
    public static final Range FOOT_STIFFNESS = new Range(0.3, 3.0);

    /** The measured lengths have no range in the literature: these hold every adult of 1.30 to 2.20 m and no slip of a unit. */
    public static final Range SHANK_M = new Range(0.20, 0.70);

    public static final Range THIGH_M = new Range(0.20, 0.70);
    public static final Range TRUNK_M = new Range(0.30, 0.80);
    public static final Range FOOT_LENGTH_M = new Range(0.15, 0.40);
    public static final Range ANKLE_HEIGHT_M = new Range(0.03, 0.15);

    public Person {
        MeasuredSegments measured = size.measured();
        require(SHANK_M, "segments.shankM", measured.shankM());
        require(THIGH_M, "segments.thighM", measured.thighM());
        require(TRUNK_M, "segments.trunkM", measured.trunkM());
        require(FOOT_LENGTH_M, "segments.footLengthM", measured.footLengthM());
        require(ANKLE_HEIGHT_M, "segments.ankleHeightM", measured.ankleHeightM());
        FOOT_STIFFNESS.require("footStiffness", footStiffness);
    }

    /** A person of whom only the size is known. */
    public static Person of(PersonSize size) {
        return new Person(size, StrengthFactors.ONE, JointLimits.UNKNOWN, 1.0);
    }

    static void require(Range range, String name, OptionalDouble value) {
        if (value.isPresent()) {
            range.require(name, value.getAsDouble());
        }
    }
}
