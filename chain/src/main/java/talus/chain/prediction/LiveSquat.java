package talus.chain.prediction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.body.Side;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.shape.Problem;
import talus.chain.parameters.ParameterValues;

/**
 * A squat that answers while its scenario is being changed: only the last frame, each time from the one before.
 *
 * <p>It follows the optimum that it has, with a strategy that stays, so it may come to rest on another one than a prediction of the same
 * scenario prefers: whoever shows it asks for that once the scenario rests, and {@link #show}s what it says. All parameters are nominal.
 */
public final class LiveSquat {
    private @Nullable LivePerson person;
    private LivePostures postures = new LivePostures();

    /** What became of a scenario. */
    public sealed interface Answer {
        /** The last frame. */
        record Shown(LiveFrame frame) implements Answer {}

        /** The scenario contradicts itself in a way that only the body shows. */
        record Refused(Problem problem) implements Answer {}

        /** Not a squat, or one whose angles are imposed. */
        record Unavailable(String what) implements Answer {}
    }

    /** The last frame of a scenario by the strategy shown so far, followed from the last one; by {@code heelsDown} at first. */
    public Answer follow(Scenario asked) {
        return answer(asked, Optional.empty());
    }

    /** The last frame of a scenario by a strategy, searched as a prediction does, so that it is that one's; what follows follows it. */
    public Answer show(Scenario asked, StrategyName strategy) {
        return answer(asked, Optional.of(strategy));
    }

    private Answer answer(Scenario asked, Optional<StrategyName> strategy) {
        if (!(asked.task() instanceof Task.Squat)) {
            return new Answer.Unavailable("task.kind " + asked.task().kind().word());
        }
        if (!asked.task().setting().imposed().equals(Imposed.NOTHING)) {
            return new Answer.Unavailable("task.impose");
        }
        LivePerson known = person;
        if (known == null || !known.is(asked.person())) {
            switch (LivePerson.open(asked.person(), ParameterValues.nominal())) {
                case LivePerson.Opened.Refused refused -> {
                    return new Answer.Refused(refused.problem());
                }
                case LivePerson.Opened.Ready ready -> known = ready.person();
            }
            person = known;
            postures = new LivePostures();
        }
        LivePerson.Ankle[] ankles = new LivePerson.Ankle[2];
        for (Side side : Side.BOTH) {
            Optional<LivePerson.Ankle> ankle = known.ankle(side, asked.ankles());
            if (ankle.isEmpty()) {
                AnkleMeasure measure = asked.ankles().of(side);
                return new Answer.Refused(Case.unreachable("ankles." + side.word(), measure, known.model(), side));
            }
            ankles[side.ordinal()] = ankle.get();
        }
        return new Answer.Shown(shown(known, ankles, known.withDefaults(asked), strategy));
    }

    private LiveFrame shown(
            LivePerson known, LivePerson.Ankle[] ankles, Scenario scenario, Optional<StrategyName> strategy) {
        LivePerson.Ankle left = ankles[0];
        LivePerson.Ankle right = ankles[1];
        Task.Squat task = (Task.Squat) scenario.task();
        LivePostures.Answer answer = strategy.isPresent()
                ? postures.show(known, left.tissue(), right.tissue(), task, strategy.get())
                : postures.follow(known, left.tissue(), right.tissue(), task);
        return new LiveFrame(
                scenario,
                answer.strategy(),
                answer.outcome(),
                answer.frame(),
                known.carrying(scenario.task().setting().arms()),
                new Sides(left.wallDistanceM(), right.wallDistanceM()),
                new Sides(left.limitDeg(), right.limitDeg()),
                answer.iterations());
    }
}
