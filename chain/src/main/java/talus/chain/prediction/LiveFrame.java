package talus.chain.prediction;

import java.util.Optional;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;

/**
 * The last frame of a squat as {@link LiveSquat} finds it.
 *
 * @param scenario with its defaults
 * @param strategy that is shown
 * @param outcome whether what was asked is met, and what stands in the way where it is not
 * @param frame the posture, as deep as it can be; empty when the body cannot even stand so
 * @param human the body with its load
 * @param wallDistanceM of both ankles, entered or implied
 * @param limitDeg of both ankles
 * @param iterations of the solver for this frame alone
 */
public record LiveFrame(
        Scenario scenario,
        StrategyName strategy,
        StrategyOutcome outcome,
        Optional<Frame> frame,
        HumanModel human,
        Sides wallDistanceM,
        Sides limitDeg,
        int iterations) {}
