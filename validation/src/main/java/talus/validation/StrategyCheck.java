package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.mechanics.multibody.Vector3;

/** What the strategies of any answered squat must hold among each other, by the contract's rule of ranking. */
final class StrategyCheck {
    /** Costs that differ by no more than this part are a tie. */
    private static final double TIE = 0.01;

    /** What the solver leaves of a cost. */
    private static final double SAME_COST = 1e-5;

    /** Feet are turned as far as people can, and never inwards of where the stance has them by more than rounding, degrees. */
    private static final double TURNED_AT_MOST_DEG = 45;

    private static final double HEADING_DEG = 0.01;

    private StrategyCheck() {}

    /** What the result breaks, in words; nothing when all is well. */
    static List<String> breaches(Scenario scenario, Result result) {
        List<String> broken = new ArrayList<>();
        if (!(scenario.task() instanceof Task.Squat squat)) {
            return broken;
        }
        boolean deepest = squat.depth().isPresent() && squat.depth().get() instanceof Depth.Deepest;
        if (!deepest) {
            ranking(result, broken);
        }
        boolean all = scenario.options().strategies() == StrategyChoice.EVERY;
        if (!all && result.strategies().size() > 2) {
            broken.add("listed beside the preferred one: " + names(result));
        }
        for (Strategy strategy : result.strategies()) {
            if (converged(strategy)) {
                headings(squat, strategy, broken);
            }
        }
        return broken;
    }

    private static void ranking(Result result, List<String> broken) {
        double least = Double.POSITIVE_INFINITY;
        for (Strategy strategy : result.strategies()) {
            if (converged(strategy) && strategy.name() != StrategyName.SHALLOWER) {
                least = Math.min(least, strategy.cost().orElseThrow());
            }
        }
        Optional<Strategy> preferred = result.preferred().flatMap(name -> find(result, name));
        if (result.preferred().isPresent() && preferred.isEmpty()) {
            broken.add("preferred is not listed: " + names(result));
        }
        if (Double.isFinite(least)) {
            boolean cheap = preferred.isPresent()
                    && preferred.get().name() != StrategyName.SHALLOWER
                    && preferred.get().cost().orElse(Double.POSITIVE_INFINITY) <= least * (1 + TIE);
            if (!cheap) {
                broken.add("preferred " + result.preferred() + " is dearer than the least cost " + least);
            }
        }
        Optional<Strategy> down = find(result, StrategyName.HEELS_DOWN).filter(StrategyCheck::converged);
        Optional<Strategy> turned = find(result, StrategyName.FEET_TURNED_OUT);
        if (down.isPresent() && turned.isPresent()) {
            double most = down.get().cost().orElseThrow() * (1 + SAME_COST);
            if (!(turned.get().cost().orElse(Double.POSITIVE_INFINITY) <= most)) {
                broken.add("feet that may turn are dearer than feet that may not: "
                        + turned.get().cost() + " and " + down.get().cost());
            }
        }
    }

    private static void headings(Task.Squat squat, Strategy strategy, List<String> broken) {
        double asked = squat.setting().stance().toeOutDeg();
        boolean free = strategy.name() == StrategyName.FEET_TURNED_OUT || strategy.name() == StrategyName.SHALLOWER;
        for (Frame frame : strategy.frames()) {
            for (Side side : Side.BOTH) {
                double heading = headingDeg(frame, side);
                boolean allowed = free
                        ? heading >= -HEADING_DEG && heading <= Math.max(asked, TURNED_AT_MOST_DEG) + HEADING_DEG
                        : Math.abs(heading - asked) <= HEADING_DEG;
                if (!allowed) {
                    broken.add(strategy.name().word() + ": a foot points " + heading + " degrees outwards, asked "
                            + asked);
                    return;
                }
            }
        }
    }

    /** How far the toes point outwards, seen from above. */
    private static double headingDeg(Frame frame, Side side) {
        Vector3 toe = of(frame.positionsM().toe(), side);
        Vector3 ball = of(frame.positionsM().ball(), side);
        double right = toe.z() - ball.z();
        return Math.toDegrees(Math.atan2(side == Side.RIGHT ? right : -right, toe.x() - ball.x()));
    }

    private static Vector3 of(Positions.SidedPoint points, Side side) {
        return side == Side.LEFT ? points.left() : points.right();
    }

    private static boolean converged(Strategy strategy) {
        return strategy.outcome() instanceof StrategyOutcome.Converged;
    }

    private static Optional<Strategy> find(Result result, StrategyName name) {
        return result.strategies().stream().filter(s -> s.name() == name).findFirst();
    }

    private static List<String> names(Result result) {
        return result.strategies().stream().map(s -> s.name().word()).toList();
    }
}
