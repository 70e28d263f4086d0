package talus.chain.posture;

import talus.chain.body.Side;
import talus.chain.strength.JointStrengths;

/**
 * The person as the posture problem sees them: size, strength, limits and ankles.
 *
 * @param massKg body mass
 * @param heightM stature
 * @param strengths maximum joint moments
 * @param hipFlexionLimitRad where the hip capsule reaches its limit moment
 * @param kneeFlexionLimitRad largest knee flexion
 * @param lumbarFlexionLimitRad where lumbar tissue reaches its limit moment
 * @param footStiffness factor on subtalar and midtarsal stiffness
 * @param left left ankle
 * @param right right ankle
 */
public record Subject(
        double massKg,
        double heightM,
        JointStrengths strengths,
        double hipFlexionLimitRad,
        double kneeFlexionLimitRad,
        double lumbarFlexionLimitRad,
        double footStiffness,
        AnkleTissue left,
        AnkleTissue right) {
    private static final double GRAVITY = 9.80665;

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
    boolean symmetric() {
        return left.equals(right);
    }

    /** Onset of belly on thigh: 118 degrees less 1.5 a unit of body mass index above 24 (assumed). */
    double bellyOnsetRad() {
        return (118 - 1.5 * (massKg / (heightM * heightM) - 24)) * JointTissue.DEG;
    }

    /** The same person with other ankles. */
    public Subject withAnkles(AnkleTissue newLeft, AnkleTissue newRight) {
        return new Subject(
                massKg,
                heightM,
                strengths,
                hipFlexionLimitRad,
                kneeFlexionLimitRad,
                lumbarFlexionLimitRad,
                footStiffness,
                newLeft,
                newRight);
    }

    /** The same person with other strengths. */
    public Subject withStrengths(JointStrengths other) {
        return new Subject(
                massKg,
                heightM,
                other,
                hipFlexionLimitRad,
                kneeFlexionLimitRad,
                lumbarFlexionLimitRad,
                footStiffness,
                left,
                right);
    }
}
