package talus.browser.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import talus.care.content.Reading;
import talus.care.event.IsoDate;
import talus.care.event.Log;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.handover.CalendarFile;
import talus.care.handover.EnquiryReader;
import talus.care.handover.PrintedPlan;
import talus.care.handover.ProgressReport;
import talus.care.handover.TimeOfDay;
import talus.care.learn.CardReader;
import talus.care.learn.LearnCard;
import talus.care.note.Note;
import talus.care.plan.PlanRequest;
import talus.care.plan.PlanWriter;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.care.programme.ContentReader;
import talus.care.screen.Companion;
import talus.care.source.Bibliography;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/**
 * Plans and notes of a person's log: text in, JSON text out. An expected failure is an answer, an exception is a bug. The content is
 * given once, before anything is asked.
 */
public final class Care {
    private static @Nullable Content content;
    private static @Nullable Companion companion;

    private Care() {}

    /** Exists because the compiler asks for one; does nothing. */
    public static void main(String[] args) {}

    /**
     * Takes the content in; {@code {}}.
     *
     * @param contentJson the site's {@code content.json}
     * @throws IllegalArgumentException when it is not as described: the site was built wrong
     */
    @JSExport
    public static String open(String contentJson) {
        if (!(ContentReader.readText(contentJson) instanceof Reading.Ok<Content> ok)) {
            throw new IllegalArgumentException("content: not as described");
        }
        content = ok.value();
        return "{}";
    }

    /**
     * Takes the learn cards and the sources in, after {@link #open}: from then on screens can be asked for; {@code {}}.
     *
     * @param cardsJson the site's {@code cards.json}
     * @param sourcesJson the site's {@code sources.json}
     * @throws IllegalArgumentException when one is not as described: the site was built wrong
     */
    @JSExport
    public static String library(String cardsJson, String sourcesJson) {
        if (!(CardReader.readText(cardsJson) instanceof Reading.Ok<List<LearnCard>> cards)
                || !(Bibliography.readText(sourcesJson) instanceof Reading.Ok<Bibliography> sources)) {
            throw new IllegalArgumentException("library: not as described");
        }
        companion = new Companion(content(), cards.value(), sources.value());
        return "{}";
    }

    /** A page of the companion, see {@link Companion#screen}. */
    @JSExport
    public static String screen(String log, String on, String name, String argument) {
        return JsonText.write(companion().screen(log, on, name, argument));
    }

    /** A session for the player, see {@link Companion#session}. */
    @JSExport
    public static String session(String log, String on, String variant) {
        return JsonText.write(companion().session(log, on, variant));
    }

    /** What becomes of a form, see {@link Companion#submit}. */
    @JSExport
    public static String submit(String log, String at, String form, String valuesJson) {
        return JsonText.write(companion().submit(log, at, form, object(valuesJson)));
    }

    /** The first events of who was only measured, see {@link Companion#begin}. */
    @JSExport
    public static String begin(String at, String scenarioJson, String units, String measuredJson) {
        return JsonText.write(companion().begin(at, object(scenarioJson), units, object(measuredJson)));
    }

    /** The guided wall test, see {@link Companion#measure}. */
    @JSExport
    public static String measure(String log, String on) {
        return JsonText.write(companion().measure(log, on));
    }

    /** The wall test with the phone, see {@link Companion#tilt}. */
    @JSExport
    public static String tilt(String log, String on) {
        return JsonText.write(companion().tilt(log, on));
    }

    /** What the phone on the shin tells, see {@link Companion#lean}. */
    @JSExport
    public static String lean(String readingsJson) {
        return JsonText.write(companion().lean(object(readingsJson)));
    }

    /** What the trials of a side make, see {@link Companion#trials}; {@code trialsJson} is {@code {"trials": [text]}}. */
    @JSExport
    public static String trials(String units, String trialsJson) {
        List<String> typed = new ArrayList<>();
        if (object(trialsJson).get("trials").orElseThrow() instanceof JsonArray array) {
            array.items().forEach(one -> typed.add(((JsonString) one).value()));
        }
        return JsonText.write(companion().trials(units, typed));
    }

    private static JsonObject object(String json) {
        if (JsonParser.parse(json) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("values: no JSON object");
    }

    private static Companion companion() {
        Companion given = companion;
        if (given == null) {
            throw new IllegalStateException("library: comes before any screen");
        }
        return given;
    }

    /**
     * {@code {"plan": ...}}, or {@code {"problem": {"error", "problems", "line"}}}.
     *
     * @param log JSON Lines
     * @param on the day, such as 2026-11-28
     */
    @JSExport
    public static String plan(String log, String on) {
        return answer(
                log,
                on,
                (events, day) -> JsonObject.builder()
                        .put("plan", PlanWriter.write(Planner.plan(content(), events, day)))
                        .build());
    }

    /** {@code {"note": "one line"}}, or {@code problem}; the arguments of {@link #plan}. */
    @JSExport
    public static String note(String log, String on) {
        return answer(
                log,
                on,
                (events, day) ->
                        JsonObject.builder().put("note", Note.of(events, day)).build());
    }

    /**
     * {@code {"html": document}}, the report for a professional with the site's style, or {@code problem}; the arguments of {@link #plan}.
     *
     * @param name or nothing
     * @param site absolute address, a slash at its end
     */
    @JSExport
    public static String report(String log, String on, String name, String site) {
        Optional<String> given = name.isBlank() ? Optional.empty() : Optional.of(name.strip());
        return answer(
                log, on, (events, day) -> said("html", ProgressReport.linked(content(), events, day, given, site)));
    }

    /**
     * {@code {"html": document}}, the plan on paper with the site's style and drawings, or {@code problem}; the arguments of {@link #plan}.
     *
     * @param site absolute address, a slash at its end
     */
    @JSExport
    public static String printedPlan(String log, String on, String site) {
        return answer(log, on, (events, day) -> said("html", PrintedPlan.linked(content(), events, day, site)));
    }

    /**
     * {@code {"calendar": text}} of an iCalendar file, or {@code problem}; the arguments of {@link #plan}.
     *
     * @param at when sessions begin, such as 18:00
     */
    @JSExport
    public static String calendar(String log, String on, String at) {
        Optional<TimeOfDay> time = TimeOfDay.parse(at);
        if (time.isEmpty()) {
            String given = JsonText.write(new JsonString(at));
            return JsonText.write(problem(List.of(new Problem("at", given, TimeOfDay.allowed()))));
        }
        return answer(
                log, on, (events, day) -> said("calendar", CalendarFile.text(content(), events, day, time.get())));
    }

    /**
     * {@code {"subject", "text", "mailto"?}}, a message to a clinic to be seen before anything is done with it, or {@code problem}. Without
     * {@code mailto} it is copied or printed.
     *
     * @param asked {@code {"about": "appointment" | "question", "words", "include": ["note", "tests", "changes", "signs", "plan"]}}
     * @param clinic the clinic's settings file, or nothing
     */
    @JSExport
    public static String enquiry(String log, String on, String asked, String clinic) {
        return switch (EnquiryReader.read(asked, clinic)) {
            case EnquiryReader.Outcome.Refused refused -> JsonText.write(problem(refused.problems()));
            case EnquiryReader.Outcome.Ok ok ->
                answer(log, on, (events, day) -> ok.write(ok.enquiry(content(), events, day)));
        };
    }

    private static JsonObject said(String name, String text) {
        return JsonObject.builder().put(name, text).build();
    }

    private static String answer(String log, String on, BiFunction<Log, LocalDate, JsonObject> of) {
        return JsonText.write(
                switch (new LogReader(content().ids()).read(log)) {
                    case LogOutcome.Ok ok -> onDay(ok.log(), on, of);
                    case LogOutcome.Refused refused -> problem(refused.line(), ProblemWriter.write(refused.problems()));
                    case LogOutcome.NotJson notJson -> problem(notJson.line(), ProblemWriter.write(notJson.problem()));
                });
    }

    private static JsonObject onDay(Log log, String on, BiFunction<Log, LocalDate, JsonObject> of) {
        Optional<LocalDate> day = IsoDate.parse(on);
        if (day.isPresent()) {
            return of.apply(log, day.get());
        }
        String given = JsonText.write(new JsonString(on));
        return problem(List.of(new Problem("on", given, PlanRequest.DATE_ALLOWED)));
    }

    private static JsonObject problem(List<Problem> problems) {
        return JsonObject.builder()
                .put("problem", ProblemWriter.write(problems))
                .build();
    }

    private static JsonObject problem(int line, JsonObject said) {
        JsonObject.Builder problem = JsonObject.builder();
        said.members().forEach(problem::put);
        return JsonObject.builder()
                .put("problem", problem.put("line", new JsonNumber(line)).build())
                .build();
    }

    private static Content content() {
        Content given = content;
        if (given == null) {
            throw new IllegalStateException("content: open comes first");
        }
        return given;
    }
}
