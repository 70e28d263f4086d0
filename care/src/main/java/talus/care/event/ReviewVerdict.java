package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How a person finds the weeks behind. */
public enum ReviewVerdict implements Worded {
    BETTER("better"),
    SAME("same"),
    WORSE("worse");

    /** All, in order. */
    public static final List<ReviewVerdict> ALL = List.of(values());

    private final String word;

    ReviewVerdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
