package talus.chain.contract;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.JointLimits;
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
import talus.chain.contract.shape.Range;
import talus.chain.strength.StrengthFactors;

/** Draws scenarios that can exist: each kind, each field present or absent, numbers often at the ends of their ranges. */
final class AnyScenario {
    private final RandomGenerator random;

    AnyScenario(RandomGenerator random) {
        this.random = random;
    }

    Scenario draw() {
        return new Scenario(person(), new Ankles(ankle(), ankle()), task(one(TaskKind.values())), options());
    }

    private Person person() {
        MeasuredSegments measured = new MeasuredSegments(
                maybe(Person.SHANK_M),
                maybe(Person.THIGH_M),
                maybe(Person.TRUNK_M),
                maybe(Person.FOOT_LENGTH_M),
                maybe(Person.ANKLE_HEIGHT_M));
        PersonSize size = new PersonSize(
                one(Sex.values()), in(Person.AGE_YEARS), in(Person.HEIGHT_M), maybe(Person.MASS_KG), measured);
        Range factor = Person.STRENGTH_FACTOR;
        return new Person(
                size,
                new StrengthFactors(in(factor), in(factor), in(factor), in(factor)),
                new JointLimits(
                        maybe(JointLimits.HIP_FLEXION_DEG),
                        maybe(JointLimits.KNEE_FLEXION_DEG),
                        maybe(JointLimits.LUMBAR_FLEXION_DEG)),
                in(Person.FOOT_STIFFNESS));
    }

    private AnkleMeasure ankle() {
        return coin()
                ? new AnkleMeasure.WallDistance(in(AnkleMeasure.WALL_DISTANCE_M))
                : new AnkleMeasure.ShinLimit(in(AnkleMeasure.LIMIT_DEG));
    }

    private Task task(TaskKind kind) {
        Setting setting = setting(kind);
        Side leg = one(Side.values());
        return switch (kind) {
            case STAND -> new Task.Stand(setting);
            case KNEE_TO_WALL -> new Task.KneeToWall(leg, setting);
            case SQUAT -> new Task.Squat(depth(setting), setting);
            case SINGLE_LEG_SQUAT -> new Task.SingleLegSquat(depth(setting), leg, setting);
            case LUNGE -> new Task.Lunge(depth(setting), leg, in(Step.LENGTH_M), setting);
            case STEP_DOWN -> new Task.StepDown(leg, one(StepDirection.values()), in(Step.HEIGHT_M), setting);
            case STAIR_UP -> new Task.StairUp(leg, in(Step.HEIGHT_M), in(Step.LENGTH_M), setting);
            case STAIR_DOWN -> new Task.StairDown(leg, in(Step.HEIGHT_M), in(Step.LENGTH_M), setting);
            case SIT -> new Task.Sit(seat(), one(SittingTrunk.values()), setting);
            case SIT_TO_STAND -> new Task.SitToStand(seat(), setting);
            case BEND -> new Task.Bend(object(), one(ReachStyle.values()), setting);
            case PICK_UP -> new Task.PickUp(object(), one(ReachStyle.values()), setting);
        };
    }

    private Setting setting(TaskKind kind) {
        return new Setting(
                arms(kind),
                kind.has(TaskField.STANCE) ? new Stance(maybe(Stance.WIDTH_M), in(Stance.TOE_OUT_DEG)) : Stance.USUAL,
                kind.has(TaskField.WEDGES) ? new Wedges(wedge(), wedge()) : Wedges.NONE,
                kind.has(TaskField.IMPOSE)
                        ? new Imposed(maybe(Imposed.SHIN_DEG), maybe(Imposed.THIGH_DEG), maybe(Imposed.TRUNK_DEG))
                        : Imposed.NOTHING,
                kind.has(TaskField.KNEES_BEHIND_TOES) && coin(),
                kind.has(TaskField.DURATION) && coin() ? in(Setting.DURATION_S) : 0.0);
    }

    private Arms arms(TaskKind kind) {
        if (kind.has(TaskField.OBJECT)) {
            return new Arms.AtObject();
        }
        if (kind.has(TaskField.HANDS) && coin()) {
            return new Arms.OnArmrests();
        }
        return kind.has(TaskField.LOAD) && coin()
                ? new Arms.Load(in(Arms.LOAD_KG), one(LoadPosition.values()))
                : new Arms.Held(one(ArmPosition.values()));
    }

    private Optional<Depth> depth(Setting setting) {
        boolean thighImposed = setting.imposed().thighDeg().isPresent();
        if (thighImposed && coin()) {
            return Optional.empty();
        }
        if (thighImposed || coin()) {
            return Optional.of(new Depth.KneeFlexion(in(Depth.KNEE_FLEXION_DEG)));
        }
        return Optional.of(coin() ? new Depth.Deepest() : new Depth.ThighAngle(in(Depth.THIGH_DEG)));
    }

    private Wedge wedge() {
        return switch (random.nextInt(3)) {
            case 0 -> new Wedge.None();
            case 1 -> new Wedge.HeelHeight(in(Wedge.HEEL_M));
            default -> new Wedge.Pitch(in(Wedge.PITCH_DEG));
        };
    }

    private Seat seat() {
        return new Seat(in(Seat.HEIGHT_M), in(Seat.FEET_BACK_M));
    }

    private ReachObject object() {
        return new ReachObject(in(ReachObject.MASS_KG), in(ReachObject.HAND_HEIGHT_M), in(ReachObject.HAND_FORWARD_M));
    }

    private Options options() {
        Optional<BandRequest> bands = coin()
                ? Optional.of(new BandRequest(
                        (int) Math.floor(in(BandRequest.DRAWS)), (long) Math.floor(in(BandRequest.SEED))))
                : Optional.empty();
        return new Options(
                (int) Math.floor(in(Options.FRAMES)),
                one(StrategyChoice.values()),
                coin(),
                maybe(AnkleMeasure.WALL_DISTANCE_M),
                bands);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private OptionalDouble maybe(Range range) {
        return coin() ? OptionalDouble.of(in(range)) : OptionalDouble.empty();
    }

    private double in(Range range) {
        return switch (random.nextInt(6)) {
            case 0 -> range.low();
            case 1 -> range.high();
            default -> random.nextDouble(range.low(), range.high());
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
