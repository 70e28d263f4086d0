package talus.care.history;

/**
 * What was trained, counted once for note, report and pages: up to the day before, since the day's own sets count from the next day on.
 *
 * @param days with sets
 * @param timedDays of these, where the timer saw every set
 * @param sets on all days
 * @param timedSets of these, by the timer
 */
public record Sessions(int days, int timedDays, int sets, int timedSets) {
    /** What a history holds. */
    public static Sessions of(History history) {
        int timedDays = 0;
        int sets = 0;
        int timedSets = 0;
        for (Training training : history.trainings()) {
            timedDays += training.timed() ? 1 : 0;
            sets += training.sets().size();
            timedSets += training.timedSets();
        }
        return new Sessions(history.trainings().size(), timedDays, sets, timedSets);
    }
}
