package talus.care.event;

import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;

/** Which leg something is about. */
public enum Limb implements Worded {
    LEFT("left"),
    RIGHT("right"),
    /** The two legs together. */
    BOTH("both"),
    /** One after the other. */
    EACH("each");

    /** All, in order. */
    public static final List<Limb> ALL = List.of(values());

    private final String word;

    Limb(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it is about this leg, alone or with the other. */
    public boolean includes(Side side) {
        return this != of(side.other());
    }

    /** One leg alone. */
    public static Limb of(Side side) {
        return side == Side.LEFT ? LEFT : RIGHT;
    }
}
