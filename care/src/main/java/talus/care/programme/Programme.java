package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.exercise.Exercise;
import talus.care.exercise.Phase;
import talus.care.habit.HabitAdvice;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.test.Findings;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;

/**
 * What the programme asks for on a day.
 *
 * @param week seven days from the day itself
 * @param leftOut exercises that are not for this person now, with the rule
 * @param reasons of the programme as a whole
 * @param expected of the sides that have range to gain
 * @param advice for the person's habits
 */
public record Programme(
        Phase emphasis,
        int sessionsAWeek,
        List<Day> week,
        List<LeftOut> leftOut,
        List<Reason> reasons,
        List<ExpectedCourse> expected,
        List<HabitAdvice> advice,
        LocalDate nextTest,
        Optional<LocalDate> nextReview) {
    public Programme {
        week = List.copyOf(week);
        leftOut = List.copyOf(leftOut);
        reasons = List.copyOf(reasons);
        expected = List.copyOf(expected);
        advice = List.copyOf(advice);
    }

    /**
     * A day of the week.
     *
     * @param items empty on a day of rest
     */
    public record Day(LocalDate day, List<Item> items) {
        public Day {
            items = List.copyOf(items);
        }
    }

    /** An exercise that is not planned, and the rule that says so. */
    public record LeftOut(String exercise, Rule rule) {}

    /** Of a situation in which exercises are planned. */
    public static Programme of(Situation now) {
        Emphasis emphasis = Emphasis.of(now);
        Course course = Course.of(now);
        List<Day> week = WeekPlan.of(now, emphasis, course.sessionsAWeek());
        List<ExpectedCourse> expected = ExpectedCourse.of(now, week);
        List<Reason> reasons = reasons(now, emphasis, course);
        if (expected.isEmpty() && emphasis.phase() == Phase.MOBILISE) {
            reasons.add(Reason.of(Rule.COURSE_UNKNOWN));
        }
        return new Programme(
                emphasis.phase(),
                course.sessionsAWeek(),
                week,
                leftOut(now),
                reasons,
                expected,
                Advice.of(now),
                TestDay.near(course.nextTest(), week),
                course.nextReview());
    }

    /** Of a situation in which nothing is planned: the days are empty. */
    public static Programme paused(Situation now) {
        Emphasis emphasis = Emphasis.of(now);
        Course course = Course.of(now);
        return new Programme(
                emphasis.phase(),
                course.sessionsAWeek(),
                WeekPlan.empty(now.history().on()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                course.nextTest(),
                course.nextReview());
    }

    private static List<LeftOut> leftOut(Situation now) {
        Chooser chooser = new Chooser(now);
        List<LeftOut> all = new ArrayList<>();
        for (Exercise exercise : now.catalogue().exercises()) {
            chooser.bar(exercise).ifPresent(rule -> all.add(new LeftOut(exercise.id(), rule)));
        }
        return all;
    }

    private static List<Reason> reasons(Situation now, Emphasis emphasis, Course course) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(emphasis.reason());
        ankles(now, reasons);
        if (now.has(Condition.REDUCED_FEELING)) {
            reasons.add(Reason.of(Rule.FEET_LOOK));
        }
        if (now.has(Condition.TENDON_DRUG_SORENESS)) {
            reasons.add(Reason.of(Rule.TENDON_DRUG));
        }
        reasons.addAll(course.reasons());
        gate(now, reasons);
        if (now.smallSteps()) {
            reasons.add(Reason.of(Rule.SMALL_STEPS));
        }
        double sitting = now.history()
                .habits()
                .map(EventData.Habits::sittingHours)
                .orElse(OptionalDouble.empty())
                .orElse(0);
        if (sitting >= CareNumbers.LONG_SITTING_HOURS.value()) {
            reasons.add(Reason.of(Rule.CHOSE_DESK, JsonObject.builder().put("sittingHours", sitting)));
        }
        restedLess(now, reasons);
        return reasons;
    }

    /** What is missing before running and jumping that the sessions alone do not bring. */
    private static void gate(Situation now, List<Reason> reasons) {
        if (!now.goals().contains(Goal.RUN) && !now.goals().contains(Goal.JUMP)) {
            return;
        }
        Gate gate = Gate.of(now);
        if (!gate.walked() && now.minutes() < CareNumbers.GATE_MINUTES.value()) {
            reasons.add(Reason.of(Rule.GATE_WALK, JsonObject.builder().put("minutes", now.minutes())));
        }
        if (gate.walked() && !gate.raised() && !now.matrix().seated()) {
            JsonObject.Builder inputs = JsonObject.builder()
                    .put("fewestRaises", now.findings().fewestRaises())
                    .put("symmetry", now.findings().raiseSymmetry());
            reasons.add(Reason.of(Rule.GATE_RAISES, inputs));
        }
    }

    private static void ankles(Situation now, List<Reason> reasons) {
        Findings findings = now.findings();
        if (findings.bothFine()) {
            reasons.add(Reason.of(Rule.ANKLES_FINE));
            if (now.programme() == ProgrammeChoice.LBM) {
                reasons.add(Reason.of(Rule.ANKLES_FINE_READY));
            }
        }
        if (findings.wallTested() && !findings.informative()) {
            reasons.add(Reason.of(Rule.TEST_SAYS_LITTLE));
        }
        if (!now.matrix().testsAtTheWall()) {
            reasons.add(Reason.of(Rule.TEST_NOT_NOW));
            return;
        }
        if (!findings.wallTested()) {
            reasons.add(Reason.of(Rule.TEST_DUE));
        } else if (findings.isShort(Side.LEFT) || findings.isShort(Side.RIGHT)) {
            reasons.add(Reason.of(Rule.ANKLES_COMMON));
        }
        for (Side side : Side.BOTH) {
            findings.wall(side)
                    .filter(TestResult::asksForAnother)
                    .ifPresent(result -> reasons.add(Reason.of(
                            Rule.TEST_SPREAD,
                            JsonObject.builder().put("side", side.word()).put("spread", result.spread()),
                            side.word(),
                            RangeMessage.amount(result, result.spread(), now))));
        }
    }

    private static void restedLess(Situation now, List<Reason> reasons) {
        Optional<Training> last = now.history().lastTraining();
        LocalDate yesterday = now.history().on().minusDays(1);
        if (last.isPresent() && last.get().day().equals(yesterday)) {
            reasons.add(Reason.of(Rule.REST_TODAY, JsonObject.builder().put("last", yesterday.toString())));
        }
    }
}
