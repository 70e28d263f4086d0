package talus.chain.contract.scenario;

import static talus.chain.contract.scenario.TaskField.ARMS;
import static talus.chain.contract.scenario.TaskField.DEPTH;
import static talus.chain.contract.scenario.TaskField.DIRECTION;
import static talus.chain.contract.scenario.TaskField.DURATION;
import static talus.chain.contract.scenario.TaskField.FEET_BACK;
import static talus.chain.contract.scenario.TaskField.HANDS;
import static talus.chain.contract.scenario.TaskField.IMPOSE;
import static talus.chain.contract.scenario.TaskField.KNEES_BEHIND_TOES;
import static talus.chain.contract.scenario.TaskField.LEG;
import static talus.chain.contract.scenario.TaskField.LOAD;
import static talus.chain.contract.scenario.TaskField.OBJECT;
import static talus.chain.contract.scenario.TaskField.SEAT_HEIGHT;
import static talus.chain.contract.scenario.TaskField.STANCE;
import static talus.chain.contract.scenario.TaskField.STEP_HEIGHT;
import static talus.chain.contract.scenario.TaskField.STEP_LENGTH;
import static talus.chain.contract.scenario.TaskField.STYLE;
import static talus.chain.contract.scenario.TaskField.TRUNK;
import static talus.chain.contract.scenario.TaskField.WEDGES;

import java.util.List;

/** The kinds of task, each with the fields it has. A field outside these is refused. */
public enum TaskKind implements Worded {
    STAND("stand", LOAD, ARMS, STANCE, WEDGES, IMPOSE),
    KNEE_TO_WALL("kneeToWall", LEG, ARMS),
    SQUAT("squat", DEPTH, LOAD, ARMS, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    SINGLE_LEG_SQUAT("singleLegSquat", DEPTH, LEG, LOAD, ARMS, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    LUNGE("lunge", DEPTH, LEG, STEP_LENGTH, LOAD, ARMS, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    STEP_DOWN("stepDown", LEG, DIRECTION, STEP_HEIGHT, LOAD, ARMS, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    STAIR_UP("stairUp", LEG, STEP_HEIGHT, STEP_LENGTH, LOAD, ARMS, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    STAIR_DOWN(
            "stairDown",
            LEG,
            STEP_HEIGHT,
            STEP_LENGTH,
            LOAD,
            ARMS,
            STANCE,
            WEDGES,
            IMPOSE,
            KNEES_BEHIND_TOES,
            DURATION),
    SIT("sit", SEAT_HEIGHT, FEET_BACK, HANDS, TRUNK, LOAD, ARMS, STANCE, WEDGES, IMPOSE),
    SIT_TO_STAND(
            "sitToStand",
            SEAT_HEIGHT,
            FEET_BACK,
            HANDS,
            LOAD,
            ARMS,
            STANCE,
            WEDGES,
            IMPOSE,
            KNEES_BEHIND_TOES,
            DURATION),
    BEND("bend", OBJECT, STYLE, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION),
    PICK_UP("pickUp", OBJECT, STYLE, STANCE, WEDGES, IMPOSE, KNEES_BEHIND_TOES, DURATION);

    /** All, in order. */
    public static final List<TaskKind> ALL = List.of(values());

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<TaskField> fields;

    TaskKind(String word, TaskField... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    @Override
    public String word() {
        return word;
    }

    /** The fields of this kind, besides the kind itself, in the order they are written. */
    public List<TaskField> fields() {
        return fields;
    }

    public boolean has(TaskField field) {
        return fields.contains(field);
    }
}
