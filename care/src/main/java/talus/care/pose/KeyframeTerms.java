package talus.care.pose;

import java.util.Map;
import java.util.Set;
import talus.chain.body.Coordinates;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/** A keyframe as the numbers of a programme, and the posture its search starts from. */
final class KeyframeTerms {
    private static final double DEG = StrictMath.PI / 180;

    /** Weights of squared misses, 1/rad2 (assumed, for the picture only): angles at ease, said angles, the gaze. */
    private static final double EASE = 1;

    private static final double SAID = 30;
    private static final double GAZE = 8;

    /** At ease, of joints that people keep still while others move: pelvis against the ground, twist, foot; 1/rad2 (assumed). */
    private static final double STILL = 12;

    private static final Set<String> KEPT_STILL = Set.of(
            Coordinates.PELVIS_TILT,
            Coordinates.PELVIS_LIST,
            Coordinates.PELVIS_ROTATION,
            Coordinates.LUMBAR_BENDING,
            Coordinates.LUMBAR_ROTATION,
            Coordinates.KNEE_ROTATION,
            Coordinates.SUBTALAR_EVERSION,
            Coordinates.MIDTARSAL_OBLIQUE,
            Coordinates.MIDTARSAL_LONGITUDINAL,
            Coordinates.TOE_EXTENSION);

    /** Of the pelvis' place, 1/m2: it goes where the contacts want it, and stays in the middle plane (assumed). */
    private static final double PELVIS_PLACE = 0.05;

    private static final double PELVIS_ASIDE = 40;

    private static final double FAR_M = 4;

    private final Mannequin mannequin;
    private final MultibodyModel model;
    private final Keyframe keyframe;
    private final Surfaces surfaces;
    private final double[] target;
    private final double[] weight;
    private final double[] low;
    private final double[] high;

    KeyframeTerms(Mannequin mannequin, Keyframe keyframe, Surfaces surfaces) {
        this.mannequin = mannequin;
        this.model = mannequin.human().model();
        this.keyframe = keyframe;
        this.surfaces = surfaces;
        int n = model.coordinateCount();
        target = new double[n];
        weight = new double[n];
        low = new double[n];
        high = new double[n];
        for (int c = 0; c < n; c++) {
            coordinate(c, model.coordinateName(c));
        }
        placePelvis(target);
    }

    private void coordinate(int c, String name) {
        String unsided = unsided(name);
        if (unsided.equals(Coordinates.PELVIS_FORWARD)
                || unsided.equals(Coordinates.PELVIS_UP)
                || unsided.equals(Coordinates.PELVIS_RIGHT)) {
            weight[c] = unsided.equals(Coordinates.PELVIS_RIGHT) ? PELVIS_ASIDE : PELVIS_PLACE;
            low[c] = -FAR_M;
            high[c] = FAR_M;
            return;
        }
        Map<String, Double> said = keyframe.anglesDeg();
        Double own = said.get(name);
        target[c] = (own != null ? own : keyframe.base().restDeg(unsided)) * DEG;
        weight[c] = own != null ? SAID : KEPT_STILL.contains(unsided) ? STILL : EASE;
        if (unsided.equals(Coordinates.KNEE_ADDUCTION)) {
            return;
        }
        if (JointRanges.has(unsided)) {
            low[c] = JointRanges.lowDeg(unsided) * DEG;
            high[c] = JointRanges.highDeg(unsided) * DEG;
        } else {
            low[c] = -StrictMath.PI;
            high[c] = StrictMath.PI;
        }
    }

    /** A coordinate's name without its side. */
    static String unsided(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Puts the pelvis so that the body at its wanted angles rests on its first contact. */
    private void placePelvis(double[] coordinates) {
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, coordinates, workspace);
        Vector3 shift = Vector3.ZERO;
        if (!keyframe.contacts().isEmpty()) {
            Contact first = keyframe.contacts().getFirst();
            Flesh ball = mannequin.part(first.part()).getFirst();
            Surface surface = surfaces.named(first.surface());
            Vector3 at = place(workspace, ball.centre());
            Vector3 wanted = new Vector3(
                    first.place().forwardM().orElse(at.x()),
                    first.place().upM().orElse(at.y()),
                    first.place().rightM().orElse(at.z()));
            shift = wanted.minus(at);
            double gap = surface.distance(wanted) - ball.radiusM();
            shift = shift.minus(surface.normal().times(gap));
        }
        int forward = model.coordinateIndex(Coordinates.PELVIS_FORWARD);
        int up = model.coordinateIndex(Coordinates.PELVIS_UP);
        coordinates[forward] += shift.x();
        coordinates[up] += shift.y();
    }

    private Vector3 place(Workspace workspace, Landmark landmark) {
        double[] out = new double[3];
        Vector3 p = landmark.place();
        Kinematics.pointPosition(model, workspace, landmark.body(), p.x(), p.y(), p.z(), out, 0);
        return new Vector3(out[0], out[1], out[2]);
    }

    /**
     * Where the search starts: the wanted coordinates, with a bent leg that stands on its sole folded over it, so that the search does not
     * begin with a shin below the floor.
     */
    double[] start() {
        double[] start = target.clone();
        for (Contact contact : keyframe.contacts()) {
            for (Side side : Side.BOTH) {
                if (contact.part().equals(side.of("sole")) || contact.part().equals(side.of("heel"))) {
                    fold(start, side);
                }
            }
        }
        placePelvis(start);
        return start;
    }

    /** Half of the knee's bend to the hip and the other half to the ankle: the sole stays level. */
    private void fold(double[] start, Side side) {
        double tilt = start[model.coordinateIndex(Coordinates.PELVIS_TILT)];
        double knee = start[model.coordinateIndex(side.of(Coordinates.KNEE_FLEXION))];
        int hip = model.coordinateIndex(side.of(Coordinates.HIP_FLEXION));
        int ankle = model.coordinateIndex(side.of(Coordinates.ANKLE_DORSIFLEXION));
        if (start[hip] == 0) {
            start[hip] = tilt + knee / 2;
        }
        start[ankle] = Math.min(high[ankle], Math.max(low[ankle], knee - start[hip] + tilt));
    }

    PoseTerms terms() {
        KeyframeRows rows = new KeyframeRows(mannequin, keyframe, surfaces);
        int[] gaze = {
            model.coordinateIndex(Coordinates.PELVIS_TILT),
            model.coordinateIndex(Coordinates.LUMBAR_FLEXION),
            model.coordinateIndex(Coordinates.NECK_FLEXION)
        };
        double gazeDeg = keyframe.gazeDeg().orElse(keyframe.base().gazeDeg());
        return new PoseTerms(
                target, weight, low, high, gaze, gazeDeg * DEG, GAZE, rows.contacts(), rows.barriers(), rows.wishes());
    }
}
