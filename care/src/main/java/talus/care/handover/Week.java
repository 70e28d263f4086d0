package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.event.SetSource;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.history.Training;

/**
 * Seven days of a diary.
 *
 * @param number from 1: the week that begins with the first day with a set or a rating
 * @param first its first day
 * @param sessions days with sets, without the history's own day, whose sets count from the next day on
 * @param openToday whether that day lies in it and has sets
 * @param timed of these, where the timer saw every set
 * @param sets by how each came into the log; without a word under {@link Optional#empty()}
 * @param discomfort mean of its ratings by region; a region that was not rated is absent
 */
record Week(
        int number,
        LocalDate first,
        int sessions,
        boolean openToday,
        int timed,
        Map<Optional<SetSource>, Integer> sets,
        Map<Region, Double> discomfort) {
    private static final int DAYS = 7;

    Week {
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
        discomfort = Collections.unmodifiableMap(new LinkedHashMap<>(discomfort));
    }

    /** The mean of a region, where it was rated. */
    Optional<Double> mean(Region region) {
        return Optional.ofNullable(discomfort.get(region));
    }

    /** How many sets came into the log so. */
    int sets(Optional<SetSource> source) {
        return sets.getOrDefault(source, 0);
    }

    int allSets() {
        return sets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** From the first week to that of the history's day; none, when nothing was done or rated. */
    static List<Week> of(History history) {
        Optional<LocalDate> start = start(history);
        if (start.isEmpty()) {
            return List.of();
        }
        List<Dated<EventData.Rating>> ratings = counting(history);
        List<Week> weeks = new ArrayList<>();
        for (LocalDate first = start.get(); !first.isAfter(history.on()); first = first.plusDays(DAYS)) {
            weeks.add(week(weeks.size() + 1, first, history, ratings));
        }
        return weeks;
    }

    private static Optional<LocalDate> start(History history) {
        Optional<LocalDate> start = Optional.empty();
        if (!history.trainings().isEmpty()) {
            start = Optional.of(history.trainings().getFirst().day());
        }
        for (Dated<EventData.Rating> rating : history.ratings()) {
            if (start.isEmpty() || rating.date().isBefore(start.get())) {
                start = Optional.of(rating.date());
            }
        }
        return start;
    }

    private static Week week(int number, LocalDate first, History history, List<Dated<EventData.Rating>> ratings) {
        int sessions = 0;
        int timed = 0;
        Map<Optional<SetSource>, Integer> sets = new HashMap<>();
        for (Training training : history.trainings()) {
            if (within(training.day(), first)) {
                sessions++;
                timed += training.timed() ? 1 : 0;
                training.sets().forEach(set -> sets.merge(set.data().source(), 1, Integer::sum));
            }
        }
        Map<Region, Double> sums = new EnumMap<>(Region.class);
        Map<Region, Integer> counts = new EnumMap<>(Region.class);
        for (Dated<EventData.Rating> rating : ratings) {
            if (within(rating.date(), first)) {
                sums.merge(rating.data().region(), rating.data().discomfort(), Double::sum);
                counts.merge(rating.data().region(), 1, Integer::sum);
            }
        }
        sums.replaceAll((region, sum) -> sum / counts.getOrDefault(region, 1));
        boolean openToday = history.trainsToday() && within(history.on(), first);
        return new Week(number, first, sessions, openToday, timed, sets, sums);
    }

    private static boolean within(LocalDate day, LocalDate first) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(DAYS));
    }

    /** The ratings before sessions; of a region without any, all. */
    private static List<Dated<EventData.Rating>> counting(History history) {
        List<Dated<EventData.Rating>> counting = new ArrayList<>();
        for (Region region : Region.ALL) {
            boolean before = history.ratings().stream()
                    .anyMatch(r -> r.data().region() == region && r.data().when() == RatingTime.BEFORE);
            for (Dated<EventData.Rating> rating : history.ratings()) {
                boolean counts = !before || rating.data().when() == RatingTime.BEFORE;
                if (rating.data().region() == region && counts) {
                    counting.add(rating);
                }
            }
        }
        return counting;
    }
}
