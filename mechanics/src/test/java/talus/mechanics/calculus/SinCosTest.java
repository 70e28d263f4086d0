package talus.mechanics.calculus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SinCosTest {
    /** Enough digits for an angle that is 2^-60 from a multiple of pi/2. */
    private static final MathContext DIGITS = new MathContext(60);

    private static final int SAMPLES = Boolean.getBoolean("talus.deep") ? 20_000_000 : 500_000;

    private final double[] sine = new double[1];
    private final double[] cosine = new double[1];

    @Test
    void isWithinOneUnitInTheLastPlaceOfTheTrueValue() {
        Random random = new Random(11);
        double worst = 0;
        for (int i = 0; i < 4000; i++) {
            worst = Math.max(worst, error((random.nextDouble() - 0.5) * (i % 2 == 0 ? 4 : 2 * SinCos.LIMIT)));
        }
        assertThat(worst).as("largest error in units in the last place").isLessThan(1);
    }

    @Test
    void keepsItsDigitsNextToEveryMultipleOfAQuarterTurn() {
        double worst = 0;
        for (int n = -40; n <= 40; n++) {
            double x = n * (Math.PI / 2);
            for (int step = -3; step <= 3; step++) {
                worst = Math.max(worst, error(x));
                x = Math.nextUp(x);
            }
            x = n * (Math.PI / 4);
            worst = Math.max(worst, Math.max(error(Math.nextUp(x)), error(Math.nextDown(x))));
        }
        assertThat(worst).as("largest error in units in the last place").isLessThan(1);
    }

    @Test
    void differsFromStrictMathByAtMostOneUnitInTheLastPlace() {
        Random random = new Random(12);
        for (int i = 0; i < SAMPLES; i++) {
            double x = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 8 : 2 * SinCos.LIMIT);
            SinCos.of(x, sine, cosine, 0);
            double s = StrictMath.sin(x);
            double c = StrictMath.cos(x);
            if (Math.abs(sine[0] - s) > Math.ulp(s) || Math.abs(cosine[0] - c) > Math.ulp(c)) {
                throw new AssertionError("at " + x + ": " + sine[0] + ", " + cosine[0] + " against " + s + ", " + c);
            }
        }
    }

    @Test
    void handsFarAnglesAndNonNumbersToStrictMath() {
        for (double x : new double[] {64.0000001, -1e5, 1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
            SinCos.of(x, sine, cosine, 0);
            assertSameBits(sine[0], StrictMath.sin(x));
            assertSameBits(cosine[0], StrictMath.cos(x));
        }
    }

    @Test
    void isExactAtZeroAndOddInSine() {
        SinCos.of(0, sine, cosine, 0);
        assertSameBits(sine[0], 0);
        assertSameBits(cosine[0], 1);
        SinCos.of(0.3, sine, cosine, 0);
        double s = sine[0];
        SinCos.of(-0.3, sine, cosine, 0);
        assertThat(sine[0]).isEqualTo(-s);
    }

    private static void assertSameBits(double actual, double expected) {
        assertThat(Double.doubleToLongBits(actual)).isEqualTo(Double.doubleToLongBits(expected));
    }

    private double error(double x) {
        if (Math.abs(x) > SinCos.LIMIT) {
            return 0;
        }
        SinCos.of(x, sine, cosine, 0);
        BigDecimal exact = new BigDecimal(x);
        BigDecimal s = series(exact, 1);
        BigDecimal c = series(exact, 0);
        return Math.max(unitsOff(sine[0], s), unitsOff(cosine[0], c));
    }

    private static double unitsOff(double value, BigDecimal exact) {
        BigDecimal off = new BigDecimal(value).subtract(exact).abs();
        return off.divide(new BigDecimal(Math.ulp(exact.doubleValue())), DIGITS).doubleValue();
    }

    /** The Taylor series, odd terms (first = 1) or even ones (first = 0), of the angle divided by 3^5, tripled back. */
    private static BigDecimal series(BigDecimal x, int first) {
        MathContext wide = new MathContext(100);
        BigDecimal small = x.divide(BigDecimal.valueOf(243), wide);
        BigDecimal square = small.multiply(small);
        BigDecimal term = first == 1 ? small : BigDecimal.ONE;
        BigDecimal sum = term;
        for (int k = first + 1; k < 90; k += 2) {
            term = term.multiply(square, wide).divide(BigDecimal.valueOf(-(long) k * (k + 1)), wide);
            sum = sum.add(term, wide);
        }
        for (int i = 0; i < 5; i++) {
            // sin 3a = 3 sin a - 4 sin^3 a, cos 3a = 4 cos^3 a - 3 cos a
            BigDecimal cube = sum.multiply(sum, wide).multiply(sum, wide).multiply(BigDecimal.valueOf(4));
            BigDecimal triple = sum.multiply(BigDecimal.valueOf(3));
            sum = first == 1 ? triple.subtract(cube, wide) : cube.subtract(triple, wide);
        }
        return sum;
    }
}
