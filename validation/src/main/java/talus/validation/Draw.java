package talus.validation;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;
import talus.chain.statistics.RandomSource;

/** Draws from one seeded stream, either from what is usual or from everything the contract allows, its ends included. */
final class Draw {
    /** One draw in this many is an end of the allowed range, and as many are its other end. */
    private static final int ENDS = 8;

    private final RandomSource random;
    private final RandomScenarios.Spread spread;

    Draw(long seed, RandomScenarios.Spread spread) {
        this.random = new RandomSource(seed);
        this.spread = spread;
    }

    /** From the usual range, or from the allowed one. */
    double number(double usualLow, double usualHigh, Range allowed) {
        if (spread == RandomScenarios.Spread.USUAL) {
            return between(usualLow, usualHigh);
        }
        return switch (random.nextInt(ENDS)) {
            case 0 -> allowed.low();
            case 1 -> allowed.high();
            default -> between(allowed.low(), allowed.high());
        };
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextUniform();
    }

    /** A whole number from 0. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** The value, once in so many times, else nothing. */
    OptionalDouble sometimes(int in, double value) {
        return once(in) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
