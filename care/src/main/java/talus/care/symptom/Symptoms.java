package talus.care.symptom;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Moment;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;
import talus.care.test.Change;

/**
 * What the ratings since the last day with sets say. A region's worst rating counts; regions without a rating say nothing.
 *
 * @param signals by region, of those that were rated
 * @param checkedIn whether the last day with sets was rated at its peak or end and on the next morning; true before the first
 * @param irritable whether things settle so slowly that half the dose is enough
 */
public record Symptoms(Map<Region, Signal> signals, boolean checkedIn, boolean irritable) {
    public Symptoms {
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    }

    /** Of a history. */
    public static Symptoms of(History history) {
        Optional<Training> last = history.lastTraining();
        LocalDate since = last.map(Training::day).orElse(LocalDate.MIN);
        Map<Region, Signal> signals = new EnumMap<>(Region.class);
        for (Dated<EventData.Rating> rating : history.ratings()) {
            if (belongs(rating, since) && !isSoreness(rating, history)) {
                signals.merge(rating.data().region(), signal(rating, history), Symptoms::worse);
            }
        }
        return new Symptoms(signals, checkedIn(history), irritable(history));
    }

    /** Whether a rating tells of the training on this day or of the time after it; that morning's still tells of the one before. */
    private static boolean belongs(Dated<EventData.Rating> rating, LocalDate since) {
        boolean sameMorning = rating.date().equals(since) && rating.data().when() == RatingTime.MORNING;
        return !rating.date().isBefore(since) && !sameMorning;
    }

    /** The worst signal of all regions. */
    public Signal worst() {
        Signal worst = Signal.GO;
        for (Signal signal : signals.values()) {
            worst = worse(worst, signal);
        }
        return worst;
    }

    private static Signal worse(Signal one, Signal other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Signal signal(Dated<EventData.Rating> rating, History history) {
        return rating.data().region().leg() ? leg(rating, history) : trunk(rating, history);
    }

    /** Ankle, foot, calf, knee. */
    private static Signal leg(Dated<EventData.Rating> rating, History history) {
        double discomfort = rating.data().discomfort();
        if (rating.data().when() == RatingTime.MORNING) {
            double usual = Usual.of(history, rating.data().region(), rating.date());
            return isAbove(discomfort, usual + CareNumbers.LEG_MORNING.value()) ? Signal.BACK : Signal.GO;
        }
        if (discomfort > CareNumbers.LEG_AMBER.value()) {
            return Signal.BACK;
        }
        return discomfort > CareNumbers.LEG_GREEN.value() ? Signal.HOLD : Signal.GO;
    }

    /** Back and hip: the rise over what was felt before. */
    private static Signal trunk(Dated<EventData.Rating> rating, History history) {
        double discomfort = rating.data().discomfort();
        Region region = rating.data().region();
        return switch (rating.data().when()) {
            case MORNING -> {
                double usual = Usual.of(history, region, rating.date());
                yield reaches(discomfort, usual + CareNumbers.BACK_MORNING.value()) ? Signal.BACK : Signal.GO;
            }
            case BEFORE -> discomfort >= CareNumbers.WORST.value() ? Signal.BACK : Signal.GO;
            case PEAK, AFTER -> {
                double rise = discomfort - before(rating, history);
                if (discomfort >= CareNumbers.WORST.value() || isAbove(rise, CareNumbers.BACK_HOLD.value())) {
                    yield Signal.BACK;
                }
                yield isAbove(rise, CareNumbers.BACK_AS_PLANNED.value()) ? Signal.HOLD : Signal.GO;
            }
        };
    }

    /** Whether a value is beyond a line by more than the rounding of a sum or difference of ratings. */
    static boolean isAbove(double value, double line) {
        return value > line + Change.ROUNDING;
    }

    private static boolean reaches(double value, double line) {
        return value >= line - Change.ROUNDING;
    }

    /** What was felt there before on the same day, else what is usual. */
    private static double before(Dated<EventData.Rating> rating, History history) {
        double before = Usual.of(history, rating.data().region(), rating.date());
        for (Dated<EventData.Rating> other : history.ratings()) {
            boolean sameDay = other.date().equals(rating.date())
                    && other.at().epochMs() <= rating.at().epochMs();
            if (sameDay
                    && other.data().region() == rating.data().region()
                    && other.data().when() == RatingTime.BEFORE) {
                before = other.data().discomfort();
            }
        }
        return before;
    }

    /** Soreness of the calf that eases with moving, within three days of the last set before it. */
    private static boolean isSoreness(Dated<EventData.Rating> rating, History history) {
        if (!Soreness.of(history).excuses(rating.data())) {
            return false;
        }
        Optional<Moment> lastSet = Optional.empty();
        for (Training training : history.trainings()) {
            for (Dated<EventData.SetDone> set : training.sets()) {
                if (set.at().epochMs() <= rating.at().epochMs()) {
                    lastSet = Optional.of(set.at());
                }
            }
        }
        return lastSet.map(set -> rating.at().hoursSince(set) <= CareNumbers.SORENESS_HOURS.value())
                .orElse(true);
    }

    private static boolean checkedIn(History history) {
        Optional<Training> last = history.lastTraining();
        if (last.isEmpty()) {
            return true;
        }
        boolean same = false;
        boolean morning = false;
        for (Dated<EventData.Rating> rating : history.ratings()) {
            RatingTime when = rating.data().when();
            same |= rating.date().equals(last.get().day()) && (when == RatingTime.PEAK || when == RatingTime.AFTER);
            morning |= rating.date().equals(last.get().day().plusDays(1)) && when == RatingTime.MORNING;
        }
        return same && morning;
    }

    /** In two weeks: 7 or more at any time, or two mornings or more above what is usual. */
    private static boolean irritable(History history) {
        LocalDate from = history.on().minusDays((long) CareNumbers.USUAL_DAYS.value() - 1);
        int slow = 0;
        for (Dated<EventData.Rating> rating : history.ratings()) {
            if (rating.date().isBefore(from) || isSoreness(rating, history)) {
                continue;
            }
            if (rating.data().discomfort() >= CareNumbers.WORST.value()) {
                return true;
            }
            boolean morning = rating.data().when() == RatingTime.MORNING;
            slow += morning && signal(rating, history) == Signal.BACK ? 1 : 0;
        }
        return slow >= 2;
    }
}
