package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

/**
 * Every number that passive tissue rests on beside Riener and Edrich's curves. Moments at 75 kg and 1.75 m, those of the foot at 80 kg. A
 * stop is a moment that grows e-fold over its fold and has its size at its angle.
 */
public final class TissueParameters {
    private static final String LAST_DEGREES = "the last few degrees of a joint, where a goniometer is stopped";
    private static final String ADDS_TO_CURVE = "; Riener and Edrich's curves lack it";

    static final Parameter STOP_FOLD =
            deg("stopFold", 4, 1.5, "e-fold of joint stops: the last few degrees of a joint");
    static final Parameter STOP_MOMENT =
            nm("stopMoment", 10, 4, "of a stop at its angle: a clinician's hand feels the end there");
    static final Parameter HIP_ADDUCTION_STOP = deg("hipAdductionStop", 25, 5, LAST_DEGREES);
    static final Parameter HIP_ABDUCTION_STOP = deg("hipAbductionStop", 45, 8, LAST_DEGREES);
    static final Parameter HIP_INTERNAL_STOP = deg("hipInternalStop", 38, 8, LAST_DEGREES);
    static final Parameter HIP_EXTERNAL_STOP = deg("hipExternalStop", 45, 8, LAST_DEGREES);

    static final Parameter CAPSULE_MOMENT =
            nm("hipCapsule.moment", 30, 10, "of the hip capsule at its limit" + ADDS_TO_CURVE);
    static final Parameter CAPSULE_FOLD = deg(
            "hipCapsule.fold", 12, 3, "soft, it answers before the end: with 4 degrees every deep posture sits on it");
    static final Parameter CAPSULE_PER_ABDUCTION = number(
            "hipCapsule.perAbduction",
            0.3,
            0.15,
            "degrees of flexion that one of abduction gives: the neck of the femur clears the rim");

    static final Parameter BELLY_ONSET = deg(
            "belly.onset",
            118,
            10,
            "hip flexion with half of the lumbar flexion at which belly meets thigh, at 24 kg/m2: trunk and thigh of"
                    + " a lean person nearly touch there");
    static final Parameter BELLY_PER_BMI = Parameter.assumed(
            "tissue.belly.perBodyMassIndex",
            1.5,
            "deg/(kg/m2)",
            0.7,
            "earlier contact of a bigger belly; 10 units more of body mass index take 15 degrees");
    static final Parameter BELLY_MOMENT = nm("belly.moment", 10, 4, "of belly on thigh at the onset: contact is felt");
    static final Parameter BELLY_FOLD = deg("belly.fold", 8, 3, "soft tissue yields over some centimetres");
    static final Parameter BELLY_PER_LUMBAR = number(
            "belly.perLumbar", 0.5, 0.2, "a round back brings half of its flexion to the contact, the rest lies above");
    static final Parameter BELLY_PER_ABDUCTION =
            number("belly.perAbduction", 1, 0.4, "a degree of abduction lets the belly pass a degree deeper");

    static final Parameter CALF_CONTACT_ANGLE =
            deg("calfContact.angle", 130, 8, "knee flexion at which thigh meets calf in people of usual build");
    static final Parameter CALF_CONTACT_MOMENT = nm("calfContact.moment", 5, 2, "of thigh on calf at that angle");
    static final Parameter CALF_CONTACT_FOLD =
            deg("calfContact.fold", 6, 2, "soft tissue yields over some centimetres");

    static final Parameter KNEE_ROTATION_STIFFNESS = stiffness(
            "kneeRotation.stiffness",
            300,
            150,
            "a bent knee under load hands the shank's turning on to the thigh: about a degree for 5 N.m under one to"
                    + " two body weights. Set after its effect was seen: with 30 to 120 the foot rolls out");
    static final Parameter KNEE_ROTATION_STRENGTH = Parameter.assumed(
            "tissue.kneeRotation.strength",
            0.35,
            "N.m/kg",
            0.12,
            "what hamstrings and popliteus can add, both ways: half of what turns the hip");
    static final Parameter KNEE_ROTATION_STOP = deg("kneeRotation.stop", 25, 6, LAST_DEGREES);

    static final Parameter SUBTALAR_STIFFNESS = stiffness(
            "subtalar.stiffness",
            25,
            10,
            "with it and the midtarsal ones the tibia turns 0.68 +- 0.15 per eversion, as in cadaver legs");
    static final Parameter EVERSION_STOP = deg("subtalar.eversionStop", 10, 3, "clinical range 5 to 10 degrees");
    static final Parameter INVERSION_STOP = deg("subtalar.inversionStop", 25, 5, "clinical range 25 to 30 degrees");
    static final Parameter OBLIQUE_STIFFNESS = stiffness(
            "midtarsalOblique.stiffness",
            200,
            80,
            "an arch that lowers its joint by 5 to 7 degrees under body weight, 25 to 30 N.m about this axis; the"
                    + " plantar fascia is in it. Set after its effect was seen: with 90 the arch fell by 13 degrees");
    static final Parameter LONGITUDINAL_STIFFNESS =
            stiffness("midtarsalLongitudinal.stiffness", 25, 10, "as soft as the subtalar joint, with which it turns");
    static final Parameter LONGITUDINAL_STOP = deg("midtarsalLongitudinal.stop", 11, 3, LAST_DEGREES);
    static final Parameter FOOT_STOP_MOMENT = nm("footStopMoment", 3, 1.2, "of the foot's stops at their angles");
    static final Parameter FOOT_STOP_FOLD =
            deg("footStopFold", 2, 0.8, "bone on bone and short ligaments: shorter than at large joints");

    static final Parameter TOE_STIFFNESS =
            stiffness("toes.stiffness", 3, 1.5, "slack until the plantar fascia winds up");
    static final Parameter TOE_STOP = deg("toes.stop", 60, 10, "extension under load before the end is felt");
    static final Parameter TOE_STOP_MOMENT = nm("toes.stopMoment", 2, 0.8, "of the toes' stop at its angle");
    static final Parameter TOE_STOP_FOLD = deg("toes.stopFold", 6, 2, "softer than the midfoot's stops");

    static final Parameter LUMBAR_FLEXION_MOMENT = nm(
            "lumbar.flexionMoment",
            2,
            1,
            "M in M (e^(x/fold) - 1), whose fold follows from the person's range and its limit moment: little"
                    + " resistance in mid-range, steep near the end, as in cadaver spines");
    static final Parameter LUMBAR_EXTENSION_MOMENT =
            nm("lumbar.extensionMoment", 3, 1.2, "M in M (e^(-x/fold) - 1): arching is met by facets and abdomen");
    static final Parameter LUMBAR_EXTENSION_FOLD =
            deg("lumbar.extensionFold", 6, 2, "16 degrees of extension from standing (Pearcy) are nearly all there is");
    static final Parameter BENDING_LIMIT =
            deg("lumbar.bendingLimit", 20, 5, "side bending from 29 degrees in the young to 15 in the old");
    static final Parameter BENDING_FOLD = deg("lumbar.bendingFold", 6, 2, "as in extension");
    static final Parameter ROTATION_LIMIT =
            deg("lumbar.rotationLimit", 9, 2, "axial turning of 7 degrees and a little");
    static final Parameter ROTATION_FOLD = deg("lumbar.rotationFold", 3, 1, "facets close soon: half of bending's");
    static final Parameter BENDING_LIMIT_MOMENT = nm(
            "lumbar.bendingLimitMoment", 25, 10, "bending and twisting at their limits, half of flexion's at its own");

    private static final List<Parameter> ALL = List.of(
            STOP_FOLD,
            STOP_MOMENT,
            HIP_ADDUCTION_STOP,
            HIP_ABDUCTION_STOP,
            HIP_INTERNAL_STOP,
            HIP_EXTERNAL_STOP,
            CAPSULE_MOMENT,
            CAPSULE_FOLD,
            CAPSULE_PER_ABDUCTION,
            BELLY_ONSET,
            BELLY_PER_BMI,
            BELLY_MOMENT,
            BELLY_FOLD,
            BELLY_PER_LUMBAR,
            BELLY_PER_ABDUCTION,
            CALF_CONTACT_ANGLE,
            CALF_CONTACT_MOMENT,
            CALF_CONTACT_FOLD,
            KNEE_ROTATION_STIFFNESS,
            KNEE_ROTATION_STRENGTH,
            KNEE_ROTATION_STOP,
            SUBTALAR_STIFFNESS,
            EVERSION_STOP,
            INVERSION_STOP,
            OBLIQUE_STIFFNESS,
            LONGITUDINAL_STIFFNESS,
            LONGITUDINAL_STOP,
            FOOT_STOP_MOMENT,
            FOOT_STOP_FOLD,
            TOE_STIFFNESS,
            TOE_STOP,
            TOE_STOP_MOMENT,
            TOE_STOP_FOLD,
            LUMBAR_FLEXION_MOMENT,
            LUMBAR_EXTENSION_MOMENT,
            LUMBAR_EXTENSION_FOLD,
            BENDING_LIMIT,
            BENDING_FOLD,
            ROTATION_LIMIT,
            ROTATION_FOLD,
            BENDING_LIMIT_MOMENT);

    private TissueParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return ALL;
    }

    private static Parameter deg(String name, double value, double sd, String reason) {
        return Parameter.assumed("tissue." + name, value, "deg", sd, reason);
    }

    private static Parameter nm(String name, double value, double sd, String reason) {
        return Parameter.assumed("tissue." + name, value, "N.m", sd, reason);
    }

    private static Parameter stiffness(String name, double value, double sd, String reason) {
        return Parameter.assumed("tissue." + name, value, "N.m/rad", sd, reason);
    }

    private static Parameter number(String name, double value, double sd, String reason) {
        return Parameter.assumed("tissue." + name, value, "1", sd, reason);
    }
}
