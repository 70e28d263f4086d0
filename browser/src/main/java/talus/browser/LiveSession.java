package talus.browser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.prediction.LiveFrame;
import talus.chain.prediction.LiveSquat;
import talus.chain.report.page.LivePart;
import talus.chain.report.words.UnitSystem;
import talus.chain.scene.Poses;
import talus.chain.scene.Scene;
import talus.chain.scene.SceneWriter;

/** One squat that a page keeps alive, and the body that it has last been given to draw. */
final class LiveSession {
    private final String handle;
    private final Optional<UnitSystem> units;
    private final LiveSquat squat = new LiveSquat();
    private @Nullable Drawn drawn;

    /** The body that the page has been given. */
    private record Drawn(HumanModel human, Poses poses) {}

    /**
     * A session without a squat yet.
     *
     * @param units of the numbers beside the picture; empty: the answers bring the whole frame in their place
     */
    LiveSession(String handle, Optional<UnitSystem> units) {
        this.handle = handle;
        this.units = units;
    }

    String handle() {
        return handle;
    }

    JsonObject open(Scenario scenario) {
        return answer(scenario, JsonObject.builder().put("handle", handle));
    }

    JsonObject step(Scenario scenario) {
        return answer(scenario, JsonObject.builder());
    }

    private JsonObject answer(Scenario scenario, JsonObject.Builder written) {
        return switch (squat.answer(scenario)) {
            case LiveSquat.Answer.Shown shown -> write(shown.frame(), written);
            case LiveSquat.Answer.Refused refused -> Refusal.of(refused.problem());
            case LiveSquat.Answer.Unavailable unavailable -> Refusal.unavailable(unavailable.what());
        };
    }

    private JsonObject write(LiveFrame live, JsonObject.Builder written) {
        written.put("strategy", live.strategy().word())
                .put("outcome", ResultWriter.outcome(live.outcome()))
                .put(
                        "ankles",
                        JsonObject.builder()
                                .put(
                                        "left",
                                        ankle(
                                                live.wallDistanceM().left(),
                                                live.limitDeg().left()))
                                .put(
                                        "right",
                                        ankle(
                                                live.wallDistanceM().right(),
                                                live.limitDeg().right()))
                                .build());
        if (units.isPresent()) {
            LivePart.put(written, live.outcome(), live.frame(), units.get());
        } else {
            written.putIf("frame", live.frame().map(ResultWriter::frame));
        }
        if (drawn == null || drawn.human != live.human()) {
            drawn = new Drawn(live.human(), new Poses(live.human()));
            written.put("scene", SceneWriter.write(Scene.of(live.human(), live.scenario())));
        }
        Poses poses = drawn.poses;
        return written.putIf("poses", live.frame().map(frame -> SceneWriter.write(poses.of(frame))))
                .put(
                        "wedges",
                        SceneWriter.wedges(live.scenario().task().setting().wedges(), live.human()))
                .build();
    }

    private static JsonObject ankle(double wallDistanceM, double limitDeg) {
        return JsonObject.builder()
                .put("wallDistanceM", wallDistanceM)
                .put("limitDeg", limitDeg)
                .build();
    }
}
