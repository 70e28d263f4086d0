package talus.chain.report.picture;

import java.util.Optional;
import talus.chain.contract.result.Frame;
import talus.chain.contract.scenario.Task;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;

/** The title of a picture of a task: a squat's says how deep it is. */
final class PictureTitle {
    private PictureTitle() {}

    static String of(Task task, Optional<Frame> frame) {
        return task instanceof Task.Squat && frame.isPresent()
                ? squat(Decimal.rounded(frame.get().angles().thighDeg().mean(), 0))
                : Words.say(name(task));
    }

    private static String squat(double thighDeg) {
        if (thighDeg == 0) {
            return Words.say(PictureMessage.SQUAT_LEVEL);
        }
        String degrees = Words.say(PictureMessage.DEGREES, Decimal.of(Math.abs(thighDeg), 0));
        return Words.say(thighDeg > 0 ? PictureMessage.SQUAT_ABOVE_LEVEL : PictureMessage.SQUAT_BELOW_LEVEL, degrees);
    }

    private static PictureMessage name(Task task) {
        return switch (task) {
            case Task.Stand stand -> PictureMessage.STAND;
            case Task.KneeToWall wall -> PictureMessage.KNEE_TO_WALL;
            case Task.Squat squat -> PictureMessage.SQUAT;
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
}
