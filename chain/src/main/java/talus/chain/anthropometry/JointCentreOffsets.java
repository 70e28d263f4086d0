package talus.chain.anthropometry;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;

/**
 * How joint centres lie to the landmarks that a tape or an anthropometer finds: every joint-centre length as a linear
 * form of the landmark measures, so that a measured joint-centre length can be told to the statistics exactly.
 *
 * <ul>
 *   <li>Ankle: below the lateral malleolus by what de Leva's two lengths of the same shank say: the centre of mass at
 *       0.4395 of knee to ankle centre is at 0.4459 of knee to malleolus (men; 0.4352 and 0.4416 women).
 *   <li>Knee: at the height of the lateral epicondyle, because the line through the epicondyles is close to the axis of
 *       flexion.
 *   <li>Hip: {@link #HIP_ABOVE_TROCHANTERION}.
 *   <li>Shoulder: {@link #SHOULDER_BELOW_ACROMION}. Elbow: {@link #ELBOW_ABOVE_RADIALE}.
 * </ul>
 */
public final class JointCentreOffsets {
    private static final String DE_LEVA_JOINTS =
            "de Leva 1996, J Biomech 29:1231-1233 (joint centre positions after Chandler)";

    /** Hip centre above the trochanterion of the survey. */
    public static final Parameter HIP_ABOVE_TROCHANTERION = new Parameter(
            "anthropometry.hipAboveTrochanterion",
            0.020,
            "m",
            ParameterStatus.DERIVED,
            "Trotter and Gleser 1958 (femur length for stature, recalled-H); Aljuhani 2023, J Exp Orthop 10:62"
                    + " (epicondyle to joint line 24.4 mm, found)",
            "femur length less head radius and less epicondyle to joint line is 0.245 of stature, 18 (women) to"
                    + " 23 mm (men) more than the survey's trochanterion to epicondyle; Drillis and Contini give the"
                    + " same 0.245. A marker study puts the hip 5 mm, a common rule 10 to 15 mm below the trochanter:"
                    + " hence the wide prior",
            0.012);

    /** Shoulder centre below the acromion, part of acromion to radiale. */
    public static final Parameter SHOULDER_BELOW_ACROMION = new Parameter(
            "anthropometry.shoulderBelowAcromion",
            0.104,
            "1",
            ParameterStatus.RECALLED_MEDIUM,
            DE_LEVA_JOINTS,
            "with it the upper arm comes out as 0.163 of stature, de Leva's own men have 0.162",
            0.03);

    /** Elbow centre above the radiale, part of acromion to radiale. */
    public static final Parameter ELBOW_ABOVE_RADIALE = new Parameter(
            "anthropometry.elbowAboveRadiale", 0.043, "1", ParameterStatus.RECALLED_MEDIUM, DE_LEVA_JOINTS, "", 0.02);

    private final double shankToMalleolusShare;
    private final double hipAboveTrochanterionM;
    private final double shoulderBelowAcromion;

    JointCentreOffsets(Sex sex, ParameterValues values) {
        DeLevaTable toAnkle = sex == Sex.FEMALE ? DeLevaTable.SHANK_FEMALE : DeLevaTable.SHANK_MALE;
        DeLevaTable toMalleolus =
                sex == Sex.FEMALE ? DeLevaTable.SHANK_TO_MALLEOLUS_FEMALE : DeLevaTable.SHANK_TO_MALLEOLUS_MALE;
        this.shankToMalleolusShare = toAnkle.com() / toMalleolus.com();
        this.hipAboveTrochanterionM = values.of(HIP_ABOVE_TROCHANTERION);
        this.shoulderBelowAcromion = values.of(SHOULDER_BELOW_ACROMION);
    }

    /** The parameters that this class owns. */
    public static List<Parameter> parameters() {
        return List.of(HIP_ABOVE_TROCHANTERION, SHOULDER_BELOW_ACROMION, ELBOW_ABOVE_RADIALE);
    }

    double hipAboveTrochanterionM() {
        return hipAboveTrochanterionM;
    }

    double shankM(BodyMeasures body) {
        return body.malleolusToEpicondyleM() / shankToMalleolusShare;
    }

    double thighM(BodyMeasures body) {
        return body.epicondyleToTrochanterionM() + hipAboveTrochanterionM;
    }

    double trunkM(BodyMeasures body) {
        return body.trochanterionToAcromionM()
                - hipAboveTrochanterionM
                - shoulderBelowAcromion * body.acromionToRadialeM();
    }

    double ankleHeightM(BodyMeasures body) {
        return body.malleolusHeightM() - (shankM(body) - body.malleolusToEpicondyleM());
    }

    /** Linear form of the landmark measures that is the shank. */
    double[] shankRow() {
        double[] row = new double[BodyVariable.COUNT];
        row[BodyVariable.MALLEOLUS_TO_EPICONDYLE.index()] = 1 / shankToMalleolusShare;
        return row;
    }

    /** Linear form that is the thigh without {@link #hipAboveTrochanterionM}. */
    double[] thighRow() {
        return BodyVariable.EPICONDYLE_TO_TROCHANTERION.row();
    }

    /** Linear form that is the trunk and {@link #hipAboveTrochanterionM}. */
    double[] trunkRow() {
        double[] row = BodyVariable.TROCHANTERION_TO_ACROMION.row();
        row[BodyVariable.ACROMION_TO_RADIALE.index()] = -shoulderBelowAcromion;
        return row;
    }

    /** Linear form that is the height of the ankle centre. */
    double[] ankleHeightRow() {
        double[] row = BodyVariable.MALLEOLUS_HEIGHT.row();
        row[BodyVariable.MALLEOLUS_TO_EPICONDYLE.index()] = 1 - 1 / shankToMalleolusShare;
        return row;
    }
}
