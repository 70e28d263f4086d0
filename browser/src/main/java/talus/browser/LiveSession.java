package talus.browser;

import talus.chain.contract.ResultWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.prediction.LiveFrame;
import talus.chain.prediction.LiveSquat;

/** One squat that a page keeps alive. */
final class LiveSession {
    private final String handle;
    private final LiveSquat squat = new LiveSquat();

    LiveSession(String handle) {
        this.handle = handle;
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
                .putIf("frame", live.frame().map(ResultWriter::frame))
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
        return written.build();
    }

    private static JsonObject ankle(double wallDistanceM, double limitDeg) {
        return JsonObject.builder()
                .put("wallDistanceM", wallDistanceM)
                .put("limitDeg", limitDeg)
                .build();
    }
}
