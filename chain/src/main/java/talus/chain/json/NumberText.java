package talus.chain.json;

import java.math.BigInteger;

/**
 * Doubles to decimal text and back, exactly and with the same bits and characters on every platform. The platforms' own
 * conversions differ: of 60,000 texts with 17 digits the browser's class library read about one in a hundred to a
 * neighbouring double.
 *
 * <p>{@link #write} gives the shortest digits that read back to the same double, the nearest of them when there are
 * several, laid out as ECMAScript lays out numbers (RFC 8785 section 3.2.2.3). {@link #read} rounds to nearest, ties to
 * even.
 */
public final class NumberText {
    private static final int MANTISSA_BITS = 53;
    private static final int MIN_EXPONENT = -1074;
    private static final int MAX_EXPONENT = 971;
    private static final long HIDDEN_BIT = 1L << (MANTISSA_BITS - 1);

    /** All decimal exponents at which a shortest decimal can end. */
    private static final int MIN_DECIMAL = -324;

    private static final int MAX_DECIMAL = 292;
    private static final long LOW_63 = Long.MAX_VALUE;

    /** High and low 63 bits of floor(10^-k 2^s) + 1 with s such that it has 126 bits, at index k - MIN_DECIMAL. */
    private static final long[] HIGH = new long[MAX_DECIMAL - MIN_DECIMAL + 1];

    private static final long[] LOW = new long[HIGH.length];

    /** 10^0 .. 10^22: the powers of ten that are doubles. */
    private static final double[] EXACT_TENS = new double[23];

    private static final int EXACT_DIGITS = 15;

    static {
        fillPowers();
        EXACT_TENS[0] = 1.0;
        for (int i = 1; i < EXACT_TENS.length; i++) {
            EXACT_TENS[i] = EXACT_TENS[i - 1] * 10.0;
        }
    }

    private NumberText() {}

    private static void fillPowers() {
        BigInteger ten = BigInteger.TEN;
        BigInteger power = BigInteger.ONE;
        for (int n = 0; n <= -MIN_DECIMAL; n++) {
            store(-n, power.shiftLeft(Math.max(0, 126 - power.bitLength())));
            if (n > 0 && n <= MAX_DECIMAL) {
                store(n, BigInteger.ONE.shiftLeft(126 + power.bitLength()).divide(power));
            }
            power = power.multiply(ten);
        }
    }

    private static void store(int k, BigInteger atLeast126Bits) {
        BigInteger g =
                atLeast126Bits.shiftRight(atLeast126Bits.bitLength() - 126).add(BigInteger.ONE);
        HIGH[k - MIN_DECIMAL] = g.shiftRight(63).longValue();
        LOW[k - MIN_DECIMAL] = g.longValue() & LOW_63;
    }

    /**
     * The shortest text of a finite double.
     *
     * @return for example {@code 0.1}, {@code 40}, {@code -1e-7}, {@code 1.5e+300}; zero of either sign is {@code 0}
     * @throws IllegalArgumentException for NaN and the infinities
     */
    public static String write(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value: " + value + " has no text; it must be finite");
        }
        if (value == 0.0) {
            return "0";
        }
        StringBuilder text = new StringBuilder(24);
        if (value < 0.0) {
            text.append('-');
        }
        double magnitude = Math.abs(value);
        if (magnitude < 1e15 && magnitude == (double) (long) magnitude) {
            return text.append((long) magnitude).toString();
        }
        appendShortest(text, Double.doubleToLongBits(magnitude));
        return text.toString();
    }

    private static void appendShortest(StringBuilder text, long bits) {
        int biased = (int) (bits >>> (MANTISSA_BITS - 1));
        long fraction = bits & (HIDDEN_BIT - 1);
        long mantissa = biased == 0 ? fraction : fraction | HIDDEN_BIT;
        int exponent = biased == 0 ? MIN_EXPONENT : biased - 1 + MIN_EXPONENT;
        boolean lowerGapIsHalf = fraction == 0 && biased > 1;
        // log10(2) and log10(3/4) with 41 fractional bits: k = floor(log10 of the width of the rounding interval)
        int k = (int) ((exponent * 661971961083L + (lowerGapIsHalf ? -274743187321L : 0L)) >> 41);
        long digits = shortest(mantissa, exponent, lowerGapIsHalf, k);
        int end = k;
        while (digits % 10 == 0) {
            digits /= 10;
            end++;
        }
        layOut(text, Long.toString(digits), end);
    }

    /**
     * R. Giulietti, The Schubfach way to render doubles (2020), section 9: the decimal d 10^k inside the rounding interval
     * of c 2^q that is shortest, else nearest, else even.
     */
    private static long shortest(long c, int q, boolean lowerGapIsHalf, int k) {
        long odd = c & 1;
        // floor(log2(10^-k)) by log2(10) with 38 fractional bits
        int h = q + (int) ((-k * 913124641741L) >> 38) + 2;
        long middle = roundToOdd(k, (c << 2) << h);
        long lower = roundToOdd(k, ((c << 2) - (lowerGapIsHalf ? 1 : 2)) << h) + odd;
        long upper = roundToOdd(k, ((c << 2) + 2) << h) - odd;

        long s = middle >> 2;
        if (s >= 10) {
            long tensBelow = s / 10 * 10;
            long tensAbove = tensBelow + 10;
            boolean belowFits = lower <= tensBelow << 2;
            boolean aboveFits = tensAbove << 2 <= upper;
            if (belowFits != aboveFits) {
                return belowFits ? tensBelow : tensAbove;
            }
        }
        boolean sFits = lower <= s << 2;
        boolean nextFits = (s + 1) << 2 <= upper;
        if (sFits != nextFits) {
            return sFits ? s : s + 1;
        }
        long towardsNext = middle - (((s << 1) + 1) << 1);
        return towardsNext < 0 || (towardsNext == 0 && (s & 1) == 0) ? s : s + 1;
    }

    /** floor(g cp 2^-126) with the last bit set when anything was cut off (g of {@link #HIGH}, {@link #LOW}; cp positive). */
    private static long roundToOdd(int k, long cp) {
        long g1 = HIGH[k - MIN_DECIMAL];
        long g0 = LOW[k - MIN_DECIMAL];
        long carry = ((g1 * cp) >>> 1) + multiplyHigh(g0, cp);
        long whole = multiplyHigh(g1, cp) + (carry >>> 63);
        return whole | (((carry & LOW_63) + LOW_63) >>> 63);
    }

    /** The upper 64 bits of the product of two non-negative longs. */
    private static long multiplyHigh(long a, long b) {
        long aHigh = a >>> 32;
        long aLow = a & 0xFFFFFFFFL;
        long bHigh = b >>> 32;
        long bLow = b & 0xFFFFFFFFL;
        long cross = aHigh * bLow + ((aLow * bLow) >>> 32);
        long crossLow = aLow * bHigh + (cross & 0xFFFFFFFFL);
        return aHigh * bHigh + (cross >>> 32) + (crossLow >>> 32);
    }

    /** Appends digits 10^end; the point stands after {@code digits.length() + end} digits. */
    private static void layOut(StringBuilder text, String digits, int end) {
        int point = digits.length() + end;
        if (end >= 0 && point <= 21) {
            text.append(digits);
            zeros(text, end);
        } else if (point > 0 && point <= 21) {
            text.append(digits, 0, point).append('.').append(digits, point, digits.length());
        } else if (point > -6 && point <= 0) {
            text.append("0.");
            zeros(text, -point);
            text.append(digits);
        } else {
            text.append(digits, 0, 1);
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            text.append('e').append(point > 0 ? "+" : "-").append(Math.abs(point - 1));
        }
    }

    private static void zeros(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append('0');
        }
    }

    /**
     * The double nearest to digits 10^exponent.
     *
     * @param digits decimal digits, at least one
     * @return may be zero or infinite where the doubles end
     */
    static double read(String digits, int exponent) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        int last = digits.length();
        while (last > first + 1 && digits.charAt(last - 1) == '0') {
            last--;
        }
        String significant = digits.substring(first, last);
        int scale = exponent + digits.length() - last;
        if (significant.equals("0")) {
            return 0.0;
        }
        int magnitude = significant.length() + scale;
        if (magnitude > 310) {
            return Double.POSITIVE_INFINITY;
        }
        if (magnitude < -330) {
            return 0.0;
        }
        if (significant.length() <= EXACT_DIGITS && Math.abs(scale) < EXACT_TENS.length) {
            // both factors are exact, so one rounding is the right one
            double whole = Long.parseLong(significant);
            return scale >= 0 ? whole * EXACT_TENS[scale] : whole / EXACT_TENS[-scale];
        }
        return readExactly(new BigInteger(significant), scale);
    }

    private static double readExactly(BigInteger significant, int scale) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        BigInteger numerator = scale >= 0 ? significant.multiply(power) : significant;
        BigInteger denominator = scale >= 0 ? BigInteger.ONE : power;
        // a quotient of 55 or 56 bits leaves two or more bits below the mantissa, fewer bits where doubles get
        // subnormal
        int shift = MANTISSA_BITS + 2 - numerator.bitLength() + denominator.bitLength();
        shift = Math.min(shift, -MIN_EXPONENT + 2);
        BigInteger[] parts = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        long quotient = parts[0].longValue();
        boolean cut = parts[1].signum() != 0;
        int drop = Math.max(2, 64 - Long.numberOfLeadingZeros(quotient) - MANTISSA_BITS);
        long mantissa = quotient >>> drop;
        long rest = quotient & ((1L << drop) - 1);
        long half = 1L << (drop - 1);
        if (rest > half || (rest == half && (cut || (mantissa & 1) == 1))) {
            mantissa++;
        }
        int exponent = drop - shift;
        if (mantissa == HIDDEN_BIT << 1) {
            mantissa >>>= 1;
            exponent++;
        }
        if (exponent > MAX_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        long biased = mantissa < HIDDEN_BIT ? 0 : exponent - MIN_EXPONENT + 1;
        return Double.longBitsToDouble((biased << (MANTISSA_BITS - 1)) | (mantissa & (HIDDEN_BIT - 1)));
    }
}
