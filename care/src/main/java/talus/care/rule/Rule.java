package talus.care.rule;

import java.util.List;
import talus.chain.parameters.ParameterStatus;
import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** Everything that can be a reason in a plan. Rules without a published source are {@link ParameterStatus#ASSUMED}: our own. */
public enum Rule implements Message {
    SAFETY_EMERGENCY(
            "safety.emergency",
            ParameterStatus.FOUND,
            "BMJ Best Practice 2024, cauda equina (H18); the rest of the list recalled from first aid teaching",
            "Stop. Call {0} now. What you ticked needs help at once.",
            Tag.SAFETY),
    SAFETY_SAME_DAY(
            "safety.sameDay",
            ParameterStatus.FOUND,
            "Ottawa ankle rules (H25); Wells 1997 (H27); Henschke 2009 (H15)",
            "Stop. Have what you ticked looked at today.",
            Tag.SAFETY),
    SAFETY_SYMPTOMS(
            "safety.symptoms",
            ParameterStatus.RECALLED_MEDIUM,
            "stop rules used in practice (H29)",
            "Stop for today. Pain that moves down the leg, or tingling, is worth an appointment. If the leg is weak, be seen soon. If both legs or the parts between them go numb, call for help now. Please go through the safety list.",
            Tag.SAFETY),
    SAFETY_APPOINTMENT_FIRST(
            "safety.appointmentFirst",
            ParameterStatus.FOUND,
            "Downie 2013 (H16); Verhagen 2016 (H17)",
            "See a professional first. Until then you get only exercises that are done sitting or lying.",
            Tag.SAFETY),
    SAFETY_APPOINTMENT(
            "safety.appointment",
            ParameterStatus.RECALLED_HIGH,
            "ASAS, NICE (H23)",
            "What you ticked is worth an appointment. You can go on until then.",
            Tag.SAFETY),
    SAFETY_WITH_CARE(
            "safety.withCare",
            own("a matrix of ours from the conditions of care"),
            "Some exercises are left out for you."),
    SAFETY_ASK_DOCTOR(
            "safety.askDoctor",
            own("heart symptoms or pressure out of control: effort needs a doctor's word first"),
            "Ask your doctor first if you may train. Then say here who said what.",
            Tag.SAFETY),
    SAFETY_NOT_ASKED("safety.notAsked", own("nothing is planned unasked"), "First answer the safety questions."),
    SAFETY_RISE(
            "safety.rise",
            own("a rise of 3 of 10 is more than the 2 that count as a change (H1)"),
            "What you feel in the {0} rose by {1}. Please go through the safety list again.",
            Tag.SAFETY),
    SAFETY_TWO_HURTS(
            "safety.twoHurts",
            own("two are a pattern, one may be chance"),
            "You said twice that it hurts. Please go through the safety list again.",
            Tag.SAFETY),
    SAFETY_NEW_AREA(
            "safety.newArea",
            own(
                    "2 of 10 or more, or a hurt, where nothing was felt before the last answer; what was rated before the first session is what one begins with"),
            "The {0} is a new area. Please go through the safety list again.",
            Tag.SAFETY),
    SAFETY_FOUR_WEEKS(
            "safety.fourWeeks",
            own("new signs are seldom told unasked"),
            "It is four weeks since you were asked. Please go through the safety list again."),

    BAR_CONDITION("bar.condition", own("the exercise names the condition"), "It is not for you: {0}."),
    BAR_SEATED("bar.seated", own("only sitting and lying until then"), "You stay seated or lying for now."),
    BAR_DROPS(
            "bar.drops",
            ParameterStatus.RECALLED_MEDIUM,
            "product texts of quinolones; practice at the insertion of the heel cord",
            "Lowering the heel over an edge is left out: {0}."),
    BAR_RANGE(
            "bar.range",
            own("range is not the goal of a joint that is held by metal or is loose"),
            "Control comes before stretch for you."),
    BAR_PINCH(
            "bar.pinch",
            own("a stretch cannot free a joint that is blocked at the front"),
            "Deep holds are left out where the front of the ankle pinches."),
    BAR_HEEL_CORD(
            "bar.heelCord",
            own("a board, or an ankle bent far over the foot, presses the cord onto the heel"),
            "Board and deep ankle bend are left out while the heel cord is touchy."),
    BAR_SUPPORT("bar.support", own("falls, dizziness, pregnancy"), "You stand with your hands near a wall or a chair."),
    BAR_ON_BACK("bar.onBack", own("late in pregnancy; we do not ask how late"), "Lying on the back is left out."),
    BAR_BAREFOOT(
            "bar.barefoot",
            own("a foot that feels little may be cut unseen"),
            "No bare feet, ball or board for feet that feel little."),
    BAR_BALL("bar.ball", own("firm pressure on veins and thin blood"), "The ball is left out for you."),
    BAR_EQUIPMENT("bar.equipment", own("only what is at home"), "It needs something that you do not have."),
    BAR_FINE("bar.anklesFine", own("what is there need not be gained"), "Your ankles have the range already."),
    BAR_UNTESTED(
            "bar.untested",
            own("a test after stretching reads high (G33)"),
            "Range work waits for your first ankle test."),
    BAR_UNINFORMATIVE(
            "bar.testSaysLittle",
            ParameterStatus.FOUND,
            "Searle 2018 (H24)",
            "The wall test says little in feet that feel less. So no range work is built on it."),
    BAR_GATE(
            "bar.restore",
            own("30 min walk, quiet next morning, 20 raises and 90 %"),
            "Running and jumping wait until a long walk and your raises are there."),
    BAR_GOAL("bar.goal", own("only for who wants it"), "You did not name it as a goal."),
    BAR_PROGRAMME("bar.programme", own("the programme chosen"), "It is not part of the programme that you chose."),

    EMPHASIS_RANGE(
            "emphasis.mobilise",
            ParameterStatus.FOUND,
            "10 cm: Lagas 2021 (E9); side difference: Hoch 2011 (E7)",
            "Range first. {0}"),
    EMPHASIS_START(
            "emphasis.activate",
            own("the first two weeks teach the movements"),
            "The first sessions teach your feet and calves the movements."),
    EMPHASIS_STRENGTH(
            "emphasis.strengthen",
            ParameterStatus.FOUND,
            "Hebert-Losier 2017 (G22)",
            "Strength now: your raises can still grow."),
    EMPHASIS_INTEGRATE(
            "emphasis.integrate",
            own("range and strength are used together"),
            "Range and strength are there. Now use both together."),
    EMPHASIS_RESTORE(
            "emphasis.restore", own("the gate is passed"), "You are ready to work toward running or jumping again."),
    EMPHASIS_CONTROL(
            "emphasis.control",
            own("loose or held joints gain from strength"),
            "Control and strength lead for your ankles."),
    ANKLES_FINE(
            "ankles.fine", own("above the line on both sides"), "Your ankles are unlikely to be what limits you here."),
    ANKLES_FINE_READY(
            "ankles.fineReady",
            own("fine ankles get no ankle range; hips and back are what this programme is chosen for"),
            "Of the programme that you chose, hips and back stay. Its ankle range is left out."),
    ANKLES_COMMON(
            "ankles.common",
            ParameterStatus.DERIVED,
            "normal curves through Hoch 2011, Calatayud 2015, Konor 2012 (E1 to E3)",
            "In studies a quarter to more than half of healthy adults are below it too."),
    TEST_SAYS_LITTLE(
            "test.saysLittle",
            ParameterStatus.FOUND,
            "Searle 2018 (H24)",
            "The wall test says little in feet that feel less. So balance and strength lead."),
    TEST_SPREAD(
            "test.fourthTrial",
            ParameterStatus.DERIVED,
            "Konor 2012 (E13)",
            "The three trials of your {0} ankle lie {1} apart. Do a fourth next time."),
    DEPTH_THERE(
            "depth.practise",
            own("less deep than the model of a person with these ankles, by more than the error"),
            "Your ankles have the range to go deeper. Practise using it."),
    DEPTH_USED(
            "depth.used",
            own("as deep as the model of a person with these ankles, within the error"),
            "You squat about as deep as your ankles let you."),
    EXPECTED(
            "course.expected",
            ParameterStatus.DERIVED,
            "Radford 2006 (G1), Medeiros 2018 (G2), geometry (E17); contrary: Lagas 2021 (G12)",
            "Groups who did this gained {0} to {1} on average, in {2} to {3} weeks. Some people gained nothing."),
    FEET_LOOK(
            "feet.look",
            own("a foot that feels little may be cut or rubbed unnoticed"),
            "Keep your shoes on for all of this. Look at both feet afterwards: is there a red spot, a blister or a cut?",
            Tag.SAFETY),
    TENDON_DRUG(
            "tendon.drug",
            ParameterStatus.RECALLED_MEDIUM,
            "product texts of quinolones; of steroids by the same caution",
            "Call the doctor who gave you this drug today and say that your heel cord is sore. Until then your calves work sitting only.",
            Tag.SAFETY),
    COURSE_UNKNOWN(
            "course.unknown",
            own("the trials that we know of measured stretches"),
            "We found no study of what this plan gains. Your own tests will show it."),
    GATE_RAISES(
            "restore.raises",
            own("of the gate only the raises are missing, and a new test may show them"),
            "Your long walk went well. Next test your calf raises: 20 on each side, with sides alike, open running."),
    GATE_WALK(
            "restore.walk",
            own("a session as short as this holds no walk of 30 min"),
            "Running and jumping ask for one walk of half an hour. Take it on a day with more time, and log it."),
    SMALL_STEPS(
            "steps.small",
            own("who is wary of bending, or does not expect much, goes on in smaller steps"),
            "Backs are built to bend. There is no hurry: your steps are small."),
    TEST_DUE(
            "test.due",
            own("nothing is known of the ankles yet"),
            "Test your ankles next. Until then you train strength and balance."),
    TEST_NOT_NOW(
            "test.notNow",
            own("the wall test is done standing, and says little in feet that feel less"),
            "The wall test is not for you now. You train without it."),
    NOT_YOUR_LEVER(
            "review.professional",
            own("twelve weeks without change, or worse at any time"),
            "This may not be your lever. Show this page to a professional."),
    GOES_ON(
            "review.better",
            own("better at a review: the way is right"),
            "You found it better. Go on, and raise the doses as your body lets you."),
    TOO_EARLY(
            "review.early",
            ParameterStatus.FOUND,
            "trials ran 3 to 8 weeks (G6, G8, G32)",
            "Two weeks are early: range and strength take months. Go on."),
    OTHER_STIMULUS(
            "review.other", own("six weeks the same"), "Six weeks were the same. Another exercise takes a turn."),
    KEEP(
            "keep",
            own("goals met: less is enough to keep"),
            "You have what you came for. Two short sessions a week keep it."),
    PINCH_LASTS(
            "pinch.fourWeeks",
            own("unchanged after four weeks"),
            "The pinch has been there for four weeks. Have it looked at.",
            Tag.SAFETY),
    PINCH_NOW(
            "pinch.now",
            own("a stretch cannot free a joint that is blocked at the front"),
            "An ankle pinched at the front in your last test. So it is not bent deep, and other exercises stand in."
                    + " If the pinch stays for four weeks, have it looked at.",
            Tag.SAFETY),
    REST_TODAY("rest", own("muscles grow between sessions"), "You trained yesterday. A day off is fine too."),

    CHOSE_RAISE(
            "choose.raise",
            own("the calves push a walker on at each step; how much to do has its source with each exercise"),
            "Calf raises are part of it from the first session: your calves push you on at each step."),
    CHOSE_RAISE_SEATED(
            "choose.raiseSeated", own("done sitting they carry nobody a step"), "It keeps your calves at work."),
    CHOSE_EMPHASIS(
            "choose.emphasis",
            own("the emphasis gets the first place"),
            "What comes first for you now is {0}. This works on it."),
    CHOSE_PHASE("choose.phase", own("each session runs through the phases"), "It is the part of the session for {0}."),
    CHOSE_GENTLE(
            "choose.gentle",
            own("while things settle slowly what is new is done sitting or lying, or as a hold"),
            "While your body settles slowly, what is new is done sitting, lying or as a hold."),
    CHOSE_SIDE(
            "choose.side",
            own("the other side has the range"),
            "Only the {0} side: the other one is not clearly short."),
    CHOSE_SPRAIN(
            "choose.sprain",
            ParameterStatus.FOUND,
            "McKeon 2008, at least six weeks (G21); Schiftan 2015 (G19)",
            "An ankle that gives way learns from balance, for six weeks at least."),
    CHOSE_UNSTEADY(
            "choose.unsteady",
            own("a fall, dizziness or feet that feel less: balance before what is wanted"),
            "Balance comes early for you, with something to hold close by."),
    CHOSE_PINCH(
            "choose.pinch",
            own("a strap that pinches is no better than a stretch that does; the trial is Jeon 2015 (G32)"),
            "Done in the range that does not pinch. In one trial of 32 people a strap gained more bend than a stretch."),
    CHOSE_PROGRAMME(
            "choose.programme",
            own("the ready programme gives its sessions"),
            "It is next in the programme that you chose."),
    CHOSE_GOAL("choose.goal", own("the goal is trained itself"), "It is part of what you want to do again."),
    CHOSE_DESK(
            "choose.desk",
            own("sitting long; two minutes are little"),
            "You sit for long. Take the two-minute desk break once or twice a day."),

    FIRST("dose.first", own("the exercise's own first dose; its source stands with the exercise"), "First dose. {0}"),
    RAISE_REPS(
            "progress.reps",
            ParameterStatus.FOUND,
            "double progression, wger issue 2480",
            "All {0} sets were done and none was hard. You do {1} instead of {2}."),
    RAISE_HOLD(
            "progress.hold",
            own("double progression for holds"),
            "All holds were kept and none was hard. You hold {1} s instead of {0} s."),
    RAISE_LOAD(
            "progress.load",
            ParameterStatus.FOUND,
            "double progression, wger issue 2480",
            "The top of the range was done and not hard. The weight goes to {0} kg, the count back to {1}."),
    RAISE_SETS(
            "progress.sets",
            own("then a set more, at most 2 in 7 days"),
            "The top of the range was done and not hard. You do {0} sets."),
    AGAIN(
            "progress.again",
            own("what was done within four weeks may come back a set at a time"),
            "It went well, so a set comes back: {0} sets."),
    HARDER("progress.harder", own("the next link of the ladder"), "It takes the place of {0}, which you do with ease."),
    HARDER_TESTED(
            "progress.harderTested",
            own("20 raises on one leg in the test, and the two-leg session went well"),
            "It takes the place of {0}: you did {1} on one leg in the test."),
    STAY_HARD("same.hard", own("hard means enough"), "A set was hard, so it stays."),
    STAY_SHORT("same.short", own("first all that was asked for"), "Not all of it was done, so it stays."),
    BACK_SHORT(
            "back.short",
            own("what every set of the better of two sessions reached is asked for, at least half"),
            "Twice a set ended early. So it asks for {0}, and grows from there."),
    STAY_TOP(
            "same.top",
            own("the ladder ends here, or the next link is not for you"),
            "You are at the top of this one. It stays."),
    STAY_CHECK_IN(
            "same.checkIn",
            own("no rise without an answer"),
            "The last session has no rating, or the morning after it has none. So nothing rises."),
    STAY_SYMPTOM(
            "same.symptom",
            ParameterStatus.RECALLED_HIGH,
            "pain monitoring model, Silbernagel 2007; back and hip: our own",
            "What you felt in the {0} says: stay here."),
    STAY_ELSEWHERE(
            "same.elsewhere",
            own("one thing at a time"),
            "Another part of you needs its time just now. So this stays as it is."),
    STAY_SMALL_STEPS(
            "same.smallSteps",
            own("each dose is done twice before it rises"),
            "Small steps: you do it once more like this."),
    STAY_LOCKED("same.locked", own("the person decides"), "You locked it."),
    STAY_OFF("same.off", own("the person decides"), "You switched rises off."),
    STAY_REVIEW("same.review", own("worse at a review"), "You found it worse. So nothing rises for now."),
    STAY_ONE("same.oneSet", own("one exercise gains a set at a time"), "One other gains a set today. So this stays."),
    BACK_SYMPTOM(
            "back.symptom",
            ParameterStatus.RECALLED_HIGH,
            "pain monitoring model, Silbernagel 2007; back and hip: our own",
            "What you felt in the {0} was too much. One step back."),
    BACK_HURT("back.hurt", own("what hurts is made less"), "You said that it hurts. One step back.", Tag.SAFETY),
    FIRST_SYMPTOM(
            "back.first",
            own("a first dose where a part needs its time"),
            "It loads the {0}, which needs its time. So it begins with half."),
    AWAY("away", own("7 days two thirds, 14 half, 28 anew"), "You were away for {0} days. You come back with less."),
    ANEW(
            "away.exercise",
            own("what was left out for four weeks begins anew, though the rest went on"),
            "You did not do it for four weeks. It begins with its first dose, or what you did last if that was less."),
    IRRITABLE(
            "irritable",
            own("half the dose while it settles slowly"),
            "Your body settles slowly now. So it is half the dose."),
    BAD_DAY("badDay", own("half of it keeps the habit"), "A bad day: half of it keeps the habit going."),
    CAP_SETS("cap.sets", own("at most two sets more in seven days"), "At most two sets more in a week."),
    CAP_STRETCH(
            "cap.stretch",
            ParameterStatus.FOUND,
            "Ingram 2025: 4 min a session, 10 min a week (G4)",
            "More than 4 min of stretch a session or 10 min a week adds nothing."),
    CAP_JUMPS("cap.jumps", own("a fifth more a week"), "Jumps grow by a fifth a week at most."),
    SHORT_TIME("time", own("what fits into the minutes"), "It is cut to fit your {0} min.");

    /** All, in order. */
    public static final List<Rule> ALL = List.of(values());

    private final String id;
    private final ParameterStatus status;
    private final String source;
    private final String why;
    private final String template;
    private final Tag tag;

    Rule(String id, ParameterStatus status, String source, String template) {
        this(id, status, source, template, Tag.PLAIN);
    }

    Rule(String id, ParameterStatus status, String source, String template, Tag tag) {
        this.id = id;
        this.status = status;
        this.source = source;
        this.why = "";
        this.template = template;
        this.tag = tag;
    }

    Rule(String id, Own own, String template) {
        this(id, own, template, Tag.PLAIN);
    }

    Rule(String id, Own own, String template, Tag tag) {
        this.id = id;
        this.status = ParameterStatus.ASSUMED;
        this.source = "own";
        this.why = own.why();
        this.template = template;
        this.tag = tag;
    }

    /** A rule of ours. */
    private record Own(String why) {}

    private static Own own(String why) {
        return new Own(why);
    }

    /** Its name in plans. */
    public String id() {
        return id;
    }

    /** How well its source is known. */
    public ParameterStatus status() {
        return status;
    }

    /** Where it comes from; {@code own} when it has no published source. */
    public String source() {
        return source;
    }

    /** Why it is as it is, for a rule of ours; else empty. */
    public String why() {
        return why;
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
