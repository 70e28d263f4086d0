package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Where the numbers of a dose come from. */
public enum DoseStatus implements Worded {
    /** The named sources used these numbers or numbers that hold them. */
    SOURCED("sourced"),
    /** The named sources used other numbers; the reason says what was changed. */
    ADAPTED("adapted"),
    /** No published source; the reason says why these numbers. */
    OWN("own");

    /** All, in order. */
    public static final List<DoseStatus> ALL = List.of(values());

    private final String word;

    DoseStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
