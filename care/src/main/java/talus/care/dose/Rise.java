package talus.care.dose;

import java.util.List;
import talus.care.rule.Reason;
import talus.care.rule.Rule;

/** The reasons that tell of a dose that goes up. */
public final class Rise {
    private static final List<Rule> TOLD =
            List.of(Rule.RAISE_REPS, Rule.RAISE_HOLD, Rule.RAISE_LOAD, Rule.RAISE_SETS, Rule.AGAIN);

    private Rise() {}

    /** Whether the reason names a dose that is more than the last; it goes when the rise is taken back. */
    public static boolean tells(Reason reason) {
        return TOLD.contains(reason.rule());
    }
}
