package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What an instruction does. */
public enum StepRole implements Worded {
    /** How to set up. */
    PREPARE("prepare"),
    /** What to do. */
    MOVE("move"),
    /** What to watch or feel. */
    CUE("cue"),
    BREATHE("breathe"),
    /** What keeps it safe. */
    SAFETY("safety");

    /** All, in order. */
    public static final List<StepRole> ALL = List.of(values());

    private final String word;

    StepRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
