package talus.care.exercise;

/**
 * How much of an exercise a person with no history of it is given, and between which ends it moves. A side mode of each means: this
 * much a side.
 *
 * @param sets in a session
 * @param repsLow repetitions of a set to begin with: held positions, spots, or 1 when a set is one hold or one time
 * @param repsHigh repetitions of a set before something else is raised
 * @param holdS seconds of one hold, or of one set in mode time, to begin with; 0 in mode reps
 * @param holdHighS seconds before something else is raised; {@code holdS} when it does not grow
 * @param restS seconds between sets
 * @param tempo of one repetition; all 0 in modes hold and time
 * @param daysAWeek sessions a week that hold this exercise
 */
public record Dose(
        int sets,
        int repsLow,
        int repsHigh,
        int holdS,
        int holdHighS,
        int restS,
        Tempo tempo,
        Load load,
        int daysAWeek,
        DoseBasis basis) {
    public Dose {
        if (sets < 1 || repsLow < 1 || repsHigh < repsLow || holdS < 0 || holdHighS < holdS || restS < 0) {
            throw new IllegalArgumentException("dose: sets " + sets + ", reps " + repsLow + " to " + repsHigh
                    + ", hold " + holdS + " to " + holdHighS + " s, rest " + restS + " s cannot be");
        }
        if (daysAWeek < 1 || daysAWeek > 7) {
            throw new IllegalArgumentException("daysAWeek: " + daysAWeek + " is not allowed; 1 to 7");
        }
    }
}
