package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import talus.care.event.Log;
import talus.care.exercise.Exercise;
import talus.care.plan.Plan;
import talus.care.plan.PlanWords;
import talus.care.programme.Content;
import talus.care.programme.Item;
import talus.care.rule.Reason;
import talus.chain.report.Report;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/** The plan on paper: the week's exercises with drawings, doses and stop rules, and boxes to tick off for four weeks. */
public final class PrintedPlan {
    private static final int WEEKS = 4;
    private static final String BOX = "\u25a1";

    private final Person person;
    private final Plan plan;
    private final Function<Exercise, String> drawings;
    private final List<Sheet.Part> parts = new ArrayList<>();

    private PrintedPlan(Person person, Function<Exercise, String> drawings) {
        this.person = person;
        this.plan = person.plan();
        this.drawings = drawings;
    }

    /**
     * The document that needs nothing else.
     *
     * @param drawings of an exercise an SVG element
     */
    public static String html(Content content, Log log, LocalDate on, Function<Exercise, String> drawings) {
        return html(content, log, on, drawings, Optional.empty());
    }

    /**
     * The document with a site's style and drawings.
     *
     * @param site absolute address, a slash at its end
     */
    public static String linked(Content content, Log log, LocalDate on, String site) {
        return html(content, log, on, exercise -> drawing(exercise, site), Optional.of(site));
    }

    private static String html(
            Content content, Log log, LocalDate on, Function<Exercise, String> drawings, Optional<String> site) {
        Person person = Person.of(content, log, on);
        return SheetPage.of(new PrintedPlan(person, drawings).sheet(), person.paper(), site);
    }

    private static String drawing(Exercise exercise, String site) {
        XmlText image = new XmlText();
        image.leaf(
                "img",
                "src",
                site + "drawings/" + exercise.id() + ".svg",
                "alt",
                Words.say(HandoverMessage.DRAWING, exercise.name()));
        return image.toString();
    }

    private Sheet sheet() {
        if (plan.outcome().plans()) {
            exercises();
            ticks();
            say(Sheet.Tone.WARNING, HandoverMessage.STOP_ALL);
            say(Sheet.Tone.QUIET, HandoverMessage.UNREVIEWED);
            say(Sheet.Tone.QUIET, HandoverMessage.UNPROVEN);
        } else {
            String why = plan.reasons().stream().map(Reason::text).collect(Collectors.joining(" "));
            say(Sheet.Tone.WARNING, HandoverMessage.NOTHING_PLANNED, why);
        }
        return new Sheet(Words.say(HandoverMessage.PRINTED), parts);
    }

    private void exercises() {
        say(
                Sheet.Tone.PLAIN,
                HandoverMessage.PRINTED_OF,
                person.on().toString(),
                Integer.toString(plan.sessionsAWeek()),
                Integer.toString(plan.minutes()));
        say(Sheet.Tone.PLAIN, HandoverMessage.IN_TURN);
        say(Sheet.Tone.PLAIN, HandoverMessage.PRINTED_UNTIL);
        Set<String> done = new TreeSet<>();
        List<Item> items = PlanSection.items(plan);
        for (Item item : items) {
            Exercise exercise = item.exercise();
            if (done.add(exercise.id())) {
                List<String> doses = items.stream()
                        .filter(other -> other.exercise().id().equals(exercise.id()))
                        .map(this::dose)
                        .distinct()
                        .toList();
                parts.add(new Sheet.Exercise(
                        exercise.name(),
                        drawings.apply(exercise),
                        String.join("; ", doses),
                        List.of(
                                Words.say(HandoverMessage.CUE, exercise.cue()),
                                Words.say(HandoverMessage.STOP_WHEN, String.join(" ", exercise.stopRules())))));
            }
        }
    }

    private String dose(Item item) {
        String side = PlanWords.side(item);
        String dose = PlanWords.dose(item, person.units());
        return side.isEmpty() ? dose : Words.say(HandoverMessage.OF_SIDE, dose, side);
    }

    private void ticks() {
        parts.add(new Sheet.Heading(Words.say(HandoverMessage.FOUR_WEEKS)));
        List<Report.Column> columns = new ArrayList<>();
        columns.add(SheetPage.words(HandoverMessage.WEEK));
        for (int session = 1; session <= plan.sessionsAWeek(); session++) {
            columns.add(new Report.Column(Words.say(HandoverMessage.SESSION_COLUMN, Integer.toString(session)), false));
        }
        columns.add(SheetPage.words(HandoverMessage.FELT_COLUMN));
        List<List<String>> rows = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            List<String> row = new ArrayList<>();
            row.add(Words.say(HandoverMessage.WEEK_ROW, Integer.toString(week)));
            for (int session = 1; session <= plan.sessionsAWeek(); session++) {
                row.add(BOX);
            }
            row.add("");
            rows.add(row);
        }
        parts.add(new Sheet.Table(Words.say(HandoverMessage.TICKS), columns, rows));
    }

    private void say(Sheet.Tone tone, HandoverMessage message, String... arguments) {
        parts.add(new Sheet.Paragraph(tone, Words.say(message, arguments)));
    }
}
