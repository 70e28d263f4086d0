package talus.chain.body;

import talus.chain.parameters.ParameterValues;

/**
 * The {@link FootParameters} of one run: places as parts of a length, directions of axes in rad.
 *
 * @param heelRadiusM radius of the rounded heel
 * @param heelAt the heel's centre of pressure, part of foot length from the back of the heel
 * @param toeAt the toes' centre of pressure, part of foot length
 * @param headsObliquity the fifth metatarsal head behind the first, part of foot length
 * @param headsAt the outer heads' centres of pressure, part of half the breadth
 * @param subtalarBelow the subtalar joint below the ankle, part of ankle height
 * @param midtarsalAhead the midtarsal joint before the ankle, part of foot length
 * @param midtarsalHeight of ankle height
 * @param talocrural its lateral end lowered and turned back
 * @param subtalar its front end raised and turned to the medial side
 * @param longitudinal the midtarsal joint's longitudinal axis, likewise
 * @param oblique the midtarsal joint's oblique axis, likewise
 */
public record FootProportions(
        double heelRadiusM,
        double heelAt,
        double toeAt,
        double headsObliquity,
        double headsAt,
        double subtalarBelow,
        double midtarsalAhead,
        double midtarsalHeight,
        AxisAngles talocrural,
        AxisAngles subtalar,
        AxisAngles longitudinal,
        AxisAngles oblique) {
    private static final double DEG = StrictMath.PI / 180;

    /** Direction of an axis: out of the level, and aside in the level. */
    public record AxisAngles(double upRad, double asideRad) {}

    static FootProportions of(ParameterValues values) {
        return new FootProportions(
                values.of(FootParameters.HEEL_RADIUS),
                values.of(FootParameters.HEEL_AT),
                values.of(FootParameters.TOE_AT),
                values.of(FootParameters.HEADS_OBLIQUITY),
                values.of(FootParameters.HEADS_AT),
                values.of(FootParameters.SUBTALAR_BELOW),
                values.of(FootParameters.MIDTARSAL_AHEAD),
                values.of(FootParameters.MIDTARSAL_HEIGHT),
                new AxisAngles(
                        values.of(FootParameters.TALOCRURAL_LOWERED) * DEG,
                        values.of(FootParameters.TALOCRURAL_BACK) * DEG),
                new AxisAngles(
                        values.of(FootParameters.SUBTALAR_RAISED) * DEG,
                        values.of(FootParameters.SUBTALAR_MEDIAL) * DEG),
                new AxisAngles(
                        values.of(FootParameters.LONGITUDINAL_RAISED) * DEG,
                        values.of(FootParameters.LONGITUDINAL_MEDIAL) * DEG),
                new AxisAngles(
                        values.of(FootParameters.OBLIQUE_RAISED) * DEG,
                        values.of(FootParameters.OBLIQUE_MEDIAL) * DEG));
    }
}
