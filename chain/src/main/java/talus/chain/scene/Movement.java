package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.prediction.ScenarioBody;

/** A whole movement of a result to be played: the frames of one strategy, or the reference body's. */
public final class Movement {
    private Movement() {}

    /** By the preferred strategy; what a result does not hold is absent. */
    public static JsonObject preferred(Result result) {
        return write(result, result.preferred());
    }

    /** By a strategy that the result lists. */
    public static JsonObject by(Result result, StrategyName name) {
        return write(result, Optional.of(name));
    }

    /** The reference body's alone; empty where a result has none. */
    public static Optional<JsonObject> reference(Result result) {
        return result.reference().map(strategy -> strategy(strategy, ScenarioBody.of(result.scenario())));
    }

    private static JsonObject write(Result result, Optional<StrategyName> name) {
        HumanModel human = ScenarioBody.of(result.scenario());
        Optional<Strategy> own = result.strategies().stream()
                .filter(s -> name.equals(Optional.of(s.name())))
                .findFirst();
        return JsonObject.builder()
                .put("scene", SceneWriter.write(Scene.of(human, result.scenario())))
                .put(
                        "wedges",
                        SceneWriter.wedges(result.scenario().task().setting().wedges(), human))
                .putIf("own", own.map(s -> strategy(s, human)))
                .build();
    }

    private static JsonObject strategy(Strategy strategy, HumanModel human) {
        Poses poses = new Poses(human);
        List<Json> written = new ArrayList<>();
        for (Frame frame : strategy.frames()) {
            written.add(SceneWriter.write(poses.of(frame)));
        }
        return JsonObject.builder()
                .put("strategy", strategy.name().word())
                .put("poses", new JsonArray(written))
                .build();
    }
}
