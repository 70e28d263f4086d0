package talus.chain.body;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** Every number that the shape of a foot rests on beside the person's own lengths: places as parts of a length, axes in degrees. */
public final class FootParameters {
    static final Parameter HEEL_RADIUS = Parameter.assumed(
            "foot.heelRadius",
            0.03,
            "m",
            0.006,
            "a heel pad of 18 mm under a calcaneal tuberosity of similar radius: the sphere on which the heel rolls");
    static final Parameter HEEL_AT = Parameter.assumed(
            "foot.heelAt",
            0.10,
            "foot length",
            0.015,
            "centre of pressure of the heel in flat standing: half the breadth of a heel pad");
    static final Parameter TOE_AT = Parameter.assumed(
            "foot.toeAt", 0.88, "foot length", 0.02, "centre of pressure of the toes: the pulp of the great toe");
    static final Parameter HEADS_OBLIQUITY = Parameter.assumed(
            "foot.headsObliquity",
            0.075,
            "foot length",
            0.02,
            "the fifth metatarsal head behind the first, from the obliquity of the metatarsal break");
    static final Parameter HEADS_AT = Parameter.assumed(
            "foot.headsAt",
            0.85,
            "1",
            0.06,
            "centres of pressure of the outer metatarsal heads, part of half the breadth; the heads lie within the"
                    + " foot's outline");
    static final Parameter SUBTALAR_BELOW = Parameter.assumed(
            "foot.subtalarBelow",
            0.285,
            "ankle height",
            0.06,
            "the subtalar joint's centre below the ankle's: 2 cm in a foot of 7 cm");
    static final Parameter MIDTARSAL_AHEAD = Parameter.assumed(
            "foot.midtarsalAhead",
            0.155,
            "foot length",
            0.03,
            "the midtarsal joint before the ankle: Chopart's line about 4 cm ahead");
    static final Parameter MIDTARSAL_HEIGHT = Parameter.assumed(
            "foot.midtarsalHeight",
            0.5,
            "ankle height",
            0.1,
            "height of the midtarsal joint: the middle of the arch, under the head of the talus");

    static final Parameter TALOCRURAL_LOWERED = axis(
            "talocrural.lowered",
            7.3,
            ParameterStatus.RECALLED_HIGH,
            "Inman 1976",
            "lateral end lower: 82.7 +- 3.7 degrees to the long axis of the tibia",
            3.7);
    static final Parameter TALOCRURAL_BACK = axis(
            "talocrural.back",
            6,
            ParameterStatus.RECALLED_HIGH,
            "Inman 1976",
            "lateral end behind: 84 +- 7 degrees to the midline of the foot",
            7);
    static final Parameter SUBTALAR_RAISED = axis(
            "subtalar.raised",
            42,
            ParameterStatus.RECALLED_HIGH,
            "Isman and Inman 1968",
            "42 +- 9 degrees; people range from 20 to 68",
            9);
    static final Parameter SUBTALAR_MEDIAL = axis(
            "subtalar.medial",
            20,
            ParameterStatus.RECALLED_HIGH,
            "Isman and Inman 1968; a textbook after Manter and Inman",
            "23 +- 11 degrees in the one, a mean of 16 in the other: 20 lies between",
            11);
    static final Parameter LONGITUDINAL_RAISED = manter("midtarsalLongitudinal.raised", 15);
    static final Parameter LONGITUDINAL_MEDIAL = manter("midtarsalLongitudinal.medial", 9);
    static final Parameter OBLIQUE_RAISED = manter("midtarsalOblique.raised", 52);
    static final Parameter OBLIQUE_MEDIAL = manter("midtarsalOblique.medial", 57);

    private FootParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(
                HEEL_RADIUS,
                HEEL_AT,
                TOE_AT,
                HEADS_OBLIQUITY,
                HEADS_AT,
                SUBTALAR_BELOW,
                MIDTARSAL_AHEAD,
                MIDTARSAL_HEIGHT,
                TALOCRURAL_LOWERED,
                TALOCRURAL_BACK,
                SUBTALAR_RAISED,
                SUBTALAR_MEDIAL,
                LONGITUDINAL_RAISED,
                LONGITUDINAL_MEDIAL,
                OBLIQUE_RAISED,
                OBLIQUE_MEDIAL);
    }

    private static Parameter axis(
            String name, double deg, ParameterStatus status, String source, String reason, double sdDeg) {
        return new Parameter("foot.axis." + name, deg, "deg", status, source, reason, sdDeg);
    }

    private static Parameter manter(String name, double deg) {
        return axis(
                name,
                deg,
                ParameterStatus.RECALLED_MEDIUM,
                "Manter 1941",
                "the spread is assumed: as wide as that of the subtalar axis, at most half of the angle",
                Math.min(9, deg / 2));
    }
}
