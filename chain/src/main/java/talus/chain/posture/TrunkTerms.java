package talus.chain.posture;

import static talus.chain.body.Coordinates.HIP_ADDUCTION;
import static talus.chain.body.Coordinates.HIP_FLEXION;
import static talus.chain.body.Coordinates.LUMBAR_BENDING;
import static talus.chain.body.Coordinates.LUMBAR_FLEXION;
import static talus.chain.body.Coordinates.LUMBAR_ROTATION;
import static talus.chain.body.Coordinates.PELVIS;
import static talus.chain.body.Coordinates.PELVIS_LIST;
import static talus.chain.body.Coordinates.PELVIS_ROTATION;
import static talus.chain.body.Coordinates.SAGITTAL_PELVIS;

import java.util.Arrays;
import talus.chain.body.Side;
import talus.chain.strength.JointStrengths;
import talus.mechanics.calculus.TaylorTape;

/**
 * What the trunk pays for and may not exceed, and the balance of the whole body that hangs on the pelvis.
 *
 * <p>One muscle mass bends, tilts and turns the trunk: what it spends in one direction it lacks in the others, so that
 * {@code (flexion / strength)^2 + (bending / strength)^2 + (twisting / strength)^2 <= 1} (an ellipse, assumed). With a limit for each
 * direction alone a trunk at its extension strength could twist and so carry more.
 */
final class TrunkTerms {
    private final Subject subject;
    private final JointTissue tissue;
    private final JointStrengths strength;
    private final Limits limits;
    private final CostUnits units;
    private final Weights weights;
    private final Quantities quantities;
    private final Terms terms;
    private final JointTerms joints;
    private final double size;
    private final double[] extension = new double[3];
    private final double[] work = new double[1];

    TrunkTerms(Subject subject, Weights weights, Quantities quantities, Terms terms) {
        this.subject = subject;
        this.tissue = new JointTissue(subject);
        this.strength = subject.strengths();
        this.limits = Limits.of(subject.values());
        this.units = CostUnits.of(subject.values());
        this.weights = weights;
        this.quantities = quantities;
        this.terms = terms;
        this.joints = new JointTerms(terms, weights);
        this.size = subject.sizeFactor();
    }

    void add() {
        balance();
        flexion();
        if (quantities.mirrored()) {
            effort(this::bentEffort, sagittal());
        } else {
            sideways();
            int[] inputs = Arrays.copyOf(sagittal(), 10);
            inputs[6] = quantities.torque(LUMBAR_BENDING);
            inputs[7] = quantities.coordinate(LUMBAR_BENDING);
            inputs[8] = quantities.torque(LUMBAR_ROTATION);
            inputs[9] = quantities.coordinate(LUMBAR_ROTATION);
            effort((t, in) -> t.add(bentEffort(t, in), turnedEffort(t, in)), inputs);
        }
    }

    /** No muscle acts on the pelvis' six coordinates: forces in body weight, moments in tenths of weight x height. */
    private void balance() {
        for (String name : quantities.mirrored() ? SAGITTAL_PELVIS : PELVIS) {
            double unit = PELVIS.indexOf(name) < 3 ? 1 / subject.weightN() : 1 / subject.momentUnitNm();
            terms.equality("balance." + name, (t, in) -> t.scale(in[0], unit), quantities.torque(name));
        }
    }

    private void flexion() {
        int flexion = quantities.coordinate(LUMBAR_FLEXION);
        joints.stretched(
                "lumbarFlexion", limits.lumbarFlexionNm() * size, (t, in) -> tissue.lumbarFlexion(t, in[0]), flexion);
        comfort("lumbarFlexion", flexion, units.flexionRad());
    }

    private void sideways() {
        int bending = quantities.coordinate(LUMBAR_BENDING);
        int rotation = quantities.coordinate(LUMBAR_ROTATION);
        joints.stretched(
                "lumbarBending", limits.lumbarSidewaysNm() * size, (t, in) -> tissue.lumbarBending(t, in[0]), bending);
        joints.stretched(
                "lumbarRotation",
                limits.lumbarSidewaysNm() * size,
                (t, in) -> tissue.lumbarRotation(t, in[0]),
                rotation);
        comfort("lumbarBending", bending, units.bendingRad());
        comfort("lumbarRotation", rotation, units.twistingRad());
        comfort("pelvisList", quantities.coordinate(PELVIS_LIST), units.listRad());
        comfort("pelvisRotation", quantities.coordinate(PELVIS_ROTATION), units.turnRad());
    }

    private int[] sagittal() {
        return new int[] {
            quantities.lumbosacralTorque(),
            quantities.coordinate(LUMBAR_FLEXION),
            quantities.coordinate(Side.LEFT.of(HIP_FLEXION)),
            quantities.coordinate(Side.LEFT.of(HIP_ADDUCTION)),
            quantities.coordinate(Side.RIGHT.of(HIP_FLEXION)),
            quantities.coordinate(Side.RIGHT.of(HIP_ADDUCTION))
        };
    }

    /**
     * Squared share of strength that flexing or extending takes at L5/S1, where strength is measured; the tissue's moment is taken to be the
     * same at every level. Inputs as {@link #sagittal}.
     */
    private int bentEffort(TaylorTape t, int[] in) {
        int active = t.subtract(in[0], tissue.lumbar(t, in[1], in[2], in[3], in[4], in[5]));
        int flexing = t.positivePart(active, JointTerms.TURNOVER_NM);
        int extending = t.subtract(flexing, active);
        return t.add(
                t.square(t.scale(flexing, 1 / strength.trunkFlexionNm())),
                t.square(t.divide(extending, extensionStrength(t, in[1]))));
    }

    private int extensionStrength(TaylorTape t, int flexion) {
        strength.trunkExtension().derivatives(t.value(flexion), extension, work);
        return t.unary(flexion, extension[0], extension[1], extension[2]);
    }

    /** Likewise of bending and twisting, inputs 6 to 9. */
    private int turnedEffort(TaylorTape t, int[] in) {
        int bending = t.subtract(in[6], tissue.lumbarBending(t, in[7]));
        int twisting = t.subtract(in[8], tissue.lumbarRotation(t, in[9]));
        return t.add(
                t.square(t.scale(bending, 1 / strength.trunkBendingNm())),
                t.square(t.scale(twisting, 1 / strength.trunkTwistingNm())));
    }

    private void effort(Expression squared, int[] inputs) {
        terms.cost("cost.effort.trunk", weights.effort(), squared, inputs);
        terms.inequality(
                Restraint.of(Restraint.Kind.STRENGTH), "strength.trunk", Double.NEGATIVE_INFINITY, 1, squared, inputs);
    }

    private void comfort(String name, int angle, double unit) {
        terms.cost("cost.comfort." + name, weights.comfort(), (t, in) -> t.square(t.scale(in[0], 1 / unit)), angle);
    }
}
