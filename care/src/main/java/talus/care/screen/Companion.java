package talus.care.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import talus.care.event.IsoDate;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.event.Moment;
import talus.care.learn.LearnCard;
import talus.care.programme.Content;
import talus.care.source.Bibliography;
import talus.chain.contract.ProblemWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.report.words.UnitSystem;

/**
 * What the companion's pages ask: a screen, a session for the player, and what becomes of a form. A pure function of the log's text, the
 * day and what was typed; the last log that was read is kept, because pages ask several things about one.
 */
public final class Companion {
    private final Content content;
    private final List<LearnCard> cards;
    private final Bibliography bibliography;
    private @Nullable Read last;

    private record Read(String text, LogOutcome outcome) {}

    public Companion(Content content, List<LearnCard> cards, Bibliography bibliography) {
        this.content = content;
        this.cards = List.copyOf(cards);
        this.bibliography = bibliography;
    }

    /**
     * {@code {"screen": ...}}, or {@code {"problem": ...}} for a log that cannot be read.
     *
     * @param log JSON Lines
     * @param on the day, ISO 8601
     * @param name of the page; {@code today} for one that is not known
     * @param argument of the page, may be empty
     */
    public JsonObject screen(String log, String on, String name, String argument) {
        return about(
                log,
                on,
                diary -> JsonObject.builder()
                        .put("screen", ScreenWriter.write(screen(diary, name, argument)))
                        .build());
    }

    private Screen screen(Diary diary, String name, String argument) {
        return switch (name) {
            case SafetyScreens.SAFETY -> SafetyScreens.safety(diary, argument);
            case SafetyScreens.CONDITIONS -> SafetyScreens.conditions(diary, argument);
            case SafetyScreens.CLEARED -> SafetyScreens.cleared(diary, argument);
            case SafetyScreens.MISTAKE -> SafetyScreens.mistake(diary);
            case SettingScreens.SETTINGS -> SettingScreens.settings(diary, argument);
            case SettingScreens.HABITS -> SettingScreens.habits(diary, argument);
            case TodayScreens.PLAN -> TodayScreens.plan(diary, argument);
            case CheckInScreens.CHECK_IN -> CheckInScreens.checkIn(diary, argument);
            case TestScreens.TESTS -> TestScreens.tests(diary, argument);
            case ReviewScreens.REVIEW -> ReviewScreens.review(diary, argument);
            case ProgressScreens.PROGRESS -> ProgressScreens.progress(diary, argument);
            case ProgressScreens.REPORT -> ProgressScreens.report(diary, argument);
            case HandoverScreens.CONTACT -> HandoverScreens.contact();
            case LibraryScreens.EXERCISES -> LibraryScreens.exercises(diary, bibliography, argument);
            case LearnScreens.LEARN -> LearnScreens.learn(cards, bibliography, argument);
            case KeepingScreens.KEEPING -> KeepingScreens.keeping(diary, argument);
            case LibraryScreens.MORE -> LibraryScreens.more(diary);
            case LibraryScreens.ABOUT -> LibraryScreens.about(diary, argument);
            default -> TodayScreens.today(diary, argument);
        };
    }

    /** {@code {"session": {"steps", "seconds"}}} of a day, whole or a variant of it; or {@code problem}. */
    public JsonObject session(String log, String on, String variant) {
        return about(
                log,
                on,
                diary -> JsonObject.builder()
                        .put("session", PlayerScript.of(diary, variant))
                        .build());
    }

    /** {@code {"measure": ...}}: the guided wall test for whose log this is; or {@code problem}. */
    public JsonObject measure(String log, String on) {
        return about(
                log,
                on,
                diary -> JsonObject.builder()
                        .put("measure", Measurement.of(diary))
                        .build());
    }

    /** {@code {"tilt": ...}}: the wall test with the phone on the shin; or {@code problem}. */
    public JsonObject tilt(String log, String on) {
        return about(
                log,
                on,
                diary -> JsonObject.builder().put("tilt", TiltScreens.of(diary)).build());
    }

    /** Whether a phone on the shin is held still, and how far it leans, see {@link TiltScreens#lean}. */
    public JsonObject lean(JsonObject readings) {
        return TiltScreens.lean(readings);
    }

    /** What the trials of a side make: {@code {"shown", "another", "mean"}} or {@code {"problem"}}. */
    public JsonObject trials(String units, List<String> typed) {
        return Measurement.trials(units, typed);
    }

    /**
     * {@code {"events", "go"}} or {@code {"problems": {field: sentence}}}; or {@code problem}.
     *
     * @param at when it was typed, ISO 8601 with an offset
     * @param values texts, or lists of texts where several can be chosen, by field; {@code action} names the button
     */
    public JsonObject submit(String log, String at, String form, JsonObject values) {
        Optional<Moment> moment = Moment.parse(at);
        if (moment.isEmpty()) {
            throw new IllegalArgumentException("at: \"" + at + "\" is not ISO 8601 with an offset");
        }
        return about(log, moment.get().date().toString(), diary -> Answers.read(diary, form, at, values));
    }

    /**
     * {@code {"events", "go"}} of who was only measured, from a scenario of the contract whose ankles were measured by tape.
     *
     * @param measured the values of the guided test's form, empty where there was none; what does not agree with the scenario is left out
     */
    public JsonObject begin(String at, JsonObject scenario, String units, JsonObject measured) {
        LocalDate day = Moment.parse(at).orElseThrow().date();
        UnitSystem system = units.equals("us") ? UnitSystem.US : UnitSystem.METRIC;
        return Answers.begin(at, day.getYear(), scenario, system, measured);
    }

    private JsonObject about(String log, String on, Function<Diary, JsonObject> of) {
        LocalDate day =
                IsoDate.parse(on).orElseThrow(() -> new IllegalArgumentException("on: \"" + on + "\" is no date"));
        return switch (read(log)) {
            case LogOutcome.Ok ok -> of.apply(Diary.of(content, ok.log(), day));
            case LogOutcome.Refused refused -> problem(ProblemWriter.write(refused.problems()));
            case LogOutcome.NotJson notJson -> problem(ProblemWriter.write(notJson.problem()));
        };
    }

    private LogOutcome read(String log) {
        Read known = last;
        if (known == null || !known.text.equals(log)) {
            known = new Read(log, new LogReader(content.ids()).read(log));
            last = known;
        }
        return known.outcome;
    }

    private static JsonObject problem(Json said) {
        return JsonObject.builder().put("problem", said).build();
    }
}
