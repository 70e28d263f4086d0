package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Where the weight of a programme lies; every session runs through the phases in this order. */
public enum Phase implements Worded {
    MOBILISE("mobilise"),
    ACTIVATE("activate"),
    STRENGTHEN("strengthen"),
    INTEGRATE("integrate"),
    RESTORE("restore");

    /** All, in order. */
    public static final List<Phase> ALL = List.of(values());

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
