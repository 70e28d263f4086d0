package talus.chain.prediction;

/**
 * Which frames of a path are worked out.
 *
 * @param count of the whole path, standing and bottom included; at least 2
 * @param ends whether only the first and the last that is reached are
 */
record PathFrames(int count, boolean ends) {
    /** Both ends of a path that gets there. */
    static final PathFrames BOTH_ENDS = new PathFrames(2, true);

    /** Of a path that gets there. */
    int found() {
        return ends ? 2 : count;
    }

    /** How far on its way a frame is. */
    double phase(int index) {
        return (double) index / (count - 1);
    }

    /** The last frame no further on its way than a phase. */
    int lastUntil(double phase) {
        return (int) Math.floor(phase * (count - 1) + 1e-9);
    }
}
