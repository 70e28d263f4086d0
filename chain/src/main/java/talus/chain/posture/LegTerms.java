package talus.chain.posture;

import static talus.chain.body.Coordinates.ANKLE_DORSIFLEXION;
import static talus.chain.body.Coordinates.HIP_ADDUCTION;
import static talus.chain.body.Coordinates.HIP_FLEXION;
import static talus.chain.body.Coordinates.HIP_ROTATION;
import static talus.chain.body.Coordinates.KNEE_ADDUCTION;
import static talus.chain.body.Coordinates.KNEE_FLEXION;
import static talus.chain.body.Coordinates.KNEE_ROTATION;
import static talus.chain.body.Coordinates.LUMBAR_FLEXION;
import static talus.chain.body.Coordinates.MIDTARSAL_LONGITUDINAL;
import static talus.chain.body.Coordinates.MIDTARSAL_OBLIQUE;
import static talus.chain.body.Coordinates.SUBTALAR_EVERSION;
import static talus.chain.body.Coordinates.TOE_EXTENSION;

import talus.chain.body.Side;
import talus.chain.strength.JointStrengths;

/** What a leg pays for and may not exceed, whatever the task: strength and tissue of hip, knee, ankle and foot, its midtarsal joints in equilibrium. */
final class LegTerms {
    /** Numerical: the wall test's own state lies on the ankle's limit; this part of it keeps an interior for the search. */
    private static final double LIMIT_ROOM = 1e-3;

    private final Subject subject;
    private final JointTissue tissue;
    private final JointStrengths strength;
    private final Limits limits;
    private final Weights weights;
    private final Quantities quantities;
    private final Terms terms;
    private final double size;

    /** @param weights of the cost of one leg */
    LegTerms(Subject subject, Weights weights, Quantities quantities, Terms terms) {
        this.subject = subject;
        this.tissue = new JointTissue(subject);
        this.strength = subject.strengths();
        this.limits = Limits.of(subject.values());
        this.weights = weights;
        this.quantities = quantities;
        this.terms = terms;
        this.size = subject.sizeFactor();
    }

    void add(Side side) {
        JointTerms joints = new JointTerms(terms, weights, side);
        hip(side, joints);
        knee(side, joints);
        ankle(side, joints);
        foot(side, joints);
    }

    private void hip(Side side, JointTerms joints) {
        int tau = quantities.torque(side.of(HIP_FLEXION));
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        int hip = quantities.coordinate(side.of(HIP_FLEXION));
        int adduction = quantities.coordinate(side.of(HIP_ADDUCTION));
        int rotation = quantities.coordinate(side.of(HIP_ROTATION));
        int lumbar = quantities.coordinate(LUMBAR_FLEXION);
        Expression active = (t, in) -> t.subtract(in[0], tissue.hip(t, in[1], in[2], in[3], in[4], in[5]));
        int[] inputs = {tau, ankle, knee, hip, adduction, lumbar};
        joints.effort("hipFlexion", active, 3, strength.hipFlexion(), strength.hipExtension(), inputs);
        joints.stretched(
                "hipFlexors",
                limits.hipFlexionNm() * size,
                (t, in) -> tissue.hipFlexion(t, in[0], in[1], in[2]),
                ankle,
                knee,
                hip);
        joints.pressed("hip", limits.capsuleNm() * size, (t, in) -> tissue.capsule(t, in[0], in[1]), hip, adduction);
        joints.pressed(
                "belly",
                limits.bellyNm() * size,
                (t, in) -> tissue.belly(t, in[0], in[1], in[2]),
                hip,
                lumbar,
                adduction);

        Expression sideways = (t, in) -> t.subtract(in[0], tissue.hipSideways(t, in[1], in[2], in[3]));
        joints.effort(
                "hipAdduction",
                sideways,
                strength.hipAdductionNm(),
                strength.hipAbductionNm(),
                quantities.torque(side.of(HIP_ADDUCTION)),
                hip,
                adduction,
                lumbar);
        joints.stretched(
                "hipAdduction", limits.hipSidewaysNm() * size, (t, in) -> tissue.hipAdduction(t, in[0]), adduction);
        joints.effort(
                "hipRotation",
                (t, in) -> t.subtract(in[0], tissue.hipRotation(t, in[1])),
                strength.hipRotationNm(),
                strength.hipRotationNm(),
                quantities.torque(side.of(HIP_ROTATION)),
                rotation);
        joints.stretched(
                "hipRotation", limits.hipSidewaysNm() * size, (t, in) -> tissue.hipRotation(t, in[0]), rotation);
    }

    private void knee(Side side, JointTerms joints) {
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        int hip = quantities.coordinate(side.of(HIP_FLEXION));
        Expression active = (t, in) -> t.subtract(in[0], tissue.knee(t, side, in[1], in[2], in[3]));
        joints.effort(
                "kneeFlexion",
                active,
                2,
                strength.kneeFlexion(),
                strength.kneeExtension(),
                quantities.torque(side.of(KNEE_FLEXION)),
                ankle,
                knee,
                hip);
        joints.stretched(
                "knee",
                limits.kneeNm() * size,
                (t, in) -> tissue.kneeFlexion(t, side, in[0], in[1], in[2]),
                ankle,
                knee,
                hip);
        joints.pressed("calfContact", limits.calfContactNm() * size, (t, in) -> tissue.calfContact(t, in[0]), knee);
        double frontal = 1 / subject.massKg();
        terms.cost(
                side.of("cost.kneeFrontal"),
                weights.kneeFrontal(),
                (t, in) -> t.square(t.scale(in[0], frontal)),
                quantities.torque(side.of(KNEE_ADDUCTION)));
        double frontalLimit = limits.kneeFrontalNmPerKg();
        terms.inequality(
                Restraint.of(Restraint.Kind.JOINT_LIMIT, side),
                side.of("jointLimit.kneeFrontal"),
                -frontalLimit,
                frontalLimit,
                (t, in) -> t.scale(in[0], frontal),
                quantities.torque(side.of(KNEE_ADDUCTION)));
        double axial = subject.values().of(TissueParameters.KNEE_ROTATION_STRENGTH) * subject.massKg();
        joints.effort(
                "kneeRotation",
                (t, in) -> t.subtract(in[0], tissue.kneeRotation(t, in[1])),
                axial,
                axial,
                quantities.torque(side.of(KNEE_ROTATION)),
                quantities.coordinate(side.of(KNEE_ROTATION)));
    }

    private void ankle(Side side, JointTerms joints) {
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        double limit = subject.ankle(side).limitMomentNm();
        joints.effort(
                Restraint.Kind.DORSIFLEXORS,
                "ankleDorsiflexion",
                (t, in) -> t.subtract(in[0], tissue.ankleDorsiflexion(t, side, in[1], in[2])),
                1,
                strength.ankleDorsiflexion(),
                strength.anklePlantarflexion(),
                quantities.torque(side.of(ANKLE_DORSIFLEXION)),
                ankle,
                knee);
        terms.cost(
                side.of("cost.calf"),
                weights.tissue(),
                (t, in) -> JointTerms.fourth(t, tissue.ankleDorsiflexion(t, side, in[0], in[1]), limit),
                ankle,
                knee);
        terms.inequality(
                Restraint.of(Restraint.Kind.ANKLE_LIMIT, side),
                side.of("ankleLimit"),
                -1 - LIMIT_ROOM,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.scale(tissue.ankleDorsiflexion(t, side, in[0], in[1]), 1 / limit),
                ankle,
                knee);
    }

    private void foot(Side side, JointTerms joints) {
        int eversion = quantities.coordinate(side.of(SUBTALAR_EVERSION));
        joints.effort(
                "subtalarEversion",
                (t, in) -> t.subtract(in[0], tissue.subtalar(t, in[1])),
                strength.subtalarEversionNm(),
                strength.subtalarInversionNm(),
                quantities.torque(side.of(SUBTALAR_EVERSION)),
                eversion);
        double massFactor = subject.massKg() / 80;
        joints.stretched("subtalar", limits.subtalarNm() * massFactor, (t, in) -> tissue.subtalar(t, in[0]), eversion);
        int toes = quantities.coordinate(side.of(TOE_EXTENSION));
        joints.effort(
                "toeExtension",
                (t, in) -> t.subtract(in[0], tissue.toes(t, in[1])),
                strength.toeExtensionNm(),
                strength.toeFlexionNm(),
                quantities.torque(side.of(TOE_EXTENSION)),
                toes);
        joints.stretched("toes", limits.toesNm() * massFactor, (t, in) -> tissue.toes(t, in[0]), toes);
        int oblique = quantities.coordinate(side.of(MIDTARSAL_OBLIQUE));
        int longitudinal = quantities.coordinate(side.of(MIDTARSAL_LONGITUDINAL));
        double unit = 10 / subject.momentUnitNm();
        terms.equality(
                side.of("midtarsalOblique"),
                (t, in) -> t.scale(t.subtract(in[0], tissue.oblique(t, in[1])), unit),
                quantities.torque(side.of(MIDTARSAL_OBLIQUE)),
                oblique);
        terms.equality(
                side.of("midtarsalLongitudinal"),
                (t, in) -> t.scale(t.subtract(in[0], tissue.longitudinal(t, in[1])), unit),
                quantities.torque(side.of(MIDTARSAL_LONGITUDINAL)),
                longitudinal);
        terms.cost(
                side.of("cost.midtarsalOblique"),
                weights.tissue(),
                (t, in) -> JointTerms.fourth(t, tissue.oblique(t, in[0]), limits.obliqueNm() * massFactor),
                oblique);
        terms.cost(
                side.of("cost.midtarsalLongitudinal"),
                weights.tissue(),
                (t, in) -> JointTerms.fourth(t, tissue.longitudinal(t, in[0]), limits.longitudinalNm() * massFactor),
                longitudinal);
    }
}
