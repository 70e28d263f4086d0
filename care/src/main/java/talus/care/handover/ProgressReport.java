package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;
import talus.care.event.ReviewVerdict;
import talus.care.history.Dated;
import talus.care.note.Note;
import talus.care.plan.PlanWords;
import talus.care.programme.Content;
import talus.care.safety.StopSigns;
import talus.care.test.Change;
import talus.care.test.ChangeVerdict;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.words.Words;

/**
 * The report for a professional as one HTML document: first the note and how things stand, then what was measured, the curves, the plan, and
 * last the numbers behind the curves.
 */
public final class ProgressReport {
    /** Presses of "it hurts" that are told, the latest. */
    private static final int MOST_HURTS = 8;

    /** Signs that are told, the latest; one that stands is always told. */
    private static final int MOST_SIGNS = 12;

    private final Person person;
    private final List<Sheet.Part> parts = new ArrayList<>();

    private ProgressReport(Person person) {
        this.person = person;
    }

    /**
     * The document that needs nothing else.
     *
     * @param name of the person, told only when given
     */
    public static String html(Content content, Log log, LocalDate on, Optional<String> name) {
        return html(content, log, on, name, Optional.empty());
    }

    /**
     * The document with a site's style.
     *
     * @param name of the person, told only when given
     * @param site absolute address, a slash at its end
     */
    public static String linked(Content content, Log log, LocalDate on, Optional<String> name, String site) {
        return html(content, log, on, name, Optional.of(site));
    }

    private static String html(Content content, Log log, LocalDate on, Optional<String> name, Optional<String> site) {
        Person person = Person.of(content, log, on);
        return SheetPage.of(new ProgressReport(person).sheet(name), person.paper(), site);
    }

    private Sheet sheet(Optional<String> name) {
        who(name);
        state();
        List<TestResult> results = person.results();
        parts.addAll(MeasuredSection.table(results, person.units()));
        signs();
        parts.addAll(PlanSection.of(person));
        List<Week> weeks = Week.of(person.history());
        int asked = person.plan().sessionsAWeek();
        parts.addAll(MeasuredSection.curves(results, person.units()));
        if (!weeks.isEmpty()) {
            parts.addAll(WeekSection.charts(weeks, asked));
            heading(HandoverMessage.WEEKS);
            parts.addAll(WeekSection.table(weeks, asked));
        }
        parts.addAll(MeasuredSection.twins(results, person.units()));
        about();
        return new Sheet(Words.say(HandoverMessage.REPORT), parts);
    }

    private void who(Optional<String> name) {
        name.ifPresent(given -> say(Sheet.Tone.PLAIN, HandoverMessage.NAME, given));
        String on = person.on().toString();
        List<Event> events = person.history().events();
        String who = PersonWords.who(person.history(), person.units());
        if (events.isEmpty()) {
            say(Sheet.Tone.PLAIN, HandoverMessage.PERIOD_EMPTY, who, on);
        } else {
            String from = events.getFirst().at().date().toString();
            say(Sheet.Tone.PLAIN, HandoverMessage.PERIOD, who, from, on);
        }
        parts.add(new Sheet.Paragraph(Sheet.Tone.LINE, Note.of(person.log(), person.on())));
        say(Sheet.Tone.QUIET, HandoverMessage.NOTE_READS);
    }

    private void state() {
        heading(HandoverMessage.STATE);
        boolean plans = person.plan().outcome().plans();
        parts.add(new Sheet.Paragraph(plans ? Sheet.Tone.PLAIN : Sheet.Tone.WARNING, PlanSection.outcome(person)));
        String standing = StopSigns.of(person.history()).stream()
                .filter(StopSigns.Sign::stands)
                .map(StopSigns.Sign::text)
                .collect(Collectors.joining(" "));
        if (!standing.isEmpty()) {
            say(Sheet.Tone.WARNING, HandoverMessage.STANDING, standing);
        }
        List<String> lines = new ArrayList<>();
        List<String> conditions = person.conditions();
        if (!conditions.isEmpty()) {
            lines.add(Words.say(HandoverMessage.CONDITIONS, String.join(" ", conditions)));
        }
        lines.add(PersonWords.trained(person.history()));
        int before = lines.size();
        for (Change change : person.plan().changed()) {
            if (change.verdict() == ChangeVerdict.MORE || change.verdict() == ChangeVerdict.LESS) {
                lines.add(PlanWords.changed(change, person.units()));
            }
        }
        if (lines.size() == before) {
            lines.add(Words.say(HandoverMessage.NO_CHANGE));
        }
        for (Dated<EventData.Review> review : person.history().reviews()) {
            lines.add(Words.say(
                    HandoverMessage.REVIEW,
                    Integer.toString(review.data().week()),
                    review(review.data().answer())));
        }
        parts.add(new Sheet.Bullets(lines));
    }

    private static String review(ReviewVerdict answer) {
        return Words.say(
                switch (answer) {
                    case BETTER -> HandoverMessage.BETTER;
                    case SAME -> HandoverMessage.SAME;
                    case WORSE -> HandoverMessage.WORSE;
                });
    }

    private void signs() {
        heading(HandoverMessage.SIGNS);
        List<StopSigns.Sign> all = StopSigns.of(person.history());
        if (all.isEmpty()) {
            say(Sheet.Tone.PLAIN, HandoverMessage.NO_SIGNS);
        } else {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                StopSigns.Sign sign = all.get(i);
                if (sign.stands() || i >= all.size() - MOST_SIGNS) {
                    rows.add(List.of(sign.day().toString(), sign.text(), sign.end()));
                }
            }
            parts.add(new Sheet.Table(
                    Words.say(HandoverMessage.UNCHECKED),
                    List.of(
                            SheetPage.words(HandoverMessage.DAY),
                            SheetPage.words(HandoverMessage.SIGN),
                            SheetPage.words(HandoverMessage.ENDED)),
                    rows));
        }
        hurts();
    }

    private void hurts() {
        List<Dated<EventData.Hurt>> hurts = person.history().hurts();
        if (hurts.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Dated<EventData.Hurt> hurt : hurts.subList(Math.max(0, hurts.size() - MOST_HURTS), hurts.size())) {
            String region = hurt.data().region().map(Measure::region).orElse("");
            String side = hurt.data().side().map((Side s) -> Measure.side(s)).orElse("");
            rows.add(List.of(
                    hurt.date().toString(),
                    person.content().exercises().get(hurt.data().exercise()).name(),
                    side.isEmpty() || region.isEmpty()
                            ? region + side
                            : Words.say(HandoverMessage.HURT, region, side)));
        }
        parts.add(new Sheet.Table(
                Words.say(HandoverMessage.HURTS),
                List.of(
                        SheetPage.words(HandoverMessage.DAY),
                        SheetPage.words(HandoverMessage.EXERCISE),
                        SheetPage.words(HandoverMessage.WHERE)),
                rows));
    }

    private void about() {
        heading(HandoverMessage.WHAT_TALUS_IS);
        List<String> sentences = new ArrayList<>();
        for (HandoverMessage message : List.of(
                HandoverMessage.IS,
                HandoverMessage.IS_NOT,
                HandoverMessage.UNPROVEN,
                HandoverMessage.UNREVIEWED,
                HandoverMessage.SOURCES,
                HandoverMessage.TYPED)) {
            sentences.add(Words.say(message));
        }
        parts.add(new Sheet.Paragraph(Sheet.Tone.PLAIN, String.join(" ", sentences)));
    }

    private void heading(HandoverMessage message) {
        parts.add(new Sheet.Heading(Words.say(message)));
    }

    private void say(Sheet.Tone tone, HandoverMessage message, String... arguments) {
        parts.add(new Sheet.Paragraph(tone, Words.say(message, arguments)));
    }
}
