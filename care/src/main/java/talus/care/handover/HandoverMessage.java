package talus.care.handover;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What a person hands on says. Told to a professional in words that the person reads too. */
public enum HandoverMessage implements Message {
    REPORT("Report for a professional"),
    NAME("Name: {0}"),
    WHO("{0}, about {1} years old, {2}"),
    WHO_MASS("{0}, {1}"),
    FEMALE("Female"),
    MALE("Male"),
    NO_PROFILE("Sex, age and height are not kept."),
    PERIOD("{0}. Kept from {1} on. Made on {2}."),
    PERIOD_EMPTY("{0}. Nothing is kept yet. Made on {1}."),
    TYPED("All was typed or timed at home by the person."),

    STATE("How things stand"),
    PLANNED("{0} sessions a week, {1} min today. The weight lies on {2}."),
    PLANNED_SEATED("Sitting and lying only. {0} sessions a week, {1} min today.", Tag.SAFETY),
    STOPPED_NOW("Stopped: nothing is planned now.", Tag.SAFETY),
    ASKED_NOW("Questions come first: nothing is planned now.", Tag.SAFETY),
    STANDING("What was ticked and still stands: {0}", Tag.SAFETY),
    CONDITIONS("Ticked by the person: {0}", Tag.SAFETY),
    NOTE_READS(
            "In this line: KTW is knee to wall, SL single leg, L left, R right. Tape in cm, incl in degrees, raises in reps, discomfort from 0 to 10."),
    TRAINED("Days with a session: {0}, of these {1} by the timer throughout. Sets: {2}, of these {3} by the timer."),
    TRAINED_NOT("No session is kept yet."),
    NOT_BEFORE_TODAY("No session before today is kept."),
    LAST_SESSION("The last was on {0}."),
    TODAY_COUNTS("What was done today counts from tomorrow on."),
    NO_CHANGE("Nothing changed beyond its error."),

    SIGNS("Stop signs and what ended them", Tag.SAFETY),
    NO_SIGNS("No sign was ever ticked.", Tag.SAFETY),
    SIGN("Sign", Tag.SAFETY),
    ENDED("What ended it", Tag.SAFETY),
    UNCHECKED("Talus cannot check what was typed here.", Tag.SAFETY),
    HURTS("Pressed \"it hurts\"", Tag.SAFETY),
    HURT("{0}, {1}", Tag.SAFETY),
    WHERE("Where"),

    MEASURED("What was measured"),
    NO_TESTS("No test is kept yet."),
    MEASURED_CAPTION("Each test: first and last result, and what changed. Means of up to three tests are compared."),
    TEST("Test"),
    FIRST("First"),
    LAST("Last"),
    TRIALS("Last trials"),
    STOPPED_BY("Stopped by"),
    CHANGE("Change"),
    ERROR("Error"),
    BEYOND("Beyond error"),
    YES("yes"),
    NO("no"),
    TOO_FEW("too few"),
    ALREADY_LOW("low at start"),
    OF_SIDE("{0}, {1}"),
    BY_METHOD("{0} ({1})"),
    ON_SLOPE("on a slope"),
    DATED("{0}, {1}"),
    LEFT("left"),
    RIGHT("right"),
    TAPE("tape"),
    INCLINOMETER("inclinometer"),
    CAMERA("camera"),
    CM("{0} cm"),
    IN("{0} in"),
    DEG("{0} deg"),
    ONE_REP("{0} rep"),
    REPS("{0} reps"),
    SECONDS("{0} s"),
    CM_AXIS("cm"),
    IN_AXIS("in"),
    DEG_AXIS("degrees"),
    REPS_AXIS("reps"),
    SECONDS_AXIS("seconds"),
    STOP_CALF("calf"),
    STOP_PINCH("pinch at the front"),
    STOP_PAIN("pain elsewhere", Tag.SAFETY),
    STOP_HEEL("heel lifted"),
    STOP_CORD("pain at the heel cord", Tag.SAFETY),
    ERROR_READS("Error: what two results of this kind can differ by with no real change."),

    CURVE("{0} over time"),
    CURVE_READS("{0} curves from {1} to {2}. {3} The table has every number."),
    CURVE_LINE("{0}: from {1} to {2}."),
    POINT("{0}: {1}"),
    BANDS(
            "Shaded: half the error to each side. Where two bands do not meet, the results differ by more than the error."),
    IN_UNIT("{0}, {1}"),
    CURVE_TABLE("{0}: every result of the picture, in {1}"),
    EARLIER("Shown from {0} on; what came before is in the export."),
    DAY("Day"),
    VALUE_TRIALS("{0} ({1})"),

    WEEKS("Week by week"),
    SESSIONS_CURVE("Sessions a week"),
    SESSIONS_READS("Bars: days with a session in each week from the first on. {0} The table has every number."),
    SESSIONS_WEEK("Week {0}: {1}."),
    ASKED_FOR("asked for now"),
    TIMED("by the timer throughout"),
    OTHER("not or only partly by the timer"),
    DISCOMFORT_CURVE("Discomfort, mean of each week"),
    OF_TEN("0 none, 10 worst"),
    TO_TEN("0 to 10"),
    WEEK("Week"),
    WEEK_OF("{0}, from {1}"),
    SESSIONS("Sessions"),
    SESSIONS_OF("{0} of {1}"),
    SESSIONS_BEFORE_TODAY("{0} of {1} before today"),
    SETS("Sets"),
    BY_TIMER("Sets by timer"),
    BY_SELF("Sets self-said"),
    BACKFILLED("Sets filled in later"),
    UNSAID("Sets, source not said"),
    WEEKS_CAPTION(
            "Sessions, sets by how they were kept, and the mean discomfort of each week. The last week may not be over."),
    RATED("Discomfort: only ratings before a session count. Where a region has none, all do."),
    NOT_RATED("-"),
    AXIS_WEEK("week"),

    PLAN("The plan now"),
    PLAN_CAPTION("Today's session, and what else the week holds"),
    EXERCISE("Exercise"),
    DOSE("Dose"),
    SIDE("Side"),
    AGAINST_LAST("Against last time"),
    LATER("on another day"),
    LOCKED("{0}, locked by the person"),
    LOCKS("Locked, so its dose does not rise: {0}."),
    NO_LOCKS("No exercise is locked."),
    PROGRESSION_OFF("The person switched rising doses off."),
    NEXT_TEST("Next test: {0}."),
    NEXT_REVIEW("Looking back: {0}."),
    NEXT_ASK("The safety list again: {0}."),
    REVIEW("Looking back at week {0}: {1}"),
    BETTER("better"),
    SAME("the same"),
    WORSE("worse"),

    WHAT_TALUS_IS("What Talus is"),
    IS("Talus explains a model person. It teaches movement and keeps a diary.", Tag.DISCLAIMER),
    IS_NOT("It does not diagnose or treat, and it scores no risk.", Tag.DISCLAIMER),
    UNPROVEN("Whether training an ankle helps a back is unproven.", Tag.DISCLAIMER),
    UNREVIEWED("Not yet reviewed by a clinician.", Tag.DISCLAIMER),
    SOURCES("Each rule names its source, or says that it is our own."),

    REGION_BACK("low back"),
    REGION_HIP("hip"),
    REGION_KNEE("knee"),
    REGION_ANKLE("ankle"),
    REGION_CALF("calf"),
    REGION_FOOT("foot"),

    PRINTED("Your plan on paper"),
    PRINTED_OF("Made on {0}. {1} sessions a week, about {2} min each."),
    PRINTED_UNTIL("Rate how it felt in Talus and print anew: doses change with what you say."),
    IN_TURN("Do them in turn: while one part rests, another works."),
    FOUR_WEEKS("Four weeks to tick off"),
    TICKS("Tick a box for each session that you did."),
    WEEK_ROW("Week {0}"),
    SESSION_COLUMN("Session {0}"),
    FELT_COLUMN("How it felt"),
    STOP_WHEN("Stop for today when: {0}", Tag.SAFETY),
    STOP_ALL(
            "Stop and call for help when you cannot pass urine, or bladder or bowel leak. Call too when you go numb between the legs, both legs or a foot go weak, or your chest hurts. Be seen today when the heel snaps or one calf is swollen and warm.",
            Tag.SAFETY),
    NOTHING_PLANNED("Nothing is planned now. {0}", Tag.SAFETY),
    CUE("Keep in mind: {0}"),
    DRAWING("Drawing: {0}"),

    CALENDAR_SESSION("Talus: {0} minutes"),
    CALENDAR_TEST("Talus: test day"),
    CALENDAR_REVIEW("Talus: look back"),
    TIME_ALLOWED("a time such as 18:00"),
    CALENDAR_ASK("Talus: a few questions"),

    ENQUIRY_APPOINTMENT("Asking for an appointment"),
    ENQUIRY_QUESTION("A question"),
    ENQUIRY_NOTE("In one line"),
    ENQUIRY_TESTS("Tests"),
    ENQUIRY_CHANGES("What changed"),
    ENQUIRY_SIGNS("Stop signs", Tag.SAFETY),
    ENQUIRY_PLAN("The plan now"),
    ENQUIRY_FROM("Written with Talus on {0}. The person read this before it was sent."),
    ENQUIRY_ITEM("- {0}");

    private final String template;
    private final Tag tag;

    HandoverMessage(String template) {
        this(template, Tag.PLAIN);
    }

    HandoverMessage(String template, Tag tag) {
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
