package talus.care.programme;

import java.util.List;
import talus.care.event.Limb;

/** How long a session takes when its exercises are done in turn: while one part rests, another works. */
public final class WorkTime {
    private static final int SECONDS_A_MINUTE = 60;

    private WorkTime() {}

    /** Whole minutes, rounded up. */
    public static int minutes(List<Item> items) {
        return (seconds(items) + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    }

    /** All work, and of the rests what the work of the others does not fill. */
    static int seconds(List<Item> items) {
        int work = 0;
        for (Item item : items) {
            work += workS(item);
        }
        int idle = 0;
        for (Item item : items) {
            idle = Math.max(idle, restS(item) - (work - workS(item)));
        }
        return work + idle;
    }

    private static int workS(Item item) {
        int set = switch (item.exercise().mode()) {
            case REPS ->
                item.amount().reps()
                        * Math.max(1, item.exercise().dose().tempo().repS());
            case HOLD -> item.amount().reps() * item.amount().holdS();
            case TIME -> item.amount().holdS();
        };
        int legs = item.side() == Limb.EACH ? 2 : 1;
        return legs * item.amount().sets() * set;
    }

    /** One leg's work is the other's rest. */
    private static int restS(Item item) {
        int rest = (item.amount().sets() - 1) * item.exercise().dose().restS();
        return item.side() == Limb.EACH ? Math.max(0, rest - workS(item) / 2) : rest;
    }
}
