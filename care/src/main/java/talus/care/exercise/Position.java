package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What the body rests on. */
public enum Position implements Worded {
    STAND("stand"),
    HALF_KNEEL("halfKneel"),
    /** On one or both knees, hands down or not. */
    KNEEL("kneel"),
    /** On a seat or on the floor. */
    SIT("sit"),
    LIE_BACK("lieBack"),
    LIE_SIDE("lieSide"),
    LIE_FRONT("lieFront");

    /** All, in order. */
    public static final List<Position> ALL = List.of(values());

    private final String word;

    Position(String word) {
        this.word = word;
    }

    /** Whether nothing rests on the legs. */
    public boolean sitsOrLies() {
        return switch (this) {
            case SIT, LIE_BACK, LIE_SIDE, LIE_FRONT -> true;
            case STAND, HALF_KNEEL, KNEEL -> false;
        };
    }

    @Override
    public String word() {
        return word;
    }
}
