package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How a set felt. */
public enum Effort implements Worded {
    EASY("easy"),
    RIGHT("right"),
    HARD("hard");

    /** All, in order. */
    public static final List<Effort> ALL = List.of(values());

    private final String word;

    Effort(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
