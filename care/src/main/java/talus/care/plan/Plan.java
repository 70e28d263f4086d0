package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.exercise.Phase;
import talus.care.habit.HabitAdvice;
import talus.care.programme.ExpectedCourse;
import talus.care.programme.Item;
import talus.care.programme.Programme;
import talus.care.programme.WorkTime;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.Level;
import talus.care.safety.Verdict;
import talus.care.test.Change;

/**
 * A plan.
 *
 * @param level empty when there is nothing to say
 * @param minutes of today's session
 * @param reasons of the plan as a whole, safety first
 * @param week seven days, today first
 * @param changed every measure with what became of it
 * @param expected the band in which others gained, of the sides with range to gain
 * @param advice for the person's habits
 */
public record Plan(
        LocalDate on,
        Verdict outcome,
        Optional<Level> level,
        List<Reason> reasons,
        Phase emphasis,
        int sessionsAWeek,
        int minutes,
        List<Programme.Day> week,
        List<Programme.LeftOut> leftOut,
        List<Change> changed,
        List<ExpectedCourse> expected,
        List<HabitAdvice> advice,
        Next next) {
    /** The document's name and version. */
    public static final String SCHEMA = "talus/plan/1";

    public Plan {
        reasons = List.copyOf(reasons);
        week = List.copyOf(week);
        leftOut = List.copyOf(leftOut);
        changed = List.copyOf(changed);
        expected = List.copyOf(expected);
        advice = List.copyOf(advice);
    }

    /** Dates to come; one that is due is the day itself. */
    public record Next(LocalDate test, Optional<LocalDate> review, LocalDate askSafety) {}

    /** The same plan with another session today. */
    public Plan withToday(List<Item> items) {
        List<Programme.Day> days = new ArrayList<>(week);
        days.set(0, new Programme.Day(on, items));
        return new Plan(
                on,
                outcome,
                level,
                reasons,
                emphasis,
                sessionsAWeek,
                WorkTime.minutes(items),
                days,
                leftOut,
                changed,
                expected,
                advice,
                next);
    }

    /** Whether the person is asked to test the ankles: not while nothing is planned, nor whom the wall test is not for. */
    public boolean asksForTest() {
        return outcome.plans() && reasons.stream().noneMatch(reason -> reason.rule() == Rule.TEST_NOT_NOW);
    }

    /** Today's session; empty when there is none. */
    public List<Item> today() {
        return week.getFirst().items();
    }
}
