package talus.care.persona;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import talus.care.plan.Diary;
import talus.care.plan.Plan;
import talus.care.programme.Programme;

/** Four weeks of a persona: they train on the days that the plan's week names, and each session goes as their course says. */
final class Life {
    private static final String START = "2026-11-30";
    private static final int DAYS = 28;

    private final Persona persona;
    private final Diary diary;
    private final Plan first;
    private final List<Session> sessions = new ArrayList<>();
    private final String region;

    /**
     * What happened on a day.
     *
     * @param plan that the person had
     * @param how the letter of the course
     */
    record Session(LocalDate day, Plan plan, char how) {}

    private Life(Persona persona) {
        this.persona = persona;
        this.diary = persona.begin().apply(Diary.empty(START));
        this.first = diary.plan();
        this.region = diary.lines().stream().anyMatch(line -> line.contains("\"region\": \"back\"")) ? "back" : "ankle";
        live();
    }

    static Life of(Persona persona) {
        return new Life(persona);
    }

    Persona persona() {
        return persona;
    }

    Plan first() {
        return first;
    }

    List<Session> sessions() {
        return sessions;
    }

    Diary diary() {
        return diary;
    }

    private void live() {
        LocalDate next = LocalDate.parse(START);
        LocalDate end = next.plusDays(DAYS);
        int n = 0;
        while (diary.day().isBefore(end)) {
            if (diary.day().equals(next)) {
                char how = n < persona.course().length() ? persona.course().charAt(n) : 'g';
                n++;
                if (diary.plan().today().isEmpty()) {
                    diary.safety("none");
                }
                Plan plan = diary.plan();
                sessions.add(new Session(diary.day(), plan, how));
                next = nextDay(plan);
                session(how);
            } else {
                diary.later(1);
            }
        }
    }

    private static LocalDate nextDay(Plan plan) {
        for (Programme.Day day : plan.week()) {
            if (day.day().isAfter(plan.on()) && !day.items().isEmpty()) {
                return day.day();
            }
        }
        return plan.on().plusDays(7);
    }

    private void session(char how) {
        if (how == '-') {
            diary.later(1);
            return;
        }
        double before = region.equals("back") ? 3 : 1;
        diary.rate("before", region, before).train(how == 'h' ? "hard" : "right");
        if (how == 'u') {
            diary.event("hurt", "{'exercise': 'calf-raise', 'region': '" + region + "'}");
        }
        switch (how) {
            case 'm' -> diary.later(1);
            case 'b' -> diary.rate("peak", region, before + 2.5).later(1).rate("morning", region, before + 2);
            case 's' ->
                diary.rate("peak", region, before)
                        .later(1)
                        .event("rating", "{'when': 'morning', 'region': 'calf', 'discomfort': 4, 'soreness': true}");
            default -> diary.rate("peak", region, before + 1).later(1).rate("morning", region, before);
        }
    }
}
