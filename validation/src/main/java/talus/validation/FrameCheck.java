package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import talus.chain.body.Coordinates;
import talus.chain.body.Side;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.Support;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;

/** What any answer must hold, read from its frames as an outside caller would. */
final class FrameCheck {
    /** The pelvis' forces beside the largest of their kind. */
    static final double BALANCE = 1e-6;

    /** A limit may be passed by what the solver leaves, 1e-8, on scaled constraints; a thousand times that is still invisible. */
    private static final double LIMIT = 1e-5;

    /** Angles and heights are met to this, degrees and m: a thousandth of what a camera sees. */
    private static final double DEPTH_DEG = 1e-3;

    private static final double HEEL_M = 1e-5;

    /** The corner of the friction pyramid, 0.6 sqrt 2. */
    private static final double FRICTION = 0.8486;

    private static final String HINDFOOT = "hindfoot";

    private static final List<String> PELVIS_FORCES =
            List.of(Coordinates.PELVIS_FORWARD, Coordinates.PELVIS_UP, Coordinates.PELVIS_RIGHT);

    private FrameCheck() {}

    /** The larger of the pelvis' forces and moments, each over the largest of its kind in the frame. */
    static double unbalance(Frame frame) {
        double leftForce = 0;
        double leftMoment = 0;
        double force = 0;
        double moment = 0;
        for (ContactForce contact : frame.contacts()) {
            force = Math.max(force, contact.forceN().norm());
        }
        for (Map.Entry<String, Double> entry :
                frame.motion().generalizedForces().entrySet()) {
            double size = Math.abs(entry.getValue());
            if (PELVIS_FORCES.contains(entry.getKey())) {
                leftForce = Math.max(leftForce, size);
            } else if (Coordinates.PELVIS.contains(entry.getKey())) {
                leftMoment = Math.max(leftMoment, size);
            } else {
                moment = Math.max(moment, size);
            }
        }
        return Math.max(leftForce / force, leftMoment / moment);
    }

    /** What a frame of a converged strategy breaks, in words; nothing when all is well. */
    static List<String> breaches(Scenario scenario, Strategy strategy, Frame frame) {
        List<String> broken = new ArrayList<>();
        double unbalance = unbalance(frame);
        require(unbalance <= BALANCE, "balance " + unbalance, broken);
        Effort effort = frame.effort();
        require(effort.trunk() <= 1 + LIMIT, "trunk effort " + effort.trunk(), broken);
        for (Side side : Side.BOTH) {
            require(effort.hip().of(side) <= 1 + LIMIT, "hip effort " + effort.hip(), broken);
            require(effort.knee().of(side) <= 1 + LIMIT, "knee effort " + effort.knee(), broken);
            require(effort.ankle().of(side) <= 1 + LIMIT, "ankle effort " + effort.ankle(), broken);
            frame.support()
                    .pressureCentre()
                    .of(side)
                    .ifPresent(at -> require(at >= 0 && at <= 1, "pressure centre " + at, broken));
            require(holds(scenario, force(frame, side)), "force " + force(frame, side), broken);
        }
        heels(scenario, strategy.name(), frame, broken);
        contacts(scenario, frame, broken);
        return broken;
    }

    /** Heels stay where the strategy has them, and one in the air carries nothing. */
    private static void heels(Scenario scenario, StrategyName name, Frame frame, List<String> broken) {
        int up = 0;
        for (Side side : Side.BOTH) {
            double heightM = frame.support().heelHeightM().of(side);
            require(heightM >= -HEEL_M, "heel under its support " + heightM, broken);
            up += heightM > HEEL_M && !isBehind(scenario, side) ? 1 : 0;
            boolean carries = frame.contacts().stream()
                    .anyMatch(c ->
                            c.body().equals(side.of(HINDFOOT)) && c.forceN().norm() > LIMIT * weight(frame));
            require(heightM <= HEEL_M || !carries, "heel in the air carries " + heightM, broken);
        }
        int allowed = switch (name) {
            case HEELS_DOWN, FEET_TURNED_OUT, SHALLOWER -> 0;
            case ONE_HEEL_UP -> 1;
            case HEELS_UP -> 2;
        };
        require(up <= allowed, "heels up: " + up, broken);
    }

    /** Level floor pushes upwards. */
    private static void contacts(Scenario scenario, Frame frame, List<String> broken) {
        for (ContactForce contact : frame.contacts()) {
            require(
                    !isLevel(scenario) || contact.forceN().y() >= -LIMIT * weight(frame),
                    contact.body() + " pulls " + contact.forceN(),
                    broken);
        }
    }

    /** What the last frame of a converged strategy misses of the depth that was asked. */
    static List<String> depthBreaches(Scenario scenario, Strategy strategy) {
        List<String> broken = new ArrayList<>();
        if (strategy.name() != StrategyName.SHALLOWER
                && scenario.task() instanceof Task.Squat squat
                && squat.depth().isPresent()) {
            Frame last = strategy.frames().getLast();
            double thigh = last.angles().thighDeg().mean();
            double knee = last.angles().kneeFlexionDeg().mean();
            switch (squat.depth().get()) {
                case Depth.ThighAngle asked ->
                    require(Math.abs(thigh - asked.thighDeg()) <= DEPTH_DEG, "thigh at " + thigh, broken);
                case Depth.KneeFlexion asked ->
                    require(Math.abs(knee - asked.kneeFlexionDeg()) <= DEPTH_DEG, "knee at " + knee, broken);
                case Depth.Deepest any -> {}
            }
        }
        return broken;
    }

    /** The foot behind the body at the wall test stands on its ball. */
    private static boolean isBehind(Scenario scenario, Side side) {
        return scenario.task() instanceof Task.KneeToWall test && test.leg() != side;
    }

    private static boolean isLevel(Scenario scenario) {
        return scenario.task().setting().wedges().equals(Wedges.NONE);
    }

    private static boolean holds(Scenario scenario, Support.FootForce force) {
        return !isLevel(scenario)
                || StrictMath.hypot(force.forward(), force.outward()) <= FRICTION * force.up() + LIMIT;
    }

    private static Support.FootForce force(Frame frame, Side side) {
        return side == Side.LEFT
                ? frame.support().forceLeftN()
                : frame.support().forceRightN();
    }

    private static double weight(Frame frame) {
        return frame.support().forceLeftN().up() + frame.support().forceRightN().up();
    }

    private static void require(boolean holds, String otherwise, List<String> broken) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
