package talus.chain.anthropometry;

/**
 * Segment inertia parameters of de Leva 1996, J Biomech 29:1223-1230, table 4. Status: found. Made from
 * {@code validation/tables/deleva1996.csv} by {@code generate_tables.py}; edit the file, not this class.
 *
 * <p>Mass as a share of body mass, centre of mass from the upper (proximal, for the foot the heel) end and radii of
 * gyration about the centre of mass as shares of the segment's length.
 *
 * @param massShare share of body mass, of one side for limbs
 * @param com centre of mass from the proximal end
 * @param sagittal radius of gyration about the front-back axis; for the foot about the axis square to its length and to
 *     the transverse axis
 * @param transverse radius of gyration about the left-right axis
 * @param longitudinal radius of gyration about the segment's own axis
 */
record DeLevaTable(double massShare, double com, double sagittal, double transverse, double longitudinal) {
    /** Head 2, VERT-CERV, female. */
    static final DeLevaTable HEAD_NECK_FEMALE = new DeLevaTable(0.0668, 0.4841, 0.271, 0.295, 0.261);

    /** Head 2, VERT-CERV, male. */
    static final DeLevaTable HEAD_NECK_MALE = new DeLevaTable(0.0694, 0.5002, 0.303, 0.315, 0.261);

    /** Trunk 2, CERV-MIDH, female. */
    static final DeLevaTable TRUNK_FEMALE = new DeLevaTable(0.4257, 0.4964, 0.307, 0.292, 0.147);

    /** Trunk 2, CERV-MIDH, male. */
    static final DeLevaTable TRUNK_MALE = new DeLevaTable(0.4346, 0.5138, 0.328, 0.306, 0.169);

    /** Upper trunk 2, CERV-XYPH, female. */
    static final DeLevaTable UPPER_TRUNK_FEMALE = new DeLevaTable(0.1545, 0.505, 0.466, 0.314, 0.449);

    /** Upper trunk 2, CERV-XYPH, male. */
    static final DeLevaTable UPPER_TRUNK_MALE = new DeLevaTable(0.1596, 0.5066, 0.505, 0.32, 0.465);

    /** Middle trunk, XYPH-OMPH, female. */
    static final DeLevaTable MIDDLE_TRUNK_FEMALE = new DeLevaTable(0.1465, 0.4512, 0.433, 0.354, 0.415);

    /** Middle trunk, XYPH-OMPH, male. */
    static final DeLevaTable MIDDLE_TRUNK_MALE = new DeLevaTable(0.1633, 0.4502, 0.482, 0.383, 0.468);

    /** Lower trunk, OMPH-MIDH, female. */
    static final DeLevaTable LOWER_TRUNK_FEMALE = new DeLevaTable(0.1247, 0.492, 0.433, 0.402, 0.444);

    /** Lower trunk, OMPH-MIDH, male. */
    static final DeLevaTable LOWER_TRUNK_MALE = new DeLevaTable(0.1117, 0.6115, 0.615, 0.551, 0.587);

    /** Upper arm, SJC-EJC, female. */
    static final DeLevaTable UPPER_ARM_FEMALE = new DeLevaTable(0.0255, 0.5754, 0.278, 0.26, 0.148);

    /** Upper arm, SJC-EJC, male. */
    static final DeLevaTable UPPER_ARM_MALE = new DeLevaTable(0.0271, 0.5772, 0.285, 0.269, 0.158);

    /** Forearm, EJC-WJC, female. */
    static final DeLevaTable FOREARM_FEMALE = new DeLevaTable(0.0138, 0.4559, 0.261, 0.257, 0.094);

    /** Forearm, EJC-WJC, male. */
    static final DeLevaTable FOREARM_MALE = new DeLevaTable(0.0162, 0.4574, 0.276, 0.265, 0.121);

    /** Forearm 2, EJC-STYL, female. */
    static final DeLevaTable FOREARM_TO_STYLION_FEMALE = new DeLevaTable(0.0138, 0.4592, 0.263, 0.259, 0.095);

    /** Forearm 2, EJC-STYL, male. */
    static final DeLevaTable FOREARM_TO_STYLION_MALE = new DeLevaTable(0.0162, 0.4608, 0.278, 0.267, 0.122);

    /** Hand 2, WJC-DAC3, female. */
    static final DeLevaTable HAND_FEMALE = new DeLevaTable(0.0056, 0.3427, 0.244, 0.208, 0.154);

    /** Hand 2, WJC-DAC3, male. */
    static final DeLevaTable HAND_MALE = new DeLevaTable(0.0061, 0.3624, 0.288, 0.235, 0.184);

    /** Thigh, HJC-KJC, female. */
    static final DeLevaTable THIGH_FEMALE = new DeLevaTable(0.1478, 0.3612, 0.369, 0.364, 0.162);

    /** Thigh, HJC-KJC, male. */
    static final DeLevaTable THIGH_MALE = new DeLevaTable(0.1416, 0.4095, 0.329, 0.329, 0.149);

    /** Shank, KJC-AJC, female. */
    static final DeLevaTable SHANK_FEMALE = new DeLevaTable(0.0481, 0.4352, 0.267, 0.263, 0.092);

    /** Shank, KJC-AJC, male. */
    static final DeLevaTable SHANK_MALE = new DeLevaTable(0.0433, 0.4395, 0.251, 0.246, 0.102);

    /** Shank 2, KJC-LMAL, female. */
    static final DeLevaTable SHANK_TO_MALLEOLUS_FEMALE = new DeLevaTable(0.0481, 0.4416, 0.271, 0.267, 0.093);

    /** Shank 2, KJC-LMAL, male. */
    static final DeLevaTable SHANK_TO_MALLEOLUS_MALE = new DeLevaTable(0.0433, 0.4459, 0.255, 0.249, 0.103);

    /** Foot, HEEL-TTIP, female. */
    static final DeLevaTable FOOT_FEMALE = new DeLevaTable(0.0129, 0.4014, 0.299, 0.279, 0.139);

    /** Foot, HEEL-TTIP, male. */
    static final DeLevaTable FOOT_MALE = new DeLevaTable(0.0137, 0.4415, 0.257, 0.245, 0.124);
}
