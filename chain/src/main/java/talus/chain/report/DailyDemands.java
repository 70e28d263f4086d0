package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Sides;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/**
 * What daily tasks ask of an ankle, as inclination of the shin over a flat foot, beside what each ankle has. Walking, stairs and chairs
 * are published means of other people; the squat is this body's own, with both ankles at
 * the usual distance from the wall.
 */
public final class DailyDemands {
    /** The task that the contract's kinds do not have. */
    public static final String WALK = "walk";

    private static final String FLAT_FOOT =
            "the ankle's angle in the study, taken as the shin's inclination because the foot is flat there";

    /** Level walking just before the heel leaves the ground. */
    public static final Parameter WALKING = new Parameter(
            "demand.walk", 10, "deg", ParameterStatus.RECALLED_HIGH, "Perry, Root (convention)", FLAT_FOOT, 0);

    public static final Parameter STAIRS_UP = new Parameter(
            "demand.stairUp",
            11.2,
            "deg",
            ParameterStatus.RECALLED_MEDIUM,
            "Protopapadaki 2007 (33 adults, riser 18 cm, tread 28.5 cm)",
            FLAT_FOOT + "; 14 to 27 in other studies",
            0);

    public static final Parameter STAIRS_DOWN = new Parameter(
            "demand.stairDown",
            21.1,
            "deg",
            ParameterStatus.RECALLED_MEDIUM,
            "Protopapadaki 2007 (33 adults, riser 18 cm, tread 28.5 cm)",
            FLAT_FOOT + "; 21 to 36 in other studies",
            0);

    public static final Parameter CHAIR = new Parameter(
            "demand.sitToStand",
            22,
            "deg",
            ParameterStatus.RECALLED_LOW,
            "reviews of rising from a chair: 16 to 28",
            FLAT_FOOT + "; the middle of the range, for a seat of normal height",
            0);

    static final Parameter STAIRS_UP_MOST = highest("stairUp", 27);
    static final Parameter STAIRS_DOWN_MOST = highest("stairDown", 36);
    static final Parameter CHAIR_LEAST = new Parameter(
            "demand.sitToStand.lowest", 16, "deg", ParameterStatus.RECALLED_LOW, CHAIR.source(), FLAT_FOOT, 0);
    static final Parameter CHAIR_MOST = new Parameter(
            "demand.sitToStand.highest", 28, "deg", ParameterStatus.RECALLED_LOW, CHAIR.source(), FLAT_FOOT, 0);

    private static Parameter highest(String task, double deg) {
        return new Parameter(
                "demand." + task + ".highest",
                deg,
                "deg",
                ParameterStatus.RECALLED_LOW,
                "the highest mean of the studies of this task",
                FLAT_FOOT,
                0);
    }

    /** What studies of one task found, from the lowest mean to the highest. */
    record Studies(double lowDeg, double highDeg) {}

    private static final String THIS_MODEL =
            "this model: the same body with both ankles at 0.115 m, thighs level, arms as in the scenario";

    private DailyDemands() {}

    /** The published numbers. */
    public static List<Parameter> parameters() {
        return List.of(
                WALKING, STAIRS_UP, STAIRS_UP_MOST, STAIRS_DOWN, STAIRS_DOWN_MOST, CHAIR, CHAIR_LEAST, CHAIR_MOST);
    }

    /** The published number of a task; empty for the squat. */
    public static Optional<Parameter> published(String task) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals("demand." + task))
                .findFirst();
    }

    /** The range of the studies of a task; empty for the squat and for walking, where they agree. */
    static Optional<Studies> studies(String task) {
        if (task.equals(TaskKind.STAIR_UP.word())) {
            return Optional.of(new Studies(STAIRS_UP.value(), STAIRS_UP_MOST.value()));
        }
        if (task.equals(TaskKind.STAIR_DOWN.word())) {
            return Optional.of(new Studies(STAIRS_DOWN.value(), STAIRS_DOWN_MOST.value()));
        }
        return task.equals(TaskKind.SIT_TO_STAND.word())
                ? Optional.of(new Studies(CHAIR_LEAST.value(), CHAIR_MOST.value()))
                : Optional.empty();
    }

    /**
     * The answer of {@code talus check} to this result.
     *
     * @param usual the same body with usual ankles, when there is an answer for it
     */
    public static CheckResult check(Result result, Optional<UsualAnkles> usual) {
        return new CheckResult(result.ankles(), result.sideDifference(), Optional.of(of(result, usual)), result);
    }

    /** The demands, smallest first among the published ones; the squat comes last and only when usual ankles get through it. */
    public static List<CheckResult.Demand> of(Result result, Optional<UsualAnkles> usual) {
        List<CheckResult.Demand> demands = new ArrayList<>();
        AnkleAnswers ankles = result.ankles();
        demands.add(published(WALK, WALKING, ankles));
        demands.add(published(TaskKind.STAIR_UP.word(), STAIRS_UP, ankles));
        demands.add(published(TaskKind.STAIR_DOWN.word(), STAIRS_DOWN, ankles));
        demands.add(published(TaskKind.SIT_TO_STAND.word(), CHAIR, ankles));
        OptionalDouble squatDeg =
                usual.isPresent() && isLevelSquat(result.scenario().task())
                        ? usual.get().leanDeg()
                        : OptionalDouble.empty();
        if (squatDeg.isPresent()) {
            demands.add(demand(TaskKind.SQUAT.word(), squatDeg.getAsDouble(), ankles, THIS_MODEL));
        }
        return demands;
    }

    /** Whether this is a squat on both feet until the thighs are level. */
    public static boolean isLevelSquat(Task task) {
        return task instanceof Task.Squat squat
                && squat.depth().isPresent()
                && squat.depth().get() instanceof Depth.ThighAngle thigh
                && thigh.thighDeg() == Depth.PARALLEL_THIGH_DEG;
    }

    private static CheckResult.Demand published(String task, Parameter needs, AnkleAnswers ankles) {
        return demand(
                task,
                needs.value(),
                ankles,
                needs.source() + " (" + needs.status().label() + ")");
    }

    private static CheckResult.Demand demand(String task, double needsDeg, AnkleAnswers ankles, String source) {
        Sides marginDeg =
                new Sides(ankles.left().limitDeg() - needsDeg, ankles.right().limitDeg() - needsDeg);
        return new CheckResult.Demand(task, needsDeg, marginDeg, source);
    }
}
