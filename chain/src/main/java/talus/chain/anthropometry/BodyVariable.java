package talus.chain.anthropometry;

/**
 * The body measures of the ANSUR II table, in its order. Lengths in m between landmarks on a standing person, mass in
 * kg, age in years.
 */
enum BodyVariable {
    STATURE(0, "statureM"),
    MASS(1, "massKg"),
    AGE(2, "ageYears"),
    MALLEOLUS_HEIGHT(3, "ankleHeightM"),
    MALLEOLUS_TO_EPICONDYLE(4, "shankM"),
    EPICONDYLE_TO_TROCHANTERION(5, "thighM"),
    TROCHANTERION_TO_ACROMION(6, "trunkM"),
    TROCHANTERION_TO_CERVICALE(7, "cervicaleAboveHipM"),
    FOOT_LENGTH(8, "footLengthM"),
    HEEL_TO_BALL(9, "heelToBallM"),
    FOOT_BREADTH(10, "footBreadthM"),
    BIACROMIAL(11, "biacromialM"),
    HIP_BREADTH(12, "hipBreadthM"),
    ACROMION_TO_RADIALE(13, "upperArmM"),
    RADIALE_TO_STYLION(14, "forearmM"),
    HAND(15, "handM"),
    SITTING_HEIGHT(16, "sittingHeightM"),
    MIDPATELLA_HEIGHT(17, "kneeMidpatellaHeightM");

    static final int COUNT = values().length;

    private final int index;
    private final String column;

    BodyVariable(int index, String column) {
        this.index = index;
        this.column = column;
    }

    /** Place in the table's rows and columns. */
    int index() {
        return index;
    }

    /** Name of the variable in the table's file. */
    String column() {
        return column;
    }

    /** The linear form that reads this variable alone. */
    double[] row() {
        double[] row = new double[COUNT];
        row[index] = 1;
        return row;
    }
}
