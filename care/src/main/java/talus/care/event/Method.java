package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How a test was read. Methods are never mixed in one trend. */
public enum Method implements Worded {
    TAPE("tape"),
    INCLINOMETER("inclinometer"),
    CAMERA("camera");

    /** All, in order. */
    public static final List<Method> ALL = List.of(values());

    private final String word;

    Method(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
