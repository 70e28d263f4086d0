package talus.care.pose;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** Where the viewer stands: at the body's right, turned towards its front or its back, and a little above. */
public enum Camera implements Worded {
    SIDE("side", 14, 9),
    SIDE_BEHIND("sideBehind", -16, 9),
    THREE_QUARTER("threeQuarter", 42, 14),
    THREE_QUARTER_BEHIND("threeQuarterBehind", -42, 14),
    FRONT("front", 80, 10),
    ABOVE("above", 8, 38);

    /** All of them. */
    public static final List<Camera> ALL = List.of(values());

    private final String word;
    private final double towardsFrontDeg;
    private final double aboveDeg;

    Camera(String word, double towardsFrontDeg, double aboveDeg) {
        this.word = word;
        this.towardsFrontDeg = towardsFrontDeg;
        this.aboveDeg = aboveDeg;
    }

    @Override
    public String word() {
        return word;
    }

    /** From the right side towards the front, degrees; negative towards the back. */
    public double towardsFrontDeg() {
        return towardsFrontDeg;
    }

    /** Above the level, degrees. */
    public double aboveDeg() {
        return aboveDeg;
    }
}
