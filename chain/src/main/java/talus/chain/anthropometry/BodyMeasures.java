package talus.chain.anthropometry;

/**
 * The outer measures of one person, landmark to landmark as the ANSUR II survey takes them. Lengths in m, upright
 * standing.
 *
 * <p>Stature is as given: its loss with age is not modelled, because the person's stature today is what was measured.
 * The proportions do not change with age.
 *
 * @param sex which tables
 * @param ageYears age; does not enter the measures
 * @param statureM floor to vertex
 * @param massKg body mass
 * @param malleolusHeightM floor to the most lateral point of the lateral malleolus
 * @param malleolusToEpicondyleM from there up to the lateral femoral epicondyle
 * @param epicondyleToTrochanterionM from there up to the trochanterion
 * @param trochanterionToAcromionM from there up to the acromion
 * @param trochanterionToCervicaleM trochanterion up to the tip of the seventh cervical spinous process
 * @param footLengthM heel to longest toe
 * @param heelToBallM heel to the first metatarsal head
 * @param footBreadthM across the metatarsal heads
 * @param biacromialM between the acromial points
 * @param hipBreadthM greatest breadth of the hips, with soft tissue
 * @param acromionToRadialeM upper arm
 * @param radialeToStylionM forearm
 * @param handM stylion to the tip of the middle finger
 * @param sittingHeightM seat to vertex
 * @param midpatellaHeightM floor to the middle of the patella
 */
public record BodyMeasures(
        Sex sex,
        double ageYears,
        double statureM,
        double massKg,
        double malleolusHeightM,
        double malleolusToEpicondyleM,
        double epicondyleToTrochanterionM,
        double trochanterionToAcromionM,
        double trochanterionToCervicaleM,
        double footLengthM,
        double heelToBallM,
        double footBreadthM,
        double biacromialM,
        double hipBreadthM,
        double acromionToRadialeM,
        double radialeToStylionM,
        double handM,
        double sittingHeightM,
        double midpatellaHeightM) {

    /** Floor to trochanterion. */
    public double trochanterionHeightM() {
        return malleolusHeightM + malleolusToEpicondyleM + epicondyleToTrochanterionM;
    }

    /** Floor to the tip of the seventh cervical spinous process. */
    public double cervicaleHeightM() {
        return trochanterionHeightM() + trochanterionToCervicaleM;
    }

    /**
     * Reads the measures in the order of {@link BodyVariable}; the age is given apart, because the table's age is a
     * soldier's.
     */
    static BodyMeasures from(Sex sex, double ageYears, double[] x) {
        return new BodyMeasures(
                sex,
                ageYears,
                x[BodyVariable.STATURE.index()],
                x[BodyVariable.MASS.index()],
                x[BodyVariable.MALLEOLUS_HEIGHT.index()],
                x[BodyVariable.MALLEOLUS_TO_EPICONDYLE.index()],
                x[BodyVariable.EPICONDYLE_TO_TROCHANTERION.index()],
                x[BodyVariable.TROCHANTERION_TO_ACROMION.index()],
                x[BodyVariable.TROCHANTERION_TO_CERVICALE.index()],
                x[BodyVariable.FOOT_LENGTH.index()],
                x[BodyVariable.HEEL_TO_BALL.index()],
                x[BodyVariable.FOOT_BREADTH.index()],
                x[BodyVariable.BIACROMIAL.index()],
                x[BodyVariable.HIP_BREADTH.index()],
                x[BodyVariable.ACROMION_TO_RADIALE.index()],
                x[BodyVariable.RADIALE_TO_STYLION.index()],
                x[BodyVariable.HAND.index()],
                x[BodyVariable.SITTING_HEIGHT.index()],
                x[BodyVariable.MIDPATELLA_HEIGHT.index()]);
    }
}
