package talus.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.page.ChainPage;
import talus.chain.report.page.Controls;
import talus.chain.report.page.NumbersForm;
import talus.chain.report.page.PageRequest;

/**
 * What the worker calls: JSON text in, JSON text out. What each answer holds stands in {@code PROTOCOL.md} beside the pages; an expected
 * failure is an answer, an exception is a bug.
 */
public final class Engine {
    private static final Map<String, LiveSession> SESSIONS = new HashMap<>();
    private static final Answered ANSWERED = new Answered();
    private static final UsualSquat USUAL = new UsualSquat();
    private static int opened;

    private Engine() {}

    /** Exists because the compiler asks for one; does nothing. */
    public static void main(String[] args) {}

    /** The contract's answer to a scenario. */
    @JSExport
    public static String predict(String scenarioJson) {
        return predicted(
                scenarioJson,
                result -> JsonObject.builder()
                        .put("result", ResultWriter.write(result))
                        .build());
    }

    /** Every frame of the preferred strategies of a scenario, as places to draw. */
    @JSExport
    public static String path(String scenarioJson) {
        return predicted(scenarioJson, Movement::write);
    }

    /** The model of the pages on this scenario. */
    @JSExport
    public static String page(String scenarioJson, String optionsJson) {
        return answer(scenarioJson, scenario -> switch (ANSWERED.of(scenario)) {
            case Prediction.Answered answered ->
                ChainPage.of(
                        answered.result(), USUAL.of(scenario), PageRequest.read(Options.json(optionsJson), scenario));
            case Prediction.Refused refused -> Refusal.of(refused.problem());
            case Prediction.Unavailable unavailable -> Refusal.unavailable(unavailable.what());
        });
    }

    /** A scenario of what was typed into the form, or what is not right with it. */
    @JSExport
    public static String numbers(String formJson) {
        return JsonText.write(NumbersForm.read(Options.json(formJson)));
    }

    /** What would be typed for a scenario. */
    @JSExport
    public static String form(String scenarioJson, String optionsJson) {
        return answer(
                scenarioJson,
                scenario -> NumbersForm.write(
                        scenario,
                        PageRequest.read(Options.json(optionsJson), scenario).units()));
    }

    /** What a number typed beside a slider changes, or what is not right with it. */
    @JSExport
    public static String control(String scenarioJson, String optionsJson, String typedJson) {
        return answer(
                scenarioJson,
                scenario -> Controls.read(
                        scenario,
                        PageRequest.read(Options.json(optionsJson), scenario),
                        Options.text(typedJson, "id"),
                        Options.text(typedJson, "text")));
    }

    /**
     * Opens a squat that answers while its scenario is being changed.
     *
     * @param optionsJson of {@link #page}; with them the answers bring the numbers beside the picture in place of the whole frame. Null or
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

    private static String predicted(String scenarioJson, Function<Result, JsonObject> of) {
        return answer(scenarioJson, scenario -> switch (ANSWERED.of(scenario)) {
            case Prediction.Answered answered -> of.apply(answered.result());
            case Prediction.Refused refused -> Refusal.of(refused.problem());
            case Prediction.Unavailable unavailable -> Refusal.unavailable(unavailable.what());
        });
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
