package talus.care.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import talus.care.event.Condition;
import talus.care.event.Log;
import talus.care.event.Method;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.history.History;
import talus.care.history.Sessions;
import talus.care.history.Training;
import talus.care.programme.OfferedSessions;
import talus.care.safety.Safety;
import talus.care.safety.SafetyReview;
import talus.care.safety.StopSigns;
import talus.care.safety.Verdict;
import talus.care.test.Change;
import talus.care.test.ChangeVerdict;
import talus.care.test.DiscomfortChange;
import talus.care.test.Findings;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/**
 * The course of a person in one line: knee to wall with trials and what stopped it, raises, sessions, discomfort, what is beyond error,
 * stop signs. Centimetres, degrees, counts.
 */
public final class Note {
    private static final Map<Condition, NoteMessage> CARE = new EnumMap<>(Map.of(
            Condition.REDUCED_FEELING, NoteMessage.CARE_FEELING,
            Condition.BLOOD_THINNERS, NoteMessage.CARE_BLOOD,
            Condition.FALLS_OR_DIZZINESS, NoteMessage.CARE_FALLS,
            Condition.PREGNANCY, NoteMessage.CARE_PREGNANCY));

    private final History history;
    private final Findings findings;
    private final List<String> parts = new ArrayList<>();

    private Note(History history) {
        this.history = history;
        this.findings = Findings.of(history);
    }

    /** The line, without a line end. */
    public static String of(Log log, LocalDate on) {
        Note note = new Note(History.of(log, on));
        note.wall();
        note.raises();
        note.sessions();
        note.discomfort();
        note.beyond();
        note.care();
        note.stopSigns();
        List<String> sentences = new ArrayList<>();
        for (String part : note.parts) {
            sentences.add(Words.say(NoteMessage.END, part));
        }
        return String.join(" ", sentences);
    }

    private void wall() {
        Optional<TestResult> left = findings.wall(Side.LEFT);
        Optional<TestResult> right = findings.wall(Side.RIGHT);
        Optional<Method> method =
                right.or(() -> left).flatMap(result -> result.series().method());
        if (method.isEmpty()) {
            parts.add(Words.say(NoteMessage.NO_WALL));
            return;
        }
        List<String> sides = new ArrayList<>();
        left.ifPresent(result -> sides.add(side(Side.LEFT, wall(result))));
        right.ifPresent(result -> sides.add(side(Side.RIGHT, wall(result))));
        String line = Words.say(NoteMessage.WALL, Words.say(abbreviated(method.get())), String.join(" ", sides));
        String stop = stop();
        parts.add(stop.isEmpty() ? line : Words.say(NoteMessage.WALL_STOPPED, line, stop));
    }

    private static NoteMessage abbreviated(Method method) {
        return switch (method) {
            case TAPE -> NoteMessage.TAPE;
            case INCLINOMETER -> NoteMessage.INCLINOMETER;
            case CAMERA -> NoteMessage.CAMERA;
        };
    }

    private static String wall(TestResult result) {
        boolean tape = result.series().method().filter(Method.TAPE::equals).isPresent();
        double factor = tape ? 100 : 1;
        String value = Decimal.of(result.value() * factor, 1);
        if (result.trials().size() < 2) {
            return value;
        }
        List<String> trials = new ArrayList<>();
        for (double trial : result.trials()) {
            trials.add(Decimal.of(trial * factor, 1));
        }
        return Words.say(NoteMessage.WITH_TRIALS, value, String.join(" ", trials));
    }

    private String stop() {
        Optional<String> left = stop(Side.LEFT);
        Optional<String> right = stop(Side.RIGHT);
        if (left.equals(right)) {
            return left.orElse("");
        }
        List<String> sides = new ArrayList<>();
        left.ifPresent(word -> sides.add(side(Side.LEFT, word)));
        right.ifPresent(word -> sides.add(side(Side.RIGHT, word)));
        return String.join(" ", sides);
    }

    private Optional<String> stop(Side side) {
        return findings.lastStop(TestKind.KNEE_TO_WALL, side).map(StopReason::word);
    }

    private void raises() {
        List<String> sides = new ArrayList<>();
        boolean incline = false;
        for (Side side : Side.BOTH) {
            Optional<TestResult> raises = findings.last(TestKind.CALF_RAISES, side);
            raises.ifPresent(result -> sides.add(side(side, Decimal.shortest(result.value(), 1))));
            incline |= raises.map(result -> result.series().incline()).orElse(false);
        }
        if (!sides.isEmpty()) {
            NoteMessage ground = incline ? NoteMessage.INCLINE : NoteMessage.FLAT;
            parts.add(Words.say(NoteMessage.RAISES, String.join(" ", sides), Words.say(ground)));
        }
    }

    private void sessions() {
        List<Training> trainings = history.trainings();
        if (trainings.isEmpty()) {
            parts.add(Words.say(history.trainsToday() ? NoteMessage.NONE_BEFORE_TODAY : NoteMessage.NO_SESSIONS));
            return;
        }
        Sessions sessions = Sessions.of(history);
        int offered = OfferedSessions.of(history);
        parts.add(Words.say(
                NoteMessage.SESSIONS,
                Integer.toString(sessions.days()),
                Integer.toString(offered),
                Integer.toString(sessions.timedDays())));
    }

    private void discomfort() {
        for (Change change : DiscomfortChange.of(history)) {
            if (change.verdict() != ChangeVerdict.NOT_ENOUGH) {
                String region = change.measure().substring(change.measure().indexOf('.') + 1);
                parts.add(Words.say(
                        NoteMessage.DISCOMFORT,
                        region.substring(0, 1).toUpperCase(Locale.ROOT) + region.substring(1),
                        Decimal.of(change.first(), 1),
                        Decimal.of(change.last(), 1)));
            }
        }
    }

    private void beyond() {
        List<Change> all = new ArrayList<>(Change.of(findings.results()));
        all.addAll(DiscomfortChange.of(history));
        List<String> beyond = new ArrayList<>();
        for (Change change : all) {
            if (change.verdict() == ChangeVerdict.MORE || change.verdict() == ChangeVerdict.LESS) {
                String measure =
                        change.side().map(side -> side(change.measure(), side)).orElse(change.measure());
                beyond.add(Words.say(NoteMessage.BEYOND_ONE, measure, difference(change)));
            }
        }
        String list = beyond.isEmpty() ? Words.say(NoteMessage.NONE) : String.join(", ", beyond);
        parts.add(Words.say(NoteMessage.BEYOND, list));
    }

    private static String difference(Change change) {
        boolean tape = change.method().filter(Method.TAPE::equals).isPresent();
        return Decimal.signed(change.value() * (tape ? 100 : 1), 1);
    }

    /** What somebody who reads the note must know before a hand is laid on. */
    private void care() {
        List<Condition> held = history.held();
        List<String> named = new ArrayList<>();
        CARE.forEach((condition, message) -> {
            if (held.contains(condition)) {
                named.add(Words.say(message));
            }
        });
        if (!named.isEmpty()) {
            parts.add(Words.say(NoteMessage.CARE, String.join(", ", named)));
        }
    }

    /** The level and the signs that stand; where none does, those that did. */
    private void stopSigns() {
        List<StopSigns.Sign> signs =
                StopSigns.of(history).stream().filter(StopSigns.Sign::stops).toList();
        String standing = words(signs, true);
        String ended = words(signs, false);
        if (!standing.isEmpty()) {
            Safety safety = SafetyReview.of(history);
            boolean levelled = safety.verdict() == Verdict.STOP || safety.verdict() == Verdict.SEATED_ONLY;
            String named = levelled
                    ? Words.say(
                            NoteMessage.LEVEL,
                            spaced(safety.level().orElseThrow().word()),
                            standing)
                    : standing;
            parts.add(Words.say(NoteMessage.STOP_SIGNS, named));
        } else {
            String none = Words.say(NoteMessage.NONE);
            parts.add(Words.say(
                    NoteMessage.STOP_SIGNS, ended.isEmpty() ? none : Words.say(NoteMessage.NONE_NOW, none, ended)));
        }
    }

    private static String words(List<StopSigns.Sign> signs, boolean standing) {
        return signs.stream()
                .filter(sign -> sign.stands() == standing)
                .map(sign ->
                        sign.mistaken() ? Words.say(NoteMessage.MISTAKEN, spaced(sign.word())) : spaced(sign.word()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The log's word as words: a note is read by people who do not know the log. */
    private static String spaced(String word) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                words.append(' ').append((char) (letter - 'A' + 'a'));
            } else {
                words.append(letter);
            }
        }
        return words.toString();
    }

    private static String side(Side side, String value) {
        return Words.say(
                NoteMessage.OF_SIDE, Words.say(side == Side.LEFT ? NoteMessage.LEFT : NoteMessage.RIGHT), value);
    }

    private static String side(String measure, Side side) {
        return Words.say(
                NoteMessage.OF_SIDE, measure, Words.say(side == Side.LEFT ? NoteMessage.LEFT : NoteMessage.RIGHT));
    }
}
