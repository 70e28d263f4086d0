package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** The units in which a person thinks. */
public enum Units implements Worded {
    METRIC("metric"),
    US("us");

    /** All, in order. */
    public static final List<Units> ALL = List.of(values());

    private final String word;

    Units(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
