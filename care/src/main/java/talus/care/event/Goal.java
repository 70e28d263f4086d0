package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What a person wants to be able to do. */
public enum Goal implements Worded {
    BEND("bend"),
    SQUAT("squat"),
    STAIRS("stairs"),
    WALK("walk"),
    RUN("run"),
    JUMP("jump"),
    BALANCE("balance");

    /** All, in order. */
    public static final List<Goal> ALL = List.of(values());

    private final String word;

    Goal(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
