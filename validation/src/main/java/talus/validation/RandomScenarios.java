package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.ReachStyle;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.SittingTrunk;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Step;
import talus.chain.contract.scenario.StepDirection;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskField;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;

/**
 * Valid scenarios by number: the same seed, spread and index give the same scenario. Persons, ankles, loads, arms, stances, wedges and
 * depths vary; nothing is imposed, because an imposed posture is rarely one that a body can hold.
 */
public final class RandomScenarios {
    /** What values are drawn from. */
    public enum Spread {
        /** What people are, carry and do. */
        USUAL,
        /** Everything that the contract allows, its ends more often than by chance. */
        WHOLE_CONTRACT
    }

    private static final long STREAMS = 1_000_003;

    /** Kinds that are drawn, the answered ones more often. */
    private static final int SQUATS_IN_TEN = 6;

    private final long seed;
    private final Spread spread;

    public RandomScenarios(long seed, Spread spread) {
        this.seed = seed;
        this.spread = spread;
    }

    /** A squat. */
    public Scenario squat(int index) {
        Draw draw = draw(index);
        return scenario(draw, TaskKind.SQUAT);
    }

    /** Any task. */
    public Scenario any(int index) {
        Draw draw = draw(index);
        int of = draw.below(10);
        TaskKind kind = of < SQUATS_IN_TEN
                ? TaskKind.SQUAT
                : of < SQUATS_IN_TEN + 2
                        ? draw.one(List.of(TaskKind.STAND, TaskKind.KNEE_TO_WALL))
                        : draw.one(TaskKind.ALL);
        return scenario(draw, kind);
    }

    /** The source of one index, for experiments that draw less than a scenario. */
    RandomPeople people(int index) {
        return new RandomPeople(draw(index));
    }

    private Draw draw(int index) {
        return new Draw(seed * STREAMS + index, spread);
    }

    private static Scenario scenario(Draw draw, TaskKind kind) {
        RandomPeople people = new RandomPeople(draw);
        Person person = people.person();
        Options options = new Options(
                2 + draw.below(9),
                draw.one(StrategyChoice.ALL),
                draw.once(4),
                OptionalDouble.empty(),
                Optional.empty());
        return new Scenario(person, people.ankles(), task(draw, kind, setting(draw, kind, person)), options);
    }

    private static Task task(Draw draw, TaskKind kind, Setting setting) {
        Side leg = draw.one(Side.BOTH);
        Optional<Depth> depth = Optional.of(depth(draw));
        double stepM = draw.number(0.10, 0.40, Step.HEIGHT_M);
        double lengthM = draw.number(0.2, 1.0, Step.LENGTH_M);
        Seat seat = new Seat(draw.number(0.3, 0.6, Seat.HEIGHT_M), draw.number(-0.1, 0.2, Seat.FEET_BACK_M));
        ReachObject object = new ReachObject(
                draw.number(0, 20, ReachObject.MASS_KG),
                draw.number(0, 0.8, ReachObject.HAND_HEIGHT_M),
                draw.number(0.1, 0.6, ReachObject.HAND_FORWARD_M));
        ReachStyle style = draw.one(ReachStyle.ALL);
        return switch (kind) {
            case STAND -> new Task.Stand(setting);
            case KNEE_TO_WALL -> new Task.KneeToWall(leg, setting);
            case SQUAT -> new Task.Squat(depth, setting);
            case SINGLE_LEG_SQUAT -> new Task.SingleLegSquat(depth, leg, setting);
            case LUNGE -> new Task.Lunge(depth, leg, lengthM, setting);
            case STEP_DOWN -> new Task.StepDown(leg, draw.one(StepDirection.ALL), stepM, setting);
            case STAIR_UP -> new Task.StairUp(leg, stepM, lengthM, setting);
            case STAIR_DOWN -> new Task.StairDown(leg, stepM, lengthM, setting);
            case SIT -> new Task.Sit(seat, draw.one(SittingTrunk.ALL), setting);
            case SIT_TO_STAND -> new Task.SitToStand(seat, setting);
            case BEND -> new Task.Bend(object, style, setting);
            case PICK_UP -> new Task.PickUp(object, style, setting);
        };
    }

    private static Depth depth(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> new Depth.Deepest();
            case 1 -> new Depth.KneeFlexion(draw.number(40, 130, Depth.KNEE_FLEXION_DEG));
            default -> new Depth.ThighAngle(draw.number(-20, 70, Depth.THIGH_DEG));
        };
    }

    private static Setting setting(Draw draw, TaskKind kind, Person person) {
        Arms arms = arms(draw, kind, person.size().massKg().orElse(70));
        Stance stance = draw.once(4) ? stance(draw) : Stance.USUAL;
        Wedges wedges = draw.once(4) ? new Wedges(wedge(draw), wedge(draw)) : Wedges.NONE;
        boolean behind = draw.once(6);
        double durationS = draw.once(6) ? draw.number(0.5, 4, Setting.DURATION_S) : 0;
        return new Setting(
                arms,
                kind.has(TaskField.STANCE) ? stance : Stance.USUAL,
                kind.has(TaskField.WEDGES) ? wedges : Wedges.NONE,
                Imposed.NOTHING,
                kind.has(TaskField.KNEES_BEHIND_TOES) && behind,
                kind.has(TaskField.DURATION) ? durationS : 0);
    }

    private static Arms arms(Draw draw, TaskKind kind, double massKg) {
        Arms held = new Arms.Held(draw.one(ArmPosition.ALL));
        Arms load = new Arms.Load(draw.number(0, 0.6 * massKg, Arms.LOAD_KG), draw.one(LoadPosition.ALL));
        if (kind.has(TaskField.OBJECT)) {
            return new Arms.AtObject();
        }
        if (kind.has(TaskField.HANDS) && draw.once(4)) {
            return new Arms.OnArmrests();
        }
        return kind.has(TaskField.LOAD) && draw.once(2) ? load : held;
    }

    private static Stance stance(Draw draw) {
        return new Stance(
                draw.sometimes(2, draw.number(0.2, 0.5, Stance.WIDTH_M)), draw.number(0, 30, Stance.TOE_OUT_DEG));
    }

    private static Wedge wedge(Draw draw) {
        return switch (draw.below(3)) {
            case 0 -> new Wedge.None();
            case 1 -> new Wedge.HeelHeight(draw.number(0, 0.05, Wedge.HEEL_M));
            default -> new Wedge.Pitch(draw.number(-5, 15, Wedge.PITCH_DEG));
        };
    }
}
