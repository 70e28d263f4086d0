package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** When discomfort was rated. */
public enum RatingTime implements Worded {
    /** Before a session. */
    BEFORE("before"),
    /** The worst of a session. */
    PEAK("peak"),
    /** At the end of a session. */
    AFTER("after"),
    /** The morning, usually after a day with a session. */
    MORNING("morning");

    /** All, in order. */
    public static final List<RatingTime> ALL = List.of(values());

    private final String word;

    RatingTime(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
