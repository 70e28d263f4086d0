package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Done;
import talus.care.event.Limb;
import talus.care.event.Method;
import talus.care.exercise.Exercise;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.test.Series;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;
import talus.chain.parameters.Parameter;

/**
 * The band in which people who did the work gained range at the wall: to be drawn, never promised. In the series' unit.
 *
 * @param from the day of the first test of the series
 * @param start the first test
 * @param low the lower end of the gain
 * @param high its upper end
 * @param fromWeek when the band is reached at the earliest
 * @param toWeek when at the latest
 */
public record ExpectedCourse(
        Series series, LocalDate from, double start, double low, double high, int fromWeek, int toWeek, Reason reason) {

    /** A stretch done within so many days belongs to what the person does (own: two weeks bridge a plan that leaves it out for one). */
    private static final int LATELY_DAYS = 14;

    private static final String STRETCHES = "calfStretch";

    /**
     * Of the sides that have range to gain and are stretched: the trials measured stretches. None where range is no goal.
     *
     * @param week that is planned
     */
    static List<ExpectedCourse> of(Situation now, List<Programme.Day> week) {
        List<ExpectedCourse> courses = new ArrayList<>();
        for (Side side : Side.BOTH) {
            Optional<TestResult> last = now.findings().wall(side);
            if (last.isPresent() && now.findings().gains(side) && now.rangeIsAGoal() && isStretched(side, now, week)) {
                courses.add(of(first(last.get().series(), now), now));
            }
        }
        return courses;
    }

    private static boolean isStretched(Side side, Situation now, List<Programme.Day> week) {
        LocalDate lately = now.history().on().minusDays(LATELY_DAYS);
        boolean done = now.catalogue().exercises().stream()
                .filter(ExpectedCourse::wasMeasured)
                .flatMap(exercise -> Done.last(exercise, side, now.history()).stream())
                .anyMatch(last -> !last.day().isBefore(lately));
        return done
                || week.stream()
                        .flatMap(day -> day.items().stream())
                        .filter(item -> wasMeasured(item.exercise()))
                        .anyMatch(item -> item.side() != Limb.of(side.other()));
    }

    /** The trials held the calf at length standing, or with a towel; holds on chairs and boards they did not measure. */
    private static boolean wasMeasured(Exercise exercise) {
        return Stretch.is(exercise) && exercise.family().equals(STRETCHES);
    }

    private static TestResult first(Series series, Situation now) {
        return now.findings().results().stream()
                .filter(result -> result.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    private static ExpectedCourse of(TestResult first, Situation now) {
        boolean tape = first.series().method().filter(Method.TAPE::equals).isPresent();
        Parameter low = tape ? CareNumbers.GAIN_LOW_M : CareNumbers.GAIN_LOW_DEG;
        Parameter high = tape ? CareNumbers.GAIN_HIGH_M : CareNumbers.GAIN_HIGH_DEG;
        int fromWeek = (int) CareNumbers.GAIN_FROM_WEEKS.value();
        int toWeek = (int) CareNumbers.GAIN_TO_WEEKS.value();
        JsonObject.Builder inputs = JsonObject.builder()
                .put("low", low.value())
                .put("high", high.value())
                .put("fromWeek", fromWeek)
                .put("toWeek", toWeek);
        Reason reason = Reason.of(
                Rule.EXPECTED,
                inputs,
                RangeMessage.amount(first, low.value(), now),
                RangeMessage.amount(first, high.value(), now),
                Integer.toString(fromWeek),
                Integer.toString(toWeek));
        return new ExpectedCourse(
                first.series(), first.day(), first.value(), low.value(), high.value(), fromWeek, toWeek, reason);
    }
}
