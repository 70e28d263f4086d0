package talus.care.test;

import java.util.Optional;
import talus.care.event.TestKind;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;

/** Used or available: how deep a person squats against how deep the model of a person with these ankles does. */
public final class UsedDepth {
    private UsedDepth() {}

    /**
     * What is said of the last squat; empty without one, and where the squat is deeper than the model's by more than the error.
     *
     * @param availableThighDeg the model's deepest thigh angle, negative with the hips below the knees
     */
    public static Optional<Reason> of(Findings findings, double availableThighDeg) {
        Optional<TestResult> squat = findings.last(TestKind.SQUAT_DEPTH);
        if (squat.isEmpty()) {
            return Optional.empty();
        }
        double error = CareNumbers.CHANGE_SQUAT_DEG.value();
        double unused = squat.get().value() - availableThighDeg;
        if (unused < -error) {
            return Optional.empty();
        }
        JsonObject.Builder inputs = JsonObject.builder()
                .put("reachedThighDeg", squat.get().value())
                .put("availableThighDeg", availableThighDeg)
                .put("errorDeg", error);
        return Optional.of(Reason.of(unused > error ? Rule.DEPTH_THERE : Rule.DEPTH_USED, inputs));
    }
}
