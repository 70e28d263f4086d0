package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

/** Every number that the knee-to-wall test's state rests on, taken from how the test is instructed. */
public final class WallTestParameters {
    static final Parameter FOOT_LOAD = Parameter.assumed(
            "wallTest.footLoad", 0.6, "body weight", 0.1, "on the front foot, straight down: a lunge onto it");
    static final Parameter HEEL_SHARE = Parameter.assumed(
            "wallTest.heelShare", 0.1, "1", 0.05, "of that under the heel, which is about to leave the floor");
    static final Parameter KNEE = Parameter.assumed(
            "wallTest.knee", 75, "deg", 8, "flexion with the knee at the wall and the hip over a short step");
    static final Parameter CALF_PART = Parameter.assumed(
            "wallTest.calfPart",
            0.25,
            "1",
            0.12,
            "part of the degrees lacking against the average calf that a short calf explains, a stiff joint the rest."
                    + " Set after its effect was seen: with three tenths a person with a limit of 20 degrees stood"
                    + " leaning 5.5 degrees forward");

    /** Length of the step behind. */
    public static final Parameter STEP_BACK = Parameter.assumed(
            "wallTest.stepBack", 0.2, "stature", 0.05, "the other foot behind, a comfortable short step");

    /** How much shorter or longer that step may be chosen. */
    public static final Parameter STEP_CHOICE = Parameter.assumed(
            "wallTest.stepChoice", 0.1, "stature", 0.03, "a step from hardly any to a long one, as the body likes it");

    /** Each foot from the middle, part of the hip centres'. */
    public static final Parameter ASIDE = Parameter.assumed(
            "wallTest.aside",
            0.25,
            "half distance of the hips",
            0.12,
            "at a wall the feet stand nearly in line. Set after its effect was seen: with more some had no posture");

    private WallTestParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(FOOT_LOAD, HEEL_SHARE, KNEE, CALF_PART, STEP_BACK, STEP_CHOICE, ASIDE);
    }
}
