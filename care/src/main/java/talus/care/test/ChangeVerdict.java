package talus.care.test;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Whether something changed. */
public enum ChangeVerdict implements Worded {
    MORE("more"),
    LESS("less"),
    /** Inside the error. */
    SAME("same"),
    /** Too few results to say. */
    NOT_ENOUGH("notEnough"),
    /** Discomfort so low at the start that a fall means nothing. */
    ALREADY_LOW("alreadyLow");

    /** All, in order. */
    public static final List<ChangeVerdict> ALL = List.of(values());

    private final String word;

    ChangeVerdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
