package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.posture.Depth;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;

/**
 * Guesses of a squat at a depth, from which a search finds the optimum without walking there: shins upright under a leaning trunk, and
 * half and half. A third, shins forward under an upright trunk, never won alone in 2,178 random squats.
 */
final class SquatStarts {
    private static final double DEG = StrictMath.PI / 180;
    private static final double[][] SHIN_AND_TRUNK_DEG = {{8, 55}, {20, 35}};

    /** Of the trunk's lean the spine bends this part, the rest is the pelvis' tilt. */
    private static final double SPINE = 0.4;

    private SquatStarts() {}

    /** @param depth thigh inclination or knee flexion, rad */
    static List<double[]> of(PostureProgram program, HumanModel human, Depth.Measure measure, double depth) {
        List<double[]> starts = new ArrayList<>();
        for (double[] deg : SHIN_AND_TRUNK_DEG) {
            double shin = deg[0] * DEG;
            double knee = measure == Depth.Measure.KNEE ? depth : shin + StrictMath.PI / 2 - depth;
            starts.add(start(program, human, shin, knee, deg[1] * DEG));
        }
        return starts;
    }

    private static double[] start(PostureProgram program, HumanModel human, double shin, double knee, double trunk) {
        double[] x = PostureProblem.upright(program, human);
        double thigh = shin - knee;
        double tilt = (1 - SPINE) * trunk;
        var lengths = human.lengths();
        program.set(
                x,
                Coordinates.PELVIS_FORWARD,
                lengths.shankM() * StrictMath.sin(shin) + lengths.thighM() * StrictMath.sin(thigh));
        program.set(
                x,
                Coordinates.PELVIS_UP,
                lengths.ankleHeightM()
                        + lengths.shankM() * StrictMath.cos(shin)
                        + lengths.thighM() * StrictMath.cos(thigh));
        program.set(x, Coordinates.PELVIS_TILT, tilt);
        program.set(x, Coordinates.LUMBAR_FLEXION, SPINE * trunk);
        for (Side side : Side.BOTH) {
            program.set(x, side.of(Coordinates.HIP_FLEXION), tilt - thigh);
            program.set(x, side.of(Coordinates.KNEE_FLEXION), knee);
            program.set(x, side.of(Coordinates.ANKLE_DORSIFLEXION), shin);
        }
        return x;
    }
}
