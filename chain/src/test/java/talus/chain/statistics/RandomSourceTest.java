package talus.chain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomSourceTest {
    private static final int DRAWS = 200_000;

    /**
     * Five standard errors of a mean of 200,000 numbers of standard deviation s are 0.0112 s: one seed in two million
     * fails.
     */
    private static final double FIVE_STANDARD_ERRORS = 5 / Math.sqrt(DRAWS);

    private static final long SEED = 20261121L;

    @Test
    void streamIsThePublishedGenerator() {
        RandomSource random = new RandomSource(1, 2, 3, 4);
        long[] reference = {
            41943041L, 58720359L, 3588806011781223L, 3591011842654386L, Long.parseUnsignedLong("9228616714210784205")
        };
        for (long expected : reference) {
            assertThat(random.nextLong()).isEqualTo(expected);
        }
    }

    @Test
    void seedIsMixedByThePublishedFunction() {
        long counter = 1234567L;
        counter += RandomSource.GOLDEN_GAMMA;
        assertThat(RandomSource.mix(counter)).isEqualTo(6457827717110365317L);
        counter += RandomSource.GOLDEN_GAMMA;
        assertThat(RandomSource.mix(counter)).isEqualTo(3203168211198807973L);
    }

    @Test
    void oneSeedGivesOneStreamAndAnotherSeedAnother() {
        RandomSource first = new RandomSource(SEED);
        RandomSource same = new RandomSource(SEED);
        RandomSource other = new RandomSource(SEED + 1);
        for (int i = 0; i < 100; i++) {
            long value = first.nextLong();
            assertThat(same.nextLong()).isEqualTo(value);
            assertThat(other.nextLong()).isNotEqualTo(value);
        }
    }

    @Test
    void uniformNumbersFillTheOpenUnitIntervalEvenly() {
        RandomSource random = new RandomSource(SEED);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double u = random.nextUniform();
            assertThat(u).isGreaterThan(0).isLessThan(1);
            sum += u;
            squares += u * u;
        }
        double mean = sum / DRAWS;
        assertThat(mean).as("seed %d", SEED).isCloseTo(0.5, within(FIVE_STANDARD_ERRORS * Math.sqrt(1.0 / 12)));
        double variance = squares / DRAWS - mean * mean;
        assertThat(variance)
                .as("seed %d", SEED)
                .isCloseTo(1.0 / 12, within(FIVE_STANDARD_ERRORS * Math.sqrt(1.0 / 180)));
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        RandomSource random = new RandomSource(SEED);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double z = random.nextNormal();
            sum += z;
            squares += z * z;
        }
        assertThat(sum / DRAWS).as("seed %d", SEED).isCloseTo(0, within(FIVE_STANDARD_ERRORS));
        assertThat(squares / DRAWS).as("seed %d", SEED).isCloseTo(1, within(FIVE_STANDARD_ERRORS * Math.sqrt(2)));
    }

    @Test
    void wholeNumbersReachBothEndsAndNoFurther() {
        RandomSource random = new RandomSource(SEED);
        boolean[] seen = new boolean[7];
        for (int i = 0; i < 1000; i++) {
            seen[random.nextInt(7)] = true;
        }
        assertThat(seen).containsOnly(true);
        assertThatThrownBy(() -> random.nextInt(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bound 0");
    }
}
