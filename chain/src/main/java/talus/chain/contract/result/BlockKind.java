package talus.chain.contract.result;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What can stand in the way of a posture. */
public enum BlockKind implements Worded {
    ANKLE_LIMIT("ankleLimit"),
    BALANCE("balance"),
    STRENGTH("strength"),
    JOINT_LIMIT("jointLimit"),
    SOLE("sole"),
    FRICTION("friction"),
    IMPOSED("imposed"),
    KNEES_BEHIND_TOES("kneesBehindToes");

    /** All, in order. */
    public static final List<BlockKind> ALL = List.of(values());

    private final String word;

    BlockKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
