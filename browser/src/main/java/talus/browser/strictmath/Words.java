package talus.browser.strictmath;

/** The two 32-bit words of a double. */
final class Words {
    private Words() {}

    /** The number with the low word of its bits set to zero. */
    static double withoutLow(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }

    /** The high word: sign, exponent, first 20 bits of the fraction. */
    static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    /** {@code x} times two to the power {@code k}, for a normal {@code x} and a normal result. */
    static double scaled(double x, int k) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) + ((long) k << 52));
    }

    /** Two to the power {@code k}, for {@code k} from -1022 to 1023. */
    static double powerOfTwo(int k) {
        return Double.longBitsToDouble((long) (1023 + k) << 52);
    }
}
