package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How often something happens. */
public enum Frequency implements Worded {
    NEVER("never"),
    SOMETIMES("sometimes"),
    OFTEN("often");

    /** All, in order. */
    public static final List<Frequency> ALL = List.of(values());

    private final String word;

    Frequency(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
