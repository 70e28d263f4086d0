package talus.chain.contract.scenario;

import java.util.List;

/** How the trunk is held on a seat. */
public enum SittingTrunk implements Worded {
    UPRIGHT("upright"),
    RELAXED("relaxed"),
    BENT("bent");

    /** All, in order. */
    public static final List<SittingTrunk> ALL = List.of(values());

    private final String word;

    SittingTrunk(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
