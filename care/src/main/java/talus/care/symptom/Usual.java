package talus.care.symptom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;

/** The usual discomfort of a region: the median of its ratings before sessions over two weeks. */
final class Usual {
    private Usual() {}

    /** Over the 14 days that end with {@code day}; 0 when there are none. */
    static double of(History history, Region region, LocalDate day) {
        LocalDate from = day.minusDays((long) CareNumbers.USUAL_DAYS.value() - 1);
        List<Double> values = new ArrayList<>();
        for (Dated<EventData.Rating> rating : history.ratings()) {
            EventData.Rating data = rating.data();
            boolean inside = !rating.date().isBefore(from) && !rating.date().isAfter(day);
            if (inside && data.region() == region && data.when() == RatingTime.BEFORE) {
                values.add(data.discomfort());
            }
        }
        return median(values).orElse(0);
    }

    static OptionalDouble median(List<Double> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(Double::compare);
        int n = sorted.size();
        double upper = sorted.get(n / 2);
        return OptionalDouble.of(n % 2 == 1 ? upper : 0.5 * (sorted.get(n / 2 - 1) + upper));
    }
}
