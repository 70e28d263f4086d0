package talus.chain.posture;

/**
 * Passive moments that no posture exceeds, at 75 kg and 1.75 m (N.m), and those to which the cost of stretched tissue refers. All
 * assumed: near them a clinician's end feel begins. The ankle's is its moment in the wall test.
 */
final class Limits {
    static final double HIP_FLEXION_NM = 30;
    static final double CAPSULE_NM = 30;
    static final double HIP_SIDEWAYS_NM = 25;
    static final double KNEE_NM = 30;
    static final double SUBTALAR_NM = 20;
    static final double TOES_NM = 8;
    static final double LUMBAR_FLEXION_NM = 60;
    static final double LUMBAR_SIDEWAYS_NM = 25;
    static final double OBLIQUE_NM = 15;
    static final double LONGITUDINAL_NM = 6;
    static final double BELLY_NM = 40;
    static final double CALF_CONTACT_NM = 60;

    private Limits() {}
}
