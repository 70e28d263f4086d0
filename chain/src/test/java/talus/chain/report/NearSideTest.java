package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;

class NearSideTest {
    private static final AnkleAnswers STIFF_LEFT = HandMade.ankles();
    private static final AnkleAnswers STIFF_RIGHT = new AnkleAnswers(STIFF_LEFT.right(), STIFF_LEFT.left());
    private static final AnkleAnswers ALIKE = new AnkleAnswers(STIFF_LEFT.left(), STIFF_LEFT.left());

    private static Frame heels(double leftM, double rightM) {
        HandMade.Posture up = HandMade.HEELS_UP;
        return HandMade.frame(new HandMade.Posture(
                up.shinDeg(),
                up.thighDeg(),
                up.pelvisDeg(),
                up.lumbarDeg(),
                new Sides(leftM, rightM),
                up.pronationDeg()));
    }

    @Test
    void theLiftedHeelIsNear() {
        assertThat(NearSide.of(heels(0.02, 0), STIFF_RIGHT)).isEqualTo(Side.LEFT);
        assertThat(NearSide.of(heels(0, 0.02), STIFF_LEFT)).isEqualTo(Side.RIGHT);
        assertThat(NearSide.of(heels(0.02, 0.05), STIFF_LEFT)).isEqualTo(Side.RIGHT);
    }

    @Test
    void withHeelsAlikeTheStifferAnkleIsNear() {
        assertThat(NearSide.of(heels(0, 0), STIFF_LEFT)).isEqualTo(Side.LEFT);
        assertThat(NearSide.of(heels(0.04, 0.041), STIFF_LEFT)).isEqualTo(Side.LEFT);
        assertThat(NearSide.of(heels(0, 0), STIFF_RIGHT)).isEqualTo(Side.RIGHT);
        assertThat(NearSide.of(heels(0, 0), ALIKE)).isEqualTo(Side.RIGHT);
    }
}
