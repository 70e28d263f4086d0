package talus.care.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;

/**
 * Discomfort of a region over time: the mean of its first seven days against the mean of its last seven. Ratings before a session count;
 * where a region has none of these, all of its ratings do.
 */
public final class DiscomfortChange {
    private static final int DAYS = 7;

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

    private static List<Dated<EventData.Rating>> ratings(History history, Region region) {
        List<Dated<EventData.Rating>> all = new ArrayList<>();
        List<Dated<EventData.Rating>> before = new ArrayList<>();
        for (Dated<EventData.Rating> rating : history.ratings()) {
            if (rating.data().region() == region) {
                all.add(rating);
                if (rating.data().when() == RatingTime.BEFORE) {
                    before.add(rating);
                }
            }
        }
        return before.isEmpty() ? all : before;
    }

    private static Change of(Region region, List<Dated<EventData.Rating>> ratings) {
        LocalDate start = ratings.get(0).date();
        LocalDate end = ratings.get(ratings.size() - 1).date();
        double first = mean(ratings, start, start.plusDays(DAYS - 1));
        if (end.isBefore(start.plusDays(DAYS))) {
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
