package talus.chain.report.page;

import java.util.Optional;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.JsonObject;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** What stands beside the picture while things change. */
public final class LivePart {
    private LivePart() {}

    /** Puts {@code readout}, and {@code note} where the pose is not the one that was asked for. */
    public static void put(
            JsonObject.Builder written, StrategyName way, StrategyOutcome outcome, Optional<Frame> frame) {
        written.putIf("readout", frame.map(pose -> PosePart.readout(pose, Optional.empty())));
        if (outcome instanceof StrategyOutcome.Infeasible infeasible) {
            written.put("note", WayPart.blocked(way, infeasible));
        } else if (frame.isEmpty()) {
            written.put("note", Words.say(PageMessage.NOTHING_SHOWN));
        }
    }
}
