package talus.chain.contract.scenario;

import java.util.List;

/** Which way the free foot reaches in a step down. */
public enum StepDirection implements Worded {
    FORWARD("forward"),
    LATERAL("lateral"),
    BACKWARD("backward");

    /** All, in order. */
    public static final List<StepDirection> ALL = List.of(values());

    private final String word;

    StepDirection(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
