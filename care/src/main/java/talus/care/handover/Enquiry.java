package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.contact.ContactSettings;
import talus.care.event.Log;
import talus.care.note.Note;
import talus.care.plan.PlanWords;
import talus.care.programme.Content;
import talus.care.programme.Item;
import talus.care.safety.StopSigns;
import talus.care.test.TestResult;
import talus.chain.contract.scenario.Worded;
import talus.chain.report.words.Words;

/**
 * A message to a clinic: what it is about, the person's own words, and what of the diary they ticked. The person sees the whole text first;
 * Talus sends nothing, it only makes the text and a link that opens their own mail program with it.
 *
 * @param subject of the mail
 * @param text the whole message, lines ended by a line feed
 */
public record Enquiry(String subject, String text) {
    /** Bytes of a mail link above which programs may cut it. Status: assumed, no standard has a limit and 2,000 are known to fail. */
    static final int LONGEST_LINK = 1800;

    /** What a message is about. */
    public enum About implements Worded {
        APPOINTMENT("appointment"),
        QUESTION("question");

        public static final List<About> ALL = List.of(values());

        private final String word;

        About(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What of the diary can go with it. */
    public enum Included implements Worded {
        NOTE("note"),
        TESTS("tests"),
        CHANGES("changes"),
        SIGNS("signs"),
        PLAN("plan");

        public static final List<Included> ALL = List.of(values());

        /**
         * What is ticked before the person chooses: nothing. A clinic can answer a question or name a day from the person's own words; what
         * a diary says about a body goes to others only part by part, by a choice that somebody made. Status: own, from data minimisation
         * (GDPR Art. 5(1)(c)) and privacy by default (Art. 25(2)).
         */
        public static final List<Included> AT_FIRST = List.of();

        private final String word;

        Included(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** As it is ticked and as it stands above what is included. */
        public String title() {
            return Words.say(
                    switch (this) {
                        case NOTE -> HandoverMessage.ENQUIRY_NOTE;
                        case TESTS -> HandoverMessage.ENQUIRY_TESTS;
                        case CHANGES -> HandoverMessage.ENQUIRY_CHANGES;
                        case SIGNS -> HandoverMessage.ENQUIRY_SIGNS;
                        case PLAN -> HandoverMessage.ENQUIRY_PLAN;
                    });
        }
    }

    /**
     * The message.
     *
     * @param words the person's own, may be empty
     * @param included only what was ticked
     */
    public static Enquiry of(
            Content content, Log log, LocalDate on, About about, String words, List<Included> included) {
        Person person = Person.of(content, log, on);
        String subject = Words.say(
                about == About.APPOINTMENT ? HandoverMessage.ENQUIRY_APPOINTMENT : HandoverMessage.ENQUIRY_QUESTION);
        List<String> blocks = new ArrayList<>();
        if (!words.isBlank()) {
            blocks.add(words.strip());
        }
        for (Included part : Included.ALL) {
            if (included.contains(part)) {
                List<String> lines = new ArrayList<>();
                lines.add(part.title());
                lines.addAll(lines(person, part));
                if (lines.size() > 1) {
                    blocks.add(String.join("\n", lines));
                }
            }
        }
        blocks.add(Words.say(HandoverMessage.ENQUIRY_FROM, on.toString()));
        return new Enquiry(subject, String.join("\n\n", blocks) + "\n");
    }

    private static List<String> lines(Person person, Included part) {
        return switch (part) {
            case NOTE -> List.of(Note.of(person.log(), person.on()));
            case TESTS -> listed(tests(person));
            case CHANGES ->
                listed(person.plan().changed().stream()
                        .map(change -> PlanWords.changed(change, person.units()))
                        .toList());
            case SIGNS ->
                listed(StopSigns.of(person.history()).stream()
                        .map(sign ->
                                Words.say(HandoverMessage.POINT, sign.day().toString(), sign.text() + " " + sign.end()))
                        .toList());
            case PLAN -> listed(plan(person));
        };
    }

    /** The last result of each kind. */
    private static List<String> tests(Person person) {
        List<TestResult> results = person.results();
        List<String> lines = new ArrayList<>();
        for (TestResult result : results) {
            boolean last = results.stream()
                    .filter(other -> other.series().equals(result.series()))
                    .reduce((earlier, later) -> later)
                    .filter(result::equals)
                    .isPresent();
            if (last) {
                Measure measure = new Measure(result.series(), person.units());
                lines.add(Words.say(
                        HandoverMessage.POINT,
                        measure.name(),
                        Words.say(
                                HandoverMessage.DATED,
                                measure.text(result.value()),
                                result.day().toString())));
            }
        }
        return lines;
    }

    private static List<String> plan(Person person) {
        List<String> lines = new ArrayList<>();
        for (Item item : PlanSection.items(person.plan())) {
            lines.add(Words.say(HandoverMessage.POINT, item.exercise().name(), PlanWords.dose(item, person.units())));
        }
        return lines.isEmpty() ? List.of(PlanSection.outcome(person)) : lines;
    }

    private static List<String> listed(List<String> items) {
        return items.stream()
                .map(item -> Words.say(HandoverMessage.ENQUIRY_ITEM, item))
                .toList();
    }

    /**
     * The link that opens a mail program with the message (RFC 6068); empty where the clinic has no address or the message is too long for a
     * link, so that it is copied or printed.
     */
    public Optional<String> mailto(ContactSettings clinic) {
        return clinic.mail()
                .map(mail -> "mailto:" + PercentCode.of(mail, "@") + "?subject=" + PercentCode.of(subject, "")
                        + "&body=" + PercentCode.of(text.replace("\n", "\r\n"), ""))
                .filter(link -> link.length() <= LONGEST_LINK);
    }
}
