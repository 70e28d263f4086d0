package talus.chain.report.words;

/** What changes in a movement, and where. */
public enum ChangeMessage implements Message {
    SQUAT_TITLE("What happens in a squat"),
    SQUAT_IS(
            "A body like yours squats until the thighs are level, arms forward. Beside it stands the same body with more ankle bend: {0} on both sides."),
    SQUAT_ALONE("A body like yours squats until the thighs are level, arms forward."),
    BEND_ENOUGH("Others are shown beside a body with more ankle bend. Yours has as much, so it stands alone."),

    WAY_ONLY_HEELS_DOWN("It keeps both heels down."),
    WAY_HEELS_DOWN("The easiest way for it is with both heels down."),
    WAY_FEET_TURNED_OUT("The easiest way for it is with the feet turned out more, heels down."),
    WAY_ONE_HEEL_UP("The easiest way for it is with one heel lifted."),
    WAY_HEELS_UP("The easiest way for it is with both heels lifted."),
    WAY_SHALLOWER("It does not get that deep. With the heels down it stops when the thighs are {0} above level."),
    WAY_SHALLOWER_UNKNOWN("It does not get that deep and stops higher up."),
    WAY_NONE("The model found no squat that deep with these ankles."),
    REFERENCE_WAY("With more ankle bend the easiest way is another one: {0}."),
    REFERENCE_GETS_THERE("With more ankle bend it gets all the way, heels down."),
    HEELS_DOWN("heels down"),
    FEET_TURNED_OUT("feet turned out"),
    ONE_HEEL_UP("one heel lifted"),
    HEELS_UP("both heels lifted"),
    SHALLOWER("not so deep"),
    HEELS_DOWN_BLOCKED("What stops it with both heels down:"),
    REACHED("It gets to where the thighs are {0} above level."),
    LEFT("left"),
    RIGHT("right"),
    BLOCK_ANKLE("The {0} ankle has no more bend to give."),
    BLOCK_BALANCE("Further down it would fall backward."),
    BLOCK_LEG("The muscles of the {0} leg do all they can."),
    BLOCK_TRUNK("The muscles of the trunk do all they can."),
    BLOCK_LIMB("The {0} hip, knee or foot bends no further."),
    BLOCK_BACK("The low back bends no further."),
    BLOCK_SOLE("The {0} foot would tip onto one edge."),
    BLOCK_SLIDE("The {0} foot would slide."),
    BLOCK_ANGLE("It cannot hold an angle that was asked for."),
    BLOCK_KNEE("The {0} knee may not go further forward."),

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
            "Pelvis, low back, hip, knee and foot count from how you stand at ease. Effort is how much of the strength at that joint is used."),
    NO_BANDS("The numbers are for one typical body. How far they are from your own is not known."),

    IN_WORDS("In words, against the same body with more ankle bend:"),
    ALMOST_NOTHING("There is hardly a change: the ankles have what this squat asks."),
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
    HIP_MORE_LEFT("The left hip bends {0} more."),
    HIP_MORE_RIGHT("The right hip bends {0} more."),
    HIP_MORE_BOTH("The hips bend {0} more."),
    HIP_LESS_LEFT("The left hip bends {0} less."),
    HIP_LESS_RIGHT("The right hip bends {0} less."),
    HIP_LESS_BOTH("The hips bend {0} less."),
    KNEE_MORE_LEFT("The left knee bends {0} more."),
    KNEE_MORE_RIGHT("The right knee bends {0} more."),
    KNEE_MORE_BOTH("The knees bend {0} more."),
    KNEE_LESS_LEFT("The left knee bends {0} less."),
    KNEE_LESS_RIGHT("The right knee bends {0} less."),
    KNEE_LESS_BOTH("The knees bend {0} less."),
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
    SAME_WAY("When both go the same way, {0}, the trunk differs by {1} and the low back by {2}."),
    SAME_DEPTH("When both stop where yours stops, the trunk differs by {0} and the low back by {1}."),

    SHARES(
            "When the shins come less far forward, the rest of the body must come forward to stay over the feet. It does so here:"),
    SHARE("{0} {1}"),
    SHARE_HIPS("hips"),
    SHARE_KNEES("knees"),
    SHARE_ANKLES("ankles"),
    SHARE_FEET("feet rolling in"),
    SHARE_LUMBAR("low back"),
    SHARE_TRUNK("trunk"),
    SHARE_PRESSURE("weight moving back on the feet"),
    PER_CENTIMETRE_LEFT(
            "With one centimetre more at the wall on the left, the trunk changes by {0} and the low back by {1}."),
    PER_CENTIMETRE_RIGHT(
            "With one centimetre more at the wall on the right, the trunk changes by {0} and the low back by {1}.");

    private final String template;

    ChangeMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
