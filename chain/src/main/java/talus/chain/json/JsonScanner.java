package talus.chain.json;

/** Walks along JSON text: white space, strings, numbers, and what went wrong where. */
final class JsonScanner {
    private static final char END = '\uFFFF';

    private final String text;

    /** Where it stands; at the length of the text it is at the end. */
    int at;

    JsonScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    JsonNumber number() throws SyntaxError {
        int start = at;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int whole = at;
        digits();
        if (text.charAt(whole) == '0' && at > whole + 1) {
            at = whole;
            throw error("a number may not begin with a zero that is followed by a digit");
        }
        String digits = text.substring(whole, at);
        int exponent = 0;
        if (peek() == '.') {
            at++;
            int fraction = at;
            digits();
            digits += text.substring(fraction, at);
            exponent = fraction - at;
        }
        if (peek() == 'e' || peek() == 'E') {
            exponent += exponent();
        }
        if (at - start > JsonParser.MAX_NUMBER_LENGTH) {
            at = start;
            throw error("a number may have " + JsonParser.MAX_NUMBER_LENGTH + " characters at most");
        }
        double magnitude = NumberText.read(digits, exponent);
        if (Double.isInfinite(magnitude)) {
            at = start;
            throw error("this number is too large");
        }
        return new JsonNumber(negative ? -magnitude : magnitude);
    }

    private int exponent() throws SyntaxError {
        at++;
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        int start = at;
        digits();
        int value = 0;
        for (int i = start; i < at; i++) {
            // far beyond every double; stops growing so that it cannot overflow
            value = Math.min(100000, value * 10 + (text.charAt(i) - '0'));
        }
        return negative ? -value : value;
    }

    private void digits() throws SyntaxError {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw error("a digit must stand here, found " + found());
        }
    }

    String string() throws SyntaxError {
        at++;
        StringBuilder string = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw error("a string must end with a quote, found " + found());
            }
            char c = text.charAt(at);
            if (c < ' ') {
                throw error("a control character must be written as an escape inside a string");
            }
            at++;
            if (c == '"') {
                return string.toString();
            }
            string.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws SyntaxError {
        char c = peek();
        char meant = switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw error("this escape is not known to JSON, found " + found());
        };
        at++;
        return meant;
    }

    /** The code unit of four hex digits; stops at the last of them. */
    private char unicode() throws SyntaxError {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = hexDigit(peek());
            if (digit < 0) {
                throw error("four hex digits must follow \\u, found " + found());
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static int hexDigit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    void expect(char c) throws SyntaxError {
        if (peek() != c) {
            throw error(c + " must stand here, found " + found());
        }
        at++;
    }

    void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /** The next character, or {@link #END}: outside a string neither is part of any JSON text. */
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    String found() {
        return at < text.length() ? JsonText.write(new JsonString(text.substring(at, at + 1))) : "the end of the text";
    }

    SyntaxError error(String reason) {
        return new SyntaxError(at, reason);
    }

    /** Line and column of an error. */
    ParseOutcome.Malformed malformed(SyntaxError error) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < error.at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new ParseOutcome.Malformed(line, error.at - lineStart + 1, error.reason);
    }

    /** Leaves the recursion; never leaves this package. */
    static final class SyntaxError extends Exception {
        private static final long serialVersionUID = 1L;

        private final int at;
        private final String reason;

        SyntaxError(int at, String reason) {
            super(reason);
            this.at = at;
            this.reason = reason;
        }
    }
}
