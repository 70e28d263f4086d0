package talus.care.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;

/**
 * Discomfort of a region over time: the mean of its first seven days against the mean of its last seven. Ratings of one time of rating are
 * compared, never of several: a region is worse at the end of a session than on the morning after, whatever becomes of it.
 */
public final class DiscomfortChange {
    private static final int DAYS = 7;

    /** The quietest time first: before a session nothing of that day has been done. */
    private static final List<RatingTime> TIMES =
            List.of(RatingTime.BEFORE, RatingTime.MORNING, RatingTime.AFTER, RatingTime.PEAK);

    private DiscomfortChange() {}

    /** The regions that were ever rated, in their own order. */
    public static List<Change> of(History history) {
        List<Change> changes = new ArrayList<>();
        for (Region region : Region.ALL) {
            List<Dated<EventData.Rating>> ratings = ratings(history, region);
            if (!ratings.isEmpty()) {
                changes.add(of(region, ratings));
            }
        }
        return changes;
    }

    /**
     * The ratings of a region that are compared: of the first time in {@link #TIMES} whose ratings reach over more than seven days and up to
     * the last seven in which it was rated at all, else of the first at which it was rated.
     */
    public static List<Dated<EventData.Rating>> ratings(History history, Region region) {
        List<List<Dated<EventData.Rating>>> all = TIMES.stream()
                .map(time -> history.ratings().stream()
                        .filter(rating -> rating.data().region() == region
                                && rating.data().when() == time)
                        .toList())
                .filter(ratings -> !ratings.isEmpty())
                .toList();
        Optional<LocalDate> latest =
                all.stream().map(ratings -> ratings.getLast().date()).max(Comparator.naturalOrder());
        return all.stream()
                .filter(ratings -> !isEarly(ratings)
                        && ratings.getLast().date().plusDays(DAYS).isAfter(latest.orElseThrow()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(List.of());
    }

    private static boolean isEarly(List<Dated<EventData.Rating>> ratings) {
        return ratings.getLast().date().isBefore(ratings.getFirst().date().plusDays(DAYS));
    }

    private static Change of(Region region, List<Dated<EventData.Rating>> ratings) {
        LocalDate start = ratings.get(0).date();
        LocalDate end = ratings.get(ratings.size() - 1).date();
        double first = mean(ratings, start, start.plusDays(DAYS - 1));
        if (isEarly(ratings)) {
            return change(region, ChangeVerdict.NOT_ENOUGH, first, first);
        }
        LocalDate from = end.minusDays(DAYS - 1);
        double last = mean(ratings, from.isBefore(start.plusDays(DAYS)) ? start.plusDays(DAYS) : from, end);
        return change(region, verdict(first, last), first, last);
    }

    private static ChangeVerdict verdict(double first, double last) {
        double needed = Math.max(CareNumbers.IMPORTANT_DISCOMFORT.value(), CareNumbers.IMPORTANT_PART.value() * first);
        double value = last - first;
        if (value >= needed - Change.ROUNDING) {
            return ChangeVerdict.MORE;
        }
        if (first < CareNumbers.LOW_DISCOMFORT.value()) {
            return ChangeVerdict.ALREADY_LOW;
        }
        return value <= -needed + Change.ROUNDING ? ChangeVerdict.LESS : ChangeVerdict.SAME;
    }

    private static Change change(Region region, ChangeVerdict verdict, double first, double last) {
        return new Change(
                "discomfort." + region.word(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                verdict,
                first,
                last,
                last - first,
                CareNumbers.CHANGE_DISCOMFORT.value());
    }

    private static double mean(List<Dated<EventData.Rating>> ratings, LocalDate from, LocalDate to) {
        List<Double> values = new ArrayList<>();
        for (Dated<EventData.Rating> rating : ratings) {
            if (!rating.date().isBefore(from) && !rating.date().isAfter(to)) {
                values.add(rating.data().discomfort());
            }
        }
        return TestResult.mean(values);
    }
}
