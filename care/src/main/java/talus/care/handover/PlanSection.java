package talus.care.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import talus.care.dose.Amount;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
import talus.care.plan.Plan;
import talus.care.plan.PlanWords;
import talus.care.programme.Item;
import talus.care.programme.PhaseMessage;
import talus.care.programme.Programme;
import talus.chain.report.words.Words;

/** The present plan with its doses and locks. */
final class PlanSection {
    private final Person person;
    private final Plan plan;
    private final List<Sheet.Part> parts = new ArrayList<>();

    private PlanSection(Person person) {
        this.person = person;
        this.plan = person.plan();
    }

    static List<Sheet.Part> of(Person person) {
        PlanSection section = new PlanSection(person);
        section.parts.add(new Sheet.Heading(Words.say(HandoverMessage.PLAN)));
        if (person.plan().outcome().plans()) {
            section.parts.add(section.table());
        } else {
            section.parts.add(new Sheet.Paragraph(Sheet.Tone.WARNING, outcome(person)));
        }
        section.next();
        return section.parts;
    }

    /** What is planned, in a sentence. */
    static String outcome(Person person) {
        Plan plan = person.plan();
        return switch (plan.outcome()) {
            case PLAN ->
                Words.say(
                        HandoverMessage.PLANNED,
                        Integer.toString(plan.sessionsAWeek()),
                        Integer.toString(plan.minutes()),
                        Words.say(PhaseMessage.of(plan.emphasis())));
            case SEATED_ONLY ->
                Words.say(
                        HandoverMessage.PLANNED_SEATED,
                        Integer.toString(plan.sessionsAWeek()),
                        Integer.toString(plan.minutes()));
            case ASK_FIRST -> Words.say(HandoverMessage.ASKED_NOW);
            case STOP -> Words.say(HandoverMessage.STOPPED_NOW);
        };
    }

    /** The items of the week, each exercise, side and dose once, today's first. */
    static List<Item> items(Plan plan) {
        Map<Planned, Item> items = new LinkedHashMap<>();
        for (Programme.Day day : plan.week()) {
            for (Item item : day.items()) {
                items.putIfAbsent(new Planned(item.exercise().id(), item.side(), item.amount()), item);
            }
        }
        return List.copyOf(items.values());
    }

    private record Planned(String exercise, Limb side, Amount amount) {}

    private Sheet.Table table() {
        Set<Item> today = new HashSet<>(plan.today());
        List<List<String>> rows = new ArrayList<>();
        for (Item item : items(plan)) {
            rows.add(List.of(
                    name(item.exercise()),
                    PlanWords.dose(item, person.units()),
                    PlanWords.side(item),
                    today.contains(item) ? PlanWords.change(item.change()) : Words.say(HandoverMessage.LATER)));
        }
        return new Sheet.Table(
                Words.say(HandoverMessage.PLAN_CAPTION),
                List.of(
                        SheetPage.words(HandoverMessage.EXERCISE),
                        SheetPage.words(HandoverMessage.DOSE),
                        SheetPage.words(HandoverMessage.SIDE),
                        SheetPage.words(HandoverMessage.AGAINST_LAST)),
                rows);
    }

    private String name(Exercise exercise) {
        return person.history().isLocked(exercise.id())
                ? Words.say(HandoverMessage.LOCKED, exercise.name())
                : exercise.name();
    }

    private String locks() {
        List<String> locked = new ArrayList<>();
        for (Exercise exercise : person.content().exercises().exercises()) {
            if (person.history().isLocked(exercise.id())) {
                locked.add(exercise.name());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                locked.isEmpty()
                        ? Words.say(HandoverMessage.NO_LOCKS)
                        : Words.say(HandoverMessage.LOCKS, String.join(", ", locked)));
        if (person.history().settings().progression().filter(on -> !on).isPresent()) {
            lines.add(Words.say(HandoverMessage.PROGRESSION_OFF));
        }
        return String.join(" ", lines);
    }

    private void next() {
        Plan.Next next = plan.next();
        List<String> dates = new ArrayList<>(List.of(locks()));
        if (plan.asksForTest()) {
            dates.add(Words.say(HandoverMessage.NEXT_TEST, next.test().toString()));
        }
        next.review().ifPresent(review -> dates.add(Words.say(HandoverMessage.NEXT_REVIEW, review.toString())));
        dates.add(Words.say(HandoverMessage.NEXT_ASK, next.askSafety().toString()));
        parts.add(new Sheet.Paragraph(Sheet.Tone.PLAIN, String.join(" ", dates)));
    }
}
