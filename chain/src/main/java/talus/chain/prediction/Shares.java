package talus.chain.prediction;

import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.Side;

/**
 * How much of the forward travel of the body's centre that the ankles lost each joint gives back.
 *
 * <p>From the reference posture to this person's the centre moves forward by what every joint does for it, {@link ForwardTravel}. What an
 * ankle takes away is lost; what all other joints add, an ankle that bends more among them, is given back; and where the centre ends up
 * further back than in the reference, the pressure centre, which lies under it, gives back the rest. So the shares of an ankle that lost are
 * 0, a joint that takes away as well has a negative one, and all of them add up to 1.
 */
final class Shares {
    /** A loss below this is no loss that could be shared out, m: a hundredth of what ten degrees of ankle take away. */
    static final double LEAST_LOST_M = 1e-3;

    private static final List<String> HIP =
            List.of(Coordinates.HIP_FLEXION, Coordinates.HIP_ADDUCTION, Coordinates.HIP_ROTATION);
    private static final List<String> KNEE =
            List.of(Coordinates.KNEE_FLEXION, Coordinates.KNEE_ADDUCTION, Coordinates.KNEE_ROTATION);
    private static final List<String> FOOT = List.of(
            Coordinates.SUBTALAR_EVERSION,
            Coordinates.MIDTARSAL_OBLIQUE,
            Coordinates.MIDTARSAL_LONGITUDINAL,
            Coordinates.TOE_EXTENSION);
    private static final List<String> LUMBAR =
            List.of(Coordinates.LUMBAR_FLEXION, Coordinates.LUMBAR_BENDING, Coordinates.LUMBAR_ROTATION);
    private static final List<String> ARMS = List.of(
            Coordinates.SHOULDER_FLEXION,
            Coordinates.SHOULDER_ABDUCTION,
            Coordinates.SHOULDER_ROTATION,
            Coordinates.ELBOW_FLEXION);

    private final ForwardTravel travel;
    private final double lostM;

    /** @param travel from the reference body's posture to this person's */
    Shares(ForwardTravel travel) {
        this.travel = travel;
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += Math.max(0, -ankleM(side));
        }
        this.lostM = sum;
    }

    /** Whether there is a loss to share out. */
    boolean exist() {
        return lostM >= LEAST_LOST_M;
    }

    /** Of a hip, which is also what turns a foot on the floor. */
    double hip(Side side) {
        return (sum(HIP, side) + travel.ofTurnM(side)) / lostM;
    }

    double knee(Side side) {
        return sum(KNEE, side) / lostM;
    }

    double ankle(Side side) {
        return Math.max(0, ankleM(side)) / lostM;
    }

    /** Of the foot below the ankle: rolling in, a falling arch, and the toe joint about which a heel rises. */
    double subtalar(Side side) {
        return sum(FOOT, side) / lostM;
    }

    double lumbar() {
        double sum = 0;
        for (String coordinate : LUMBAR) {
            sum += travel.ofM(coordinate);
        }
        return sum / lostM;
    }

    /** Of what rides on the trunk: head and arms. */
    double trunk() {
        double sum = travel.ofM(Coordinates.NECK_FLEXION);
        for (Side side : Side.BOTH) {
            sum += sum(ARMS, side);
        }
        return sum / lostM;
    }

    double pressureCentre() {
        return -travel.wholeM() / lostM;
    }

    private double ankleM(Side side) {
        return travel.ofM(side.of(Coordinates.ANKLE_DORSIFLEXION));
    }

    private double sum(List<String> coordinates, Side side) {
        double sum = 0;
        for (String coordinate : coordinates) {
            sum += travel.ofM(side.of(coordinate));
        }
        return sum;
    }
}
