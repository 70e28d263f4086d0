package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What a set is counted in. */
public enum WorkMode implements Worded {
    /** Repetitions. */
    REPS("reps"),
    /** Positions held still, for {@link Dose#holdS()} each. */
    HOLD("hold"),
    /** Moving for {@link Dose#holdS()}. */
    TIME("time");

    /** All, in order. */
    public static final List<WorkMode> ALL = List.of(values());

    private final String word;

    WorkMode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
