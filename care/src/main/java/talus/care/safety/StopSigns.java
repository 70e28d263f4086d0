package talus.care.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.event.Condition;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.SafetyAnswer;
import talus.care.event.Urgency;
import talus.care.history.History;
import talus.chain.report.words.Words;

/**
 * Every sign that was ticked or rated, and what ended it: a tick stands until somebody clears it, pain down the leg and tingling also until
 * the person next ticks none.
 */
public final class StopSigns {
    private static final Set<Condition> FOR_A_DOCTOR =
            Set.of(Condition.HEART_SYMPTOMS, Condition.UNCONTROLLED_PRESSURE);

    private final List<Sign> signs = new ArrayList<>();
    private List<Condition> held = List.of();

    private StopSigns() {}

    /** How a sign ends. */
    public enum Ends {
        CLEARED,
        CLEARED_OR_NONE,
        /** It stops nothing. */
        AT_ONCE
    }

    /**
     * A sign.
     *
     * @param word as the log has it
     * @param text in the words that were ticked
     * @param ended what ended it; empty while it stands
     * @param mistaken whether who ticked it took it back
     */
    public record Sign(LocalDate day, String word, String text, Ends ends, Optional<String> ended, boolean mistaken) {
        private Sign endedBy(String words, boolean mistake) {
            return new Sign(day, word, text, ends, Optional.of(words), mistake);
        }

        /** Whether it stops something, or did; a sign with which the programme goes on does not. */
        public boolean stops() {
            return ends != Ends.AT_ONCE;
        }

        /** Whether nothing ended it yet. */
        public boolean stands() {
            return ended.isEmpty();
        }

        /** What ended it, or that it stands. */
        public String end() {
            return ended.orElse(Words.say(SafetyMessage.STANDS));
        }
    }

    /** In order of time. */
    public static List<Sign> of(History history) {
        StopSigns all = new StopSigns();
        for (Event event : history.events()) {
            all.take(event);
        }
        return List.copyOf(all.signs);
    }

    private void take(Event event) {
        LocalDate day = event.at().date();
        switch (event.data()) {
            case EventData.Safety given -> {
                if (given.none()) {
                    end(List.of(Ends.CLEARED_OR_NONE), Words.say(SafetyMessage.ENDED_NONE, day.toString()), false);
                }
                for (SafetyAnswer answer : given.answers()) {
                    if (answer.urgency() != Urgency.NONE) {
                        boolean goesOn = answer.urgency() == Urgency.APPOINTMENT;
                        add(
                                day,
                                answer.word(),
                                Words.say(SafetyQuestion.of(answer)),
                                goesOn ? Ends.AT_ONCE : Ends.CLEARED);
                    }
                }
            }
            case EventData.Cleared cleared -> {
                boolean mistake = takesBack(cleared);
                end(
                        List.of(Ends.CLEARED, Ends.CLEARED_OR_NONE),
                        mistake
                                ? Words.say(SafetyMessage.ENDED_MISTAKE, day.toString())
                                : Words.say(
                                        SafetyMessage.ENDED_CLEARED, day.toString(), cleared.by(), cleared.saying()),
                        mistake);
            }
            case EventData.Conditions given -> {
                for (Condition condition : given.conditions()) {
                    if (FOR_A_DOCTOR.contains(condition) && !held.contains(condition)) {
                        add(day, condition.word(), Words.say(SafetyQuestion.of(condition)), Ends.CLEARED);
                    }
                }
                held = given.conditions();
            }
            case EventData.Rating rating -> {
                String region = rating.region().word();
                if (rating.spreadingDown()) {
                    add(day, "spreadingDown", Words.say(SafetyMessage.SPREADING, region), Ends.CLEARED_OR_NONE);
                }
                if (rating.tingling()) {
                    add(day, "tingling", Words.say(SafetyMessage.TINGLING, region), Ends.CLEARED_OR_NONE);
                }
            }
            default -> {}
        }
    }

    /** Adds what does not stand already in the same words. */
    private void add(LocalDate day, String word, String text, Ends ends) {
        boolean known =
                signs.stream().anyMatch(sign -> sign.stands() && sign.text().equals(text));
        if (!known) {
            Optional<String> ended =
                    ends == Ends.AT_ONCE ? Optional.of(Words.say(SafetyMessage.GOES_ON)) : Optional.empty();
            signs.add(new Sign(day, word, text, ends, ended, false));
        }
    }

    /** By the words alone: the event has no field for it. */
    private static boolean takesBack(EventData.Cleared cleared) {
        return cleared.by().equals(Words.say(SafetyMessage.MISTAKE_BY))
                && cleared.saying().startsWith(Words.say(SafetyMessage.MISTAKE_SAYING, ""));
    }

    private void end(List<Ends> which, String words, boolean mistake) {
        signs.replaceAll(sign -> sign.stands() && which.contains(sign.ends()) ? sign.endedBy(words, mistake) : sign);
    }
}
