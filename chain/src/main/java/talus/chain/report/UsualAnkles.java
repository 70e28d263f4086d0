package talus.chain.report;

import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;

/**
 * The same body with both ankles at the usual distance from the wall, whatever its own are: the one yardstick for every ankle of a body.
 *
 * @param result of {@link #scenario}
 */
public record UsualAnkles(Result result) {
    /** Of both ankles, m. */
    public static final double DISTANCE_M = Options.USUAL_REFERENCE_M;

    /** As little as says by which way a body gets to the depth, and how it stands there. */
    static final Options ENDS_OF_EVERY_WAY = new Options(
            (int) Options.FRAMES.low(), StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty());

    /** What is solved for it: the same task on level ground, where an ankle's limit counts, with these ankles and nothing beside it. */
    public static Scenario scenario(Scenario own) {
        AnkleMeasure usual = new AnkleMeasure.WallDistance(DISTANCE_M);
        Task task = own.task();
        return own.withAnkles(new Ankles(usual, usual))
                .withTask(task.withSetting(task.setting().withWedges(Wedges.NONE)))
                .withOptions(ENDS_OF_EVERY_WAY);
    }

    /** How far the shins lean when this body gets as deep as asked with its heels down; empty when it does not. */
    OptionalDouble leanDeg() {
        return result.strategies().stream()
                .filter(s -> s.name() == StrategyName.HEELS_DOWN && s.outcome() instanceof StrategyOutcome.Converged)
                .mapToDouble(s -> s.frames().getLast().angles().shinDeg().mean())
                .findFirst();
    }

    /** The limit of the shin that a wall distance near the usual one means for this leg, to first order; degrees. */
    double limitDeg(Side side, double distanceM) {
        AnkleAnswer ankle = result.ankles().of(side);
        double degPerM = TestError.ofTape(ankle).detectableDeg() / TestError.DETECTABLE_CHANGE_M;
        return ankle.limitDeg() + degPerM * (distanceM - DISTANCE_M);
    }
}
