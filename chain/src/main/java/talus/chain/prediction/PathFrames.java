package talus.chain.prediction;

/**
 * Which frames of a path are worked out.
 *
 * @param count of the grid in phase, standing and bottom included; at least 2
 * @param regular whether the frames of a path that gets there are those of the grid; otherwise the postures of the search, in almost equal steps
 * @param ends whether of a path that is blocked only the first and the last frame of the grid are
 */
record PathFrames(int count, boolean regular, boolean ends) {
    /** Both ends of a path that gets there. */
    static final PathFrames BOTH_ENDS = regular(2);

    /** Frames of a path that is known by a walk down alone, which has no postures to be drawn. */
    private static final int DRAWN = 10;

    PathFrames {
        if (count < 2) {
            throw new IllegalArgumentException("count " + count + " must be at least 2");
        }
    }

    /** Every frame of a grid. */
    static PathFrames regular(int count) {
        return new PathFrames(count, true, false);
    }

    /** Frames that are solved for one by one where the search came by none. */
    int solved() {
        return regular ? count : DRAWN;
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
