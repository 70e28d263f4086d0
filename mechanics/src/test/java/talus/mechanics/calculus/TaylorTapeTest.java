package talus.mechanics.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TaylorTapeTest {
    private static final double STEP = 1e-4;
    /** Central differences of second order: h^2 times a third derivative of order ten. */
    private static final double DIFFERENCE_ERROR = 5e-6;

    private static int expression(TaylorTape t, int[] in) {
        int product = t.multiply(t.sin(in[0]), t.cappedExp(t.scale(in[1], 1.3), 0.4));
        int quotient = t.divide(t.shift(in[2], 3), t.sqrt(t.shift(t.square(in[0]), 1)));
        int angle = t.atan2(t.shift(in[1], 0.5), t.cos(in[2]));
        int positive = t.positivePart(t.subtract(in[0], in[2]), 0.3);
        return t.add(t.add(product, quotient), t.multiply(angle, positive));
    }

    private static double value(TaylorTape tape, double[] x) {
        tape.begin(3, 0);
        int[] in = {tape.input(0, x[0]), tape.input(1, x[1]), tape.input(2, x[2])};
        return tape.value(expression(tape, in));
    }

    @Test
    void gradientAndHessianEqualCentralDifferences() {
        TaylorTape tape = new TaylorTape(4, 60);
        Random random = new Random(11);
        for (int draw = 0; draw < 200; draw++) {
            double[] x = {random.nextDouble() - 0.5, random.nextDouble() - 0.5, random.nextDouble() - 0.5};
            tape.begin(3, 2);
            int[] in = {tape.input(0, x[0]), tape.input(1, x[1]), tape.input(2, x[2])};
            int node = expression(tape, in);
            double[][] h = new double[3][3];
            double[] g = new double[3];
            for (int i = 0; i < 3; i++) {
                g[i] = tape.gradient(node, i);
                for (int j = 0; j < 3; j++) {
                    h[i][j] = tape.hessian(node, i, j);
                }
            }
            for (int i = 0; i < 3; i++) {
                assertThat(g[i])
                        .as("draw %d, gradient %d", draw, i)
                        .isCloseTo(slope(tape, x, i), within(DIFFERENCE_ERROR));
                for (int j = 0; j < 3; j++) {
                    double[] up = x.clone();
                    double[] down = x.clone();
                    up[j] += STEP;
                    down[j] -= STEP;
                    double difference = (slope(tape, up, i) - slope(tape, down, i)) / (2 * STEP);
                    assertThat(h[i][j]).as("draw %d, entry %d %d", draw, i, j).isCloseTo(difference, within(1e-4));
                }
            }
        }
    }

    private static double slope(TaylorTape tape, double[] x, int i) {
        double[] up = x.clone();
        double[] down = x.clone();
        up[i] += STEP;
        down[i] -= STEP;
        return (value(tape, up) - value(tape, down)) / (2 * STEP);
    }

    @Test
    void angleAgreesWithTheLibraryInAllQuadrants() {
        for (int k = -36; k <= 36; k++) {
            double a = k * StrictMath.PI / 36;
            double y = 2 * StrictMath.sin(a);
            double x = 2 * StrictMath.cos(a);
            assertThat(TaylorTape.angle(y, x)).isCloseTo(StrictMath.atan2(y, x), within(4e-16));
        }
    }
}
