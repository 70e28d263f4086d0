package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Things from a household that an exercise cannot be done without. Any firm seat counts as none. */
public enum Equipment implements Worded {
    WALL("wall"),
    /** A steady chair to lean on, step on or get up from. */
    CHAIR("chair"),
    /** The lowest stair or a solid box. */
    STEP("step"),
    /** A tennis ball or one like it. */
    BALL("ball"),
    /** Something firm and 1 to 3 cm high: a board, two books. */
    WEDGE("wedge"),
    SLANT_BOARD("slantBoard"),
    /** A belt or a towel. */
    STRAP("strap"),
    BAND("band"),
    /** Bottles of water or a packed rucksack. */
    WEIGHT("weight");

    /** All, in order. */
    public static final List<Equipment> ALL = List.of(values());

    private final String word;

    Equipment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
