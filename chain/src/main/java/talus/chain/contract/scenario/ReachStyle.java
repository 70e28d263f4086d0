package talus.chain.contract.scenario;

import java.util.List;

/** How the body goes down to reach: as it chooses, by the trunk, or by the knees. */
public enum ReachStyle implements Worded {
    FREE("free"),
    STOOP("stoop"),
    SQUAT("squat");

    /** All, in order. */
    public static final List<ReachStyle> ALL = List.of(values());

    private final String word;

    ReachStyle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
