package talus.care.exercise;

/**
 * How fast one repetition goes, in seconds.
 *
 * @param moveS the first way: up in a raise, down in a squat
 * @param pauseS the stop at its end
 * @param returnS the way back
 */
public record Tempo(int moveS, int pauseS, int returnS) {
    /** Seconds of one repetition. */
    public int repS() {
        return moveS + pauseS + returnS;
    }
}
