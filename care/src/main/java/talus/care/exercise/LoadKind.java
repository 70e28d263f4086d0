package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What the muscles work against. */
public enum LoadKind implements Worded {
    /** Nothing to speak of: a stretch, a drill. */
    NONE("none"),
    /** The body's own weight. */
    BODYWEIGHT("bodyweight"),
    /** A weight from the household, in kilograms. */
    KG("kg"),
    /** An elastic band. */
    BAND("band");

    /** All, in order. */
    public static final List<LoadKind> ALL = List.of(values());

    private final String word;

    LoadKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
