package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.LumbarRhythm;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Sides;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;

/**
 * The angles of a posture in the words of the contract, deg: segments against the vertical or the foot, joints against the person's own
 * relaxed standing. The ankle's dorsiflexion alone is the coordinate itself.
 */
final class AngleReader {
    private static final double TO_DEG = 180 / StrictMath.PI;

    private final PlacedBody body;
    private final HumanModel human;
    private final MultibodyModel model;
    private final Stance stance;
    private final double[] relaxed;
    private final double[] relaxedEversion = new double[2];

    /**
     * @param body the body of the task; left in relaxed standing
     * @param stance its feet
     * @param relaxed coordinates of relaxed standing
     * @param relaxedStance the feet of relaxed standing
     */
    AngleReader(PlacedBody body, Stance stance, double[] relaxed, Stance relaxedStance) {
        this.body = body;
        this.human = body.human();
        this.model = human.model();
        this.stance = stance;
        this.relaxed = relaxed.clone();
        body.place(relaxed);
        for (Side side : Side.BOTH) {
            relaxedEversion[side.ordinal()] = eversion(side, relaxedStance.support(side));
        }
    }

    /** The angles of the posture where the body is placed now. */
    Angles angles(Posture posture) {
        double[] q = posture.coordinates();
        double lumbar = relative(q, Coordinates.LUMBAR_FLEXION);
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < LumbarRhythm.LEVELS.size(); i++) {
            levels.add(lumbar * human.rhythm().flexion(i));
        }
        Sides thigh = both(this::thighDeg);
        return new Angles(
                both(this::shinDeg),
                thigh,
                trunkDeg(),
                relative(q, Coordinates.PELVIS_TILT),
                lumbar,
                levels,
                both(side -> q[index(side.of(Coordinates.ANKLE_DORSIFLEXION))] * TO_DEG),
                both(side -> (eversion(side, stance.support(side)) - relaxedEversion[side.ordinal()]) * TO_DEG),
                both(side -> relative(q, side.of(Coordinates.KNEE_FLEXION))),
                both(side -> relative(q, side.of(Coordinates.HIP_FLEXION))),
                both(side -> relative(q, side.of(Coordinates.HIP_ADDUCTION))),
                both(side -> relative(q, side.of(Coordinates.HIP_ROTATION))),
                new OptionalSides(valgusDeg(Side.LEFT, thigh), valgusDeg(Side.RIGHT, thigh)));
    }

    private double relative(double[] q, String coordinate) {
        int c = index(coordinate);
        return (q[c] - relaxed[c]) * TO_DEG;
    }

    private double shinDeg(Side side) {
        Vector3 shin = body.at("knee", side).minus(body.at("ankle", side));
        return TaylorTape.angle(shin.dot(stance.support(side).heading()), shin.y()) * TO_DEG;
    }

    /** From the vertical first, where a standing thigh is far from the cut of the angle. */
    private double thighDeg(Side side) {
        Vector3 thigh = body.at("hip", side).minus(body.at("knee", side));
        return 90 - TaylorTape.angle(-thigh.x(), thigh.y()) * TO_DEG;
    }

    private double trunkDeg() {
        Vector3 trunk = body.at("midShoulder").minus(body.at("midHip"));
        return TaylorTape.angle(trunk.x(), trunk.y()) * TO_DEG;
    }

    /** Angle between thigh and shin in the frontal projection, the knee inside positive. */
    private OptionalDouble valgusDeg(Side side, Sides thighDeg) {
        if (thighDeg.of(side) < Angles.VALGUS_FROM_THIGH_DEG) {
            return OptionalDouble.empty();
        }
        Vector3 knee = body.at("knee", side);
        Vector3 thigh = knee.minus(body.at("hip", side));
        Vector3 shin = body.at("ankle", side).minus(knee);
        double cross = thigh.z() * shin.y() - thigh.y() * shin.z();
        double dot = thigh.z() * shin.z() + thigh.y() * shin.y();
        return OptionalDouble.of(side.lateral() * TaylorTape.angle(cross, dot) * TO_DEG);
    }

    /**
     * Roll of the calcaneus over the foot's support, rad; its top towards the middle positive. The middle angle of the usual order of turns
     * (heel rise, roll, yaw: Wu et al. 2002), so a high heel does not swell it as it swells an inclination in the frontal projection.
     */
    private double eversion(Side side, FootSupport support) {
        int k = 9 * model.bodyIndex(side.of("hindfoot"));
        double[] r = body.workspace().bodyRotations();
        Vector3 up = new Vector3(r[k + 1], r[k + 4], r[k + 7]);
        double sideways = -side.lateral() * up.dot(support.right());
        return TaylorTape.angle(sideways, StrictMath.sqrt(1 - sideways * sideways));
    }

    private int index(String coordinate) {
        return model.coordinateIndex(coordinate);
    }

    private interface Sided {
        double of(Side side);
    }

    private static Sides both(Sided value) {
        return new Sides(value.of(Side.LEFT), value.of(Side.RIGHT));
    }
}
