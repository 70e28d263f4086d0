package talus.chain.posture;

import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.strength.JointStrengths;

/**
 * The person as the posture problem sees them: size, strength, limits and ankles.
 *
 * @param massKg body mass
 * @param heightM stature
 * @param ageYears age
 * @param strengths maximum joint moments
 * @param hipFlexionLimitRad where the hip capsule reaches its limit moment
 * @param kneeFlexionLimitRad largest knee flexion
 * @param lumbarFlexionLimitRad where lumbar tissue reaches its limit moment
 * @param footStiffness factor on subtalar and midtarsal stiffness
 * @param left left ankle
 * @param right right ankle
 * @param values of the parameters of tissue, contact, test and cost
 */
public record Subject(
        double massKg,
        double heightM,
        double ageYears,
        JointStrengths strengths,
        double hipFlexionLimitRad,
        double kneeFlexionLimitRad,
        double lumbarFlexionLimitRad,
        double footStiffness,
        AnkleTissue left,
        AnkleTissue right,
        ParameterValues values) {
    private static final double GRAVITY = 9.80665;

    /** Body mass index at which the belly's onset is given. */
    private static final double USUAL_BODY_MASS_INDEX = 24;

    /** Weight x height against 75 kg and 1.75 m: the scale of passive moments. */
    double sizeFactor() {
        return massKg * heightM / (75 * 1.75);
    }

    double weightN() {
        return massKg * GRAVITY;
    }

    /** A tenth of weight x height, N.m: the size of joint moments in a squat. */
    double momentUnitNm() {
        return 0.1 * weightN() * heightM;
    }

    AnkleTissue ankle(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Whether both ankles are alike. */
    public boolean symmetric() {
        return left.equals(right);
    }

    /** Hip flexion with part of the lumbar flexion at which belly meets thigh: earlier the heavier for the height. */
    double bellyOnsetRad() {
        double above = massKg / (heightM * heightM) - USUAL_BODY_MASS_INDEX;
        return (values.of(TissueParameters.BELLY_ONSET) - values.of(TissueParameters.BELLY_PER_BMI) * above)
                * JointTissue.DEG;
    }

    /** The same person with other ankles. */
    public Subject withAnkles(AnkleTissue newLeft, AnkleTissue newRight) {
        return new Subject(
                massKg,
                heightM,
                ageYears,
                strengths,
                hipFlexionLimitRad,
                kneeFlexionLimitRad,
                lumbarFlexionLimitRad,
                footStiffness,
                newLeft,
                newRight,
                values);
    }

    /** The same person with other strengths. */
    public Subject withStrengths(JointStrengths other) {
        return new Subject(
                massKg,
                heightM,
                ageYears,
                other,
                hipFlexionLimitRad,
                kneeFlexionLimitRad,
                lumbarFlexionLimitRad,
                footStiffness,
                left,
                right,
                values);
    }
}
