package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Goal;
import talus.care.event.ReviewVerdict;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;

/** Where a person stands in the weeks: reviews, keeping, the next test. */
final class Course {
    private static final List<Integer> REVIEW_WEEKS = List.of(2, 6, 12);
    private static final int DAYS_A_WEEK = 7;
    private static final int LAST_REVIEW = 12;
    private static final int KEEP_SESSIONS = 2;
    private static final int KEEP_TEST_WEEKS = 6;
    private static final int PINCH_DAYS = 28;

    private final Situation now;
    private final Optional<LocalDate> start;

    private Course(Situation now) {
        this.now = now;
        List<Training> trainings = now.history().trainings();
        this.start = trainings.isEmpty()
                ? Optional.empty()
                : Optional.of(trainings.get(0).day());
    }

    static Course of(Situation now) {
        return new Course(now);
    }

    /**
     * Whether the goals are met, so that less is enough: twelve weeks, range that is not being lost again, strength, the gate that the
     * goals ask for.
     */
    boolean keeps() {
        boolean long12 = start.isPresent()
                && !start.get().plusDays((long) LAST_REVIEW * DAYS_A_WEEK).isAfter(on());
        boolean gate = (!now.goals().contains(Goal.RUN) || Gate.of(now).runs())
                && (!now.goals().contains(Goal.JUMP) || Gate.of(now).jumps());
        return long12
                && gate
                && now.findings().bothFine()
                && !now.findings().lost(Side.LEFT)
                && !now.findings().lost(Side.RIGHT)
                && now.findings().raisesEnough().orElse(false)
                && lastReview().map(review -> review == ReviewVerdict.BETTER).orElse(false);
    }

    /** Sessions a week. */
    int sessionsAWeek() {
        return keeps() ? Math.min(KEEP_SESSIONS, now.daysAWeek()) : now.daysAWeek();
    }

    /** The next review that was not answered; empty after the last. */
    Optional<LocalDate> nextReview() {
        LocalDate from = start.orElse(on());
        for (int week : REVIEW_WEEKS) {
            if (!answered(week)) {
                return Optional.of(later(from.plusDays((long) week * DAYS_A_WEEK)));
            }
        }
        return Optional.empty();
    }

    private boolean answered(int week) {
        return now.history().reviews().stream().anyMatch(review -> review.data().week() >= week);
    }

    /** When to test next: at once without a test or after a long time away, on a second day, then weekly, when keeping less. */
    LocalDate nextTest() {
        List<LocalDate> days = testDays();
        if (days.isEmpty() || longAway()) {
            return on();
        }
        LocalDate last = days.get(days.size() - 1);
        if (days.size() == 1) {
            return later(last.plusDays(1));
        }
        return later(last.plusDays((long) DAYS_A_WEEK * (keeps() ? KEEP_TEST_WEEKS : 1)));
    }

    private List<LocalDate> testDays() {
        List<LocalDate> days = new ArrayList<>();
        for (TestResult result : now.findings().results()) {
            if (result.series().test() == TestKind.KNEE_TO_WALL && !days.contains(result.day())) {
                days.add(result.day());
            }
        }
        return days;
    }

    private boolean longAway() {
        Optional<Training> last = now.history().lastTraining();
        boolean away = last.isPresent()
                && !last.get()
                        .day()
                        .plusDays((long) CareNumbers.RESTART_DAYS.value())
                        .isAfter(on());
        List<LocalDate> days = testDays();
        boolean testedSince =
                last.isPresent() && days.get(days.size() - 1).isAfter(last.get().day());
        return away && !testedSince;
    }

    /** The day on which the person found six weeks the same, when that is their last word: from then on another exercise takes a turn. */
    Optional<LocalDate> otherStimulusSince() {
        List<Dated<EventData.Review>> reviews = now.history().reviews();
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        EventData.Review last = reviews.getLast().data();
        boolean same =
                last.answer() == ReviewVerdict.SAME && last.week() >= REVIEW_WEEKS.get(1) && last.week() < LAST_REVIEW;
        return same ? Optional.of(reviews.getLast().date()) : Optional.empty();
    }

    /** What is said about the weeks as a whole. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Dated<EventData.Review> review : now.history().reviews()) {
            EventData.Review data = review.data();
            boolean worse = data.answer() == ReviewVerdict.WORSE;
            boolean lastSame = data.answer() == ReviewVerdict.SAME && data.week() >= LAST_REVIEW;
            boolean last = review.equals(now.history().reviews().getLast());
            JsonObject.Builder inputs = JsonObject.builder()
                    .put("week", data.week())
                    .put("answer", data.answer().word());
            if (last && (worse || lastSame)) {
                reasons.add(Reason.of(Rule.NOT_YOUR_LEVER, inputs));
            } else if (last && otherStimulusSince().isPresent()) {
                reasons.add(Reason.of(Rule.OTHER_STIMULUS, inputs));
            } else if (last && !keeps() && review.date().plusDays(DAYS_A_WEEK).isAfter(on())) {
                reasons.add(Reason.of(data.answer() == ReviewVerdict.BETTER ? Rule.GOES_ON : Rule.TOO_EARLY, inputs));
            }
        }
        if (keeps()) {
            reasons.add(Reason.of(Rule.KEEP));
        }
        if (pinchLasts()) {
            reasons.add(Reason.of(Rule.PINCH_LASTS));
        } else if (pinches()) {
            reasons.add(Reason.of(Rule.PINCH_NOW));
        }
        return reasons;
    }

    private boolean pinches() {
        return now.findings().stoppedBy(StopReason.FRONT_PINCH, Side.LEFT)
                || now.findings().stoppedBy(StopReason.FRONT_PINCH, Side.RIGHT);
    }

    /** Whether a wall test was stopped by a pinch on one side in the first and in the last of four weeks. */
    private boolean pinchLasts() {
        for (Side side : Side.BOTH) {
            Optional<LocalDate> since = Optional.empty();
            Optional<LocalDate> until = Optional.empty();
            for (TestResult result : now.findings().results()) {
                boolean here = result.series().test() == TestKind.KNEE_TO_WALL
                        && result.series().side().equals(Optional.of(side));
                if (here && result.stoppedBy().equals(Optional.of(StopReason.FRONT_PINCH))) {
                    since = since.isEmpty() ? Optional.of(result.day()) : since;
                    until = Optional.of(result.day());
                } else if (here && result.stoppedBy().isPresent()) {
                    since = Optional.empty();
                }
            }
            if (since.isPresent() && !since.get().plusDays(PINCH_DAYS).isAfter(until.orElseThrow())) {
                return true;
            }
        }
        return false;
    }

    private Optional<ReviewVerdict> lastReview() {
        List<Dated<EventData.Review>> reviews = now.history().reviews();
        return reviews.isEmpty()
                ? Optional.empty()
                : Optional.of(reviews.getLast().data().answer());
    }

    private LocalDate on() {
        History history = now.history();
        return history.on();
    }

    private LocalDate later(LocalDate date) {
        return date.isBefore(on()) ? on() : date;
    }
}
