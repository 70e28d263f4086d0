package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How an actual came into the log. */
public enum SetSource implements Worded {
    /** The timer ran. */
    TIMER("timer"),
    /** The person said so at once. */
    SELF("self"),
    /** The person said so later. */
    BACKFILLED("backfilled");

    /** All, in order. */
    public static final List<SetSource> ALL = List.of(values());

    private final String word;

    SetSource(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
