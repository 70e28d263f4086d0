package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static talus.chain.prediction.Answers.distance;
import static talus.chain.prediction.Answers.limit;
import static talus.chain.prediction.Answers.squat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.body.Coordinates;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;

class SquatSymmetryTest {
    /** Solutions are exact to the solver's scaled 1e-8; where the cost is flattest that leaves a tenth of a thousandth of a degree. */
    private static final double SAME_RAD = 1e-6;

    /** A thousand times what two solves of one problem differ by. */
    private static final double BROKEN_DEG = 0.1;

    private static final Set<String> REVERSED = Set.of(
            Coordinates.PELVIS_RIGHT,
            Coordinates.PELVIS_LIST,
            Coordinates.PELVIS_ROTATION,
            Coordinates.LUMBAR_BENDING,
            Coordinates.LUMBAR_ROTATION);

    @Test
    void equalAnklesGiveASymmetricSquat() {
        for (double limitDeg : new double[] {45, 35, 25}) {
            Frame frame = squat(limitDeg, limitDeg).bottom();
            assertMirrorImages("limit " + limitDeg, frame, frame);
        }
    }

    @Test
    void swappedAnklesGiveTheMirroredSquat() {
        Frame one = squat(28, 36).bottom();
        Frame other = squat(36, 28).bottom();
        assertMirrorImages("28 and 36", one, other);
    }

    @Test
    void oneStiffAnkleBreaksTheSymmetry(TestReporter reporter) {
        Frame frame = squat(28, 40).bottom();
        Sides shin = frame.angles().shinDeg();
        reporter.publishEntry("shins of limits 28 and 40, degrees", shin.left() + ", " + shin.right());
        assertThat(shin.left()).isLessThan(shin.right() - BROKEN_DEG);
        double sideways = 0;
        for (String name : REVERSED) {
            sideways += Math.abs(value(frame.motion().coordinates(), name));
        }
        assertThat(sideways).isGreaterThan(0.01);
    }

    @Test
    void smallChangesOfInputGiveSmallChangesOfOutput() {
        String[][] people = {
            {distance(0.06), distance(0.11)}, {distance(0.04), distance(0.04)}, {distance(0.12), distance(0.10)}
        };
        String[][] moved = {
            {distance(0.0605), distance(0.11)}, {distance(0.0405), distance(0.0405)}, {distance(0.12), distance(0.1005)}
        };
        for (int i = 0; i < people.length; i++) {
            Frame before = squat(80, people[i][0], people[i][1], "forward", "").bottom();
            assertNear(
                    "half a millimetre, person " + i,
                    before,
                    squat(80, moved[i][0], moved[i][1], "forward", "").bottom());
            assertNear(
                    "0.2 kg, person " + i,
                    before,
                    squat(80.2, people[i][0], people[i][1], "forward", "").bottom());
        }
    }

    /**
     * Half a millimetre at the wall is 0.1 degrees of ankle, which asks for 0.3 of trunk (D34) and somewhat more of a single part of the
     * chain: half a degree anywhere is a jump to another posture.
     */
    private static void assertNear(String what, Frame a, Frame b) {
        for (Map.Entry<String, Double> e : a.motion().coordinates().entrySet()) {
            assertThat(value(b.motion().coordinates(), e.getKey()))
                    .as("%s, %s", what, e.getKey())
                    .isCloseTo(e.getValue(), within(0.5 * Math.PI / 180));
        }
    }

    @Test
    void limitGivenAsAnAngleOrAsItsDistanceIsTheSame() {
        var ankles = Answers.result(Answers.squatText(80, limit(30), limit(34), "forward", ""))
                .ankles();
        Frame byAngle = squat(30, 34).bottom();
        Frame byDistance = squat(
                        80,
                        distance(ankles.left().wallDistanceM()),
                        distance(ankles.right().wallDistanceM()),
                        "forward",
                        "")
                .bottom();
        for (Map.Entry<String, Double> e : byAngle.motion().coordinates().entrySet()) {
            assertThat(value(byDistance.motion().coordinates(), e.getKey()))
                    .as(e.getKey())
                    .isCloseTo(e.getValue(), within(SAME_RAD));
        }
    }

    private static void assertMirrorImages(String what, Frame a, Frame b) {
        Map<String, Double> x = a.motion().coordinates();
        Map<String, Double> y = b.motion().coordinates();
        for (String name : x.keySet()) {
            double sign = REVERSED.contains(name) ? -1 : 1;
            assertThat(value(y, otherSide(name)))
                    .as("%s, %s", what, name)
                    .isCloseTo(sign * value(x, name), within(SAME_RAD));
        }
    }

    private static String otherSide(String name) {
        return name.endsWith(".left")
                ? name.replace(".left", ".right")
                : name.endsWith(".right") ? name.replace(".right", ".left") : name;
    }

    private static double value(Map<String, Double> values, String name) {
        Double v = values.get(name);
        if (v == null) {
            throw new AssertionError("no " + name);
        }
        return v;
    }
}
