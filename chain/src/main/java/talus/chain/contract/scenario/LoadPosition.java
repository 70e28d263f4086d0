package talus.chain.contract.scenario;

import java.util.List;

/** Where a load is carried. */
public enum LoadPosition implements Worded {
    HIGH_BAR("highBar"),
    LOW_BAR("lowBar"),
    FRONT("front"),
    GOBLET("goblet"),
    OVERHEAD("overhead"),
    IN_HANDS("inHands");

    /** All, in order. */
    public static final List<LoadPosition> ALL = List.of(values());

    private final String word;

    LoadPosition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
