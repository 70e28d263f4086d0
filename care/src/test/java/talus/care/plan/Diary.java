package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import talus.care.content.Shipped;
import talus.care.event.Limb;
import talus.care.event.Log;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.habit.HabitReader;
import talus.care.programme.Content;
import talus.care.programme.Item;
import talus.care.ready.ProgrammeReader;

/** A person's log as a client writes it, line by line. Data are JSON with single quotes. */
public final class Diary {
    public static final Content CONTENT = new Content(
            Shipped.catalogue(),
            ProgrammeReader.PROGRAMMES.stream()
                    .map(id -> Shipped.ok(ProgrammeReader.readText(Shipped.text(ProgrammeReader.resource(id)))))
                    .toList(),
            Shipped.ok(HabitReader.readText(Shipped.text(HabitReader.RESOURCE))));

    private static final LogReader READER = new LogReader(CONTENT.ids());

    private final List<String> lines = new ArrayList<>();
    private LocalDate day;

    private Diary(LocalDate day) {
        this.day = day;
    }

    /** Nothing yet. */
    public static Diary empty(String day) {
        return new Diary(LocalDate.parse(day));
    }

    /** A woman of 41 who ticked no sign. */
    public static Diary begin(String day) {
        return empty(day)
                .event("profile", "{'sex': 'female', 'birthYear': 1985, 'heightM': 1.68}")
                .event("safety", "{'answers': ['none']}");
    }

    public LocalDate day() {
        return day;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** What follows happens on this day. */
    public Diary on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** What follows happens so many days later. */
    public Diary later(int days) {
        day = day.plusDays(days);
        return this;
    }

    public Diary event(String kind, String data) {
        int n = lines.size();
        int minute = n % 600;
        String time = (10 + minute / 60) + ":" + (minute % 60 < 10 ? "0" : "") + minute % 60;
        lines.add("{'id': 'e%06d', 'at': '%sT%s:00+01:00', 'kind': '%s', 'data': %s}"
                .formatted(n, day, time, kind, data)
                .replace('\'', '"'));
        return this;
    }

    public Diary walls(double left, double right) {
        return wall("left", left, "calf").wall("right", right, "calf");
    }

    public Diary wall(String side, double metres, String stoppedBy) {
        return event(
                "test",
                "{'test': 'kneeToWall', 'side': '%s', 'method': 'tape', 'trials': [%s], 'stoppedBy': '%s'}"
                        .formatted(side, metres, stoppedBy));
    }

    public Diary raises(int left, int right) {
        return event("test", "{'test': 'calfRaises', 'side': 'left', 'trials': [" + left + "]}")
                .event("test", "{'test': 'calfRaises', 'side': 'right', 'trials': [" + right + "]}");
    }

    public Diary rate(String when, String region, double discomfort) {
        return event("rating", "{'when': '%s', 'region': '%s', 'discomfort': %s}".formatted(when, region, discomfort));
    }

    public Diary conditions(String... words) {
        return event("conditions", "{'conditions': [" + quoted(words) + "]}");
    }

    public Diary safety(String... words) {
        return event("safety", "{'answers': [" + quoted(words) + "]}");
    }

    private static String quoted(String... words) {
        return words.length == 0 ? "" : "'" + String.join("', '", words) + "'";
    }

    /** One set; target and actual alike. */
    public Diary set(String exercise, String work, String effort) {
        return event(
                "set",
                "{'exercise': '%s', 'target': %s, 'actual': %s, 'source': 'timer', 'effort': '%s'}"
                        .formatted(exercise, work, work, effort));
    }

    /** Does today's plan whole. */
    public Diary train(String effort) {
        for (Item item : plan(day).today()) {
            for (Limb limb : item.side() == Limb.EACH ? List.of(Limb.LEFT, Limb.RIGHT) : List.of(item.side())) {
                for (int i = 0; i < item.amount().sets(); i++) {
                    set(item, limb, effort);
                }
            }
        }
        return this;
    }

    private void set(Item item, Limb limb, String effort) {
        String work = "{'reps': %d, 'holdS': %d, 'loadKg': %s}"
                .formatted(
                        item.amount().reps(),
                        item.amount().holdS(),
                        item.amount().loadKg());
        event(
                "set",
                "{'exercise': '%s', 'side': '%s', 'target': %s, 'actual': %s, 'source': 'timer', 'effort': '%s'}"
                        .formatted(item.exercise().id(), limb.word(), work, work, effort));
    }

    /** A session that leaves no trace: rated 1 before and at its peak, 1 the next morning; ends on the next day. */
    public Diary goodSession() {
        return rate("before", "ankle", 1)
                .train("right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
    }

    public Log log() {
        return read(String.join("\n", lines));
    }

    public static Log read(String text) {
        if (READER.read(text) instanceof LogOutcome.Ok ok) {
            return ok.log();
        }
        throw new AssertionError(READER.read(text).toString());
    }

    public Plan plan() {
        return plan(day);
    }

    public Plan plan(LocalDate on) {
        return Planner.plan(CONTENT, log(), on);
    }

    public Plan plan(String on) {
        return plan(LocalDate.parse(on));
    }
}
