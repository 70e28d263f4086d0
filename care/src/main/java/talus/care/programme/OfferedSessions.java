package talus.care.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import talus.care.history.History;
import talus.care.history.Training;

/**
 * How many sessions were offered up to yesterday: those that were done, and of the days that the plan of each of them named next those that
 * went by before the following one. A week asked for later is taken to have been asked for all along.
 */
public final class OfferedSessions {
    private static final int DAYS_A_WEEK = 7;

    private final int count;
    private final List<LocalDate> trained;

    private OfferedSessions(int count, List<LocalDate> trained) {
        this.count = count;
        this.trained = trained;
    }

    /** Of a history; 0 before the first session. */
    public static int of(History history) {
        List<LocalDate> trained =
                history.trainings().stream().map(Training::day).distinct().toList();
        int count = history.settings().daysAWeek().orElse(Situation.USUAL_DAYS);
        return new OfferedSessions(count, trained).until(history.on());
    }

    private int until(LocalDate on) {
        int offered = 0;
        for (int i = 0; i < trained.size(); i++) {
            LocalDate day = trained.get(i);
            boolean last = i + 1 == trained.size();
            long gap = ChronoUnit.DAYS.between(day, last ? on : trained.get(i + 1));
            int missed = named(i, gap) - (last ? 0 : 1);
            offered += 1 + Math.max(0, missed);
        }
        return offered;
    }

    /**
     * Of the days that the plan of a session named after it, how many lie within the days up to the next session, that day included, or
     * before the last day of all.
     */
    private int named(int session, long gap) {
        boolean last = session + 1 == trained.size();
        List<Integer> week = WeekDays.of(count, behind(session), List.of()).sessions();
        int named = 0;
        for (int day = 1; last ? day < gap : day <= gap; day++) {
            named += week.contains(day % DAYS_A_WEEK) ? 1 : 0;
        }
        return named;
    }

    /** The sessions of the six days before one, as days before it. */
    private List<Integer> behind(int session) {
        List<Integer> behind = new ArrayList<>();
        for (LocalDate day : trained.subList(0, session)) {
            long ago = ChronoUnit.DAYS.between(day, trained.get(session));
            if (ago < DAYS_A_WEEK) {
                behind.add((int) -ago);
            }
        }
        return behind;
    }
}
