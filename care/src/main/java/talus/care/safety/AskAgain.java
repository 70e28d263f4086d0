package talus.care.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Soreness;
import talus.care.test.Change;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Decimal;

/**
 * What since the last answer makes the safety questions due again: discomfort that rose, "it hurts" twice, a new area. An area is
 * known when it was felt before the last answer, or is what a person begins with: the ratings before training of the first day that has
 * any, or all of that day where nothing was rated before. A rating of 0 is not felt.
 */
final class AskAgain {
    private final Soreness soreness;
    private final Map<Region, Double> lowest = new EnumMap<>(Region.class);
    private final Map<Region, Double> rise = new EnumMap<>(Region.class);
    private final Set<Region> felt = EnumSet.noneOf(Region.class);
    private final Set<Region> known = EnumSet.noneOf(Region.class);
    private final Set<Region> fresh = EnumSet.noneOf(Region.class);
    private Optional<LocalDate> firstDay = Optional.empty();
    private boolean rested;
    private int hurts;

    AskAgain(Soreness soreness) {
        this.soreness = soreness;
    }

    /** The questions were answered, or a stop was cleared: counting starts anew. */
    void answered() {
        lowest.clear();
        rise.clear();
        known.addAll(felt);
        fresh.clear();
        hurts = 0;
    }

    void rated(EventData.Rating rating, LocalDate date) {
        if (soreness.excuses(rating)) {
            return;
        }
        begin(date);
        boolean trained = rating.when() == RatingTime.PEAK || rating.when() == RatingTime.AFTER;
        rested |= !trained;
        if (rating.discomfort() > 0) {
            boolean first = firstDay.equals(Optional.of(date)) && !(trained && rested);
            feel(rating.region(), first, rating.discomfort() >= CareNumbers.ASK_NEW_AREA.value());
        }
        double low = lowest.getOrDefault(rating.region(), rating.discomfort());
        double up = rating.discomfort() - low;
        lowest.put(rating.region(), Math.min(low, rating.discomfort()));
        rise.put(rating.region(), Math.max(up, rise.getOrDefault(rating.region(), 0.0)));
    }

    void hurt(EventData.Hurt hurt, LocalDate date) {
        hurts++;
        begin(date);
        boolean first = firstDay.equals(Optional.of(date)) && !rested;
        hurt.region().ifPresent(region -> feel(region, first, true));
    }

    private void begin(LocalDate date) {
        firstDay = firstDay.or(() -> Optional.of(date));
    }

    private void feel(Region region, boolean first, boolean enough) {
        felt.add(region);
        if (first) {
            known.add(region);
        } else if (enough && !known.contains(region)) {
            fresh.add(region);
        }
    }

    /** Why the questions are due; empty when they are not. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<Region, Double> one : rise.entrySet()) {
            if (one.getValue() >= CareNumbers.ASK_RISE.value() - Change.ROUNDING) {
                reasons.add(Reason.of(
                        Rule.SAFETY_RISE,
                        JsonObject.builder().put("region", one.getKey().word()).put("rise", one.getValue()),
                        one.getKey().word(),
                        Decimal.shortest(one.getValue(), 1)));
            }
        }
        if (hurts >= CareNumbers.ASK_HURTS.value()) {
            reasons.add(Reason.of(Rule.SAFETY_TWO_HURTS, JsonObject.builder().put("hurts", hurts)));
        }
        for (Region region : fresh) {
            reasons.add(Reason.of(
                    Rule.SAFETY_NEW_AREA,
                    JsonObject.builder().put("region", region.word()).put("from", CareNumbers.ASK_NEW_AREA.value()),
                    region.word()));
        }
        return reasons;
    }
}
