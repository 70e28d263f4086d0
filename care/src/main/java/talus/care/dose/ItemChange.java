package talus.care.dose;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How an item stands against the last prescription of its exercise and side. */
public enum ItemChange implements Worded {
    FIRST("first"),
    SAME("same"),
    /** One part goes up; with a weight the repetitions may go down. */
    MORE("more"),
    /** Nothing goes up and something goes down. */
    LESS("less"),
    /** It takes the place of another exercise. */
    SWAPPED("swapped");

    /** All, in order. */
    public static final List<ItemChange> ALL = List.of(values());

    private final String word;

    ItemChange(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The change from one amount to the next.
     *
     * @throws IllegalArgumentException when two parts go up, or one goes up while another than the repetitions goes down
     */
    public static ItemChange between(Amount last, Amount next) {
        if (next.equals(last)) {
            return SAME;
        }
        if (next.within(last)) {
            return LESS;
        }
        boolean loaded = next.loadKg() > last.loadKg();
        int ups = (next.sets() > last.sets() ? 1 : 0)
                + (next.reps() > last.reps() ? 1 : 0)
                + (next.holdS() > last.holdS() ? 1 : 0)
                + (loaded ? 1 : 0);
        boolean downs = next.sets() < last.sets()
                || next.holdS() < last.holdS()
                || next.loadKg() < last.loadKg()
                || (next.reps() < last.reps() && !loaded);
        if (ups != 1 || downs) {
            throw new IllegalArgumentException("next: " + next + " changes more than one part of " + last);
        }
        return MORE;
    }
}
