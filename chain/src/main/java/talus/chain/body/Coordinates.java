package talus.chain.body;

import java.util.List;

/**
 * Names of the engine's coordinates. Sided ones carry {@code .left} or {@code .right} and are mirror images: equal values mean a
 * symmetric posture. Angles in rad, positive as said; all are zero in the skeleton's neutral standing.
 */
public final class Coordinates {
    /** Mid-hip in the ground, m. */
    public static final String PELVIS_FORWARD = "pelvisForward";

    public static final String PELVIS_UP = "pelvisUp";
    public static final String PELVIS_RIGHT = "pelvisRight";

    /** Anterior positive. */
    public static final String PELVIS_TILT = "pelvisTilt";

    /** Right side down positive. */
    public static final String PELVIS_LIST = "pelvisList";

    /** Turned to the left positive. */
    public static final String PELVIS_ROTATION = "pelvisRotation";

    /** Six joints together, rounding positive. */
    public static final String LUMBAR_FLEXION = "lumbarFlexion";

    /** To the right positive. */
    public static final String LUMBAR_BENDING = "lumbarBending";

    /** To the left positive. */
    public static final String LUMBAR_ROTATION = "lumbarRotation";

    /** Head forward positive. */
    public static final String NECK_FLEXION = "neckFlexion";

    public static final String SHOULDER_FLEXION = "shoulderFlexion";
    public static final String SHOULDER_ABDUCTION = "shoulderAbduction";

    /** Internal positive. */
    public static final String SHOULDER_ROTATION = "shoulderRotation";

    public static final String ELBOW_FLEXION = "elbowFlexion";
    public static final String HIP_FLEXION = "hipFlexion";
    public static final String HIP_ADDUCTION = "hipAdduction";

    /** Internal positive. */
    public static final String HIP_ROTATION = "hipRotation";

    public static final String KNEE_FLEXION = "kneeFlexion";

    /** Held at zero by the knee's ligaments; its generalized force is what they carry. Adduction of the shank positive. */
    public static final String KNEE_ADDUCTION = "kneeAdduction";

    /** Of the shank, internal positive. */
    public static final String KNEE_ROTATION = "kneeRotation";

    /** Talocrural. */
    public static final String ANKLE_DORSIFLEXION = "ankleDorsiflexion";

    public static final String SUBTALAR_EVERSION = "subtalarEversion";

    /** Abduction with dorsiflexion of the forefoot on the hindfoot positive: the arch lowers. */
    public static final String MIDTARSAL_OBLIQUE = "midtarsalOblique";

    /** Inversion of the forefoot on the hindfoot positive: the planted foot's hindfoot everts. */
    public static final String MIDTARSAL_LONGITUDINAL = "midtarsalLongitudinal";

    public static final String TOE_EXTENSION = "toeExtension";

    /** The six of the pelvis: no muscle acts on them, in balance their generalized forces vanish. */
    public static final List<String> PELVIS =
            List.of(PELVIS_FORWARD, PELVIS_UP, PELVIS_RIGHT, PELVIS_TILT, PELVIS_LIST, PELVIS_ROTATION);

    /** Those of the pelvis that keep the body's middle plane. */
    public static final List<String> SAGITTAL_PELVIS = List.of(PELVIS_FORWARD, PELVIS_UP, PELVIS_TILT);

    /** Those of a leg, from the hip down, without the knee's locked one. */
    public static final List<String> LEG = List.of(
            HIP_FLEXION,
            HIP_ADDUCTION,
            HIP_ROTATION,
            KNEE_FLEXION,
            KNEE_ROTATION,
            ANKLE_DORSIFLEXION,
            SUBTALAR_EVERSION,
            MIDTARSAL_OBLIQUE,
            MIDTARSAL_LONGITUDINAL,
            TOE_EXTENSION);

    private Coordinates() {}
}
