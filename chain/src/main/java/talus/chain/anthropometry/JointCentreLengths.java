package talus.chain.anthropometry;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;

/**
 * The lengths a model of the person is built with, in m, joint centre to joint centre, both sides alike. Standing
 * upright,
 *
 * <pre>
 * stature = ankleHeight + shank + thigh + c7AboveHip + neckHead
 * </pre>
 *
 * holds exactly, because the head and neck are what is left; {@link #headNeckSurplusM} says how far that is from the
 * mean for the stature. Hip and shoulder centres, C7 and vertex lie on one vertical line; L5/S1 and T12/L1 lie behind
 * it.
 *
 * @param sex which tables
 * @param statureM floor to vertex
 * @param shankM ankle centre to knee centre
 * @param thighM knee centre to hip centre
 * @param trunkM mid-hip to mid-shoulder
 * @param c7AboveHipM mid-hip to the height of the seventh cervical vertebra
 * @param neckHeadM from there to the vertex
 * @param headNeckSurplusM neckHeadM less the mean for this stature
 * @param hipHalfWidthM half the distance of the hip centres
 * @param shoulderHalfWidthM half the distance of the shoulder centres
 * @param l5s1AboveHipM height of the L5/S1 disc's centre above mid-hip
 * @param l5s1BehindHipM how far it lies behind mid-hip
 * @param lumbarM height of the T12/L1 disc's centre above that of L5/S1
 * @param upperArmM shoulder centre to elbow centre
 * @param forearmM elbow centre to wrist
 * @param handM wrist to the tip of the middle finger
 * @param footLengthM heel to longest toe
 * @param footBreadthM across the metatarsal heads
 * @param heelToBallM heel to the first metatarsal head
 * @param ankleHeightM sole to ankle centre
 * @param ankleFromHeelM heel to ankle centre along the sole
 * @param kneeToPatellaFrontM horizontal distance of the knee centre and the front of the bent knee that touches the
 *     wall
 */
public record JointCentreLengths(
        Sex sex,
        double statureM,
        double shankM,
        double thighM,
        double trunkM,
        double c7AboveHipM,
        double neckHeadM,
        double headNeckSurplusM,
        double hipHalfWidthM,
        double shoulderHalfWidthM,
        double l5s1AboveHipM,
        double l5s1BehindHipM,
        double lumbarM,
        double upperArmM,
        double forearmM,
        double handM,
        double footLengthM,
        double footBreadthM,
        double heelToBallM,
        double ankleHeightM,
        double ankleFromHeelM,
        double kneeToPatellaFrontM) {
    private static final double DEG = StrictMath.PI / 180;

    /** Hip centre to the midline, part of hip breadth. */
    public static final Parameter HIP_HALF_WIDTH = new Parameter(
            "anthropometry.hipHalfWidth",
            0.25,
            "1",
            ParameterStatus.FOUND,
            "Weinhandl and O'Connor 2010, J Biomech (hip centre at a quarter of the distance between the trochanters)",
            "breadth over the trochanters taken as hip breadth at the typical mass for the height; gives 87 (men)"
                    + " and 88 mm, radiographs of 500 adults without correction for magnification 95 and 92 mm"
                    + " (Rabari, Int J Res Orthop)",
            0.02);

    /** Shoulder centre to the midline, part of half the biacromial breadth. */
    public static final Parameter SHOULDER_HALF_WIDTH = new Parameter(
            "anthropometry.shoulderHalfWidth",
            0.85,
            "1",
            ParameterStatus.ASSUMED,
            "",
            "the head of the humerus has its centre 2-3 cm medial of the acromial point; only the place of the"
                    + " arms hangs on it",
            0.05);

    /** L5/S1 from mid-hip, part of mid-hip to mid-shoulder. */
    public static final Parameter L5S1_FROM_HIP = new Parameter(
            "anthropometry.l5s1FromHip",
            0.20,
            "1",
            ParameterStatus.RECALLED_MEDIUM,
            "Chaffin and Andersson, Occupational Biomechanics, static strength model",
            "",
            0.02);

    /** Angle behind the vertical of the line from mid-hip to L5/S1, standing. */
    public static final Parameter PELVIC_TILT = new Parameter(
            "anthropometry.pelvicTilt",
            13.2,
            "deg",
            ParameterStatus.RECALLED_HIGH,
            "Vialle 2005, J Bone Joint Surg Am (300 asymptomatic adults, radiographs)",
            "the angle at which radiographs show the sacral end plate; Chaffin and Andersson draw it at 20 degrees",
            6.1);

    /** T12/L1 above L5/S1, part of C7 above the hip. */
    public static final Parameter LUMBAR_SHARE = new Parameter(
            "anthropometry.lumbarShare",
            0.30,
            "1",
            ParameterStatus.ASSUMED,
            "",
            "five vertebrae of 27 and discs of 11 mm on a lordosis of 60 degrees have a chord of 18 cm in a man"
                    + " of 1.76 m",
            0.02);

    /** Ankle centre from the heel, part of foot length. */
    public static final Parameter ANKLE_FROM_HEEL = new Parameter(
            "anthropometry.ankleFromHeel",
            0.245,
            "1",
            ParameterStatus.RECALLED_MEDIUM,
            "common model value, 0.24 to 0.25",
            "",
            0.01);

    /** Knee centre to the front of the bent knee, part of stature, women. */
    public static final Parameter PATELLA_FRONT_FEMALE = patella("female", 0.057 / 1.62847);

    /** Knee centre to the front of the bent knee, part of stature, men. */
    public static final Parameter PATELLA_FRONT_MALE = patella("male", 0.060 / 1.75621);

    private static Parameter patella(String sex, double share) {
        return new Parameter(
                "anthropometry.patellaFront." + sex,
                share,
                "1",
                ParameterStatus.RECALLED_LOW,
                "adults, 5.5 to 6.5 cm with the knee bent",
                "57 mm in the mean woman, 60 mm in the mean man of ANSUR II, growing with stature",
                share * 0.08);
    }

    /** The parameters that this class owns. */
    public static List<Parameter> parameters() {
        return List.of(
                HIP_HALF_WIDTH,
                SHOULDER_HALF_WIDTH,
                L5S1_FROM_HIP,
                PELVIC_TILT,
                LUMBAR_SHARE,
                ANKLE_FROM_HEEL,
                PATELLA_FRONT_FEMALE,
                PATELLA_FRONT_MALE);
    }

    public JointCentreLengths {
        double[] positive = {
            statureM,
            shankM,
            thighM,
            trunkM,
            c7AboveHipM,
            neckHeadM,
            hipHalfWidthM,
            shoulderHalfWidthM,
            l5s1AboveHipM,
            lumbarM,
            upperArmM,
            forearmM,
            handM,
            footLengthM,
            footBreadthM,
            heelToBallM,
            ankleHeightM,
            ankleFromHeelM,
            kneeToPatellaFrontM
        };
        for (double length : positive) {
            if (!(length > 0)) {
                throw new IllegalArgumentException("a length of the body is " + length + " m, it must be positive");
            }
        }
    }

    /** The lengths of one body with every parameter at its nominal value. */
    public static JointCentreLengths of(BodyMeasures body) {
        return of(body, ParameterValues.nominal());
    }

    /** The lengths of one body. */
    public static JointCentreLengths of(BodyMeasures body, ParameterValues values) {
        JointCentreOffsets offsets = new JointCentreOffsets(body.sex(), values);
        double trunkM = offsets.trunkM(body);
        double c7AboveHipM = body.trochanterionToCervicaleM() - offsets.hipAboveTrochanterionM();
        double neckHeadM = body.statureM() - body.cervicaleHeightM();
        double tilt = values.of(PELVIC_TILT) * DEG;
        double l5s1M = values.of(L5S1_FROM_HIP) * trunkM;
        double shoulderBelow = values.of(JointCentreOffsets.SHOULDER_BELOW_ACROMION);
        double elbowAbove = values.of(JointCentreOffsets.ELBOW_ABOVE_RADIALE);
        double forearmM =
                (body.radialeToStylionM() + elbowAbove * body.acromionToRadialeM()) / stylionShare(body.sex());
        double wristBelowStylionM = forearmM * (1 - stylionShare(body.sex()));
        return new JointCentreLengths(
                body.sex(),
                body.statureM(),
                offsets.shankM(body),
                offsets.thighM(body),
                trunkM,
                c7AboveHipM,
                neckHeadM,
                neckHeadM - meanHeadNeckM(body),
                values.of(HIP_HALF_WIDTH) * hipBreadthAtTypicalMassM(body),
                values.of(SHOULDER_HALF_WIDTH) * body.biacromialM() / 2,
                l5s1M * StrictMath.cos(tilt),
                l5s1M * StrictMath.sin(tilt),
                values.of(LUMBAR_SHARE) * c7AboveHipM,
                (1 - shoulderBelow - elbowAbove) * body.acromionToRadialeM(),
                forearmM,
                body.handM() - wristBelowStylionM,
                body.footLengthM(),
                body.footBreadthM(),
                body.heelToBallM(),
                offsets.ankleHeightM(body),
                values.of(ANKLE_FROM_HEEL) * body.footLengthM(),
                values.of(body.sex() == Sex.FEMALE ? PATELLA_FRONT_FEMALE : PATELLA_FRONT_MALE) * body.statureM());
    }

    /** Elbow to stylion as a part of elbow to wrist centre, from de Leva's two centres of mass of one forearm. */
    private static double stylionShare(Sex sex) {
        return sex == Sex.FEMALE
                ? DeLevaTable.FOREARM_FEMALE.com() / DeLevaTable.FOREARM_TO_STYLION_FEMALE.com()
                : DeLevaTable.FOREARM_MALE.com() / DeLevaTable.FOREARM_TO_STYLION_MALE.com();
    }

    private static double meanHeadNeckM(BodyMeasures body) {
        return BodyEstimate.people(body.sex())
                .given(new double[][] {BodyVariable.STATURE.row()}, new double[] {body.statureM()})
                .meanOf(BodyEstimate.headNeckRow());
    }

    /**
     * Hip breadth without what soft tissue adds or lacks beside the typical mass: the bones under it do not widen with
     * fat.
     */
    private static double hipBreadthAtTypicalMassM(BodyMeasures body) {
        var ofHeight = BodyEstimate.people(body.sex())
                .given(new double[][] {BodyVariable.STATURE.row()}, new double[] {body.statureM()});
        int mass = BodyVariable.MASS.index();
        int breadth = BodyVariable.HIP_BREADTH.index();
        double perKg = ofHeight.covariance(breadth, mass) / ofHeight.covariance(mass, mass);
        return body.hipBreadthM() - perKg * (body.massKg() - ofHeight.mean(mass));
    }

    /** Height of the hip centres above the floor, standing. */
    public double hipHeightM() {
        return ankleHeightM + shankM + thighM;
    }

    /**
     * Height of a lumbar joint's centre above mid-hip, standing; the five vertebrae share the height equally (assumed).
     */
    public double lumbarJointAboveHipM(int levelFromSacrum) {
        if (levelFromSacrum < 0 || levelFromSacrum > 5) {
            throw new IllegalArgumentException("level " + levelFromSacrum + " must be from 0 (L5/S1) to 5 (T12/L1)");
        }
        return l5s1AboveHipM + lumbarM * levelFromSacrum / 5;
    }

    /** The knee-to-wall test's geometry for this leg. */
    public WallGeometry wallGeometry() {
        return new WallGeometry(shankM, footLengthM, ankleFromHeelM, kneeToPatellaFrontM);
    }
}
