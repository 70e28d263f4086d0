package talus.browser.strictmath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictMathTest {
    private static final long SEED = 20261121;
    private static final int DRAWS = Boolean.getBoolean("talus.deep") ? 50_000_000 : 1_000_000;

    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1,
        -1,
        0.5,
        -0.5,
        2,
        Math.PI,
        Math.PI / 2,
        Math.PI / 4,
        709.782712893384,
        709.7827128933841,
        -708.4,
        -745.1332191019411,
        -745.1332191019412,
        -750,
        1e10,
        1e100,
        1e300,
        22,
        -22
    };

    static Stream<Arguments> functions() {
        return Stream.of(
                function("sin", StrictMath::sin, Trigonometric::sin),
                function("cos", StrictMath::cos, Trigonometric::cos),
                function("tan", StrictMath::tan, Trigonometric::tan),
                function("asin", StrictMath::asin, InverseTrigonometric::asin),
                function("acos", StrictMath::acos, InverseTrigonometric::acos),
                function("atan", StrictMath::atan, InverseTrigonometric::atan),
                function("exp", StrictMath::exp, Exponential::exp),
                function("expm1", StrictMath::expm1, Exponential::expm1),
                function("log", StrictMath::log, Exponential::log),
                function("tanh", StrictMath::tanh, Exponential::tanh));
    }

    private static Arguments function(String name, DoubleUnaryOperator expected, DoubleUnaryOperator actual) {
        return Arguments.of(name, expected, actual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void everyBitIsJavas(String name, DoubleUnaryOperator expected, DoubleUnaryOperator actual) {
        for (double x : SPECIAL) {
            compare(name, x, expected, actual);
        }
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWS; i++) {
            compare(name, random.nextDouble(-1, 1), expected, actual);
            compare(name, random.nextDouble(-30, 30), expected, actual);
            compare(name, random.nextDouble(-1000, 1000), expected, actual);
            compare(name, Double.longBitsToDouble(random.nextLong()), expected, actual);
            double quarterTurns = random.nextInt(1_000_000) * (Math.PI / 2);
            compare(name, quarterTurns + random.nextInt(-3, 4) * Math.ulp(quarterTurns), expected, actual);
        }
    }

    private static void compare(String name, double x, DoubleUnaryOperator expected, DoubleUnaryOperator actual) {
        double want = expected.applyAsDouble(x);
        double got = actual.applyAsDouble(x);
        if (Double.doubleToLongBits(want) != Double.doubleToLongBits(got)) {
            assertThat(Double.toHexString(got))
                    .as("%s(%s) = %s with seed %d", name, Double.toHexString(x), want, SEED)
                    .isEqualTo(Double.toHexString(want));
        }
    }

    @Test
    void everyBitOfAtan2IsJavas() {
        DoubleBinaryOperator expected = StrictMath::atan2;
        Random random = new Random(SEED);
        for (double y : SPECIAL) {
            for (double x : SPECIAL) {
                compare(
                        "atan2 of y = " + y,
                        x,
                        v -> expected.applyAsDouble(y, v),
                        v -> InverseTrigonometric.atan2(y, v));
            }
        }
        for (int i = 0; i < DRAWS; i++) {
            double y = Double.longBitsToDouble(random.nextLong());
            double near = random.nextDouble(-2, 2);
            for (double x :
                    new double[] {random.nextDouble(-2, 2), y * near, Double.longBitsToDouble(random.nextLong())}) {
                compare("atan2 of y = " + y, x, v -> StrictMath.atan2(y, v), v -> InverseTrigonometric.atan2(y, v));
                compare(
                        "atan2 of y = " + near,
                        x,
                        v -> StrictMath.atan2(near, v),
                        v -> InverseTrigonometric.atan2(near, v));
            }
        }
    }
}
