package talus.browser;

/** A 64-bit digest (FNV-1a over 64-bit words) of a row of numbers: one differing bit anywhere changes it. */
final class Digest {
    private long value = 0xcbf29ce484222325L;

    void add(double number) {
        value = (value ^ Double.doubleToLongBits(number)) * 0x100000001b3L;
        value ^= value >>> 32;
    }

    /** In hexadecimal. */
    String text() {
        return Long.toHexString(value);
    }
}
