package talus.care.handover;

/** Writes content lines as RFC 5545 has them: escaped (3.3.11), folded after 75 octets of UTF-8 (3.1), each ended by CR LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is no text of a person's: a date, a number, a word of the format. */
    void put(String name, String value) {
        fold(name + ":" + value);
    }

    /** A line whose value is text. */
    void text(String name, String value) {
        put(name, escaped(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {}
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Breaks between characters, never inside one; what follows a break begins with a space. */
    private void fold(String line) {
        int octets = 0;
        int i = 0;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            int length = octets(c);
            if (octets + length > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        text.append(END);
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
