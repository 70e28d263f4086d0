package talus.chain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The virtual machine's own conversions are correctly rounded and shortest since JDK 19, so they are the oracle here. */
class NumberTextTest {
    private static final int DRAWS = Boolean.getBoolean("talus.deep") ? 20_000_000 : 300_000;
    private static final long SEED = 20261121L;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "0.1, 0.1",
        "40, 40",
        "0.025, 0.025",
        "-25.5, -25.5",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "1e21, 1e+21",
        "1e23, 1e+23",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "999999999999999900000, 999999999999999900000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "333333333.33333329, 333333333.3333333",
        "1424953923781206.2, 1424953923781206.2",
        "2e-3, 0.002"
    })
    void numbersAreLaidOutAsEcmaScriptLaysThemOut(double value, String text) {
        assertThat(NumberText.write(value)).isEqualTo(text);
    }

    @Test
    void digitsAreTheShortestThatReadBack() {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWS; i++) {
            assertShortest(Double.longBitsToDouble(random.nextLong()), i);
            assertShortest((random.nextDouble() - 0.5) * 200.0, i);
        }
    }

    @Test
    void digitsAreTheShortestAtPowersAndTheirNeighbours() {
        for (int e = -1074; e <= 1023; e++) {
            assertShortestAround(Math.scalb(1.0, e), e);
        }
        for (int e = -324; e <= 308; e++) {
            assertShortestAround(Double.parseDouble("1e" + e), e);
        }
        IntStream.rangeClosed(1, 5000).forEach(n -> assertShortest(n * Double.MIN_VALUE, n));
    }

    @Test
    void textsReadToTheNearestDouble() {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWS; i++) {
            int length = 1 + random.nextInt(i % 10 == 0 ? 60 : 19);
            StringBuilder digits = new StringBuilder();
            for (int d = 0; d < length; d++) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            int exponent = random.nextInt(i % 2 == 0 ? 700 : 50) - (i % 2 == 0 ? 350 : 25);
            assertReads(digits.toString(), exponent, i);
        }
    }

    @Test
    void tiesBetweenTwoDoublesReadToTheEvenOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWS / 100; i++) {
            double low = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            if (!Double.isFinite(low) || low > 1e300) {
                continue;
            }
            BigDecimal tie =
                    new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.TWO);
            String digits = tie.unscaledValue().toString();
            assertReads(digits, -tie.scale(), i);
            assertReads(digits + "0000000000000000000000001", -tie.scale() - 25, i);
        }
    }

    @Test
    void textsBeyondTheDoublesReadToZeroOrInfinity() {
        assertReads("17976931348623158", 292, 0);
        assertReads("17976931348623159", 292, 0);
        assertReads("1", 100000, 0);
        assertReads("1", -100000, 0);
        assertReads("0", 100000, 0);
        assertReads("24703282292062327", -340, 0);
        assertReads("24703282292062328", -340, 0);
        assertReads(
                "2225073858507201136057409796709131975934819546351645648023426109724822222021076945516529523908135"
                        + "0879141491589130396211068700864386945946455276572074078206217433799881410632673292535522868813721490"
                        + "1298112245145188984905722230728525513315575501591439747639798341180199932396254826310179490813",
                -600,
                0);
    }

    @Test
    void whatIsNoNumberHasNoText() {
        assertThatThrownBy(() -> NumberText.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberText.write(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertReads(String digits, int exponent, int draw) {
        String text = digits + "e" + exponent;
        assertThat(NumberText.read(digits, exponent))
                .as("%s, seed %d, draw %d", text, SEED, draw)
                .isEqualTo(Double.parseDouble(text));
    }

    private static void assertShortestAround(double value, int draw) {
        assertShortest(Math.nextDown(value), draw);
        assertShortest(value, draw);
        assertShortest(Math.nextUp(value), draw);
    }

    private static void assertShortest(double value, int draw) {
        if (!Double.isFinite(value)) {
            return;
        }
        String text = NumberText.write(value);
        BigDecimal ours = new BigDecimal(text).stripTrailingZeros();
        BigDecimal theirs = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        // Double.toString never gives fewer than two digits, so where it gives two, one may do
        boolean oneDigitDoes = theirs.precision() == 2 && ours.precision() == 1 && ours.doubleValue() == value;
        if (!oneDigitDoes) {
            assertThat(ours).as("%s, seed %d, draw %d", text, SEED, draw).isEqualByComparingTo(theirs);
        }
    }
}
