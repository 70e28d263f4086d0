package talus.chain.posture;

import talus.chain.parameters.ParameterValues;

/**
 * What costs 1 under a weight, of one run: the {@link CostParameters} that are not weights.
 *
 * @param flexionRad of the lumbar spine
 * @param bendingRad of the lumbar spine
 * @param twistingRad of the lumbar spine
 * @param listRad of the pelvis
 * @param turnRad of the pelvis
 * @param comfortable pressure centre where people stand, part of foot length
 * @param balance the pressure centre's way from there, part of foot length
 * @param sideways pressure to one side of a foot, part of half its breadth
 * @param sidewaysPerBalance weight of that beside the one of balance
 * @param onBallPerBalance weight of a foot's own balance on its ball beside the body's
 * @param sharing difference of the legs' loads, body weights
 * @param friction horizontal force, body weights
 * @param turningRad of a foot away from where the stance puts it
 */
record CostUnits(
        double flexionRad,
        double bendingRad,
        double twistingRad,
        double listRad,
        double turnRad,
        double comfortable,
        double balance,
        double sideways,
        double sidewaysPerBalance,
        double onBallPerBalance,
        double sharing,
        double friction,
        double turningRad) {
    static CostUnits of(ParameterValues values) {
        return new CostUnits(
                values.of(CostParameters.FLEXION_UNIT) * JointTissue.DEG,
                values.of(CostParameters.BENDING_UNIT) * JointTissue.DEG,
                values.of(CostParameters.TWISTING_UNIT) * JointTissue.DEG,
                values.of(CostParameters.LIST_UNIT) * JointTissue.DEG,
                values.of(CostParameters.TURN_UNIT) * JointTissue.DEG,
                values.of(CostParameters.COMFORTABLE),
                values.of(CostParameters.BALANCE_UNIT),
                values.of(CostParameters.SIDEWAYS_UNIT),
                values.of(CostParameters.SIDEWAYS_PER_BALANCE),
                values.of(CostParameters.ON_BALL_PER_BALANCE),
                values.of(CostParameters.SHARING_UNIT),
                values.of(CostParameters.FRICTION_UNIT),
                values.of(CostParameters.TURNING_UNIT) * JointTissue.DEG);
    }
}
