package talus.care.programme;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Brakes;
import talus.care.event.EventData;
import talus.care.event.ReviewVerdict;
import talus.care.history.Dated;
import talus.care.history.Training;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Signal;

/** Why nothing rises on a day, if so. */
final class BrakesOf {
    private BrakesOf() {}

    static Brakes situation(Situation now) {
        return new Brakes(
                stay(now),
                now.symptoms().signals(),
                awayDays(now),
                now.symptoms().irritable(),
                now.smallSteps(),
                Course.of(now).sessionsAWeek(),
                now.minutes());
    }

    private static Optional<Reason> stay(Situation now) {
        if (!now.progresses()) {
            return Optional.of(Reason.of(Rule.STAY_OFF));
        }
        if (!now.symptoms().checkedIn()) {
            return Optional.of(Reason.of(Rule.STAY_CHECK_IN));
        }
        if (now.symptoms().worst() != Signal.GO || hurtSinceLast(now)) {
            return Optional.of(Reason.of(Rule.STAY_ELSEWHERE));
        }
        List<Dated<EventData.Review>> reviews = now.history().reviews();
        boolean worse =
                !reviews.isEmpty() && reviews.get(reviews.size() - 1).data().answer() == ReviewVerdict.WORSE;
        return worse ? Optional.of(Reason.of(Rule.STAY_REVIEW)) : Optional.empty();
    }

    private static boolean hurtSinceLast(Situation now) {
        return now.history()
                .lastTraining()
                .map(last -> now.history().hurts().stream()
                        .anyMatch(hurt -> !hurt.date().isBefore(last.day())))
                .orElse(false);
    }

    private static int awayDays(Situation now) {
        return now.history()
                .lastTraining()
                .map(Training::day)
                .map(day -> (int) ChronoUnit.DAYS.between(day, now.history().on()))
                .orElse(0);
    }
}
