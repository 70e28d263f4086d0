package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What stopped a test. */
public enum StopReason implements Worded {
    /** The calf pulled. */
    CALF("calf"),
    /** A pinch at the front of the ankle. */
    FRONT_PINCH("frontPinch"),
    /** Pain elsewhere. */
    PAIN("pain"),
    HEEL_LIFTED("heelLifted"),
    /** Pain where the heel cord meets the heel. */
    HEEL_CORD_PAIN("heelCordPain");

    /** All, in order. */
    public static final List<StopReason> ALL = List.of(values());

    private final String word;

    StopReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
