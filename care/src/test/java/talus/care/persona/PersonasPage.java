package talus.care.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import talus.care.note.Note;
import talus.care.plan.Plan;
import talus.care.programme.Item;
import talus.care.programme.Programme;
import talus.care.rule.Reason;

/** The page of the personas, in Markdown. */
final class PersonasPage {
    private static final Map<Character, String> HOW = Map.of(
            'g', "good",
            'h', "done, hard",
            'b', "too much: a high peak and a bad morning",
            's', "sore calf next morning",
            'm', "done, no rating",
            'u', "\"it hurts\" once",
            '-', "left out");

    private final StringBuilder text = new StringBuilder();

    private PersonasPage() {}

    static String of(List<Life> lives) {
        PersonasPage page = new PersonasPage();
        page.text.append("""
                # Twelve people and their plans

                Made-up people. Each log lies in [examples/personas](../../examples/personas); this page is generated from
                them (`PersonasPageTest.main`) and checked by a test. For each: the first plan with its reasons, then four
                weeks in which sessions go well, badly or unrated. `talus plan examples/personas/desk-worker.jsonl --on
                2026-11-30` prints the same plan. The exercises are not yet reviewed by a clinician.

                """);
        page.text.append(PhysioReading.TEXT);
        lives.forEach(page::person);
        return page.text.toString();
    }

    private void person(Life life) {
        Persona persona = life.persona();
        text.append("## ")
                .append(persona.name())
                .append("\n\n")
                .append(persona.who())
                .append("\n\n");
        Plan plan = life.first();
        text.append("**First plan** (")
                .append(plan.on())
                .append("): ")
                .append(plan.outcome().word())
                .append(plan.level().map(level -> ", " + level.word()).orElse(""))
                .append(", emphasis ")
                .append(plan.emphasis().word())
                .append(", ")
                .append(plan.sessionsAWeek())
                .append(" sessions a week, ")
                .append(plan.minutes())
                .append(" min. ")
                .append(plan.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")))
                .append("\n\n| exercise | dose | side | why |\n|---|---|---|---|\n");
        for (Item item : plan.today()) {
            text.append("| ")
                    .append(item.exercise().name())
                    .append(" | ")
                    .append(dose(item))
                    .append(" | ")
                    .append(item.side().word())
                    .append(" | ")
                    .append(item.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")))
                    .append(" |\n");
        }
        text.append("\nWeek: ")
                .append(week(plan))
                .append("\n\nLeft out: ")
                .append(leftOut(plan))
                .append("\n\n");
        sessions(life);
        text.append("\nNote after four weeks: `")
                .append(Note.of(life.diary().log(), life.diary().day()))
                .append("`\n\n");
    }

    private static String week(Plan plan) {
        List<String> days = new ArrayList<>();
        for (Programme.Day day : plan.week()) {
            if (!day.items().isEmpty()) {
                days.add(day.day().getDayOfWeek().toString().substring(0, 3) + " "
                        + day.items().stream()
                                .map(item -> item.exercise().id())
                                .distinct()
                                .collect(Collectors.joining(", ")));
            }
        }
        return String.join("; ", days) + ".";
    }

    private static String leftOut(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Programme.LeftOut one : plan.leftOut()) {
            counts.merge(one.rule().id(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " by " + entry.getKey())
                .collect(Collectors.joining(", ", "", "."));
    }

    private void sessions(Life life) {
        text.append("| session | plan against last time | how it went |\n|---|---|---|\n");
        for (Life.Session session : life.sessions()) {
            text.append("| ")
                    .append(session.day())
                    .append(" | ")
                    .append(session.plan().today().stream()
                            .map(PersonasPage::against)
                            .collect(Collectors.joining("; ")))
                    .append(" | ")
                    .append(HOW.get(session.how()))
                    .append(" |\n");
        }
    }

    private static String against(Item item) {
        String side = switch (item.side()) {
            case LEFT -> " L";
            case RIGHT -> " R";
            case BOTH, EACH -> "";
        };
        return item.exercise().id() + side + " " + dose(item) + " "
                + item.change().word() + why(item);
    }

    /** The rule that kept or changed the dose, where it is not the usual one. */
    private static String why(Item item) {
        return item.reasons().stream()
                .map(reason -> reason.rule().id())
                .filter(id -> !id.startsWith("choose") && !id.equals("dose.first") && !id.startsWith("progress"))
                .map(id -> " (" + id + ")")
                .collect(Collectors.joining());
    }

    private static String dose(Item item) {
        String unit = switch (item.exercise().mode()) {
            case REPS -> item.amount().sets() + " x " + item.amount().reps();
            case HOLD ->
                item.amount().sets() + " x "
                        + (item.amount().reps() > 1 ? item.amount().reps() + " x " : "")
                        + item.amount().holdS() + " s";
            case TIME -> item.amount().sets() + " x " + item.amount().holdS() + " s";
        };
        return item.amount().loadKg() > 0 ? unit + ", " + item.amount().loadKg() + " kg" : unit;
    }
}
