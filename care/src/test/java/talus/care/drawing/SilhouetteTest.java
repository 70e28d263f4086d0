package talus.care.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.report.picture.Point;
import talus.chain.statistics.RandomSource;

class SilhouetteTest {
    /** Rounding of products of places up to 300 px. */
    private static final double ROUNDED_PX = 1e-9;

    @Test
    void aSilhouetteIsConvexAndHoldsEveryCircle() {
        RandomSource random = new RandomSource(11);
        for (int trial = 0; trial < 200; trial++) {
            Silhouette silhouette = new Silhouette();
            List<Point> centres = new ArrayList<>();
            int count = 1 + (int) (4 * random.nextUniform());
            for (int i = 0; i < count; i++) {
                Point centre = new Point(300 * random.nextUniform(), 300 * random.nextUniform());
                centres.add(centre);
                silhouette.add(centre, 2 + 30 * random.nextUniform());
            }
            List<Point> corners = silhouette.outline();
            for (int i = 0; i < corners.size(); i++) {
                Point a = corners.get(i);
                Point along = corners.get((i + 1) % corners.size()).minus(a).unit();
                for (Point inside : centres) {
                    assertThat(left(along, inside.minus(a))).isGreaterThan(-ROUNDED_PX);
                }
                for (Point corner : corners) {
                    assertThat(left(along, corner.minus(a))).isGreaterThan(-ROUNDED_PX);
                }
            }
        }
    }

    private static double left(Point along, Point step) {
        return along.x() * step.y() - along.y() * step.x();
    }

    @Test
    void twoCirclesAreTwoArcsAndTwoLines() {
        String path = new Silhouette()
                .add(new Point(0, 0), 10)
                .add(new Point(100, 0), 20)
                .path();
        assertThat(path.replaceAll("[^MLAZ]", "")).isEqualTo("MALAZ");
    }

    @Test
    void aCircleInAnotherIsNotSeen() {
        Silhouette one = new Silhouette().add(new Point(5, 5), 20);
        Silhouette two = new Silhouette().add(new Point(5, 5), 20).add(new Point(8, 5), 6);
        assertThat(two.path()).isEqualTo(one.path());
    }
}
