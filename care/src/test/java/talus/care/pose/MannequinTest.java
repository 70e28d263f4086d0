package talus.care.pose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talus.chain.body.Coordinates;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

class MannequinTest {
    private final Mannequin mannequin = Mannequin.ofMeanPerson();

    @Test
    void theLeftIsTheMirrorImageOfTheRight() {
        for (Flesh ball : mannequin.flesh()) {
            if (ball.name().endsWith(".right")) {
                Flesh other = mannequin.ball(Side.LEFT.of(KeyframeTerms.unsided(ball.name())));
                Vector3 place = ball.centre().place();
                assertThat(other.centre().place()).isEqualTo(place.mirroredZ());
                assertThat(other.radiusM()).isEqualTo(ball.radiusM());
            }
        }
    }

    @Test
    void theBallsOfASoleTouchItsPlane() {
        double ankle = mannequin.human().foot().ankleHeightM();
        double below = mannequin.human().foot().subtalar().y();
        Flesh heel = mannequin.ball("heel.right");
        assertThat(heel.centre().place().y() + below).isEqualTo(heel.radiusM());
        assertThat(ankle).isGreaterThan(below);
    }

    @Test
    void everyJointOfTheModelHasARange() {
        var model = mannequin.human().model();
        for (int c = 0; c < model.coordinateCount(); c++) {
            String name = KeyframeTerms.unsided(model.coordinateName(c));
            boolean free = Coordinates.PELVIS.contains(name) || name.equals(Coordinates.KNEE_ADDUCTION);
            assertThat(JointRanges.has(name)).as(name).isNotEqualTo(free);
        }
    }

    @Test
    void everyMuscleLiesOnTheBody() {
        for (String name : Muscle.names()) {
            Muscle muscle = Muscle.find(name).orElseThrow();
            assertThat(mannequin.hasPart(muscle.from())).as(name).isTrue();
            assertThat(mannequin.hasPart(muscle.to())).as(name).isTrue();
        }
    }

    @Test
    void everyRangeHoldsTheNeutralPosture() {
        for (String name : Coordinates.LEG) {
            assertThat(JointRanges.lowDeg(name)).isLessThanOrEqualTo(0);
            assertThat(JointRanges.highDeg(name)).isGreaterThanOrEqualTo(0);
        }
    }
}
