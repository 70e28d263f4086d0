package talus.browser.care;

import java.time.LocalDate;
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
import talus.care.note.Note;
import talus.care.plan.PlanRequest;
import talus.care.plan.PlanWriter;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.care.programme.ContentReader;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/**
 * Plans and notes of a person's log: text in, JSON text out. An expected failure is an answer, an exception is a bug. The content is
 * given once, before anything is asked.
 */
public final class Care {
    private static @Nullable Content content;

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
        return JsonObject.builder()
                .put("problem", ProblemWriter.write(List.of(new Problem("on", given, PlanRequest.DATE_ALLOWED))))
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
