package talus.chain.report.picture;

import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Task;
import talus.chain.report.words.PictureMessage;

/** The title of a picture of a task. */
final class PictureTitle {
    private PictureTitle() {}

    static PictureMessage of(Task task) {
        return switch (task) {
            case Task.Stand stand -> PictureMessage.STAND;
            case Task.KneeToWall wall -> PictureMessage.KNEE_TO_WALL;
            case Task.Squat squat -> level(squat) ? PictureMessage.SQUAT_LEVEL : PictureMessage.SQUAT;
            case Task.SingleLegSquat squat -> PictureMessage.SINGLE_LEG_SQUAT;
            case Task.Lunge lunge -> PictureMessage.LUNGE;
            case Task.StepDown step -> PictureMessage.STEP_DOWN;
            case Task.StairUp stair -> PictureMessage.STAIR_UP;
            case Task.StairDown stair -> PictureMessage.STAIR_DOWN;
            case Task.Sit sit -> PictureMessage.SIT;
            case Task.SitToStand rise -> PictureMessage.SIT_TO_STAND;
            case Task.Bend bend -> PictureMessage.BEND;
            case Task.PickUp pickUp -> PictureMessage.PICK_UP;
        };
    }

    private static boolean level(Task.Squat squat) {
        return squat.depth().isPresent()
                && squat.depth().get() instanceof Depth.ThighAngle thigh
                && thigh.thighDeg() == Depth.PARALLEL_THIGH_DEG;
    }
}
