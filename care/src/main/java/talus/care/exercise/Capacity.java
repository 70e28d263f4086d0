package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What of a part an exercise asks for. */
public enum Capacity implements Worded {
    RANGE("range"),
    CONTROL("control"),
    STRENGTH("strength"),
    BALANCE("balance"),
    /** Landing and pushing off. */
    IMPACT("impact"),
    ENDURANCE("endurance");

    /** All, in order. */
    public static final List<Capacity> ALL = List.of(values());

    private final String word;

    Capacity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
