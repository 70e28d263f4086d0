package talus.chain.posture;

import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.tissue.RienerEdrich;
import talus.mechanics.calculus.TaylorTape;

/**
 * Passive moments of a person's joints on the tape: generalized forces of stretched tissue, positive in the direction of the coordinate.
 *
 * <p>Hip, knee and ankle follow Riener and Edrich (1999); what the curves lack near the ends (capsule, contact of belly, thigh and calf,
 * abduction, rotation) and the subtalar, midtarsal, toe and lumbar joints are exponentials, see {@link TissueParameters}. Moments of the whole body scale with weight x height / (75 kg g x 1.75 m), those of the foot with mass / 80 kg.
 */
final class JointTissue {
    static final double DEG = StrictMath.PI / 180;

    /** Numerical: exponents beyond this are continued by a parabola: e^4 is 55 times the moment at the reference angle, beyond any posture. */
    private static final double CAP = 4;

    private final Subject subject;
    private final double size;
    private final double foot;
    private final double lumbarFold;
    private final double stopFold;
    private final double stopNm;
    private final double hipAdductionStop;
    private final double hipAbductionStop;
    private final double hipInternalStop;
    private final double hipExternalStop;
    private final double capsuleNm;
    private final double capsuleFold;
    private final double capsulePerAbduction;
    private final double bellyOnset;
    private final double bellyNm;
    private final double bellyFold;
    private final double bellyPerLumbar;
    private final double bellyPerAbduction;
    private final double calfContactNm;
    private final double calfContactFold;
    private final double calfContact;
    private final double kneeRotationStiffness;
    private final double kneeRotationStop;
    private final double subtalarStiffness;
    private final double obliqueStiffness;
    private final double longitudinalStiffness;
    private final double eversionStop;
    private final double inversionStop;
    private final double longitudinalStop;
    private final double footStopFold;
    private final double footStopNm;
    private final double toeStiffness;
    private final double toeStopNm;
    private final double toeStop;
    private final double toeStopFold;
    private final double lumbarFlexionNm;
    private final double lumbarExtensionNm;
    private final double lumbarExtensionFold;
    private final double bendingLimit;
    private final double bendingFold;
    private final double rotationLimit;
    private final double rotationFold;
    private final double bendingLimitNm;
    private final RienerEdrich unshifted;
    private final RienerEdrich left;
    private final RienerEdrich right;
    private final double[] angles = new double[3];
    private final double[] work = new double[RienerEdrich.WORK];
    private final double[] gradient = new double[3];
    private final double[] hessian = new double[9];

    JointTissue(Subject subject) {
        this.subject = subject;
        ParameterValues v = subject.values();
        this.stopFold = v.of(TissueParameters.STOP_FOLD) * DEG;
        this.stopNm = v.of(TissueParameters.STOP_MOMENT);
        this.hipAdductionStop = v.of(TissueParameters.HIP_ADDUCTION_STOP) * DEG;
        this.hipAbductionStop = v.of(TissueParameters.HIP_ABDUCTION_STOP) * DEG;
        this.hipInternalStop = v.of(TissueParameters.HIP_INTERNAL_STOP) * DEG;
        this.hipExternalStop = v.of(TissueParameters.HIP_EXTERNAL_STOP) * DEG;
        this.capsuleNm = v.of(TissueParameters.CAPSULE_MOMENT);
        this.capsuleFold = v.of(TissueParameters.CAPSULE_FOLD) * DEG;
        this.capsulePerAbduction = v.of(TissueParameters.CAPSULE_PER_ABDUCTION);
        this.bellyOnset = subject.bellyOnsetRad();
        this.bellyNm = v.of(TissueParameters.BELLY_MOMENT);
        this.bellyFold = v.of(TissueParameters.BELLY_FOLD) * DEG;
        this.bellyPerLumbar = v.of(TissueParameters.BELLY_PER_LUMBAR);
        this.bellyPerAbduction = v.of(TissueParameters.BELLY_PER_ABDUCTION);
        this.calfContactNm = v.of(TissueParameters.CALF_CONTACT_MOMENT);
        this.calfContactFold = v.of(TissueParameters.CALF_CONTACT_FOLD) * DEG;
        this.calfContact = v.of(TissueParameters.CALF_CONTACT_ANGLE) * DEG;
        this.kneeRotationStiffness = v.of(TissueParameters.KNEE_ROTATION_STIFFNESS);
        this.kneeRotationStop = v.of(TissueParameters.KNEE_ROTATION_STOP) * DEG;
        this.subtalarStiffness = v.of(TissueParameters.SUBTALAR_STIFFNESS);
        this.obliqueStiffness = v.of(TissueParameters.OBLIQUE_STIFFNESS);
        this.longitudinalStiffness = v.of(TissueParameters.LONGITUDINAL_STIFFNESS);
        this.eversionStop = v.of(TissueParameters.EVERSION_STOP) * DEG;
        this.inversionStop = v.of(TissueParameters.INVERSION_STOP) * DEG;
        this.longitudinalStop = v.of(TissueParameters.LONGITUDINAL_STOP) * DEG;
        this.footStopFold = v.of(TissueParameters.FOOT_STOP_FOLD) * DEG;
        this.footStopNm = v.of(TissueParameters.FOOT_STOP_MOMENT);
        this.toeStiffness = v.of(TissueParameters.TOE_STIFFNESS);
        this.toeStopNm = v.of(TissueParameters.TOE_STOP_MOMENT);
        this.toeStop = v.of(TissueParameters.TOE_STOP) * DEG;
        this.toeStopFold = v.of(TissueParameters.TOE_STOP_FOLD) * DEG;
        this.lumbarFlexionNm = v.of(TissueParameters.LUMBAR_FLEXION_MOMENT);
        this.lumbarExtensionNm = v.of(TissueParameters.LUMBAR_EXTENSION_MOMENT);
        this.lumbarExtensionFold = v.of(TissueParameters.LUMBAR_EXTENSION_FOLD) * DEG;
        this.bendingLimit = v.of(TissueParameters.BENDING_LIMIT) * DEG;
        this.bendingFold = v.of(TissueParameters.BENDING_FOLD) * DEG;
        this.rotationLimit = v.of(TissueParameters.ROTATION_LIMIT) * DEG;
        this.rotationFold = v.of(TissueParameters.ROTATION_FOLD) * DEG;
        this.bendingLimitNm = v.of(TissueParameters.BENDING_LIMIT_MOMENT);
        this.size = subject.sizeFactor();
        this.foot = subject.massKg() / 80 * subject.footStiffness();
        this.unshifted = RienerEdrich.of(subject.massKg(), subject.heightM(), v);
        this.left = unshifted.withAnkleShift(subject.left().calfShiftRad());
        this.right = unshifted.withAnkleShift(subject.right().calfShiftRad());
        // the moment reaches its limit at the person's own range of flexion
        this.lumbarFold = subject.lumbarFlexionLimitRad()
                / StrictMath.log(1 + Limits.of(v).lumbarFlexionNm() / lumbarFlexionNm);
    }

    /** The whole hip in flexion: curve, capsule and belly. */
    int hip(TaylorTape t, int ankle, int knee, int hip, int adduction, int lumbar) {
        int soft = t.add(capsule(t, hip, adduction), belly(t, hip, lumbar, adduction));
        return t.subtract(hipFlexion(t, ankle, knee, hip), soft);
    }

    /** The whole hip in adduction: its stops, and the parts of capsule and belly that abduct. */
    int hipSideways(TaylorTape t, int hip, int adduction, int lumbar) {
        int capsule = capsule(t, hip, adduction);
        int abducting = t.combine(capsule, capsulePerAbduction, belly(t, hip, lumbar, adduction), bellyPerAbduction, 0);
        return t.subtract(hipAdduction(t, adduction), abducting);
    }

    /** The whole knee: curve and thigh on calf. */
    int knee(TaylorTape t, Side side, int ankle, int knee, int hip) {
        return t.subtract(kneeFlexion(t, side, ankle, knee, hip), calfContact(t, knee));
    }

    /** The whole lumbar spine in flexion: its tissue and its part of what belly on thigh pushes on either side. */
    int lumbar(TaylorTape t, int flexion, int leftHip, int leftAdduction, int rightHip, int rightAdduction) {
        int belly = t.add(belly(t, leftHip, flexion, leftAdduction), belly(t, rightHip, flexion, rightAdduction));
        return t.combine(lumbarFlexion(t, flexion), 1, belly, -bellyPerLumbar, 0);
    }

    /** Riener and Edrich's hip, flexing positive. */
    int hipFlexion(TaylorTape t, int ankle, int knee, int hip) {
        angles(t, ankle, knee, hip);
        return t.ternary(ankle, knee, hip, unshifted.hip(angles, gradient, hessian), gradient, hessian);
    }

    /** The hip capsule's moment against flexion, positive; it also abducts by {@link TissueParameters#CAPSULE_PER_ABDUCTION} of itself. */
    int capsule(TaylorTape t, int hip, int adduction) {
        int beyond = t.combine(
                hip,
                1 / capsuleFold,
                adduction,
                capsulePerAbduction / capsuleFold,
                -subject.hipFlexionLimitRad() / capsuleFold);
        return t.scale(t.cappedExp(beyond, CAP), capsuleNm * size);
    }

    /** Belly on thigh: a moment against hip flexion, part of it against lumbar flexion and abducting. */
    int belly(TaylorTape t, int hip, int lumbar, int adduction) {
        int bent = t.combine(hip, 1, lumbar, bellyPerLumbar, 0);
        int beyond = t.combine(bent, 1 / bellyFold, adduction, bellyPerAbduction / bellyFold, -bellyOnset / bellyFold);
        return t.scale(t.cappedExp(beyond, CAP), bellyNm * size);
    }

    /** Thigh on calf: a moment against knee flexion. */
    int calfContact(TaylorTape t, int knee) {
        return stop(t, knee, 1, calfContact, calfContactFold, calfContactNm * size);
    }

    int hipAdduction(TaylorTape t, int adduction) {
        return between(t, adduction, hipAdductionStop, hipAbductionStop, stopFold, stopNm * size);
    }

    int hipRotation(TaylorTape t, int rotation) {
        return between(t, rotation, hipInternalStop, hipExternalStop, stopFold, stopNm * size);
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
        return t.subtract(calf, stop(t, ankle, 1, a.stopAngleRad(), stopFold, a.stopMomentNm()));
    }

    /**
     * The shank's turning under the thigh. The turn that comes with bending an unloaded knee is left out: with it the thighs turn out and
     * the foot never rolls in.
     */
    int kneeRotation(TaylorTape t, int rotation) {
        int spring = t.scale(rotation, -kneeRotationStiffness * size);
        return t.add(spring, between(t, rotation, kneeRotationStop, kneeRotationStop, stopFold, stopNm * size));
    }

    int subtalar(TaylorTape t, int eversion) {
        int spring = t.scale(eversion, -subtalarStiffness * foot);
        return t.add(spring, between(t, eversion, eversionStop, inversionStop, footStopFold, footStopNm * foot));
    }

    int oblique(TaylorTape t, int angle) {
        return t.scale(angle, -obliqueStiffness * foot);
    }

    int longitudinal(TaylorTape t, int angle) {
        int spring = t.scale(angle, -longitudinalStiffness * foot);
        return t.add(spring, between(t, angle, longitudinalStop, longitudinalStop, footStopFold, footStopNm * foot));
    }

    int toes(TaylorTape t, int extension) {
        double mass = subject.massKg() / 80;
        int spring = t.scale(extension, -toeStiffness * mass);
        return t.subtract(spring, stop(t, extension, 1, toeStop, toeStopFold, toeStopNm * mass));
    }

    /** {@code -F e^(x/f) + E e^(-x/e) + F - E}, zero in the standing shape. */
    int lumbarFlexion(TaylorTape t, int flexion) {
        int rounding = stop(t, flexion, 1, 0, lumbarFold, lumbarFlexionNm * size);
        int arching = stop(t, flexion, -1, 0, lumbarExtensionFold, lumbarExtensionNm * size);
        return t.shift(t.subtract(arching, rounding), (lumbarFlexionNm - lumbarExtensionNm) * size);
    }

    int lumbarBending(TaylorTape t, int bending) {
        return hardening(t, bending, bendingLimit, bendingFold);
    }

    int lumbarRotation(TaylorTape t, int rotation) {
        return hardening(t, rotation, rotationLimit, rotationFold);
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
        return between(t, angle, limit, limit, fold, bendingLimitNm * size);
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
