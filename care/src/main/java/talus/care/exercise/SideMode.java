package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How an exercise uses the two sides. */
public enum SideMode implements Worded {
    /** The two legs together. */
    BOTH("both"),
    /** One side after the other, each with the full dose. */
    EACH("each"),
    /** No side leads: walking, the trunk. */
    NONE("none");

    /** All, in order. */
    public static final List<SideMode> ALL = List.of(values());

    private final String word;

    SideMode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
