package talus.care.event;

import java.util.List;
import java.util.Optional;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Range;

/** A test that a person can do at home. */
public enum TestKind implements Worded {
    /** Knee bent, heel down, big toe to wall; in metres by tape, else the shin's lean in degrees. */
    KNEE_TO_WALL("kneeToWall", true, true, -0.10, 0.25),
    /** The same with the knee straight, kept apart: the shin's lean in degrees. */
    KNEE_TO_WALL_STRAIGHT("kneeToWallStraight", true, true, 0, 60),
    /** On one leg, to fatigue; a count. */
    CALF_RAISES("calfRaises", true, false, 0, 300),
    /** On one leg, eyes open; seconds. */
    STANCE_OPEN("stanceOpen", true, false, 0, 300),
    /** On one leg, eyes closed; seconds. */
    STANCE_CLOSED("stanceClosed", true, false, 0, 300),
    /** Feet together, semi-tandem, tandem; seconds. */
    STANCE_LADDER("stanceLadder", false, false, 0, 300),
    /** Rises in 30 s; a count. */
    CHAIR_STAND("chairStand", false, false, 0, 100),
    /** Thigh at the lowest point of a squat, degrees above level. */
    SQUAT_DEPTH("squatDepth", false, false, -40, 90);

    /** All, in order. */
    public static final List<TestKind> ALL = List.of(values());

    /** What the shin's lean may be. */
    static final Range LEAN_DEG = new Range(0, 60);

    private final String word;
    private final boolean sided;
    private final boolean byMethod;
    private final double low;
    private final double high;

    TestKind(String word, boolean sided, boolean byMethod, double low, double high) {
        this.word = word;
        this.sided = sided;
        this.byMethod = byMethod;
        this.low = low;
        this.high = high;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it is done with each leg for itself. */
    public boolean sided() {
        return sided;
    }

    /** Whether it can be read in several ways. */
    public boolean byMethod() {
        return byMethod;
    }

    /** What a trial may be; empty when it cannot be read so. */
    Optional<Range> range(boolean tape) {
        return switch (this) {
            case KNEE_TO_WALL -> Optional.of(tape ? new Range(low, high) : LEAN_DEG);
            case KNEE_TO_WALL_STRAIGHT -> tape ? Optional.empty() : Optional.of(LEAN_DEG);
            default -> Optional.of(new Range(low, high));
        };
    }
}
