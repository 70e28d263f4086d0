package talus.chain.contract.scenario;

import java.util.List;

/** Where the arms are held when they carry nothing. */
public enum ArmPosition implements Worded {
    AT_SIDES("atSides"),
    FORWARD("forward"),
    ON_HIPS("onHips"),
    ACROSS_CHEST("acrossChest"),
    OVERHEAD("overhead");

    /** All, in order. */
    public static final List<ArmPosition> ALL = List.of(values());

    private final String word;

    ArmPosition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
