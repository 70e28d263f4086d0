package talus.care.learn;

import talus.chain.report.words.Message;

/** Words on the pictures of the cards. */
public enum LearnMessage implements Message {
    COURSE("What people gain at the wall"),
    COURSE_READS(
            "In trials of 3 to 8 weeks groups gained {0} to {1} on average. Some people gained nothing. Two tests can differ by {2} with no change."),
    TEST_ERROR("error of two tests"),
    WEEKS("weeks"),
    WEEK("{0}"),
    DEMANDS("What tasks ask of an ankle"),
    DEMANDS_READ("{0}: {1}."),
    DEGREES("{0}\u00b0"),
    LEFT("left"),
    RIGHT("right"),
    HAS("{0} {1}"),
    WALK("Walking"),
    STAIR_UP("Stairs up"),
    STAIR_DOWN("Stairs down"),
    SIT_TO_STAND("Up from a chair"),
    SQUAT("Squat, thighs level");

    private final String template;

    LearnMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
