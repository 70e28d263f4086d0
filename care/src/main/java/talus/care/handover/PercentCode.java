package talus.care.handover;

/** Percent-encoding of UTF-8 (RFC 3986, 2.1): all but the unreserved letters. */
final class PercentCode {
    private static final String UNRESERVED = "-._~";
    private static final String DIGITS = "0123456789ABCDEF";
    private static final int REPLACEMENT = 0xFFFD;

    private PercentCode() {}

    /** @param also letters that stay as they are besides */
    static String of(String text, String also) {
        StringBuilder code = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                code.append((char) c);
            } else {
                utf8(c >= 0xD800 && c <= 0xDFFF ? REPLACEMENT : c, code);
            }
        }
        return code.toString();
    }

    private static void utf8(int c, StringBuilder code) {
        if (c < 0x80) {
            octet(c, code);
        } else if (c < 0x800) {
            octet(0xC0 | (c >> 6), code);
            tail(c, code);
        } else if (c < 0x10000) {
            octet(0xE0 | (c >> 12), code);
            tail(c >> 6, code);
            tail(c, code);
        } else {
            octet(0xF0 | (c >> 18), code);
            tail(c >> 12, code);
            tail(c >> 6, code);
            tail(c, code);
        }
    }

    /** The six lowest bits as an octet that follows another. */
    private static void tail(int bits, StringBuilder code) {
        octet(0x80 | (bits & 0x3F), code);
    }

    private static void octet(int value, StringBuilder code) {
        code.append('%').append(DIGITS.charAt(value >> 4)).append(DIGITS.charAt(value & 0xF));
    }
}
