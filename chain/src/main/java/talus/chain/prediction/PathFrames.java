package talus.chain.prediction;

/**
 * Which frames of a path are worked out.
 *
 * @param count of the grid in phase on which a path that is blocked ends, standing and bottom included; at least 2
 * @param found of a path that gets there, in equal steps; at least 2
 * @param ends whether of a path that is blocked only the first and the last are
 */
record PathFrames(int count, int found, boolean ends) {
    /** Both ends of a path that gets there. */
    static final PathFrames BOTH_ENDS = new PathFrames(2, 2, true);

    PathFrames {
        if (count < 2 || found < 2) {
            throw new IllegalArgumentException("count " + count + " and found " + found + " must be at least 2");
        }
    }

    /** How far on its way a frame of the grid is. */
    double phase(int index) {
        return (double) index / (count - 1);
    }

    /** The last frame of the grid no further on its way than a phase. */
    int lastUntil(double phase) {
        return (int) Math.floor(phase * (count - 1) + 1e-9);
    }
}
