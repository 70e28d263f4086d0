package talus.chain.contract.scenario;

import java.util.Optional;
import talus.chain.body.Side;

/** What the person does. Each kind has the fields that it needs and no others. */
public sealed interface Task {
    TaskKind kind();

    Setting setting();

    /** The same task in another setting. */
    Task withSetting(Setting other);

    /** Relaxed standing on both feet. */
    record Stand(Setting setting) implements Task {
        public Stand {
            setting.requireFor(TaskKind.STAND);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.STAND;
        }

        @Override
        public Stand withSetting(Setting other) {
            return new Stand(other);
        }
    }

    /** The knee-to-wall test. */
    record KneeToWall(Side leg, Setting setting) implements Task {
        public KneeToWall {
            setting.requireFor(TaskKind.KNEE_TO_WALL);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.KNEE_TO_WALL;
        }

        @Override
        public KneeToWall withSetting(Setting other) {
            return new KneeToWall(leg, other);
        }
    }

    /** A squat on both feet. The depth is empty when an imposed thigh angle takes its place. */
    record Squat(Optional<Depth> depth, Setting setting) implements Task {
        public Squat {
            setting.requireFor(TaskKind.SQUAT);
            Depth.requireOnce(depth, setting.imposed());
        }

        @Override
        public TaskKind kind() {
            return TaskKind.SQUAT;
        }

        @Override
        public Squat withSetting(Setting other) {
            return new Squat(depth, other);
        }
    }

    /** A squat on one leg. The depth is empty when an imposed thigh angle takes its place. */
    record SingleLegSquat(Optional<Depth> depth, Side leg, Setting setting) implements Task {
        public SingleLegSquat {
            setting.requireFor(TaskKind.SINGLE_LEG_SQUAT);
            Depth.requireOnce(depth, setting.imposed());
        }

        @Override
        public TaskKind kind() {
            return TaskKind.SINGLE_LEG_SQUAT;
        }

        @Override
        public SingleLegSquat withSetting(Setting other) {
            return new SingleLegSquat(depth, leg, other);
        }
    }

    /**
     * A lunge. The depth is empty when an imposed thigh angle takes its place.
     *
     * @param leg the front one
     * @param stepLengthM forward between the ankle centres
     */
    record Lunge(Optional<Depth> depth, Side leg, double stepLengthM, Setting setting) implements Task {
        public Lunge {
            Step.LENGTH_M.require("stepLengthM", stepLengthM);
            setting.requireFor(TaskKind.LUNGE);
            Depth.requireOnce(depth, setting.imposed());
        }

        @Override
        public TaskKind kind() {
            return TaskKind.LUNGE;
        }

        @Override
        public Lunge withSetting(Setting other) {
            return new Lunge(depth, leg, stepLengthM, other);
        }
    }

    /**
     * A step down from a box until the free foot touches the floor.
     *
     * @param leg the one that carries
     */
    record StepDown(Side leg, StepDirection direction, double stepHeightM, Setting setting) implements Task {
        public StepDown {
            Step.HEIGHT_M.require("stepHeightM", stepHeightM);
            setting.requireFor(TaskKind.STEP_DOWN);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.STEP_DOWN;
        }

        @Override
        public StepDown withSetting(Setting other) {
            return new StepDown(leg, direction, stepHeightM, other);
        }
    }

    /**
     * A stair upward.
     *
     * @param leg the one on the upper step
     * @param stepLengthM tread
     */
    record StairUp(Side leg, double stepHeightM, double stepLengthM, Setting setting) implements Task {
        public StairUp {
            Step.HEIGHT_M.require("stepHeightM", stepHeightM);
            Step.LENGTH_M.require("stepLengthM", stepLengthM);
            setting.requireFor(TaskKind.STAIR_UP);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.STAIR_UP;
        }

        @Override
        public StairUp withSetting(Setting other) {
            return new StairUp(leg, stepHeightM, stepLengthM, other);
        }
    }

    /**
     * A stair downward.
     *
     * @param leg the one that carries
     * @param stepLengthM tread
     */
    record StairDown(Side leg, double stepHeightM, double stepLengthM, Setting setting) implements Task {
        public StairDown {
            Step.HEIGHT_M.require("stepHeightM", stepHeightM);
            Step.LENGTH_M.require("stepLengthM", stepLengthM);
            setting.requireFor(TaskKind.STAIR_DOWN);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.STAIR_DOWN;
        }

        @Override
        public StairDown withSetting(Setting other) {
            return new StairDown(leg, stepHeightM, stepLengthM, other);
        }
    }

    /** Sitting. */
    record Sit(Seat seat, SittingTrunk trunk, Setting setting) implements Task {
        public Sit {
            setting.requireFor(TaskKind.SIT);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.SIT;
        }

        @Override
        public Sit withSetting(Setting other) {
            return new Sit(seat, trunk, other);
        }
    }

    /** Getting up from a seat. */
    record SitToStand(Seat seat, Setting setting) implements Task {
        public SitToStand {
            setting.requireFor(TaskKind.SIT_TO_STAND);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.SIT_TO_STAND;
        }

        @Override
        public SitToStand withSetting(Setting other) {
            return new SitToStand(seat, other);
        }
    }

    /** Bending down to touch something. */
    record Bend(ReachObject object, ReachStyle style, Setting setting) implements Task {
        public Bend {
            setting.requireFor(TaskKind.BEND);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.BEND;
        }

        @Override
        public Bend withSetting(Setting other) {
            return new Bend(object, style, other);
        }
    }

    /** Picking something up. */
    record PickUp(ReachObject object, ReachStyle style, Setting setting) implements Task {
        public PickUp {
            setting.requireFor(TaskKind.PICK_UP);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.PICK_UP;
        }

        @Override
        public PickUp withSetting(Setting other) {
            return new PickUp(object, style, other);
        }
    }
}
