package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

/**
 * Passive moments that no posture exceeds (but for the two midtarsal ones, which enter the cost only), at 75 kg and 1.75 m, those of the foot at 80 kg, and those to which the cost of stretched
 * tissue refers: near them a clinician's end feel begins. The ankle's is its moment in the wall test.
 */
public final class LimitParameters {
    private static final String END_FEEL = "near it a clinician's end feel begins";
    private static final String COST_ONLY = "; enters the cost only";

    static final Parameter HIP_FLEXION = limit("hipFlexors", 30, 8, END_FEEL);
    static final Parameter CAPSULE = limit("hipCapsule", 30, 8, END_FEEL);
    static final Parameter HIP_SIDEWAYS =
            limit("hipSideways", 25, 8, "adduction, abduction and rotation of the hip: " + END_FEEL);
    static final Parameter KNEE = limit("knee", 30, 8, END_FEEL);
    static final Parameter SUBTALAR = limit(
            "subtalar", 20, 7, END_FEEL + ". Set after its effect was seen: with 10 some had no posture at the wall");
    static final Parameter TOES = limit("toes", 8, 3, END_FEEL);
    static final Parameter LUMBAR_FLEXION = limit(
            "lumbarFlexion",
            30,
            10,
            END_FEEL + ", at the person's range. Relaxed people lying on the side show 0.7 +- 0.3 N.m per % of range in"
                    + " its stiff last part (Beach, as quoted by Watt 2022, table 2), 25 to 35 N.m at its end give"
                    + " .5 to .8");
    static final Parameter LUMBAR_SIDEWAYS = limit("lumbarSideways", 30, 10, "bending and twisting: " + END_FEEL);
    static final Parameter OBLIQUE =
            limit("midtarsalOblique", 15, 5, "half of what body weight puts on this joint in standing" + COST_ONLY);
    static final Parameter LONGITUDINAL = limit("midtarsalLongitudinal", 6, 2, END_FEEL + COST_ONLY);
    static final Parameter BELLY = limit("belly", 40, 15, "pressure of belly on thigh that is no longer comfortable");
    static final Parameter CALF_CONTACT =
            limit("calfContact", 60, 20, "pressure of thigh on calf that is no longer comfortable");

    static final Parameter KNEE_FRONTAL = Parameter.assumed(
            "limit.kneeFrontal",
            1,
            "N.m/kg",
            0.3,
            "frontal moment that ligaments and condyles carry at ease: twice the peak of walking");

    static final Parameter TOE_OUT = Parameter.assumed(
            "limit.toeOut",
            45,
            "deg",
            8,
            "how far people turn a foot out in standing: the hip's external rotation ends there");

    private LimitParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(
                HIP_FLEXION,
                CAPSULE,
                HIP_SIDEWAYS,
                KNEE,
                SUBTALAR,
                TOES,
                LUMBAR_FLEXION,
                LUMBAR_SIDEWAYS,
                OBLIQUE,
                LONGITUDINAL,
                BELLY,
                CALF_CONTACT,
                KNEE_FRONTAL,
                TOE_OUT);
    }

    private static Parameter limit(String name, double nm, double sdNm, String reason) {
        return Parameter.assumed("limit." + name, nm, "N.m", sdNm, reason);
    }
}
