package talus.chain.prediction;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** Limits of a person's joints where the scenario gives none, and what is read from the tape. */
public final class PersonParameters {
    private static final String READS = "; sorts what is shown and moves nothing";

    static final Parameter HIP_FLEXION_LIMIT = Parameter.assumed(
            "person.hipFlexionLimit",
            114,
            "deg",
            8,
            "thigh on pelvis where the capsule reaches its limit moment: the goniometer's 132 (Soucie 2011, recalled) less the"
                    + " pelvis' part of raising a thigh, 18 % upright (14 adults, abstract) to 29 % lying (Bohannon 1985,"
                    + " abstract), gives 94 to 108 where a clinician feels the end (10 N.m); at three times that, with"
                    + " the capsule's fold, 13 degrees more: 107 to 121");
    static final Parameter KNEE_FLEXION_LIMIT = Parameter.assumed(
            "person.kneeFlexionLimit",
            155,
            "deg",
            6,
            "with heel on thigh: passive range is 138 to 142, squatting presses further");
    static final Parameter LUMBAR_FLEXION_LIMIT = new Parameter(
            "person.lumbarFlexionLimit",
            57,
            "deg",
            ParameterStatus.RECALLED_HIGH,
            "Pearcy 1984, Spine",
            "52 degrees in the young, and 5 at T12/L1 as in the rhythm, which is assumed; the spread is assumed",
            9);
    static final Parameter LUMBAR_DECLINE = new Parameter(
            "person.lumbarDeclinePerYear",
            (72 - 40) / 72.0 / (90 - 16),
            "1/year",
            ParameterStatus.DERIVED,
            "Troke 2005, Clin Rehabil (405 adults)",
            "flexion from 72 degrees at 16 to 40 at 90 years, over that of the young",
            0.0015);
    static final Parameter LUMBAR_DECLINE_FROM =
            Parameter.assumed("person.lumbarDeclineFrom", 20, "year", 4, "the young of Pearcy were about as old");

    static final Parameter SHORT_BELOW = new Parameter(
            "ankle.shortBelow",
            0.100,
            "m",
            ParameterStatus.FOUND,
            "a threshold in use, Lagas",
            "below it an ankle is called short" + READS + " but which ankle the reference body has",
            0);
    static final Parameter NOTABLE_DIFFERENCE = new Parameter(
            "ankle.notableDifference",
            0.020,
            "m",
            ParameterStatus.RECALLED_HIGH,
            "clinical rule: more than 1.5 to 2 cm between the sides",
            "above the tape's own error" + READS + " but which ankle the reference body has",
            0);
    static final Parameter DETECTABLE_CHANGE = new Parameter(
            "ankle.detectableChange",
            0.019,
            "m",
            ParameterStatus.FOUND,
            "Powden 2015 (12 studies)",
            "of the tape between two tests: the band of the entered distance" + READS,
            0);
    static final Parameter DETECTABLE_CHANGE_DEG = new Parameter(
            "ankle.detectableChangeDeg",
            4.7,
            "deg",
            ParameterStatus.FOUND,
            "Powden 2015 (12 studies)",
            "of the shin's angle between two tests: the band of the entered angle" + READS,
            0);

    private PersonParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(
                HIP_FLEXION_LIMIT,
                KNEE_FLEXION_LIMIT,
                LUMBAR_FLEXION_LIMIT,
                LUMBAR_DECLINE,
                LUMBAR_DECLINE_FROM,
                SHORT_BELOW,
                NOTABLE_DIFFERENCE,
                DETECTABLE_CHANGE,
                DETECTABLE_CHANGE_DEG);
    }
}
