package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What an exercise works on. */
public enum TargetPart implements Worded {
    ANKLE("ankle"),
    CALF("calf"),
    /** The muscles at the front of the lower leg. */
    SHIN("shin"),
    FOOT("foot"),
    KNEE("knee"),
    THIGH("thigh"),
    HIP("hip"),
    TRUNK("trunk"),
    BACK("back"),
    WHOLE_BODY("wholeBody");

    /** All, in order. */
    public static final List<TargetPart> ALL = List.of(values());

    private final String word;

    TargetPart(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
