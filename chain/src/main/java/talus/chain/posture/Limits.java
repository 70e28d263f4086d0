package talus.chain.posture;

import talus.chain.parameters.ParameterValues;

/** The {@link LimitParameters} of one run, N.m at reference size. */
record Limits(
        double hipFlexionNm,
        double capsuleNm,
        double hipSidewaysNm,
        double kneeNm,
        double subtalarNm,
        double toesNm,
        double lumbarFlexionNm,
        double lumbarSidewaysNm,
        double obliqueNm,
        double longitudinalNm,
        double bellyNm,
        double calfContactNm,
        double kneeFrontalNmPerKg) {
    static Limits of(ParameterValues values) {
        return new Limits(
                values.of(LimitParameters.HIP_FLEXION),
                values.of(LimitParameters.CAPSULE),
                values.of(LimitParameters.HIP_SIDEWAYS),
                values.of(LimitParameters.KNEE),
                values.of(LimitParameters.SUBTALAR),
                values.of(LimitParameters.TOES),
                values.of(LimitParameters.LUMBAR_FLEXION),
                values.of(LimitParameters.LUMBAR_SIDEWAYS),
                values.of(LimitParameters.OBLIQUE),
                values.of(LimitParameters.LONGITUDINAL),
                values.of(LimitParameters.BELLY),
                values.of(LimitParameters.CALF_CONTACT),
                values.of(LimitParameters.KNEE_FRONTAL));
    }
}
