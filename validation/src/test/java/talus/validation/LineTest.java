package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void pointsOnALineGiveTheLine() {
        Line line = Line.through(List.of(new double[] {-1, 5}, new double[] {0, 3}, new double[] {4, -5}));
        assertThat(line.slope()).isCloseTo(-2, within(ROUNDING));
        assertThat(line.xAt(1)).isCloseTo(1, within(ROUNDING));
        assertThat(line.explained()).isCloseTo(1, within(ROUNDING));
    }

    @Test
    void halfOfTheVarianceIsExplainedWhenSpreadAndTrendAreEqual() {
        Line line = Line.through(
                List.of(new double[] {-1, -2}, new double[] {-1, 0}, new double[] {1, 0}, new double[] {1, 2}));
        assertThat(line.slope()).isCloseTo(1, within(ROUNDING));
        assertThat(line.explained()).isCloseTo(0.5, within(ROUNDING));
    }
}
