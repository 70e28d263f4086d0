package talus.chain.contract.scenario;

import java.util.List;

/** Which strategies the result lists; all are solved and ranked either way. */
public enum StrategyChoice implements Worded {
    PREFERRED("preferred"),
    EVERY("all");

    /** All, in order. */
    public static final List<StrategyChoice> ALL = List.of(values());

    private final String word;

    StrategyChoice(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
