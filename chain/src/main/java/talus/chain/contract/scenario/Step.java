package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/** Sizes of steps and stairs. */
public final class Step {
    public static final Range HEIGHT_M = new Range(0.05, 0.60);
    public static final Range LENGTH_M = new Range(0.10, 1.50);

    /** The staircase of Protopapadaki 2007: riser 0.18 m, tread 0.285 m. */
    public static final double STAIR_HEIGHT_M = 0.18;

    public static final double STAIR_LENGTH_M = 0.285;

    /** Assumed: the usual box of step-down tests. */
    public static final double BOX_HEIGHT_M = 0.20;

    /** Assumed: ankle centre to ankle centre, a middling lunge. */
    public static final double LUNGE_LENGTH_M = 0.70;

    private Step() {}
}
