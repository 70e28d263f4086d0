package talus.care.safety;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Whether there may be a plan at all. */
public enum Verdict implements Worded {
    PLAN("plan"),
    /** Only sitting and lying. */
    SEATED_ONLY("seatedOnly"),
    /** Questions come first. */
    ASK_FIRST("askFirst"),
    STOP("stop");

    /** All, in order. */
    public static final List<Verdict> ALL = List.of(values());

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether exercises are planned. */
    public boolean plans() {
        return this == PLAN || this == SEATED_ONLY;
    }
}
