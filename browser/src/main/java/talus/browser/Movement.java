package talus.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.prediction.ScenarioBody;
import talus.chain.scene.Poses;
import talus.chain.scene.Scene;
import talus.chain.scene.SceneWriter;

/** The whole movement of a result to be played: the preferred strategy's frames, and the reference body's. */
final class Movement {
    private Movement() {}

    static JsonObject write(Result result) {
        HumanModel human = ScenarioBody.of(result.scenario());
        Optional<Strategy> own = result.strategies().stream()
                .filter(s ->
                        result.preferred().isPresent() && result.preferred().get() == s.name())
                .findFirst();
        return JsonObject.builder()
                .put("scene", SceneWriter.write(Scene.of(human, result.scenario())))
                .put(
                        "wedges",
                        SceneWriter.wedges(result.scenario().task().setting().wedges(), human))
                .putIf("own", own.map(s -> strategy(s, human)))
                .putIf("reference", result.reference().map(s -> strategy(s, human)))
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
