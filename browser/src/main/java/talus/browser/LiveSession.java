package talus.browser;

import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.prediction.LiveFrame;
import talus.chain.prediction.LiveSquat;
import talus.chain.report.page.LivePart;
import talus.chain.report.page.Refusal;
import talus.chain.scene.Poses;
import talus.chain.scene.Scene;
import talus.chain.scene.SceneWriter;

/** One squat that a page keeps alive, and the body that it has last been given to draw. */
final class LiveSession {
    private final String handle;
    private final boolean forPage;
    private final LiveSquat squat = new LiveSquat();
    private @Nullable Drawn drawn;

    /** The body that the page has been given. */
    private record Drawn(HumanModel human, Poses poses) {}

    /**
     * A session without a squat yet.
     *
     * @param forPage whether the answers bring the few numbers beside the picture in place of the whole frame
     */
    LiveSession(String handle, boolean forPage) {
        this.handle = handle;
        this.forPage = forPage;
    }

    String handle() {
        return handle;
    }

    JsonObject open(Scenario scenario) {
        return answer(squat.follow(scenario), JsonObject.builder().put("handle", handle));
    }

    JsonObject step(Scenario scenario) {
        return answer(squat.follow(scenario), JsonObject.builder());
    }

    JsonObject show(Scenario scenario, String strategy) {
        for (StrategyName name : StrategyName.ALL) {
            if (name.word().equals(strategy)) {
                return answer(squat.show(scenario, name), JsonObject.builder());
            }
        }
        throw new IllegalArgumentException("strategy: " + strategy + " is not allowed");
    }

    private JsonObject answer(LiveSquat.Answer answer, JsonObject.Builder written) {
        return switch (answer) {
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
        if (forPage) {
            LivePart.put(written, live.strategy(), live.outcome(), live.frame());
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
