package talus.chain.anthropometry;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;

/**
 * Masses, centres of mass and moments of inertia of every rigid part of a person, after de Leva 1996 for the person's
 * sex. They add up to the person's mass; the women's shares, which add up to 0.9999 in print, are divided by their sum.
 * The distribution of mass over the parts changes neither with age nor with how heavy the person is: the tables know
 * only lean young adults.
 *
 * <p>The trunk is cut at the heights of L5/S1 and the lumbar joints (see {@link TrunkProfile}), so that each lumbar
 * vertebra carries the slice of the body at its own height; the pelvis carries what is below L5/S1, the thorax what is
 * above T12/L1.
 *
 * @param pelvis origin mid-hip
 * @param vertebrae L5, L4, L3, L2, L1, origin mid-hip
 * @param thorax origin mid-hip
 * @param headNeck origin at the height of C7
 * @param upperArm origin shoulder centre
 * @param forearmHand forearm and straight hand, origin elbow centre
 * @param thigh origin hip centre
 * @param shank origin knee centre
 * @param foot talus, hindfoot, forefoot, toes, origin under the back of the heel on the sole
 */
public record SegmentInertias(
        RigidPart pelvis,
        List<RigidPart> vertebrae,
        RigidPart thorax,
        RigidPart headNeck,
        RigidPart upperArm,
        RigidPart forearmHand,
        RigidPart thigh,
        RigidPart shank,
        List<RigidPart> foot) {
    private static final String[] VERTEBRAE = {"l5", "l4", "l3", "l2", "l1"};

    public SegmentInertias {
        vertebrae = List.copyOf(vertebrae);
        foot = List.copyOf(foot);
    }

    /** The parameters that the inertias rest on beside the published tables. */
    public static List<Parameter> parameters() {
        return FootParts.parameters();
    }

    /** The parts of a person with every parameter at its nominal value. */
    public static SegmentInertias of(JointCentreLengths body, double massKg) {
        return of(body, massKg, ParameterValues.nominal());
    }

    /**
     * The parts of a person.
     *
     * @param body lengths
     * @param massKg mass of the whole person
     * @param values of the parameters
     */
    public static SegmentInertias of(JointCentreLengths body, double massKg, ParameterValues values) {
        if (!(massKg > 0)) {
            throw new IllegalArgumentException("massKg " + massKg + " must be positive");
        }
        Shares shares = Shares.of(body.sex());
        double scaleKg = massKg / shares.sum();
        TrunkProfile trunk = new TrunkProfile(body.sex(), body.c7AboveHipM());
        List<RigidPart> vertebrae = new ArrayList<>();
        for (int i = 0; i < VERTEBRAE.length; i++) {
            vertebrae.add(trunk.between(
                    VERTEBRAE[i], body.lumbarJointAboveHipM(i), body.lumbarJointAboveHipM(i + 1), scaleKg));
        }
        double headUpM = body.neckHeadM() * (1 - shares.head().com());
        return new SegmentInertias(
                trunk.between("pelvis", 0, body.lumbarJointAboveHipM(0), scaleKg),
                vertebrae,
                trunk.between("thorax", body.lumbarJointAboveHipM(VERTEBRAE.length), body.c7AboveHipM(), scaleKg),
                along("headNeck", shares.head(), scaleKg, body.neckHeadM(), headUpM),
                hanging("upperArm", shares.upperArm(), scaleKg, body.upperArmM()),
                forearmHand(shares, scaleKg, body),
                hanging("thigh", shares.thigh(), scaleKg, body.thighM()),
                hanging("shank", shares.shank(), scaleKg, body.shankM()),
                FootParts.of(
                        shares.foot(),
                        scaleKg * shares.foot().massShare(),
                        body.footLengthM(),
                        body.ankleHeightM(),
                        values));
    }

    /** Mass of the whole person, in kg. */
    public double totalMassKg() {
        double limbs = upperArm.massKg() + forearmHand.massKg() + thigh.massKg() + shank.massKg();
        double sum = pelvis.massKg() + thorax.massKg() + headNeck.massKg();
        for (RigidPart part : vertebrae) {
            sum += part.massKg();
        }
        for (RigidPart part : foot) {
            limbs += part.massKg();
        }
        return sum + 2 * limbs;
    }

    private static RigidPart hanging(String name, DeLevaTable table, double scaleKg, double lengthM) {
        return along(name, table, scaleKg, lengthM, -table.com() * lengthM);
    }

    private static RigidPart along(String name, DeLevaTable table, double scaleKg, double lengthM, double comUpM) {
        double massKg = scaleKg * table.massShare();
        double square = massKg * lengthM * lengthM;
        return new RigidPart(
                name,
                massKg,
                0,
                comUpM,
                square * table.sagittal() * table.sagittal(),
                square * table.longitudinal() * table.longitudinal(),
                square * table.transverse() * table.transverse());
    }

    /** Forearm and hand in one, the wrist straight. */
    private static RigidPart forearmHand(Shares shares, double scaleKg, JointCentreLengths body) {
        RigidPart forearm = hanging("forearm", shares.forearm(), scaleKg, body.forearmM());
        RigidPart hand = hanging("hand", shares.hand(), scaleKg, body.handM());
        double handUpM = hand.comUpM() - body.forearmM();
        double massKg = forearm.massKg() + hand.massKg();
        double comUpM = (forearm.massKg() * forearm.comUpM() + hand.massKg() * handUpM) / massKg;
        double apart = forearm.comUpM() - handUpM;
        double steiner = forearm.massKg() * hand.massKg() / massKg * apart * apart;
        return new RigidPart(
                "forearmHand",
                massKg,
                0,
                comUpM,
                forearm.aboutForwardKgM2() + hand.aboutForwardKgM2() + steiner,
                forearm.aboutUpKgM2() + hand.aboutUpKgM2(),
                forearm.aboutRightKgM2() + hand.aboutRightKgM2() + steiner);
    }

    private record Shares(
            DeLevaTable head,
            DeLevaTable trunk,
            DeLevaTable upperArm,
            DeLevaTable forearm,
            DeLevaTable hand,
            DeLevaTable thigh,
            DeLevaTable shank,
            DeLevaTable foot) {
        static Shares of(Sex sex) {
            return sex == Sex.FEMALE
                    ? new Shares(
                            DeLevaTable.HEAD_NECK_FEMALE,
                            DeLevaTable.TRUNK_FEMALE,
                            DeLevaTable.UPPER_ARM_FEMALE,
                            DeLevaTable.FOREARM_FEMALE,
                            DeLevaTable.HAND_FEMALE,
                            DeLevaTable.THIGH_FEMALE,
                            DeLevaTable.SHANK_FEMALE,
                            DeLevaTable.FOOT_FEMALE)
                    : new Shares(
                            DeLevaTable.HEAD_NECK_MALE,
                            DeLevaTable.TRUNK_MALE,
                            DeLevaTable.UPPER_ARM_MALE,
                            DeLevaTable.FOREARM_MALE,
                            DeLevaTable.HAND_MALE,
                            DeLevaTable.THIGH_MALE,
                            DeLevaTable.SHANK_MALE,
                            DeLevaTable.FOOT_MALE);
        }

        double sum() {
            return head.massShare()
                    + trunk.massShare()
                    + 2
                            * (upperArm.massShare()
                                    + forearm.massShare()
                                    + hand.massShare()
                                    + thigh.massShare()
                                    + shank.massShare()
                                    + foot.massShare());
        }
    }
}
