package talus.chain.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import talus.chain.body.HumanModel;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.prediction.ScenarioBody;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

class SceneTest {
    private static final double GRAVITY = 9.80665;

    private static final String[] LOADS = {
        "\"arms\": \"forward\"",
        "\"load\": {\"massKg\": 40, \"position\": \"highBar\"}",
        "\"load\": {\"massKg\": 16, \"position\": \"goblet\"}",
        "\"load\": {\"massKg\": 20, \"position\": \"overhead\"}",
        "\"load\": {\"massKg\": 20, \"position\": \"inHands\"}"
    };

    @Test
    void everySolidIsTurnedOutwards() {
        for (String person : new String[] {woman(66), woman(110), MAN}) {
            for (String load : LOADS) {
                Result result = answer(person, load);
                HumanModel human = ScenarioBody.of(result.scenario());
                List<Solid> solids =
                        new ArrayList<>(Scene.of(human, result.scenario()).solids());
                solids.addAll(WedgeSolids.of(result.scenario().task().setting().wedges(), human.foot()));
                Workspace neutral = new Workspace(human.model());
                Kinematics.positions(human.model(), new double[human.model().coordinateCount()], neutral);
                for (Solid solid : solids) {
                    assertThat(volume(solid, human, neutral))
                            .as(person + load + solid.name())
                            .isPositive();
                }
            }
        }
    }

    @Test
    void theStandingBodyReachesFromTheFloorToItsHeight() {
        for (String person : new String[] {woman(66), MAN}) {
            Result result = answer(person, "\"arms\": \"atSides\"");
            Frame standing = result.strategies().getFirst().frames().getFirst();
            HumanModel human = ScenarioBody.of(result.scenario());
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            Poses.Pose pose = new Poses(human).of(standing);
            for (Solid solid : Scene.of(human, result.scenario()).solids()) {
                for (Solid.Ring ring : solid.rings()) {
                    for (Vector3 point : ring.points()) {
                        Vector3 at = placed(pose, human.model().bodyIndex(ring.segment()), point);
                        low = Math.min(low, at.y());
                        high = Math.max(high, at.y());
                    }
                }
            }
            assertThat(low).isCloseTo(0, within(0.006));
            assertThat(high).isCloseTo(result.scenario().person().size().heightM(), within(0.03));
        }
    }

    /** The page turns points by quaternions, the engine by matrices. */
    @Test
    void aPosePutsPointsWhereTheEngineDoes() {
        Result result = answer(woman(66), LOADS[1]);
        HumanModel human = ScenarioBody.of(result.scenario());
        Poses poses = new Poses(human);
        Vector3 point = new Vector3(0.1, -0.2, 0.3);
        for (Frame frame : result.strategies().getFirst().frames()) {
            Poses.Pose pose = poses.of(frame);
            double[] q = new double[human.model().coordinateCount()];
            for (int c = 0; c < q.length; c++) {
                q[c] = frame.motion().coordinates().getOrDefault(human.model().coordinateName(c), Double.NaN);
            }
            Workspace workspace = new Workspace(human.model());
            Kinematics.positions(human.model(), q, workspace);
            double[] out = new double[3];
            for (int b = 0; b < human.model().bodyCount(); b++) {
                Kinematics.pointPosition(human.model(), workspace, b, point.x(), point.y(), point.z(), out, 0);
                Vector3 expected = new Vector3(out[0], out[1], out[2]);
                assertThat(placed(pose, b, point).minus(expected).norm()).isLessThan(1e-12);
            }
        }
    }

    @Test
    void theGroundCarriesTheBodyUnderItsSoles() {
        Result result = answer(woman(66), LOADS[1]);
        Frame bottom = result.strategies().getFirst().frames().getLast();
        Poses.Pose pose = new Poses(ScenarioBody.of(result.scenario())).of(bottom);
        Poses.Pressure left = pose.left().orElseThrow();
        Poses.Pressure right = pose.right().orElseThrow();
        assertThat(left.forceN()
                        .plus(right.forceN())
                        .minus(new Vector3(0, (66 + 40) * GRAVITY, 0))
                        .norm())
                .isLessThan(1e-3);
        // weights in proportion, the pressure centres stand about the gravity line
        double up = left.forceN().y() + right.forceN().y();
        Vector3 middle = left.pointM()
                .times(left.forceN().y() / up)
                .plus(right.pointM().times(right.forceN().y() / up));
        assertThat(middle.x()).isCloseTo(pose.gravityLine().x(), within(2e-3));
        assertThat(middle.z()).isCloseTo(pose.gravityLine().z(), within(2e-3));
    }

    @Test
    void aWedgeLiesOnTheFloorUnderAHeelThatItRaises() {
        Result result = answer(
                woman(66), LOADS[0] + ", \"wedges\": {\"left\": {\"heelM\": 0.04}, \"right\": {\"pitchDeg\": -8}}");
        HumanModel human = ScenarioBody.of(result.scenario());
        Poses.Pose pose =
                new Poses(human).of(result.strategies().getFirst().frames().getLast());
        List<Solid> wedges = WedgeSolids.of(result.scenario().task().setting().wedges(), human.foot());
        assertThat(wedges).hasSize(2);
        for (Solid wedge : wedges) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Solid.Ring ring : wedge.rings()) {
                for (Vector3 point : ring.points()) {
                    double y = placed(pose, human.model().bodyIndex(ring.segment()), point)
                            .y();
                    low = Math.min(low, y);
                    high = Math.max(high, y);
                }
            }
            assertThat(low).as(wedge.name()).isCloseTo(0, within(0.002));
            assertThat(high).as(wedge.name()).isBetween(0.03, 0.05);
        }
    }

    private static double volume(Solid solid, HumanModel human, Workspace at) {
        double sum = 0;
        List<List<Vector3>> rings = new ArrayList<>();
        double[] out = new double[3];
        for (Solid.Ring ring : solid.rings()) {
            List<Vector3> points = new ArrayList<>();
            for (Vector3 p : ring.points()) {
                int body = human.model().bodyIndex(ring.segment());
                Kinematics.pointPosition(human.model(), at, body, p.x(), p.y(), p.z(), out, 0);
                points.add(new Vector3(out[0], out[1], out[2]));
            }
            rings.add(points);
        }
        for (int i = 0; i + 1 < rings.size(); i++) {
            for (int k = 0; k < Solid.ACROSS; k++) {
                int next = (k + 1) % Solid.ACROSS;
                Vector3 a = rings.get(i).get(k);
                Vector3 b = rings.get(i + 1).get(k);
                Vector3 c = rings.get(i).get(next);
                Vector3 d = rings.get(i + 1).get(next);
                sum += a.dot(b.cross(c)) + c.dot(b.cross(d));
            }
        }
        return sum / 6;
    }

    /** {@code p + 2 w (v x p) + 2 v x (v x p)} for the rotation v, w. */
    private static Vector3 placed(Poses.Pose pose, int body, Vector3 p) {
        double[] s = pose.segments();
        int at = 7 * body;
        Vector3 v = new Vector3(s[at + 3], s[at + 4], s[at + 5]);
        Vector3 across = v.cross(p);
        return new Vector3(s[at], s[at + 1], s[at + 2])
                .plus(p)
                .plus(across.times(2 * s[at + 6]))
                .plus(v.cross(across).times(2));
    }

    private static final String MAN = "{\"sex\": \"male\", \"ageYears\": 30, \"heightM\": 1.9, \"massKg\": 84}";

    private static String woman(double massKg) {
        return String.format(
                Locale.ROOT, "{\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": %s}", massKg);
    }

    private static Result answer(String person, String task) {
        String text = "{\"person\": " + person + ", \"ankles\": {\"left\": {\"wallDistanceM\": 0.08}, \"right\":"
                + " {\"wallDistanceM\": 0.11}}, \"task\": {\"kind\": \"squat\", \"depth\": {\"thighDeg\": 30}, " + task
                + "}, \"options\": {\"frames\": 3, \"compare\": false}}";
        if (ScenarioReader.readText(text) instanceof ReadOutcome.Ok ok
                && Predictor.predict(ok.scenario()) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new AssertionError("not answered: " + text);
    }
}
