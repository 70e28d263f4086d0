package talus.care.dose;

import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.WorkMode;

/**
 * How much of an exercise a session asks for, a side.
 *
 * @param reps repetitions of a set: 1 where a set is one hold or one time
 * @param holdS seconds of a hold or of a set in time; 0 in mode reps
 * @param loadKg 0 without a weight
 */
public record Amount(int sets, int reps, int holdS, double loadKg) {
    public Amount {
        if (sets < 1 || reps < 1 || holdS < 0 || !(loadKg >= 0)) {
            throw new IllegalArgumentException(
                    "amount: " + sets + " sets of " + reps + ", " + holdS + " s, " + loadKg + " kg cannot be");
        }
    }

    /** What a person without a history of the exercise begins with. */
    public static Amount first(Exercise exercise) {
        Dose dose = exercise.dose();
        return new Amount(dose.sets(), dose.repsLow(), dose.holdS(), dose.load().startKg());
    }

    /** Repetitions, or seconds where sets are counted in these, over all sets. */
    public int volume(WorkMode mode) {
        return sets * unit(mode);
    }

    /** What a set counts: repetitions or seconds. */
    public int unit(WorkMode mode) {
        return mode == WorkMode.REPS ? reps : holdS;
    }

    /** Seconds held over all sets. */
    public int heldS() {
        return sets * reps * holdS;
    }

    public Amount withSets(int more) {
        return new Amount(more, reps, holdS, loadKg);
    }

    public Amount withReps(int more) {
        return new Amount(sets, more, holdS, loadKg);
    }

    public Amount withHoldS(int more) {
        return new Amount(sets, reps, more, loadKg);
    }

    public Amount withLoadKg(double more) {
        return new Amount(sets, reps, holdS, more);
    }

    /** With so many repetitions or seconds a set. */
    public Amount withUnit(WorkMode mode, int unit) {
        return mode == WorkMode.REPS ? withReps(unit) : withHoldS(unit);
    }

    /** In no part more than the other. */
    public boolean within(Amount other) {
        return sets <= other.sets && reps <= other.reps && holdS <= other.holdS && loadKg <= other.loadKg;
    }

    /** Of each part the lesser. */
    public Amount least(Amount other) {
        return new Amount(
                Math.min(sets, other.sets),
                Math.min(reps, other.reps),
                Math.min(holdS, other.holdS),
                Math.min(loadKg, other.loadKg));
    }

    /**
     * The largest amount of no more than this part of the volume, no part of it above this: rounded down, at least one set of one. Among
     * equals the one with the fewest sets.
     */
    public Amount part(WorkMode mode, double part) {
        int limit = (int) Math.floor(part * volume(mode) + 1e-9);
        Amount best = withSets(1).withUnit(mode, 1);
        int bestVolume = 0;
        for (int s = 1; s <= sets; s++) {
            int unit = Math.min(unit(mode), limit / s);
            if (unit >= 1 && s * unit > bestVolume) {
                bestVolume = s * unit;
                best = withSets(s).withUnit(mode, unit);
            }
        }
        return best;
    }
}
