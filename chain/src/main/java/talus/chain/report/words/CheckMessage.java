package talus.chain.report.words;

/** The ankles, what daily tasks ask of them, and what the answer does not say. */
public enum CheckMessage implements Message {
    TITLE("Talus check"),
    WOMAN("Woman, {0} years, {1}, {2}"),
    MAN("Man, {0} years, {1}, {2}"),
    WOMAN_WITHOUT_MASS("Woman, {0} years, {1}; mass taken as usual for the height: {2}"),
    MAN_WITHOUT_MASS("Man, {0} years, {1}; mass taken as usual for the height: {2}"),

    IN_SHORT("In short"),
    SHORT_ANKLES("Left ankle {0}. Right ankle {1}."),
    SHORT_ANKLE("{0}, {1}"),
    SHORT_CHANGE("What changes most: {0}"),
    SHORT_WEEK("A first week of training stands at the end."),

    ANKLES("Your ankles"),
    ANKLE_BEND_IS("Ankle bend (dorsiflexion) is how far the shin can come forward over a flat foot."),
    SIDE("Side"),
    KNEE_TO_WALL("Toe to wall"),
    SHIN_LEANS_UP_TO("Shin leans up to"),
    LIKELY_RANGE("Likely range"),
    LEFT("Left"),
    RIGHT("Right"),
    ABOUT("about {0}"),
    RANGE("{0} to {1}"),
    IS_SHORT("short"),
    IS_NOT_SHORT("not short"),
    IS_AROUND_LINE("around the line"),
    LEFT_SHORT("Your left ankle is short of bend: below {0} counts as short."),
    RIGHT_SHORT("Your right ankle is short of bend: below {0} counts as short."),
    BOTH_SHORT("Both ankles are short of bend: below {0} counts as short."),
    NONE_SHORT("Neither ankle is short of bend: below {0} counts as short."),
    LINE_IS("An ankle below {0} counts as short of bend."),
    LEFT_FINE("Your left ankle is fine: it is above that line."),
    RIGHT_FINE("Your right ankle is fine: it is above that line."),
    LEFT_NEAR("Your left ankle is around the line of {0}. The test cannot tell on which side of it."),
    RIGHT_NEAR("Your right ankle is around the line of {0}. The test cannot tell on which side of it."),
    BOTH_NEAR("Both ankles are around the line of {0}. The test cannot tell on which side of it."),
    SHORT_IS_COMMON(
            "In studies a quarter to more than half of healthy adults are below {0} too (Hoch 2011, Calatayud 2015, Konor"
                    + " 2012).",
            Tag.SOURCE_QUOTE),
    HEALTHY_RANGE(
            "In two studies healthy young adults reached about {0} on average (Calatayud 2015, Hoch 2011). In the second"
                    + " about two in three were between {1} and {2}.",
            Tag.SOURCE_QUOTE),
    LEFT_LESS("The left reaches {0} less than the right. That is more than the test's own error."),
    RIGHT_LESS("The right reaches {0} less than the left. That is more than the test's own error."),
    SIDES_DIFFER("The sides differ by {0}. That is within the test's own error."),
    SIDES_ALIKE("Both sides reach the same."),
    TEST_ERROR("Two tests of the same ankle can differ by {0}. When you test again, only a larger change counts."),
    BY_TAPE_AND_ANGLE("{0} by tape and {1} by angle"),
    RANGE_IS("The likely range says how far off one test may be."),
    WHEN_NOT_TO_TEST(
            "Stop the test when it hurts. Do not test an ankle that is freshly hurt, hot or swollen, or a foot that is"
                    + " numb. See a professional first.",
            Tag.SAFETY),
    UNLIKELY_LIMIT("Your ankles are unlikely to be what limits you in a squat."),

    DEMANDS("What daily tasks ask of an ankle"),
    DEMANDS_ARE("How far the shin leans in each task, and what each ankle has to spare, in degrees:"),
    TASK("Task"),
    SHIN_LEANS_BY("Shin leans by"),
    WALK("Walking on the level"),
    STAIR_UP("Stairs up"),
    STAIR_DOWN("Stairs down"),
    CHAIR("Getting up from a chair"),
    LOW_SQUAT("Squat, thighs level"),
    ABOUT_RANGE("about {0} to {1}"),
    TO_SPARE("{0} to spare"),
    TO_SPARE_OR_MORE("{0} or more to spare"),
    JUST_ENOUGH("just about enough"),
    WITHIN_RANGE("within that range"),
    NOT_ENOUGH("lacks {0}"),
    NOT_ENOUGH_OR_MORE("lacks {0} or more"),
    MARGIN_ERROR("Less than {0} either way is within the test's own error."),
    OTHER_PEOPLE("The numbers for walking, stairs and chairs come from studies of other people, and studies differ."),
    WITHIN_RANGE_IS("Within that range means that some people used more than this ankle has, and some less."),
    WALK_STRAIGHT_KNEE("You walk with a straighter knee than in this test. So a tight calf can still ask for more."),
    SQUAT_OF_MODEL(
            "For the squat it is how far the shins of a body like yours lean when both ankles reach {0}. Healthy adults reach about that far."),
    NO_SQUAT(
            "In the model a body like yours does not get as deep even when both ankles reach {0}. So the squat is left out."),
    LACKS_IS("An ankle that lacks some can still let you get as deep, in another way."),

    NOT_SAID("What this does not say"),
    AVERAGE_BODY(
            "The model is a typical body of your sex, age, height and mass. Your own bones and muscles may differ."),
    ASSUMED("Not every number that the model needs has been measured. Some are assumed."),
    TIE("Another way is just as easy for the model's body, so yours may well choose that one."),
    BEYOND_DATA("Your numbers lie outside those of the people whom the model was built on. Trust it less."),
    NO_ADVICE("It shows how a model squats and is no advice to do so. Hold on to something when you try.", Tag.SAFETY),
    NOT_WHY("It shows how a body with these ankles can move. It cannot say why a back hurts.", Tag.DISCLAIMER),
    UNPROVEN("Whether training an ankle helps a back is unproven.", Tag.DISCLAIMER),
    SMALL_TRIALS(
            "A few small trials report less back pain when ankle work was added to other training. They had 21 to 60 people and"
                    + " ran for weeks. A review of 12 studies that followed people over time names three signs of later back"
                    + " pain. Ankle bend is not one of them (Sadler 2017).",
            Tag.SOURCE_QUOTE),
    CONTRARY(
            "Some studies do not fit the picture. Lifters with more ankle bend rounded the low back more in a loaded"
                    + " squat (Berglund 2024). Raising the heels left the trunk as it was (Lee 2019).",
            Tag.SOURCE_QUOTE),
    BACKS_BEND(
            "Backs are built to bend. More bend is not damage; this shows where movement comes from.", Tag.DISCLAIMER);

    private final String template;
    private final Tag tag;

    CheckMessage(String template) {
        this(template, Tag.PLAIN);
    }

    CheckMessage(String template, Tag tag) {
        this.template = template;
        this.tag = tag;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Tag tag() {
        return tag;
    }
}
