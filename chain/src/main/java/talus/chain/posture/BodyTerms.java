package talus.chain.posture;

import static talus.chain.body.Coordinates.ANKLE_DORSIFLEXION;
import static talus.chain.body.Coordinates.HIP_ADDUCTION;
import static talus.chain.body.Coordinates.HIP_FLEXION;
import static talus.chain.body.Coordinates.HIP_ROTATION;
import static talus.chain.body.Coordinates.KNEE_ADDUCTION;
import static talus.chain.body.Coordinates.KNEE_FLEXION;
import static talus.chain.body.Coordinates.KNEE_ROTATION;
import static talus.chain.body.Coordinates.LUMBAR_BENDING;
import static talus.chain.body.Coordinates.LUMBAR_FLEXION;
import static talus.chain.body.Coordinates.LUMBAR_ROTATION;
import static talus.chain.body.Coordinates.MIDTARSAL_LONGITUDINAL;
import static talus.chain.body.Coordinates.MIDTARSAL_OBLIQUE;
import static talus.chain.body.Coordinates.PELVIS;
import static talus.chain.body.Coordinates.PELVIS_LIST;
import static talus.chain.body.Coordinates.PELVIS_ROTATION;
import static talus.chain.body.Coordinates.SUBTALAR_EVERSION;
import static talus.chain.body.Coordinates.TOE_EXTENSION;

import talus.chain.body.Side;
import talus.chain.strength.JointStrengths;
import talus.chain.strength.StrengthCurve;
import talus.mechanics.calculus.TaylorTape;

/**
 * What every posture of a person pays for and may not exceed, whatever the task: equilibrium of the whole body and of the midtarsal
 * joints, strength, passive tissue, comfort of the spine.
 *
 * <p>At each joint {@code tau = passive(q) + active}; the active part is what strength limits and what effort is measured in.
 */
final class BodyTerms {
    /** Numerical: width over which strength changes from one direction to the other, N.m: far below any moment that matters. */
    private static final double TURNOVER_NM = 1;

    /** Numerical: the wall test's own state lies on the ankle's limit; this part of it keeps an interior for the search. */
    private static final double LIMIT_ROOM = 1e-3;

    private final Subject subject;
    private final JointTissue tissue;
    private final JointStrengths strength;
    private final Limits limits;
    private final CostUnits units;
    private final Weights weights;
    private final Quantities quantities;
    private final Terms terms;
    private final double size;

    BodyTerms(Subject subject, Weights weights, Quantities quantities, Terms terms) {
        this.subject = subject;
        this.tissue = new JointTissue(subject);
        this.strength = subject.strengths();
        this.limits = Limits.of(subject.values());
        this.units = CostUnits.of(subject.values());
        this.weights = weights;
        this.quantities = quantities;
        this.terms = terms;
        this.size = subject.sizeFactor();
    }

    void add() {
        balance();
        for (Side side : Side.BOTH) {
            hip(side);
            knee(side);
            ankle(side);
            foot(side);
        }
        lumbar();
    }

    /** No muscle acts on the pelvis' six coordinates: forces in body weight, moments in tenths of weight x height. */
    private void balance() {
        for (int i = 0; i < PELVIS.size(); i++) {
            double unit = i < 3 ? 1 / subject.weightN() : 1 / subject.momentUnitNm();
            terms.equality(
                    "balance." + PELVIS.get(i), (t, in) -> t.scale(in[0], unit), quantities.torque(PELVIS.get(i)));
        }
    }

    private void hip(Side side) {
        int tau = quantities.torque(side.of(HIP_FLEXION));
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        int hip = quantities.coordinate(side.of(HIP_FLEXION));
        int adduction = quantities.coordinate(side.of(HIP_ADDUCTION));
        int rotation = quantities.coordinate(side.of(HIP_ROTATION));
        int lumbar = quantities.coordinate(LUMBAR_FLEXION);
        Expression active = (t, in) -> t.subtract(in[0], tissue.hip(t, in[1], in[2], in[3], in[4], in[5]));
        int[] inputs = {tau, ankle, knee, hip, adduction, lumbar};
        effort(side.of("hipFlexion"), active, 3, strength.hipFlexion(), strength.hipExtension(), inputs);
        stretched(
                side.of("hipFlexors"),
                limits.hipFlexionNm() * size,
                (t, in) -> tissue.hipFlexion(t, in[0], in[1], in[2]),
                ankle,
                knee,
                hip);
        terms.cost(
                side.of("cost.hipCapsule"),
                weights.capsule(),
                (t, in) -> t.square(t.scale(tissue.capsule(t, in[0], in[1]), 1 / (limits.capsuleNm() * size))),
                hip,
                adduction);
        terms.inequality(
                side.of("jointLimit.hip"),
                Double.NEGATIVE_INFINITY,
                1,
                (t, in) -> t.scale(tissue.capsule(t, in[0], in[1]), 1 / (limits.capsuleNm() * size)),
                hip,
                adduction);
        terms.cost(
                side.of("cost.belly"),
                weights.capsule(),
                (t, in) -> t.square(t.scale(tissue.belly(t, in[0], in[1], in[2]), 1 / (limits.bellyNm() * size))),
                hip,
                lumbar,
                adduction);

        Expression sideways = (t, in) -> t.subtract(in[0], tissue.hipSideways(t, in[1], in[2], in[3]));
        effort(
                side.of("hipAdduction"),
                sideways,
                strength.hipAdductionNm(),
                strength.hipAbductionNm(),
                quantities.torque(side.of(HIP_ADDUCTION)),
                hip,
                adduction,
                lumbar);
        stretched(
                side.of("hipAdduction"),
                limits.hipSidewaysNm() * size,
                (t, in) -> tissue.hipAdduction(t, in[0]),
                adduction);
        effort(
                side.of("hipRotation"),
                (t, in) -> t.subtract(in[0], tissue.hipRotation(t, in[1])),
                strength.hipRotationNm(),
                strength.hipRotationNm(),
                quantities.torque(side.of(HIP_ROTATION)),
                rotation);
        stretched(
                side.of("hipRotation"),
                limits.hipSidewaysNm() * size,
                (t, in) -> tissue.hipRotation(t, in[0]),
                rotation);
    }

    private void knee(Side side) {
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        int hip = quantities.coordinate(side.of(HIP_FLEXION));
        Expression active = (t, in) -> t.subtract(in[0], tissue.knee(t, side, in[1], in[2], in[3]));
        effort(
                side.of("kneeFlexion"),
                active,
                2,
                strength.kneeFlexion(),
                strength.kneeExtension(),
                quantities.torque(side.of(KNEE_FLEXION)),
                ankle,
                knee,
                hip);
        stretched(
                side.of("knee"),
                limits.kneeNm() * size,
                (t, in) -> tissue.kneeFlexion(t, side, in[0], in[1], in[2]),
                ankle,
                knee,
                hip);
        terms.cost(
                side.of("cost.calfContact"),
                weights.capsule(),
                (t, in) -> t.square(t.scale(tissue.calfContact(t, in[0]), 1 / (limits.calfContactNm() * size))),
                knee);
        double frontal = 1 / subject.massKg();
        terms.cost(
                side.of("cost.kneeFrontal"),
                weights.kneeFrontal(),
                (t, in) -> t.square(t.scale(in[0], frontal)),
                quantities.torque(side.of(KNEE_ADDUCTION)));
        double axial = subject.values().of(TissueParameters.KNEE_ROTATION_STRENGTH) * subject.massKg();
        effort(
                side.of("kneeRotation"),
                (t, in) -> t.subtract(in[0], tissue.kneeRotation(t, in[1])),
                axial,
                axial,
                quantities.torque(side.of(KNEE_ROTATION)),
                quantities.coordinate(side.of(KNEE_ROTATION)));
    }

    private void ankle(Side side) {
        int ankle = quantities.coordinate(side.of(ANKLE_DORSIFLEXION));
        int knee = quantities.coordinate(side.of(KNEE_FLEXION));
        double limit = subject.ankle(side).limitMomentNm();
        effort(
                side.of("ankleDorsiflexion"),
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
                (t, in) -> fourth(t, tissue.ankleDorsiflexion(t, side, in[0], in[1]), limit),
                ankle,
                knee);
        terms.inequality(
                side.of("ankleLimit"),
                -1 - LIMIT_ROOM,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.scale(tissue.ankleDorsiflexion(t, side, in[0], in[1]), 1 / limit),
                ankle,
                knee);
    }

    private void foot(Side side) {
        int eversion = quantities.coordinate(side.of(SUBTALAR_EVERSION));
        effort(
                side.of("subtalarEversion"),
                (t, in) -> t.subtract(in[0], tissue.subtalar(t, in[1])),
                strength.subtalarEversionNm(),
                strength.subtalarInversionNm(),
                quantities.torque(side.of(SUBTALAR_EVERSION)),
                eversion);
        double massFactor = subject.massKg() / 80;
        stretched(
                side.of("subtalar"), limits.subtalarNm() * massFactor, (t, in) -> tissue.subtalar(t, in[0]), eversion);
        int toes = quantities.coordinate(side.of(TOE_EXTENSION));
        effort(
                side.of("toeExtension"),
                (t, in) -> t.subtract(in[0], tissue.toes(t, in[1])),
                strength.toeExtensionNm(),
                strength.toeFlexionNm(),
                quantities.torque(side.of(TOE_EXTENSION)),
                toes);
        stretched(side.of("toes"), limits.toesNm() * massFactor, (t, in) -> tissue.toes(t, in[0]), toes);
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
                (t, in) -> fourth(t, tissue.oblique(t, in[0]), limits.obliqueNm() * massFactor),
                oblique);
        terms.cost(
                side.of("cost.midtarsalLongitudinal"),
                weights.tissue(),
                (t, in) -> fourth(t, tissue.longitudinal(t, in[0]), limits.longitudinalNm() * massFactor),
                longitudinal);
    }

    private void lumbar() {
        int flexion = quantities.coordinate(LUMBAR_FLEXION);
        int bending = quantities.coordinate(LUMBAR_BENDING);
        int rotation = quantities.coordinate(LUMBAR_ROTATION);
        Expression active = (t, in) -> t.subtract(in[0], tissue.lumbar(t, in[1], in[2], in[3], in[4], in[5]));
        effort(
                "lumbarFlexion",
                active,
                strength.trunkFlexionNm(),
                strength.trunkExtensionNm(),
                quantities.torque(LUMBAR_FLEXION),
                flexion,
                quantities.coordinate(Side.LEFT.of(HIP_FLEXION)),
                quantities.coordinate(Side.LEFT.of(HIP_ADDUCTION)),
                quantities.coordinate(Side.RIGHT.of(HIP_FLEXION)),
                quantities.coordinate(Side.RIGHT.of(HIP_ADDUCTION)));
        stretched("lumbarFlexion", limits.lumbarFlexionNm() * size, (t, in) -> tissue.lumbarFlexion(t, in[0]), flexion);
        effort(
                "lumbarBending",
                (t, in) -> t.subtract(in[0], tissue.lumbarBending(t, in[1])),
                strength.trunkBendingNm(),
                strength.trunkBendingNm(),
                quantities.torque(LUMBAR_BENDING),
                bending);
        stretched(
                "lumbarBending", limits.lumbarSidewaysNm() * size, (t, in) -> tissue.lumbarBending(t, in[0]), bending);
        effort(
                "lumbarRotation",
                (t, in) -> t.subtract(in[0], tissue.lumbarRotation(t, in[1])),
                strength.trunkTwistingNm(),
                strength.trunkTwistingNm(),
                quantities.torque(LUMBAR_ROTATION),
                rotation);
        stretched(
                "lumbarRotation",
                limits.lumbarSidewaysNm() * size,
                (t, in) -> tissue.lumbarRotation(t, in[0]),
                rotation);
        comfort("lumbarFlexion", flexion, units.flexionRad());
        comfort("lumbarBending", bending, units.bendingRad());
        comfort("lumbarRotation", rotation, units.twistingRad());
        comfort("pelvisList", quantities.coordinate(PELVIS_LIST), units.listRad());
        comfort("pelvisRotation", quantities.coordinate(PELVIS_ROTATION), units.turnRad());
    }

    private void comfort(String name, int angle, double unit) {
        terms.cost("cost.comfort." + name, weights.comfort(), (t, in) -> t.square(t.scale(in[0], 1 / unit)), angle);
    }

    /** Cost and limit of tissue: (moment / limit)^4, and no moment beyond the limit. */
    private void stretched(String name, double limit, Expression moment, int... inputs) {
        terms.cost("cost.tissue." + name, weights.tissue(), (t, in) -> fourth(t, moment.write(t, in), limit), inputs);
        terms.inequality("jointLimit." + name, -1, 1, (t, in) -> t.scale(moment.write(t, in), 1 / limit), inputs);
    }

    /** Effort and strength of a joint whose strength does not change with the angle. */
    private void effort(String name, Expression active, double positiveNm, double negativeNm, int... inputs) {
        terms.cost(
                "cost.effort." + name,
                weights.effort(),
                (t, in) -> {
                    int a = active.write(t, in);
                    int up = t.positivePart(a, TURNOVER_NM);
                    int down = t.subtract(up, a);
                    return t.add(t.square(t.scale(up, 1 / positiveNm)), t.square(t.scale(down, 1 / negativeNm)));
                },
                inputs);
        terms.inequality(
                "strength." + name,
                -negativeNm / positiveNm,
                1,
                (t, in) -> t.scale(active.write(t, in), 1 / positiveNm),
                inputs);
    }

    /** Effort and strength of a joint whose strength changes with its angle, input number {@code angle}. */
    private void effort(
            String name, Expression active, int angle, StrengthCurve positive, StrengthCurve negative, int... inputs) {
        double[] s = new double[3];
        double[] work = new double[1];
        terms.cost(
                "cost.effort." + name,
                weights.effort(),
                (t, in) -> {
                    int a = active.write(t, in);
                    int up = t.positivePart(a, TURNOVER_NM);
                    int down = t.subtract(up, a);
                    int su = strengthAt(t, positive, in[angle], s, work);
                    int sd = strengthAt(t, negative, in[angle], s, work);
                    return t.add(t.square(t.divide(up, su)), t.square(t.divide(down, sd)));
                },
                inputs);
        terms.inequality(
                "strength." + name + ".positive",
                Double.NEGATIVE_INFINITY,
                1,
                (t, in) -> t.divide(active.write(t, in), strengthAt(t, positive, in[angle], s, work)),
                inputs);
        terms.inequality(
                "strength." + name + ".negative",
                -1,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.divide(active.write(t, in), strengthAt(t, negative, in[angle], s, work)),
                inputs);
    }

    private static int strengthAt(TaylorTape t, StrengthCurve curve, int angle, double[] s, double[] work) {
        curve.derivatives(t.value(angle), s, 0, work);
        return t.unary(angle, s[0], s[1], s[2]);
    }

    private static int fourth(TaylorTape t, int moment, double limit) {
        return t.square(t.square(t.scale(moment, 1 / limit)));
    }
}
