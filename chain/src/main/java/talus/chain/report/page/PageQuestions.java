package talus.chain.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.RememberingPredictor;
import talus.chain.report.NearSide;
import talus.chain.report.Shown;
import talus.chain.scene.Movement;

/**
 * What pages ask, answered from a scenario alone: in the browser's worker, or by the server for a browser that cannot run the engine. What
 * each answer holds stands in {@code PROTOCOL.md} beside the pages.
 *
 * <p>A prediction takes most of the time, so each question asks for as little of it as it shows, and two questions of one scenario can be
 * answered at the same time by two of these. The numbers and sentences are those of the whole prediction.
 */
public final class PageQuestions {
    private final Predictions predictions = new Predictions();
    private final UsualSquat usual = new UsualSquat();
    private final Map<String, Function<List<Json>, Optional<JsonObject>>> questions = Map.ofEntries(
            Map.entry("numbers", given -> one(given).map(NumbersForm::read)),
            Map.entry("form", given -> two(given).flatMap(pair -> about(pair, PageQuestions::form))),
            Map.entry("control", PageQuestions::control),
            Map.entry("ankles", given -> two(given).flatMap(pair -> about(pair, this::ankles))),
            Map.entry("freer", given -> one(given).flatMap(scenario -> scenario(scenario, this::freer))),
            Map.entry("ways", given -> two(given).flatMap(pair -> about(pair, this::ways))),
            Map.entry("squat", given -> two(given).flatMap(pair -> about(pair, this::squat))),
            Map.entry("engineer", given -> one(given).flatMap(scenario -> scenario(scenario, this::engineer))),
            Map.entry("ownPath", given -> one(given).flatMap(scenario -> scenario(scenario, this::ownPath))),
            Map.entry("freerPath", given -> one(given).flatMap(scenario -> scenario(scenario, this::freerPath))),
            Map.entry("pathBy", this::pathBy),
            Map.entry("between", this::between));

    /** A scenario and what is said besides it. */
    private record Pair(Json scenario, Json options) {}

    /** The answer; empty when there is no such question or it is not asked with what it needs. */
    public Optional<JsonObject> answer(String question, List<Json> given) {
        return Optional.ofNullable(questions.get(question)).flatMap(answer -> answer.apply(given));
    }

    private static Optional<Json> one(List<Json> given) {
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    private static Optional<Pair> two(List<Json> given) {
        return given.size() == 2 ? Optional.of(new Pair(given.get(0), given.get(1))) : Optional.empty();
    }

    private static Optional<JsonObject> about(Pair pair, BiFunction<Scenario, PageRequest, JsonObject> of) {
        return scenario(pair.scenario, scenario -> of.apply(scenario, PageRequest.read(pair.options, scenario)));
    }

    private static Optional<JsonObject> scenario(Json json, Function<Scenario, JsonObject> of) {
        return switch (ScenarioReader.read(json)) {
            case ReadOutcome.Ok ok -> Optional.of(of.apply(ok.scenario()));
            case ReadOutcome.Refused refused -> Optional.of(Refusal.of(ProblemWriter.write(refused.problems())));
            case ReadOutcome.NotJson notJson -> Optional.of(Refusal.of(ProblemWriter.write(notJson.problem())));
        };
    }

    private static JsonObject form(Scenario scenario, PageRequest request) {
        return NumbersForm.write(scenario, request.units());
    }

    /** What a number typed beside a slider changes, or what is not right with it. */
    private static Optional<JsonObject> control(List<Json> given) {
        if (given.size() != 3) {
            return Optional.empty();
        }
        Optional<String> id = text(given.get(2), "id");
        Optional<String> typed = text(given.get(2), "text");
        if (id.isEmpty() || typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (ScenarioReader.read(given.get(0))) {
            case ReadOutcome.Ok ok ->
                Controls.read(ok.scenario(), PageRequest.read(given.get(1), ok.scenario()), id.get(), typed.get());
            case ReadOutcome.Refused refused -> Optional.of(Refusal.of(ProblemWriter.write(refused.problems())));
            case ReadOutcome.NotJson notJson -> Optional.of(Refusal.of(ProblemWriter.write(notJson.problem())));
        };
    }

    private static Optional<String> text(Json json, String name) {
        return json instanceof JsonObject object && object.get(name).orElse(object) instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private JsonObject ankles(Scenario scenario, PageRequest request) {
        return told(standing(scenario), result -> ChainPage.ankles(result, usual.of(scenario), request));
    }

    /** How far from the wall the freer body's ankles get, beside which this one is shown. */
    private JsonObject freer(Scenario scenario) {
        return told(
                standing(scenario),
                result -> JsonObject.builder()
                        .put(
                                "referenceWallDistanceM",
                                result.scenario()
                                        .options()
                                        .referenceWallDistanceM()
                                        .orElseThrow())
                        .build());
    }

    /** The cheapest task of the same body: its ankles and defaults are those of every task. */
    private static Scenario standing(Scenario scenario) {
        return scenario.withTask(new Task.Stand(Setting.USUAL))
                .withOptions(options(scenario, StrategyChoice.PREFERRED, true));
    }

    private JsonObject ways(Scenario scenario, PageRequest request) {
        Scenario all = scenario.withOptions(options(scenario, StrategyChoice.EVERY, false));
        return told(predictions.ends(all), result -> ChainPage.ways(result, usual.of(scenario), request));
    }

    private JsonObject squat(Scenario scenario, PageRequest request) {
        return told(compared(scenario), result -> ChainPage.squat(result, request));
    }

    /** One body in two scenarios, by the way that each prefers. */
    private Optional<JsonObject> between(List<Json> given) {
        if (given.size() != 3) {
            return Optional.empty();
        }
        return scenario(
                given.get(0),
                then -> scenario(given.get(1), now -> between(then, now, PageRequest.read(given.get(2), then)))
                        .orElseThrow());
    }

    private JsonObject between(Scenario then, Scenario now, PageRequest request) {
        return told(alone(then), before -> told(alone(now), after -> ChainPage.between(before, after, request)));
    }

    private static Scenario alone(Scenario scenario) {
        return scenario.withOptions(options(scenario, StrategyChoice.PREFERRED, false));
    }

    private JsonObject ownPath(Scenario scenario) {
        return told(alone(scenario), Movement::preferred);
    }

    /**
     * The freer body's movement, and its bottom for whoever is asked for {@code squat} next; a body whose ankles bend as much moves alone, as
     * its words say.
     */
    private JsonObject freerPath(Scenario scenario) {
        RememberingPredictor.Reference reference = predictions.reference(compared(scenario));
        return told(
                reference.prediction(),
                result -> JsonObject.builder()
                        .putIf("reference", Shown.ofMoreBend(result).flatMap(shown -> Movement.reference(result)))
                        .putIf("solved", reference.solved().map(SolvedSquats::write))
                        .build());
    }

    /**
     * Makes the freer body's bottom known, so that {@code squat} need not solve it.
     *
     * @param scenario of the next question
     * @param solved as {@code freerPath} of the same scenario told it
     */
    public void take(Json scenario, JsonObject solved) {
        if (ScenarioReader.read(scenario) instanceof ReadOutcome.Ok ok) {
            predictions.take(compared(ok.scenario()), SolvedSquats.read(solved));
        }
    }

    private Scenario compared(Scenario scenario) {
        return scenario.withOptions(options(scenario, StrategyChoice.PREFERRED, true));
    }

    private Optional<JsonObject> pathBy(List<Json> given) {
        if (given.size() != 2 || !(given.get(1) instanceof JsonString word)) {
            return Optional.empty();
        }
        return StrategyName.ALL.stream()
                .filter(name -> name.word().equals(word.value()))
                .findFirst()
                .flatMap(name -> scenario(
                        given.get(0),
                        scenario -> told(
                                scenario.withOptions(options(scenario, StrategyChoice.EVERY, false)),
                                result -> by(result, name))));
    }

    /** The movement with the numbers that stand beside its end. */
    private static JsonObject by(Result result, StrategyName name) {
        JsonObject.Builder written = JsonObject.builder();
        Movement.by(result, name).members().forEach(written::put);
        result.strategies().stream()
                .filter(strategy -> strategy.name() == name)
                .findFirst()
                .ifPresent(strategy -> {
                    Optional<Frame> end = last(strategy);
                    LivePart.put(written, name, strategy.outcome(), end);
                    written.putIf("near", end.flatMap(NearSide::lifted).map(side -> new JsonString(side.word())));
                });
        return written.build();
    }

    private static Optional<Frame> last(Strategy strategy) {
        return strategy.frames().isEmpty()
                ? Optional.empty()
                : Optional.of(strategy.frames().getLast());
    }

    private JsonObject engineer(Scenario scenario) {
        return told(predictions.whole(scenario), ChainPage::engineer);
    }

    private static Options options(Scenario scenario, StrategyChoice strategies, boolean compare) {
        Options asked = scenario.options();
        return new Options(asked.frames(), strategies, compare, asked.referenceWallDistanceM(), asked.bands());
    }

    private JsonObject told(Scenario scenario, Function<Result, JsonObject> of) {
        return told(predictions.of(scenario), of);
    }

    private static JsonObject told(Prediction prediction, Function<Result, JsonObject> of) {
        return switch (prediction) {
            case Prediction.Answered answered -> of.apply(answered.result());
            case Prediction.Refused refused -> Refusal.of(refused.problem());
            case Prediction.Unavailable unavailable -> Refusal.unavailable(unavailable.what());
        };
    }
}
