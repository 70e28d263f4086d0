package talus.chain.report.words;

/** What changes in a movement, and where. */
public enum ChangeMessage implements Message {
    SQUAT_TITLE("What happens in a squat"),
    SQUAT_IS(
            "A body like yours squats until the thighs are level, arms forward. Beside it stands the same body with more ankle bend: {0} on both sides."),
    SQUAT_ALONE("A body like yours squats until the thighs are level, arms forward."),

    WAY_HEELS_DOWN("The easiest way for it is with both heels down."),
    WAY_FEET_TURNED_OUT("The easiest way for it is with the feet turned out more, heels down."),
    WAY_ONE_HEEL_UP("The easiest way for it is with one heel lifted."),
    WAY_HEELS_UP("The easiest way for it is with both heels lifted."),
    WAY_SHALLOWER("It does not get that deep. With the heels down it stops when the thighs are {0} above level."),
    WAY_SHALLOWER_UNKNOWN("It does not get that deep and stops higher up."),
    WAY_NONE("No way of squatting that the model knows gets that deep with these ankles."),
    REFERENCE_WAY("With more ankle bend the easiest way is another one: {0}."),
    HEELS_DOWN("heels down"),
    FEET_TURNED_OUT("feet turned out"),
    ONE_HEEL_UP("one heel lifted"),
    HEELS_UP("both heels lifted"),
    SHALLOWER("not so deep"),
    HEELS_DOWN_BLOCKED("With both heels down it does not get there: {0}."),
    REACHED("It gets to where the thighs are {0} above level."),
    AND("{0}; {1}"),

    QUANTITY("At the lowest point"),
    THIS_BODY("Your ankles"),
    MORE_BEND("More bend"),
    DIFFERENCE("Difference"),
    BAND("Likely range"),
    BAND_RANGE("{0} to {1}"),
    QUANTITY_LEFT("{0}, left"),
    QUANTITY_RIGHT("{0}, right"),
    SHIN("Shin leans forward"),
    TRUNK("Trunk leans forward"),
    LUMBAR("Low back rounds"),
    PELVIS("Pelvis tips forward"),
    HIP("Hip bends"),
    KNEE("Knee bends"),
    FOOT("Foot rolls in"),
    HEEL("Heel off the floor"),
    WEIGHT_LEFT("Weight on the left leg"),
    HIP_EFFORT("Hip effort"),
    KNEE_EFFORT("Knee effort"),
    ANKLE_EFFORT("Ankle effort"),
    TRUNK_EFFORT("Trunk effort"),
    FROM_STANDING(
            "Pelvis, low back, hip, knee and foot count from your own relaxed standing. Effort is the share of the strength at that joint that the posture uses."),
    NO_BANDS("The numbers are for one typical body. Ask for --bands to see how far they may be off."),

    IN_WORDS("In words, against the same body with more ankle bend:"),
    ALMOST_NOTHING("Almost nothing changes: the ankles have what this squat asks."),
    SHIN_LESS_LEFT("The left shin comes {0} less far forward."),
    SHIN_LESS_RIGHT("The right shin comes {0} less far forward."),
    SHIN_LESS_BOTH("Both shins come {0} less far forward."),
    SHIN_MORE_LEFT("The left shin comes {0} further forward."),
    SHIN_MORE_RIGHT("The right shin comes {0} further forward."),
    SHIN_MORE_BOTH("Both shins come {0} further forward."),
    TRUNK_MORE("The trunk leans {0} further forward."),
    TRUNK_LESS("The trunk leans {0} less."),
    LUMBAR_MORE("The low back rounds {0} more."),
    LUMBAR_LESS("The low back rounds {0} less."),
    PELVIS_MORE("The pelvis tips {0} further forward."),
    PELVIS_LESS("The pelvis tips {0} less far forward."),
    HIP_MORE("The hips bend {0} more."),
    HIP_LESS("The hips bend {0} less."),
    KNEE_MORE("The knees bend {0} more."),
    KNEE_LESS("The knees bend {0} less."),
    FOOT_MORE_LEFT("The left foot rolls in {0} more."),
    FOOT_MORE_RIGHT("The right foot rolls in {0} more."),
    FOOT_MORE_BOTH("Both feet roll in {0} more."),
    FOOT_LESS_LEFT("The left foot rolls in {0} less."),
    FOOT_LESS_RIGHT("The right foot rolls in {0} less."),
    FOOT_LESS_BOTH("Both feet roll in {0} less."),
    HEEL_LEFT("The left heel comes {0} off the floor."),
    HEEL_RIGHT("The right heel comes {0} off the floor."),
    HEEL_BOTH("Both heels come {0} off the floor."),
    WEIGHT_TO_LEFT("More weight goes to the left leg: {0} in place of {1}."),
    WEIGHT_TO_RIGHT("More weight goes to the right leg: {0} in place of {1}."),
    SHIN_MUSCLES_LEFT("The muscles that pull the left shin forward work as hard as they can."),
    SHIN_MUSCLES_RIGHT("The muscles that pull the right shin forward work as hard as they can."),
    SHIN_MUSCLES_BOTH("The muscles that pull the shins forward work as hard as they can."),
    SAME_WAY("Both bodies the same way ({0}): trunk {1} degrees, low back {2} degrees."),

    SHARES(
            "When the shins come less far forward, the rest of the body has to come forward instead to stay over the feet. Of that travel:"),
    SHARE("{0} {1}"),
    SHARE_HIPS("hips"),
    SHARE_KNEES("knees"),
    SHARE_ANKLES("ankles"),
    SHARE_FEET("feet rolling in"),
    SHARE_LUMBAR("low back"),
    SHARE_TRUNK("trunk"),
    SHARE_PRESSURE("weight moving back on the feet"),
    PER_CENTIMETRE_LEFT(
            "One centimetre more at the wall on the left changes, in this model: trunk {0} degrees, low back {1} degrees."),
    PER_CENTIMETRE_RIGHT(
            "One centimetre more at the wall on the right changes, in this model: trunk {0} degrees, low back {1} degrees.");

    private final String template;

    ChangeMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
