package talus.care.plan;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What a plan says besides its rules. */
public enum PlanMessage implements Message {
    TITLE("Your plan, {0}"),
    FIRST_WEEK("Your first week"),
    FIRST("What comes first"),
    SIGNS_NOW("Call for help: {0}", Tag.SAFETY),
    SIGNS_TODAY("Be seen today: {0}", Tag.SAFETY),
    SIGNS_SOON("See a professional first, and until then train sitting or lying: {0}", Tag.SAFETY),
    SIGNS_BESIDE("Worth an appointment, and you can begin: {0}", Tag.SAFETY),
    NOT_FOR_YOU("If so, this week is not for you. Tell Talus first.", Tag.SAFETY),
    NONE_OF_THESE("None of these? Then this is where you can begin.", Tag.SAFETY),
    STOPPED("No exercises now"),
    ASKED("Questions first"),
    TODAY("Today: {0} exercises, about {1} min"),
    TODAY_SEATED("Today, sitting or lying: {0} exercises, about {1} min"),
    EXERCISE("Exercise"),
    ID("Id"),
    DOSE("How much"),
    SIDE("Side"),
    CHANGE("Against last time"),
    SETS_REPS("{0} x {1}"),
    SETS_HOLD("{0} x {1} s"),
    SETS_SPOTS("{0} x {1} x {2} s"),
    WITH_LOAD("{0}, {1}"),
    LEFT("left"),
    RIGHT("right"),
    BOTH("both together"),
    EACH("each in turn"),
    IS_FIRST("new"),
    IS_SAME("same"),
    IS_MORE("more"),
    IS_LESS("less"),
    IS_SWAPPED("swapped in"),
    IN_TURN("Do them in turn: while one part rests, another works."),
    HOW("How one is done, and when to stop: talus exercises ID, such as talus exercises {0}"),
    WHY("Why these"),
    WHY_ONE("{0}: {1}"),
    WEEK("Your week"),
    DAY("Day"),
    DAY_NAME("{0} {1}"),
    WHAT("What"),
    REST("rest"),
    NAMES("{0}, {1}"),
    EXPECTED("What others gained"),
    LEFT_ANKLE("Left ankle"),
    RIGHT_ANKLE("Right ankle"),
    ADVICE("Beside the exercises"),
    ADVICE_ONE("{0} {1}"),
    CHANGED("What changed"),
    GREW("{0}: up by {1}. That is more than the error of {2}."),
    FELL("{0}: down by {1}. That is more than the error of {2}."),
    STAYED("{0}: {1} apart. That is within the error of {2}."),
    TOO_FEW("{0}: not enough tests yet to say."),
    LOW("{0}: low from the start."),
    OF_SIDE("{0}, {1}"),
    WALL("Toe to wall"),
    WALL_STRAIGHT("Straight-knee lean"),
    RAISES("Calf raises"),
    STANCE("On one leg, eyes open"),
    STANCE_CLOSED("On one leg, eyes closed"),
    LADDER("Balance ladder"),
    CHAIR("Chair stands"),
    SQUAT("Squat depth"),
    FELT("Discomfort, {0}"),
    POINTS("{0} points"),
    ONE_REP("{0} rep"),
    REPS("{0} reps"),
    SECONDS("{0} s"),
    NEXT("What comes next"),
    NEXT_TEST("Test your ankles: {0}, before the session."),
    NEXT_REVIEW("Look back: {0}."),
    NEXT_SAFETY("See the safety list again: {0}."),
    CHECK_IN("After a session and on the next morning, rate what you feel."),
    MONDAY("Mon"),
    TUESDAY("Tue"),
    WEDNESDAY("Wed"),
    THURSDAY("Thu"),
    FRIDAY("Fri"),
    SATURDAY("Sat"),
    SUNDAY("Sun"),
    UNREVIEWED("Not yet reviewed by a clinician.", Tag.DISCLAIMER),
    UNPROVEN(
            "Talus teaches movement and keeps a diary. Whether training an ankle helps a back is unproven.",
            Tag.DISCLAIMER);

    private final String template;
    private final Tag tag;

    PlanMessage(String template) {
        this(template, Tag.PLAIN);
    }

    PlanMessage(String template, Tag tag) {
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
