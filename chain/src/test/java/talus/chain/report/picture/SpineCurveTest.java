package talus.chain.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.report.HandMade;

class SpineCurveTest {
    /** Landmarks go through one rotation and scaling each, some 1e2 px large. */
    private static final double ROUNDING_PX = 1e-9;

    private static final View FROM_RIGHT = new View(View.From.RIGHT, 300, 500, 330);
    private static final View FROM_LEFT = new View(View.From.LEFT, 300, 500, 330);

    private static Frame rounded(double lumbarDeg) {
        return HandMade.frame(
                new HandMade.Posture(new Sides(25, 25), 0, 25, lumbarDeg, new Sides(0, 0), new Sides(0, 0)));
    }

    @Test
    void theEndsAreTheLandmarks() {
        Frame frame = rounded(24);
        SpineCurve spine = SpineCurve.of(frame, FROM_RIGHT);
        assertClose(spine.lumbar().getFirst(), FROM_RIGHT.at(frame.positionsM().l5s1()));
        assertClose(spine.lumbar().getLast(), FROM_RIGHT.at(frame.positionsM().t12l1()));
        assertClose(spine.thoracic().getLast(), FROM_RIGHT.at(frame.positionsM().c7()));
        assertThat(spine.lumbar()).hasSize(6);
    }

    @Test
    void roundingTurnsEachVertebraForwardOnTheOneBelow() {
        double before = turn(SpineCurve.of(rounded(0), FROM_RIGHT).lumbar());
        double after = turn(SpineCurve.of(rounded(40), FROM_RIGHT).lumbar());
        // shares of the four joints between vertebrae: 8 + 10 + 12 + 13 of 57
        assertThat(after - before).isCloseTo(40 * 43.0 / 57, within(1e-6));
    }

    @Test
    void fromTheLeftTheCurveIsTheMirrorImage() {
        List<Point> right = SpineCurve.of(rounded(24), FROM_RIGHT).all();
        List<Point> left = SpineCurve.of(rounded(24), FROM_LEFT).all();
        for (int i = 0; i < right.size(); i++) {
            assertClose(
                    left.get(i), new Point(600 - right.get(i).x(), right.get(i).y()));
        }
    }

    /** Forward turn of the top segment against the bottom one, degrees. */
    private static double turn(List<Point> joints) {
        Point low = joints.get(1).minus(joints.get(0));
        Point high = joints.get(5).minus(joints.get(4));
        return Math.toDegrees(Math.atan2(high.x(), -high.y()) - Math.atan2(low.x(), -low.y()));
    }

    private static void assertClose(Point found, Point wanted) {
        assertThat(found.x()).isCloseTo(wanted.x(), within(ROUNDING_PX));
        assertThat(found.y()).isCloseTo(wanted.y(), within(ROUNDING_PX));
    }
}
