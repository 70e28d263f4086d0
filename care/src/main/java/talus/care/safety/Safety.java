package talus.care.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import talus.care.rule.Reason;

/**
 * What safety says on a day.
 *
 * @param level empty when there is nothing to say
 * @param reasons why, the worst first
 * @param askOn when the questions are due; the day itself when they are due now
 */
public record Safety(Verdict verdict, Optional<Level> level, List<Reason> reasons, LocalDate askOn) {
    public Safety {
        reasons = List.copyOf(reasons);
    }
}
