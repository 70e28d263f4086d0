package talus.care.symptom;

import java.util.List;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.event.Region;
import talus.care.history.History;
import talus.care.rule.CareNumbers;

/** Soreness of the calves from training, as a person ticks it. */
public final class Soreness {
    /** In these a sore calf is not taken for training alone. */
    private static final List<Condition> NOT_TAKEN_LIGHTLY = List.of(Condition.PREGNANCY, Condition.CLOT_HISTORY);

    private final boolean doubted;

    private Soreness(boolean doubted) {
        this.doubted = doubted;
    }

    /** As it counts for the person of a history. */
    public static Soreness of(History history) {
        return new Soreness(history.held().stream().anyMatch(NOT_TAKEN_LIGHTLY::contains));
    }

    /**
     * Whether the rating is soreness that eases with moving and so counts for nothing. Where a clot is likelier, from 2 of 10 it counts as any
     * other rating does: a new area or a rise makes the safety questions due.
     */
    public boolean excuses(EventData.Rating rating) {
        return isTicked(rating)
                && rating.discomfort() <= CareNumbers.SORENESS_MOST.value()
                && !(doubted && rating.discomfort() >= CareNumbers.ASK_NEW_AREA.value());
    }

    private static boolean isTicked(EventData.Rating rating) {
        return rating.soreness() && rating.region() == Region.CALF;
    }
}
