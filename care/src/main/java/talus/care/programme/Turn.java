package talus.care.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.care.event.Limb;
import talus.care.exercise.Phase;
import talus.care.rule.CareNumbers;

/**
 * A set of a session in its turn: while one part rests, another works. Sessions are cut by these turns, their minutes are told by them and
 * the player runs by them, so there is one reckoning of time. How a set was is asked while the next part rests, so it takes no time here.
 *
 * @param set the how-manieth of its item, from 1
 * @param side the leg or legs of this set
 * @param changeS to take up another position than that of the turn before
 * @param restS what is missing of the rest since the last set of this exercise and side; it goes on while the position changes
 * @param readyS to get ready once in place
 * @param workS of the set itself
 */
public record Turn(Item item, int set, Limb side, int changeS, int restS, int readyS, int workS) {
    private static final int READY_S = (int) CareNumbers.READY_S.value();
    private static final int CHANGE_S = (int) CareNumbers.POSITION_S.value();

    /**
     * All sets of a session in rounds: one set of each item in the order of the phases, both legs of a set one after the other. Items with
     * fewer sets than others sit out the last rounds, or the first where that leaves less rest unfilled.
     */
    public static List<Turn> of(List<Item> items) {
        List<Item> ordered = inOrder(items);
        List<Turn> early = rounds(ordered, false);
        List<Turn> late = rounds(ordered, true);
        return seconds(late) < seconds(early) ? late : early;
    }

    private static List<Turn> rounds(List<Item> items, boolean late) {
        int rounds = items.stream().mapToInt(item -> item.amount().sets()).max().orElse(0);
        Clock clock = new Clock();
        for (int round = 1; round <= rounds; round++) {
            for (Item item : items) {
                int set = late ? round - rounds + item.amount().sets() : round;
                if (set >= 1 && set <= item.amount().sets()) {
                    for (Limb side : item.sides()) {
                        clock.add(item, set, side);
                    }
                }
            }
        }
        return clock.turns;
    }

    /**
     * From the first work to the end of the last: getting ready for the first set comes before the minutes that somebody has for training,
     * all other getting ready is part of them.
     */
    static int seconds(List<Turn> turns) {
        int before = turns.isEmpty() ? 0 : turns.getFirst().readyS();
        return turns.stream().mapToInt(Turn::seconds).sum() - before;
    }

    /** A session's items in the order of the phases. */
    static List<Item> inOrder(List<Item> items) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt(
                item -> Phase.ALL.indexOf(item.exercise().phase())));
        return sorted;
    }

    /** The same turn with another item in its place, which nobody has to rest from. */
    public Turn instead(Item other) {
        return new Turn(other, set, side, changeS, 0, readyS, other.setS());
    }

    /** From the end of the turn before to its own end. */
    public int seconds() {
        return Math.max(restS, changeS) + readyS + workS;
    }

    /**
     * Adds turns one after the other. Rests are reckoned as if a position were taken up in no time, so that they are kept by who is quick; the
     * session is as long as if it took its time.
     */
    private static final class Clock {
        private final List<Turn> turns = new ArrayList<>();
        private final Map<String, Integer> endedAtS = new HashMap<>();
        private int leastS;

        private void add(Item item, int set, Limb side) {
            String key = item.exercise().id() + " " + side.word();
            Integer ended = endedAtS.get(key);
            int restS = ended == null ? 0 : Math.max(0, item.exercise().dose().restS() - (leastS - ended) - READY_S);
            boolean moves = !turns.isEmpty()
                    && turns.getLast().item().exercise().position()
                            != item.exercise().position();
            Turn turn = new Turn(item, set, side, moves ? CHANGE_S : 0, restS, READY_S, item.setS());
            leastS += restS + turn.readyS() + turn.workS();
            endedAtS.put(key, leastS);
            turns.add(turn);
        }
    }
}
