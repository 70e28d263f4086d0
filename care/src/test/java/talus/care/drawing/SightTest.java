package talus.care.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talus.care.pose.Camera;
import talus.mechanics.multibody.Vector3;

class SightTest {
    private static final double EXACT = 1e-12;

    @Test
    void everyCameraSeesAlongThreeRightAngles() {
        for (Camera camera : Camera.ALL) {
            Sight sight = Sight.of(camera, 100);
            assertThat(sight.right().norm()).isCloseTo(1, within(EXACT));
            assertThat(sight.up().norm()).isCloseTo(1, within(EXACT));
            assertThat(sight.right().dot(sight.up())).isCloseTo(0, within(EXACT));
            assertThat(sight.right().cross(sight.up()).minus(sight.towards()).norm())
                    .isCloseTo(0, within(EXACT));
        }
    }

    @Test
    void upIsUpOnThePageAndTheRightSideIsNear() {
        for (Camera camera : Camera.ALL) {
            Sight sight = Sight.of(camera, 100);
            assertThat(sight.at(Vector3.Y).y()).isNegative();
            assertThat(sight.at(Vector3.Y).x()).isCloseTo(0, within(EXACT));
            assertThat(sight.nearness(Vector3.Z)).isPositive();
        }
    }

    @Test
    void fromTheSideForwardIsToTheRight() {
        assertThat(Sight.of(Camera.SIDE, 100).at(Vector3.X).x()).isGreaterThan(90);
        assertThat(Sight.of(Camera.SIDE_BEHIND, 100).at(Vector3.X).x()).isGreaterThan(90);
    }
}
