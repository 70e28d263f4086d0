package talus.care.dose;

import talus.care.event.Region;
import talus.care.exercise.Exercise;
import talus.care.exercise.Target;

/** Which regions an exercise loads. */
public final class Loads {
    private Loads() {}

    /** Whether a signal of this region touches the exercise. */
    public static boolean touches(Exercise exercise, Region region) {
        for (Target target : exercise.targets()) {
            boolean touched = switch (target.part()) {
                case CALF, ANKLE, SHIN, FOOT, KNEE -> region.leg();
                case THIGH, WHOLE_BODY -> true;
                case HIP, TRUNK, BACK -> !region.leg();
            };
            if (touched) {
                return true;
            }
        }
        return false;
    }
}
