package talus.care.screen;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What the companion's pages say besides plans, rules and sheets. */
public enum ScreenMessage implements Message {
    TODAY("Today"),
    START_SESSION("Start"),
    ONLY_FIVE("Only 5 minutes"),
    BAD_DAY("A bad day: the easy version"),
    WHOLE_SESSION("The whole session"),
    DONE_TODAY("You have trained today. Rest is part of it."),
    REST_TODAY("Today is a rest day."),
    AFTER_SESSION("How was it? Rate what you felt"),
    THIS_MORNING("Rate this morning"),
    MORNING_MISSING("You trained yesterday. How is this morning? Doses rise only when you say."),
    AFTER_MISSING("You trained today. Say how it felt: doses rise only when you do."),
    TEST_DUE("Your ankles are due for a test, before the session."),
    TEST_NOW("Test now"),
    REVIEW_DUE("Time to look back."),
    REVIEW_NOW("Look back"),
    ANSWER_SAFETY("Answer the safety questions"),
    SOMEBODY_CLEARED("Somebody cleared me"),
    THE_PLAN("The plan and its reasons"),
    EMPTY("Nothing is kept yet. Begin with your numbers."),
    ENTER_NUMBERS("Enter my numbers"),

    SAFETY("Before you begin", Tag.SAFETY),
    NONE_OF_THESE("None of these", Tag.SAFETY),
    TICKED("Go on with what I ticked", Tag.SAFETY),
    CONDITIONS("What holds for you", Tag.SAFETY),
    SAVE("Save"),
    CLEARED("Somebody looked at it", Tag.SAFETY),
    CLEARED_IS("You can go on after a stop when somebody who knows looked at it. Talus cannot check this.", Tag.SAFETY),
    CLEARED_BY("Who was it?", Tag.SAFETY),
    CLEARED_SAYING("What did they say?", Tag.SAFETY),

    SETTINGS("Settings"),
    MINUTES("Minutes for a session"),
    MIN("min"),
    DAYS("Days a week"),
    DAYS_UNIT("days"),
    UNITS("Units"),
    METRIC("cm and kg"),
    US("inches and pounds"),
    EQUIPMENT("What there is at home"),
    WALL("a free wall"),
    CHAIR("a steady chair"),
    STEP("a stair or solid box"),
    BALL("a tennis ball"),
    WEDGE("a board or two books"),
    SLANT_BOARD("a slant board"),
    STRAP("a belt or towel"),
    BAND("a band"),
    WEIGHT("bottles or a rucksack"),
    GOALS("What you want to do better"),
    BEND("bend the ankle"),
    SQUAT("squat"),
    STAIRS("stairs"),
    WALK("walk far"),
    RUN("run"),
    JUMP("jump"),
    BALANCE("balance"),
    PROGRAMME("Programme"),
    FIVE_PHASE("five phases, chosen by your tests"),
    LBM("lower body and back mobility"),
    CHAIR_PROGRAMME("everything sitting"),
    PROGRESSION("Doses may rise"),
    ON("yes"),
    OFF("no"),

    HABITS("How you live"),
    HEELS("Shoes with a heel"),
    CUSHIONED("Thick soft soles"),
    NEVER("never"),
    SOMETIMES("sometimes"),
    OFTEN("often"),
    SITTING("Sitting, a day"),
    BAREFOOT("Barefoot, a day"),
    HOURS("hours"),
    TRAINING("Other training"),
    TRAINING_NONE("none"),
    TRAINING_SOME("some"),
    TRAINING_REGULAR("regular"),

    CHECK_IN_BEFORE("Before the session"),
    CHECK_IN_AFTER("After the session"),
    CHECK_IN_MORNING("This morning"),
    CHECK_IN_IS(
            "How much do you feel at each place? 0 is nothing, 10 the worst you can think of. Leave out what you do not rate."),
    NOTHING_FELT("nothing"),
    WORST("the worst"),
    REGION_BACK("Low back"),
    REGION_HIP("Hip"),
    REGION_KNEE("Knee"),
    REGION_ANKLE("Ankle"),
    REGION_CALF("Calf"),
    REGION_FOOT("Foot"),
    MORE_OF_IT("Does any of this hold?"),
    SPREADING("It moves down the leg"),
    TINGLING("It tingles or goes numb"),
    SORENESS("The calf is sore from training, and it eases as I move", Tag.SAFETY),
    ALL_ZERO("I feel nothing anywhere"),

    TESTS("Tests"),
    TESTS_ARE("Test before a session, at the same time of day. Weekly is enough."),
    TEST_WALL("Toe to wall"),
    TEST_RAISES("Calf raises on one leg"),
    TEST_STANCE("Standing on one leg, eyes open"),
    TEST_CHAIR("Getting up from a chair in 30 s"),
    LEFT_TRIAL("Left, trial {0}"),
    RIGHT_TRIAL("Right, trial {0}"),
    LEFT_ONE("Left"),
    RIGHT_ONE("Right"),
    COUNT_ONE("How often"),
    CM("cm"),
    IN("in"),
    TIMES("times"),
    SECONDS("s"),
    STOPPED_LEFT("What stopped the left ankle?"),
    STOPPED_RIGHT("What stopped the right ankle?"),
    STOP_CALF("the calf pulled"),
    STOP_PINCH("a pinch at the front"),
    STOP_PAIN("it hurt elsewhere", Tag.SAFETY),
    STOP_HEEL("the heel lifted"),
    STOP_CORD("it hurt at the heel cord", Tag.SAFETY),
    ASK_FOURTH("The three trials lie far apart. Add a fourth if you can."),

    REVIEW("Look back: week {0}"),
    REVIEW_ASK("Compared with the start, how is it?"),
    BETTER("better"),
    SAME("the same"),
    WORSE("worse"),
    NOTHING_DUE("There is nothing to look back on yet."),
    REVIEW_ON("The next time is {0}."),

    PROGRESS("Progress"),
    NO_PROGRESS("Curves begin with your second test."),
    DISCOMFORT("Discomfort, {0}"),
    OF_TEN("of 10"),
    DEGREES("degrees"),
    LEFT("left"),
    RIGHT("right"),
    BOTH("both"),
    SESSIONS_DONE("Days with a session: {0}. Sets: {1}, of these {2} by the timer."),

    REPORT("For your professional"),
    NOTE("In one line"),
    TESTS_DONE("Tests"),
    TEST("Test"),
    SIDE("Side"),
    DAY("Day"),
    RESULT("Result"),
    TRIALS("Trials"),
    STOPPED("What stopped it"),
    NO_TESTS("No test is kept yet."),

    EXERCISES("Exercises"),
    LEARN("Learn"),
    LEARN_IS("Eight cards: what is said, what studies show, and what speaks against it."),
    PLAN("Your plan"),
    ABOUT("About Talus"),
    ABOUT_IS(
            "Talus explains a model person. It teaches movement and keeps a diary. It does not judge anybody's health.",
            Tag.DISCLAIMER),
    ABOUT_KEPT("What you enter stays on your own machine. Nothing is sent anywhere."),
    ABOUT_FREE("Talus is free software under the Apache License 2.0."),

    SAY_SET("{0}. {1}"),
    SAY_LEFT("{0}, left. {1}"),
    SAY_RIGHT("{0}, right. {1}"),
    SAY_REPS("{0} times."),
    SAY_HOLD("Hold {0} seconds."),
    SAY_SPOTS("{0} holds of {1} seconds."),

    MUST_BE_ONE("Choose at least one, or none of these."),
    MUST_BE_WORDS("This must be said in words."),
    MUST_BE_NUMBER("{0} is no number."),
    MUST_BE_WHOLE("{0} is not a whole number."),
    MUST_BE_BETWEEN("{0} is not possible here: from {1} to {2}."),
    MUST_RATE("Rate at least one place.");

    private final String template;
    private final Tag tag;

    ScreenMessage(String template) {
        this(template, Tag.PLAIN);
    }

    ScreenMessage(String template, Tag tag) {
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
