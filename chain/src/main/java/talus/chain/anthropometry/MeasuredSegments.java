package talus.chain.anthropometry;

import java.util.OptionalDouble;

/**
 * Lengths somebody measured on the person, in m, joint centre to joint centre. What is empty is estimated.
 *
 * @param shankM ankle centre to knee centre
 * @param thighM knee centre to hip centre
 * @param trunkM mid-hip to mid-shoulder, standing
 * @param footLengthM heel to longest toe
 * @param ankleHeightM sole to ankle centre
 */
public record MeasuredSegments(
        OptionalDouble shankM,
        OptionalDouble thighM,
        OptionalDouble trunkM,
        OptionalDouble footLengthM,
        OptionalDouble ankleHeightM) {
    /** Nothing measured. */
    public static final MeasuredSegments NONE = new MeasuredSegments(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
}
