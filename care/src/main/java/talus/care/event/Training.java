package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How much a person trains otherwise. */
public enum Training implements Worded {
    NONE("none"),
    SOME("some"),
    REGULAR("regular");

    /** All, in order. */
    public static final List<Training> ALL = List.of(values());

    private final String word;

    Training(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
