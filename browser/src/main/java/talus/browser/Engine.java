package talus.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.page.PageQuestions;
import talus.chain.report.page.Refusal;

/**
 * What the worker calls: JSON text in, JSON text out. What each answer holds stands in {@code PROTOCOL.md} beside the pages; an expected
 * failure is an answer, an exception is a bug.
 */
public final class Engine {
    private static final Map<String, LiveSession> SESSIONS = new HashMap<>();
    private static final PageQuestions QUESTIONS = new PageQuestions();
    private static int opened;

    private Engine() {}

    /** Exists because the compiler asks for one; does nothing. */
    public static void main(String[] args) {}

    /** The contract's answer to a scenario. */
    @JSExport
    public static String predict(String scenarioJson) {
        return answer(scenarioJson, scenario -> switch (Predictor.predict(scenario)) {
            case Prediction.Answered answered ->
                JsonObject.builder()
                        .put("result", ResultWriter.write(answered.result()))
                        .build();
            case Prediction.Refused refused -> Refusal.of(refused.problem());
            case Prediction.Unavailable unavailable -> Refusal.unavailable(unavailable.what());
        });
    }

    /** The preferred strategy of a scenario's own body, as places to draw. */
    @JSExport
    public static String ownPath(String scenarioJson) {
        return asked("ownPath", scenarioJson);
    }

    /** The same of the freer body, and what {@link #squat} need not solve again. */
    @JSExport
    public static String freerPath(String scenarioJson) {
        return asked("freerPath", scenarioJson);
    }

    /** Every frame of one strategy of a scenario, as places to draw. */
    @JSExport
    public static String pathBy(String scenarioJson, String strategy) {
        return JsonText.write(required(
                "pathBy", QUESTIONS.answer("pathBy", List.of(Options.json(scenarioJson), new JsonString(strategy)))));
    }

    /** Both ankles of a scenario. */
    @JSExport
    public static String ankles(String scenarioJson, String optionsJson) {
        return asked("ankles", scenarioJson, optionsJson);
    }

    /** How far from the wall the ankles of the body get beside which a scenario is shown. */
    @JSExport
    public static String freer(String scenarioJson) {
        return asked("freer", scenarioJson);
    }

    /** Margins, controls and every way of a scenario. */
    @JSExport
    public static String ways(String scenarioJson, String optionsJson) {
        return asked("ways", scenarioJson, optionsJson);
    }

    /**
     * The pose of a scenario beside the freer body's.
     *
     * @param solvedJson of another worker's {@link #freerPath} of this scenario, or null
     */
    @JSExport
    public static String squat(String scenarioJson, String optionsJson, String solvedJson) {
        if (Options.json(solvedJson) instanceof JsonObject solved) {
            QUESTIONS.take(Options.json(scenarioJson), solved);
        }
        return asked("squat", scenarioJson, optionsJson);
    }

    /** Each quantity of one body in two scenarios. */
    @JSExport
    public static String between(String thenJson, String nowJson, String optionsJson) {
        return asked("between", thenJson, nowJson, optionsJson);
    }

    /** The numbers of a scenario for people who know the terms. */
    @JSExport
    public static String engineer(String scenarioJson) {
        return asked("engineer", scenarioJson);
    }

    /** A scenario of what was typed into the form, or what is not right with it. */
    @JSExport
    public static String numbers(String formJson) {
        return asked("numbers", formJson);
    }

    /** What would be typed for a scenario. */
    @JSExport
    public static String form(String scenarioJson, String optionsJson) {
        return asked("form", scenarioJson, optionsJson);
    }

    /** What a number typed beside a slider changes, or what is not right with it. */
    @JSExport
    public static String control(String scenarioJson, String optionsJson, String typedJson) {
        return asked("control", scenarioJson, optionsJson, typedJson);
    }

    /**
     * Opens a squat that answers while its scenario is being changed.
     *
     * @param optionsJson of {@link #ways}; with them the answers bring the numbers beside the picture in place of the whole frame. Null or
     *     undefined: without
     */
    @JSExport
    public static String openLive(String scenarioJson, @Nullable String optionsJson) {
        return answer(scenarioJson, scenario -> {
            LiveSession session = new LiveSession(Integer.toString(opened + 1), optionsJson != null);
            JsonObject first = session.open(scenario);
            if (first.has("handle")) {
                opened++;
                SESSIONS.put(session.handle(), session);
            }
            return first;
        });
    }

    /** The last frame of an opened squat for a changed scenario, by the strategy shown. */
    @JSExport
    public static String step(String handle, String scenarioJson) {
        return answer(scenarioJson, session(handle)::step);
    }

    /** The last frame of an opened squat by a strategy, as a prediction has it; steps follow it from then on. */
    @JSExport
    public static String show(String handle, String scenarioJson, String strategy) {
        LiveSession session = session(handle);
        return answer(scenarioJson, scenario -> session.show(scenario, strategy));
    }

    /** Forgets an opened squat. */
    @JSExport
    public static String closeLive(String handle) {
        SESSIONS.remove(handle);
        return "{}";
    }

    /** Digests of elementary functions, for the test that browser and JVM have the same bits. */
    @JSExport
    public static String elementary(String seed) {
        return Elementary.digests(seed);
    }

    private static LiveSession session(String handle) {
        LiveSession session = SESSIONS.get(handle);
        if (session == null) {
            throw new IllegalArgumentException("handle: " + handle + " is not open");
        }
        return session;
    }

    private static String asked(String question, String... given) {
        List<Json> trees = new ArrayList<>();
        for (String text : given) {
            trees.add(Options.json(text));
        }
        return JsonText.write(required(question, QUESTIONS.answer(question, trees)));
    }

    /** Scripts ask as the protocol says. */
    private static JsonObject required(String question, Optional<JsonObject> answer) {
        return answer.orElseThrow(() -> new IllegalArgumentException(question + ": not asked as PROTOCOL.md says"));
    }

    private static String answer(String scenarioJson, Function<Scenario, JsonObject> of) {
        return JsonText.write(
                switch (ScenarioReader.readText(scenarioJson)) {
                    case ReadOutcome.Ok ok -> of.apply(ok.scenario());
                    case ReadOutcome.Refused refused -> Refusal.of(ProblemWriter.write(refused.problems()));
                    case ReadOutcome.NotJson notJson -> Refusal.of(ProblemWriter.write(notJson.problem()));
                });
    }
}
