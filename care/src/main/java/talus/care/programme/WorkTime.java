package talus.care.programme;

import java.util.List;

/** How long a session takes, from its first work to the end of its last set. */
public final class WorkTime {
    private static final int SECONDS_A_MINUTE = 60;

    private WorkTime() {}

    /** Whole minutes, rounded up. */
    public static int minutes(List<Item> items) {
        return (seconds(items) + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    }

    /** The items may stand in any order. */
    public static int seconds(List<Item> items) {
        return Turn.seconds(Turn.of(items));
    }
}
