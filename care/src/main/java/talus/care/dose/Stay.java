package talus.care.dose;

import java.util.List;
import talus.care.rule.Reason;
import talus.care.rule.Rule;

/** The reasons that tell of a dose that stays as it was. */
public final class Stay {
    private static final List<Rule> TOLD = List.of(
            Rule.STAY_HARD,
            Rule.STAY_SHORT,
            Rule.STAY_TOP,
            Rule.STAY_SYMPTOM,
            Rule.STAY_ELSEWHERE,
            Rule.STAY_SMALL_STEPS,
            Rule.STAY_ONE);

    private Stay() {}

    /** Whether the reason says that the dose is the last one again; it goes when the dose becomes less. */
    public static boolean tells(Reason reason) {
        return TOLD.contains(reason.rule());
    }
}
