package talus.care.symptom;

import java.time.LocalDate;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;

/** Whether a day left no trace. */
public final class QuietDay {
    private QuietDay() {}

    /** Whether the legs were rated on the morning after and no rating is above usual by more than one. */
    public static boolean morningAfter(History history, LocalDate day) {
        boolean rated = false;
        LocalDate next = day.plusDays(1);
        for (Dated<EventData.Rating> rating : history.ratings()) {
            EventData.Rating data = rating.data();
            if (rating.date().equals(next)
                    && data.when() == RatingTime.MORNING
                    && data.region().leg()) {
                rated = true;
                double usual = Usual.of(history, data.region(), next);
                if (Symptoms.isAbove(data.discomfort(), usual + CareNumbers.LEG_MORNING.value())) {
                    return false;
                }
            }
        }
        return rated;
    }
}
