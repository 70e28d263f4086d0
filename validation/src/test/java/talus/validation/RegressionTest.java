package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.statistics.RandomSource;

class RegressionTest {
    private static final double ROUNDING = 1e-12;
    private static final long SEED = 5;

    @Test
    void aPlaneIsExplainedWhollyByItsTwoDirections() {
        List<double[]> rows = new ArrayList<>();
        for (double[] x : new double[][] {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}}) {
            rows.add(new double[] {7 + 3 * x[0] - 4 * x[1], x[0], x[1]});
        }
        Regression found = Regression.ofFirst(rows);
        assertThat(found.explained()).isCloseTo(1, within(ROUNDING));
        assertThat(found.standardized().get(0)).isCloseTo(0.6, within(ROUNDING));
        assertThat(found.standardized().get(1)).isCloseTo(-0.8, within(ROUNDING));
    }

    @Test
    void whatIsLeftOverGoesWithNoneOfTheOthers() {
        RandomSource random = new RandomSource(SEED);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double a = random.nextNormal();
            double b = 0.7 * a + random.nextNormal();
            rows.add(new double[] {a - 2 * b + random.nextNormal(), a, b});
        }
        Regression found = Regression.ofFirst(rows);
        double[] mean = new double[3];
        double[] sd = new double[3];
        for (int j = 0; j < 3; j++) {
            int k = j;
            mean[j] = rows.stream().mapToDouble(r -> r[k]).average().orElseThrow();
            sd[j] = Math.sqrt(rows.stream()
                    .mapToDouble(r -> (r[k] - mean[k]) * (r[k] - mean[k]))
                    .average()
                    .orElseThrow());
        }
        double left = 0;
        double[] with = new double[3];
        for (double[] row : rows) {
            double y = (row[0] - mean[0]) / sd[0];
            double a = (row[1] - mean[1]) / sd[1];
            double b = (row[2] - mean[2]) / sd[2];
            double rest =
                    y - found.standardized().get(0) * a - found.standardized().get(1) * b;
            left += rest * rest / rows.size();
            with[1] += rest * a;
            with[2] += rest * b;
        }
        assertThat(with[1]).isCloseTo(0, within(rows.size() * ROUNDING));
        assertThat(with[2]).isCloseTo(0, within(rows.size() * ROUNDING));
        assertThat(found.explained()).isCloseTo(1 - left, within(rows.size() * ROUNDING));
    }

    @Test
    void whatFollowsFromTheRestIsRefused() {
        List<double[]> rows = List.of(new double[] {1, 2, 4}, new double[] {0, 1, 2}, new double[] {2, 5, 10});
        assertThatThrownBy(() -> Regression.ofFirst(rows)).isInstanceOf(IllegalArgumentException.class);
    }
}
