package talus.chain.contract.result;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** A way to do a task, solved by itself. */
public enum StrategyName implements Worded {
    /** Feet as the stance says, heels down. */
    HEELS_DOWN("heelsDown"),
    /** Each foot chooses its angle, heels down. */
    FEET_TURNED_OUT("feetTurnedOut"),
    ONE_HEEL_UP("oneHeelUp"),
    HEELS_UP("heelsUp"),
    /** The deepest posture of the best branch with heels down; ranked only when no other converges. */
    SHALLOWER("shallower");

    /** All, in order. */
    public static final List<StrategyName> ALL = List.of(values());

    private final String word;

    StrategyName(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
