package talus.chain.statistics;

/**
 * A seeded stream of random numbers: xoshiro256++ (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47:36), its state
 * filled from the seed by SplitMix64 (Steele, Lea and Flood 2014). One seed gives one stream, on the JVM and in the
 * browser. Not for secrets. Not thread-safe.
 */
public final class RandomSource {
    static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double TWO_TO_MINUS_53 = 1.0 / (1L << 53);

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /**
     * Starts the stream of a seed.
     *
     * @param seed any value; nearby seeds give unrelated streams
     */
    public RandomSource(long seed) {
        long counter = seed + GOLDEN_GAMMA;
        s0 = mix(counter);
        counter += GOLDEN_GAMMA;
        s1 = mix(counter);
        counter += GOLDEN_GAMMA;
        s2 = mix(counter);
        counter += GOLDEN_GAMMA;
        s3 = mix(counter);
    }

    RandomSource(long s0, long s1, long s2, long s3) {
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    /** Sixty-four random bits. */
    public long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /**
     * Uniform in the open interval from 0 to 1, on the middles of 2^53 equal cells, so that neither end is ever
     * returned.
     */
    public double nextUniform() {
        return ((nextLong() >>> 11) + 0.5) * TWO_TO_MINUS_53;
    }

    /**
     * Uniform whole number from 0 to {@code bound - 1}.
     *
     * @param bound 1 to 2^31 - 1; the bias of at most {@code bound / 2^53} is below what any draw here can see
     * @throws IllegalArgumentException when the bound is below 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound + " must be at least 1");
        }
        return (int) (nextUniform() * bound);
    }

    /** Standard normal, by inversion of one uniform number. */
    public double nextNormal() {
        return StandardNormal.quantile(nextUniform());
    }

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
