package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Which programme a person follows. */
public enum ProgrammeChoice implements Worded {
    /** Five emphases, chosen and dosed by the tests. */
    FIVE_PHASE("fivePhase"),
    /** Lower body and back mobility, ready made. */
    LBM("lbm"),
    /** Everything sitting. */
    CHAIR("chair");

    /** All, in order. */
    public static final List<ProgrammeChoice> ALL = List.of(values());

    private final String word;

    ProgrammeChoice(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
