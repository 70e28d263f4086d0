package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

/**
 * Every number that passive tissue rests on beside Riener and Edrich's curves. Moments at 75 kg and 1.75 m, those of the foot at 80 kg. A
 * stop is a moment that grows e-fold over its fold and has its size at its angle.
 */
public final class TissueParameters {
    private static final String LAST_DEGREES = "the last few degrees of a joint, where a goniometer is stopped";
    private static final String ZELLE =
            ": 5.8, 11, 21 and 38 N.m at 140, 145, 150 and 155 degrees for 75 kg follow from Zelle's equations as a public"
                    + " script has them";
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
            0.4,
            0.2,
            "degrees of flexion that one of abduction gives: the neck of the femur clears the rim; images show more than"
                    + " 100 degrees only with abduction (J Korean Orthop Assoc 2006;41:361, 21 adults, abstract)");

    static final Parameter BELLY_ONSET = deg(
            "belly.onset",
            118,
            10,
            "hip flexion with half of the lumbar flexion at which belly meets thigh, at 24 kg/m2: trunk and thigh of"
                    + " a lean person nearly touch there");
    static final Parameter BELLY_PER_BMI = Parameter.assumed(
            "tissue.belly.perBodyMassIndex",
            1,
            "deg/(kg/m2)",
            0.5,
            "earlier contact of a bigger belly: active hip flexion falls with body mass index, r = -.34 in 300 people"
                    + " (Hussein and Farrag 2022, abstract), about a degree a unit with usual spreads");
    static final Parameter BELLY_MOMENT = nm(
            "belly.moment",
            5,
            2.5,
            "of belly on thigh at the onset: contact is felt. With ten obese adults (39 kg/m2) leaning in a seat it took"
                    + " 16.5 +- 6.4 % of the hip's moment (Singh 2013, abstract); 10 N.m took three times that in a squat");
    static final Parameter BELLY_FOLD = deg("belly.fold", 8, 3, "soft tissue yields over some centimetres");
    static final Parameter BELLY_PER_LUMBAR = number(
            "belly.perLumbar", 0.5, 0.2, "a round back brings half of its flexion to the contact, the rest lies above");
    static final Parameter BELLY_PER_ABDUCTION =
            number("belly.perAbduction", 1, 0.4, "a degree of abduction lets the belly pass a degree deeper");

    static final Parameter CALF_CONTACT_ANGLE =
            deg("calfContact.angle", 138, 5, "where thigh on calf has this moment" + ZELLE);
    static final Parameter CALF_CONTACT_MOMENT =
            nm("calfContact.moment", 5, 2.5, "of thigh on calf at that angle" + ZELLE);
    static final Parameter CALF_CONTACT_FOLD = deg("calfContact.fold", 9, 2, "growth of the moment" + ZELLE);

    static final Parameter KNEE_ROTATION_STIFFNESS = stiffness(
            "kneeRotation.stiffness",
            300,
            180,
            "a bent knee under load hands the shank's turning on to the thigh. Without load 9 to 146 in life, by muscles"
                    + " (Louie and Mote 1987, abstract); a body weight on the joint makes it several times stiffer"
                    + " (recalled). Set after its effect was seen: with 30 to 130 the foot rolls out again below 35"
                    + " degrees of limit");
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
            140,
            40,
            "25 to 30 N.m about this axis under body weight, and 9.4 +- 2.2 degrees between talus and navicular under"
                    + " 667 N in 15 cadaver feet (Foot Ankle Int 1995;16:492, abstract); the plantar fascia is in it");
    static final Parameter LONGITUDINAL_STIFFNESS =
            stiffness("midtarsalLongitudinal.stiffness", 25, 10, "as soft as the subtalar joint, with which it turns");
    static final Parameter LONGITUDINAL_STOP = deg("midtarsalLongitudinal.stop", 11, 3, LAST_DEGREES);
    static final Parameter FOOT_STOP_MOMENT = nm("footStopMoment", 3, 1.2, "of the foot's stops at their angles");
    static final Parameter FOOT_STOP_FOLD =
            deg("footStopFold", 2, 0.8, "bone on bone and short ligaments: shorter than at large joints");

    static final Parameter TOE_STIFFNESS =
            stiffness("toes.stiffness", 3, 1.5, "slack until the plantar fascia winds up");
    static final Parameter TOE_STOP = deg(
            "toes.stop",
            65,
            8,
            "extension under load before the end is felt: 65 to 75 in the clinic, 44 used actively (Nawoczenski 1999,"
                    + " abstract)");
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
    static final Parameter BENDING_FOLD = deg(
            "lumbar.bendingFold",
            4.5,
            1.5,
            "0.23, 0.61, 1.71 and 5.19 N.m/deg in the quarters of the range (Gombatto, as quoted by Watt 2022, table 3)");
    static final Parameter ROTATION_LIMIT =
            deg("lumbar.rotationLimit", 9, 2, "axial turning of 7 degrees and a little");
    static final Parameter ROTATION_FOLD = deg("lumbar.rotationFold", 3, 1, "facets close soon: half of bending's");
    static final Parameter BENDING_LIMIT_MOMENT = nm(
            "lumbar.bendingLimitMoment",
            30,
            10,
            "bending and twisting at their limits: summed over the range the same quarters give 29 to 39 N.m in bending");

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
