package talus.chain.contract;

import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.ReachStyle;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.SittingTrunk;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.StepDirection;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Members;

/** Makes the task's record from members that were checked. */
final class TaskReader {
    private TaskReader() {}

    static Task read(Members task) {
        TaskKind kind = Worded.of(TaskKind.ALL, task.word(TaskShape.KIND));
        Setting setting = setting(task);
        return switch (kind) {
            case STAND -> new Task.Stand(setting);
            case KNEE_TO_WALL -> new Task.KneeToWall(leg(task), setting);
            case SQUAT -> new Task.Squat(depth(task), setting);
            case SINGLE_LEG_SQUAT -> new Task.SingleLegSquat(depth(task), leg(task), setting);
            case LUNGE -> new Task.Lunge(depth(task), leg(task), task.number("stepLengthM"), setting);
            case STEP_DOWN ->
                new Task.StepDown(
                        leg(task),
                        Worded.of(StepDirection.ALL, task.word("direction")),
                        task.number("stepHeightM"),
                        setting);
            case STAIR_UP ->
                new Task.StairUp(leg(task), task.number("stepHeightM"), task.number("stepLengthM"), setting);
            case STAIR_DOWN ->
                new Task.StairDown(leg(task), task.number("stepHeightM"), task.number("stepLengthM"), setting);
            case SIT -> new Task.Sit(seat(task), Worded.of(SittingTrunk.ALL, task.word("trunk")), setting);
            case SIT_TO_STAND -> new Task.SitToStand(seat(task), setting);
            case BEND -> new Task.Bend(object(task), Worded.of(ReachStyle.ALL, task.word("style")), setting);
            case PICK_UP -> new Task.PickUp(object(task), Worded.of(ReachStyle.ALL, task.word("style")), setting);
        };
    }

    private static Setting setting(Members task) {
        return new Setting(
                arms(task),
                task.knows("stance") ? stance(task.object("stance")) : Stance.USUAL,
                task.knows("wedges") ? wedges(task.object("wedges")) : Wedges.NONE,
                imposed(task).orElse(Imposed.NOTHING),
                task.knows("kneesBehindToes") && task.flag("kneesBehindToes"),
                task.knows("durationS") ? task.number("durationS") : 0.0);
    }

    private static Arms arms(Members task) {
        if (task.knows("object")) {
            return new Arms.AtObject();
        }
        if (task.knows("hands") && task.word("hands").equals(TaskShape.ARMRESTS)) {
            return new Arms.OnArmrests();
        }
        Optional<Members> load = task.knows("load") ? task.optionalObject("load") : Optional.empty();
        if (load.isPresent()) {
            Members carried = load.get();
            return new Arms.Load(carried.number("massKg"), Worded.of(LoadPosition.ALL, carried.word("position")));
        }
        return new Arms.Held(Worded.of(ArmPosition.ALL, task.word("arms")));
    }

    private static Stance stance(Members stance) {
        return new Stance(stance.optionalNumber("widthM"), stance.number("toeOutDeg"));
    }

    private static Wedges wedges(Members wedges) {
        return new Wedges(wedge(wedges.optionalObject("left")), wedge(wedges.optionalObject("right")));
    }

    private static Wedge wedge(Optional<Members> given) {
        if (given.isEmpty()) {
            return new Wedge.None();
        }
        Members wedge = given.get();
        return wedge.has("heelM")
                ? new Wedge.HeelHeight(wedge.number("heelM"))
                : new Wedge.Pitch(wedge.number("pitchDeg"));
    }

    private static Optional<Imposed> imposed(Members task) {
        Optional<Members> given = task.knows("impose") ? task.optionalObject("impose") : Optional.empty();
        return given.map(impose -> new Imposed(
                impose.optionalNumber("shinDeg"),
                impose.optionalNumber("thighDeg"),
                impose.optionalNumber("trunkDeg")));
    }

    /** The depth that is given, or the usual one unless an imposed thigh angle is the depth. */
    private static Optional<Depth> depth(Members task) {
        boolean thighImposed = imposed(task).orElse(Imposed.NOTHING).thighDeg().isPresent();
        if (thighImposed && !task.has("depth")) {
            return Optional.empty();
        }
        Members depth = task.object("depth");
        if (depth.has("deepest")) {
            return Optional.of(new Depth.Deepest());
        }
        return Optional.of(
                depth.has("thighDeg")
                        ? new Depth.ThighAngle(depth.number("thighDeg"))
                        : new Depth.KneeFlexion(depth.number("kneeFlexionDeg")));
    }

    private static Side leg(Members task) {
        return task.word("leg").equals(Side.LEFT.word()) ? Side.LEFT : Side.RIGHT;
    }

    private static Seat seat(Members task) {
        return new Seat(task.number("seatHeightM"), task.number("feetBackM"));
    }

    private static ReachObject object(Members task) {
        Members object = task.object("object");
        return new ReachObject(object.number("massKg"), object.number("handHeightM"), object.number("handForwardM"));
    }
}
