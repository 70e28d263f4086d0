package talus.chain.posture;

import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.tissue.RienerEdrich;
import talus.mechanics.calculus.TaylorTape;

/**
 * Passive moments of a person's joints on the tape: generalized forces of stretched tissue, positive in the direction of the coordinate.
 *
 * <p>Hip, knee and ankle follow Riener and Edrich (1999); what the curves lack near the ends (capsule, contact of belly, thigh and calf,
 * abduction, rotation) and the subtalar, midtarsal, toe and lumbar joints are exponentials with the constants below, all of status
 * assumed unless said. Moments of the whole body scale with weight x height / (75 kg g x 1.75 m), those of the foot with mass / 80 kg.
 */
final class JointTissue {
    static final double DEG = StrictMath.PI / 180;

    /** Exponents beyond this are continued by a parabola: e^4 is 55 times the moment at the reference angle, beyond any posture. */
    private static final double CAP = 4;

    /** e-fold of joint stops: the last few degrees of a joint (assumed). */
    static final double STOP_FOLD_RAD = 4 * DEG;

    /** Moment of a stop at its angle, N.m at reference size (assumed). */
    static final double STOP_NM = 10;

    static final double HIP_ADDUCTION_STOP_RAD = 25 * DEG;
    static final double HIP_ABDUCTION_STOP_RAD = 45 * DEG;
    static final double HIP_INTERNAL_STOP_RAD = 38 * DEG;
    static final double HIP_EXTERNAL_STOP_RAD = 45 * DEG;

    /** Moment of the hip capsule at its limit, N.m at reference size, and its e-fold (assumed: soft, it answers before the end). */
    static final double CAPSULE_NM = 30;

    static final double CAPSULE_FOLD_RAD = 12 * DEG;

    /** A degree of abduction gives this much more hip flexion (assumed: the neck clears the rim). */
    static final double CAPSULE_PER_ABDUCTION = 0.3;

    static final double BELLY_NM = 10;
    static final double BELLY_FOLD_RAD = 8 * DEG;
    static final double CALF_CONTACT_NM = 5;
    static final double CALF_CONTACT_FOLD_RAD = 6 * DEG;
    static final double CALF_CONTACT_RAD = 130 * DEG;

    /**
     * A bent knee under load hands the shank's turning on to the thigh, but not rigidly: stiffness at reference size, N.m/rad, and what
     * muscles can add, N.m per kg (assumed: about a degree for 5 N.m under one to two body weights; a third of a N.m per kg by hamstrings and
     * popliteus). The turn that comes with bending an unloaded knee is left out: with it the thighs turn out and the foot never rolls in.
     */
    static final double KNEE_ROTATION_STIFFNESS = 300;

    static final double KNEE_ROTATION_STRENGTH = 0.35;
    static final double KNEE_ROTATION_STOP_RAD = 25 * DEG;

    /** Subtalar and midtarsal stiffness at 80 kg, N.m/rad (assumed: with them the tibia turns 0.68 +- 0.15 per eversion, A53). */
    static final double SUBTALAR_STIFFNESS = 25;

    /**
     * Assumed: an arch that lowers its joint by 5 to 7 degrees under body weight, 25 to 30 N.m about this axis; the plantar fascia is in it.
     */
    static final double OBLIQUE_STIFFNESS = 200;

    static final double LONGITUDINAL_STIFFNESS = 25;
    static final double EVERSION_STOP_RAD = 10 * DEG;
    static final double INVERSION_STOP_RAD = 25 * DEG;
    static final double LONGITUDINAL_STOP_RAD = 11 * DEG;
    static final double FOOT_STOP_FOLD_RAD = 2 * DEG;
    /** Moment of the foot's stops at their angles, N.m at 80 kg (assumed). */
    static final double FOOT_STOP_NM = 3;

    static final double TOE_STIFFNESS = 3;
    static final double TOE_STOP_NM = 2;
    static final double TOE_STOP_RAD = 60 * DEG;
    static final double TOE_STOP_FOLD_RAD = 6 * DEG;

    /** Lumbar moments e^(x/fold): 2 N.m flexing, 3 N.m extending with a fold of 6 degrees (assumed after B31). */
    static final double LUMBAR_FLEXION_NM = 2;

    static final double LUMBAR_EXTENSION_NM = 3;
    static final double LUMBAR_EXTENSION_FOLD_RAD = 6 * DEG;
    static final double BENDING_LIMIT_RAD = 20 * DEG;
    static final double ROTATION_LIMIT_RAD = 9 * DEG;
    static final double BENDING_LIMIT_NM = 25;

    private final Subject subject;
    private final double size;
    private final double foot;
    private final double lumbarFold;
    private final RienerEdrich unshifted;
    private final RienerEdrich left;
    private final RienerEdrich right;
    private final double[] angles = new double[3];
    private final double[] work = new double[RienerEdrich.WORK];
    private final double[] gradient = new double[3];
    private final double[] hessian = new double[9];

    JointTissue(Subject subject) {
        this.subject = subject;
        this.size = subject.sizeFactor();
        this.foot = subject.massKg() / 80 * subject.footStiffness();
        this.unshifted = RienerEdrich.of(subject.massKg(), subject.heightM(), ParameterValues.nominal());
        this.left = unshifted.withAnkleShift(subject.left().calfShiftRad());
        this.right = unshifted.withAnkleShift(subject.right().calfShiftRad());
        // the moment reaches its limit at the person's own range of flexion
        this.lumbarFold =
                subject.lumbarFlexionLimitRad() / StrictMath.log(1 + Limits.LUMBAR_FLEXION_NM / LUMBAR_FLEXION_NM);
    }

    /** The whole hip in flexion: curve, capsule and belly. */
    int hip(TaylorTape t, int ankle, int knee, int hip, int adduction, int lumbar) {
        int soft = t.add(capsule(t, hip, adduction), belly(t, hip, lumbar, adduction));
        return t.subtract(hipFlexion(t, ankle, knee, hip), soft);
    }

    /** The whole hip in adduction: its stops, and the parts of capsule and belly that abduct. */
    int hipSideways(TaylorTape t, int hip, int adduction, int lumbar) {
        int capsule = capsule(t, hip, adduction);
        int abducting = t.combine(capsule, CAPSULE_PER_ABDUCTION, belly(t, hip, lumbar, adduction), 1, 0);
        return t.subtract(hipAdduction(t, adduction), abducting);
    }

    /** The whole knee: curve and thigh on calf. */
    int knee(TaylorTape t, Side side, int ankle, int knee, int hip) {
        return t.subtract(kneeFlexion(t, side, ankle, knee, hip), calfContact(t, knee));
    }

    /** The whole lumbar spine in flexion: its tissue and half of what belly on thigh pushes on either side. */
    int lumbar(TaylorTape t, int flexion, int leftHip, int leftAdduction, int rightHip, int rightAdduction) {
        int belly = t.add(belly(t, leftHip, flexion, leftAdduction), belly(t, rightHip, flexion, rightAdduction));
        return t.combine(lumbarFlexion(t, flexion), 1, belly, -0.5, 0);
    }

    /** Riener and Edrich's hip, flexing positive. */
    int hipFlexion(TaylorTape t, int ankle, int knee, int hip) {
        angles(t, ankle, knee, hip);
        return t.ternary(ankle, knee, hip, unshifted.hip(angles, gradient, hessian), gradient, hessian);
    }

    /** The hip capsule's moment against flexion, positive; it also abducts by {@link #CAPSULE_PER_ABDUCTION} of itself. */
    int capsule(TaylorTape t, int hip, int adduction) {
        int beyond = t.combine(
                hip,
                1 / CAPSULE_FOLD_RAD,
                adduction,
                CAPSULE_PER_ABDUCTION / CAPSULE_FOLD_RAD,
                -subject.hipFlexionLimitRad() / CAPSULE_FOLD_RAD);
        return t.scale(t.cappedExp(beyond, CAP), CAPSULE_NM * size);
    }

    /** Belly on thigh: a moment against hip flexion, half of it against lumbar flexion, and all of it abducting. */
    int belly(TaylorTape t, int hip, int lumbar, int adduction) {
        int bent = t.combine(hip, 1, lumbar, 0.5, 0);
        int beyond = t.combine(
                bent, 1 / BELLY_FOLD_RAD, adduction, 1 / BELLY_FOLD_RAD, -subject.bellyOnsetRad() / BELLY_FOLD_RAD);
        return t.scale(t.cappedExp(beyond, CAP), BELLY_NM * size);
    }

    /** Thigh on calf: a moment against knee flexion. */
    int calfContact(TaylorTape t, int knee) {
        return stop(t, knee, 1, CALF_CONTACT_RAD, CALF_CONTACT_FOLD_RAD, CALF_CONTACT_NM * size);
    }

    int hipAdduction(TaylorTape t, int adduction) {
        return between(t, adduction, HIP_ADDUCTION_STOP_RAD, HIP_ABDUCTION_STOP_RAD, STOP_FOLD_RAD, STOP_NM * size);
    }

    int hipRotation(TaylorTape t, int rotation) {
        return between(t, rotation, HIP_INTERNAL_STOP_RAD, HIP_EXTERNAL_STOP_RAD, STOP_FOLD_RAD, STOP_NM * size);
    }

    /** Riener and Edrich's knee, flexing positive; the calf's part moves with the person's ankle. */
    int kneeFlexion(TaylorTape t, Side side, int ankle, int knee, int hip) {
        angles(t, ankle, knee, hip);
        return t.ternary(ankle, knee, hip, riener(side).knee(angles, gradient, hessian), gradient, hessian);
    }

    /** The ankle, dorsiflexing positive: the calf by Riener and Edrich's curve, moved for this person, and the joint's stop. */
    int ankleDorsiflexion(TaylorTape t, Side side, int ankle, int knee) {
        AnkleTissue a = subject.ankle(side);
        angles(t, ankle, knee, knee);
        int calf = t.ternary(ankle, knee, knee, riener(side).ankle(angles, gradient, hessian, work), gradient, hessian);
        return t.subtract(calf, stop(t, ankle, 1, a.stopAngleRad(), STOP_FOLD_RAD, a.stopMomentNm()));
    }

    /** The shank's turning under the thigh. */
    int kneeRotation(TaylorTape t, int rotation) {
        int spring = t.scale(rotation, -KNEE_ROTATION_STIFFNESS * size);
        return t.add(
                spring,
                between(t, rotation, KNEE_ROTATION_STOP_RAD, KNEE_ROTATION_STOP_RAD, STOP_FOLD_RAD, STOP_NM * size));
    }

    int subtalar(TaylorTape t, int eversion) {
        int spring = t.scale(eversion, -SUBTALAR_STIFFNESS * foot);
        return t.add(
                spring,
                between(t, eversion, EVERSION_STOP_RAD, INVERSION_STOP_RAD, FOOT_STOP_FOLD_RAD, FOOT_STOP_NM * foot));
    }

    int oblique(TaylorTape t, int angle) {
        return t.scale(angle, -OBLIQUE_STIFFNESS * foot);
    }

    int longitudinal(TaylorTape t, int angle) {
        int spring = t.scale(angle, -LONGITUDINAL_STIFFNESS * foot);
        return t.add(
                spring,
                between(
                        t,
                        angle,
                        LONGITUDINAL_STOP_RAD,
                        LONGITUDINAL_STOP_RAD,
                        FOOT_STOP_FOLD_RAD,
                        FOOT_STOP_NM * foot));
    }

    int toes(TaylorTape t, int extension) {
        double mass = subject.massKg() / 80;
        int spring = t.scale(extension, -TOE_STIFFNESS * mass);
        return t.subtract(spring, stop(t, extension, 1, TOE_STOP_RAD, TOE_STOP_FOLD_RAD, TOE_STOP_NM * mass));
    }

    /** {@code -2 e^(x/a) + 3 e^(-x/6) - 1}, zero in the standing shape. */
    int lumbarFlexion(TaylorTape t, int flexion) {
        int rounding = stop(t, flexion, 1, 0, lumbarFold, LUMBAR_FLEXION_NM * size);
        int arching = stop(t, flexion, -1, 0, LUMBAR_EXTENSION_FOLD_RAD, LUMBAR_EXTENSION_NM * size);
        return t.shift(t.subtract(arching, rounding), (LUMBAR_FLEXION_NM - LUMBAR_EXTENSION_NM) * size);
    }

    int lumbarBending(TaylorTape t, int bending) {
        return hardening(t, bending, BENDING_LIMIT_RAD, 6 * DEG);
    }

    int lumbarRotation(TaylorTape t, int rotation) {
        return hardening(t, rotation, ROTATION_LIMIT_RAD, 3 * DEG);
    }

    private RienerEdrich riener(Side side) {
        return side == Side.LEFT ? left : right;
    }

    private void angles(TaylorTape t, int ankle, int knee, int hip) {
        angles[RienerEdrich.ANKLE] = t.value(ankle);
        angles[RienerEdrich.KNEE] = t.value(knee);
        angles[RienerEdrich.HIP] = t.value(hip);
    }

    private int hardening(TaylorTape t, int angle, double limit, double fold) {
        return between(t, angle, limit, limit, fold, BENDING_LIMIT_NM * size);
    }

    /** Stops at both ends: {@code -M e^((x - upper)/fold) + M e^((-x - lower)/fold)}. */
    private static int between(TaylorTape t, int angle, double upper, double lower, double fold, double moment) {
        return t.subtract(stop(t, angle, -1, lower, fold, moment), stop(t, angle, 1, upper, fold, moment));
    }

    /** {@code M e^((sign x - at)/fold)}. */
    private static int stop(TaylorTape t, int angle, double sign, double at, double fold, double moment) {
        int beyond = t.unary(angle, (sign * t.value(angle) - at) / fold, sign / fold, 0);
        return t.scale(t.cappedExp(beyond, CAP), moment);
    }
}
