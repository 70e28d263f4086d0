package talus.chain.report.words;

/** Titles, labels and descriptions of pictures. */
public enum PictureMessage implements Message {
    STAND("Standing"),
    KNEE_TO_WALL("Knee to wall"),
    SQUAT("Squat"),
    SQUAT_LEVEL("Squat, thighs level"),
    SQUAT_ABOVE_LEVEL("Squat, thighs {0} above level"),
    SQUAT_BELOW_LEVEL("Squat, thighs {0} below level"),
    SUBTITLE_STOPPED("As deep as these ankles allow, heels down"),
    SINGLE_LEG_SQUAT("Squat on one leg"),
    LUNGE("Lunge"),
    STEP_DOWN("Step down"),
    STAIR_UP("Stairs up"),
    STAIR_DOWN("Stairs down"),
    SIT("Sitting"),
    SIT_TO_STAND("Getting up from a seat"),
    BEND("Bending down"),
    PICK_UP("Picking up"),
    SUBTITLE("One body, two pairs of ankles"),
    SUBTITLE_ALONE("A body with these ankles"),
    FROM_RIGHT("From the right"),
    FROM_LEFT("From the left"),
    FROM_FRONT("From the front"),
    THIS_BODY("These ankles: left {0}, right {1}"),
    THIS_BODY_BOTH("These ankles: {0} on both sides"),
    FREER("Freer ankles: {0} on both sides"),
    KNEE_TO_WALL_HINT("toe to wall, knee touching it"),
    CENTIMETRES("cm"),
    LEFT("left"),
    RIGHT("right"),
    WEIGHT("{0} {1} %"),
    PRESSURE("where the weight presses"),
    WITH_HINT("{0} ({1})"),
    SPINE("dots: bones of the low back"),
    MIDDLE("middle of the feet"),
    FAR_LEG("{0} leg, drawn 10 cm ahead of the other so that both can be seen"),
    DEGREES("{0}\u00b0"),
    LENGTH_CM("{0} cm"),
    SHIN("Shin leans"),
    SHIN_LEFT("Left shin leans"),
    SHIN_RIGHT("Right shin leans"),
    TRUNK("Trunk leans"),
    LUMBAR("Low back rounds"),
    PELVIS("Pelvis tips"),
    HEEL("Heel lifts"),
    HEEL_LEFT("Left heel lifts"),
    HEEL_RIGHT("Right heel lifts"),
    WITH_FREER("freer ankles: {0}"),
    DESCRIPTION("One body at the lowest point, from the side and from the front. With these ankles the left shin"
            + " leans {0} degrees, the right {1}, the trunk leans {2} degrees and the low back rounds {3} degrees."),
    DESCRIPTION_BESIDE(
            "The pale outline is the same body with freer ankles: left shin {0} degrees, right {1}, trunk {2}, low back {3}."),
    NOTHING_REACHED("No posture was found for these ankles.");

    private final String template;

    PictureMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
