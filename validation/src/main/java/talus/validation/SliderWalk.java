package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;

/**
 * Scenarios as somebody makes them who plays with the sliders of a squat: one slider at a time is drawn somewhere in small steps, now and
 * then the arms change. Every slider's whole range is met.
 */
final class SliderWalk {
    /** A slider goes from one end to the other in so many steps. */
    private static final int WHOLE_RANGE = 30;

    private static final int SHORTEST_PULL = 5;
    private static final int LONGEST_PULL = 25;

    /** What can be pulled, with its ends: what the page offers. */
    private enum Slider {
        LEFT_DISTANCE_M(0.01, 0.16),
        RIGHT_DISTANCE_M(0.01, 0.16),
        LEFT_HEEL_M(0, 0.05),
        RIGHT_HEEL_M(0, 0.05),
        THIGH_DEG(-10, 60),
        LOAD_KG(0, 60),
        WIDTH_M(0.15, 0.5),
        TOE_OUT_DEG(0, 40);

        private final double low;
        private final double high;

        Slider(double low, double high) {
            this.low = low;
            this.high = high;
        }
    }

    private final Scenario person;
    private final double[] values = {0.06, 0.11, 0, 0, 0, 0, 0.22, 15};
    private ArmPosition arms = ArmPosition.FORWARD;

    private SliderWalk(Scenario person) {
        this.person = person;
    }

    /**
     * The scenarios of a walk, the one before the first step too.
     *
     * @param person whose body it is
     * @param steps to make
     */
    static List<Scenario> of(Scenario person, long seed, int steps) {
        SliderWalk walk = new SliderWalk(person);
        Draw draw = new Draw(seed, RandomScenarios.Spread.USUAL);
        List<Scenario> scenarios = new ArrayList<>(List.of(walk.scenario()));
        while (scenarios.size() <= steps) {
            if (draw.once(Slider.values().length + 1)) {
                walk.arms = draw.one(ArmPosition.ALL);
                scenarios.add(walk.scenario());
                continue;
            }
            Slider slider = draw.one(List.of(Slider.values()));
            double target = draw.between(slider.low, slider.high);
            int pull = SHORTEST_PULL + draw.below(LONGEST_PULL - SHORTEST_PULL);
            for (int i = 0; i < pull && scenarios.size() <= steps; i++) {
                walk.pull(slider, target);
                scenarios.add(walk.scenario());
            }
        }
        return scenarios;
    }

    private void pull(Slider slider, double target) {
        double step = (slider.high - slider.low) / WHOLE_RANGE;
        double way = target - values[slider.ordinal()];
        values[slider.ordinal()] += Math.clamp(way, -step, step);
    }

    private double value(Slider slider) {
        return values[slider.ordinal()];
    }

    private Scenario scenario() {
        Arms held = value(Slider.LOAD_KG) > 0
                ? new Arms.Load(value(Slider.LOAD_KG), LoadPosition.HIGH_BAR)
                : new Arms.Held(arms);
        Setting setting = new Setting(
                held,
                new Stance(OptionalDouble.of(value(Slider.WIDTH_M)), value(Slider.TOE_OUT_DEG)),
                new Wedges(wedge(value(Slider.LEFT_HEEL_M)), wedge(value(Slider.RIGHT_HEEL_M))),
                Imposed.NOTHING,
                false,
                0);
        return new Scenario(
                person.person(),
                new Ankles(
                        new AnkleMeasure.WallDistance(value(Slider.LEFT_DISTANCE_M)),
                        new AnkleMeasure.WallDistance(value(Slider.RIGHT_DISTANCE_M))),
                new Task.Squat(Optional.of(new Depth.ThighAngle(value(Slider.THIGH_DEG))), setting),
                new Options(2, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
    }

    private static Wedge wedge(double heelM) {
        return heelM > 0 ? new Wedge.HeelHeight(heelM) : new Wedge.None();
    }
}
