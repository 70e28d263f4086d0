package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Where discomfort is rated. */
public enum Region implements Worded {
    BACK("back", false),
    HIP("hip", false),
    KNEE("knee", true),
    ANKLE("ankle", true),
    CALF("calf", true),
    FOOT("foot", true);

    /** All, in order. */
    public static final List<Region> ALL = List.of(values());

    private final String word;
    private final boolean leg;

    Region(String word, boolean leg) {
        this.word = word;
        this.leg = leg;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether the rules of ankle, foot, calf and knee hold here; those of back and hip otherwise. */
    public boolean leg() {
        return leg;
    }
}
