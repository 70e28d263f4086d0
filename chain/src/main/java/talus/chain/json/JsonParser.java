package talus.chain.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON text strictly by RFC 8259: one value, no comments, no trailing commas. Refused besides: a name that occurs
 * twice in an object, nesting deeper than {@link #MAX_DEPTH}, a number longer than {@link #MAX_NUMBER_LENGTH} characters
 * or beyond the doubles. Any text gives an outcome, never an exception.
 */
public final class JsonParser {
    /** Objects and arrays inside one another. */
    public static final int MAX_DEPTH = 64;

    /** Characters of one number; the shortest text of a double needs at most 25. */
    public static final int MAX_NUMBER_LENGTH = 400;

    private static final char END = '\uFFFF';

    private final String text;
    private int at;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    /** Reads the whole text as one JSON value. */
    public static ParseOutcome parse(String text) {
        JsonParser parser = new JsonParser(text);
        try {
            Json json = parser.value();
            parser.space();
            if (parser.at < text.length()) {
                throw parser.error("nothing may follow the value, found " + parser.found());
            }
            return new ParseOutcome.Parsed(json);
        } catch (SyntaxError error) {
            return position(text, error);
        }
    }

    private static ParseOutcome.Malformed position(String text, SyntaxError error) {
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

    private Json value() throws SyntaxError {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> word("true", new JsonBoolean(true));
            case 'f' -> word("false", new JsonBoolean(false));
            case 'n' -> word("null", new JsonNull());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw error("a value must stand here, found " + found());
        };
    }

    private JsonObject object() throws SyntaxError {
        open();
        Map<String, Json> members = new LinkedHashMap<>();
        space();
        while (peek() != '}') {
            if (peek() != '"') {
                throw error("a name in quotes must stand here, found " + found());
            }
            int start = at;
            String name = string();
            if (members.containsKey(name)) {
                at = start;
                throw error("the name " + JsonText.write(new JsonString(shortened(name))) + " occurs twice");
            }
            space();
            expect(':');
            members.put(name, value());
            separator('}');
        }
        close();
        return new JsonObject(members);
    }

    private JsonArray array() throws SyntaxError {
        open();
        List<Json> items = new ArrayList<>();
        space();
        while (peek() != ']') {
            items.add(value());
            separator(']');
        }
        close();
        return new JsonArray(items);
    }

    /** After an item: steps over a comma that is followed by a further item, or stops at the closing bracket. */
    private void separator(char closing) throws SyntaxError {
        space();
        if (peek() == closing) {
            return;
        }
        if (peek() != ',') {
            throw error("a comma or " + closing + " must stand here, found " + found());
        }
        at++;
        space();
        if (peek() == closing) {
            throw error("a comma must be followed by a further item");
        }
    }

    private void open() throws SyntaxError {
        depth++;
        if (depth > MAX_DEPTH) {
            throw error("objects and lists may be nested " + MAX_DEPTH + " deep at most");
        }
        at++;
    }

    private void close() {
        depth--;
        at++;
    }

    private Json word(String word, Json value) throws SyntaxError {
        if (!text.startsWith(word, at)) {
            throw error("a value must stand here, found " + found());
        }
        at += word.length();
        return value;
    }

    private JsonNumber number() throws SyntaxError {
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
        if (at - start > MAX_NUMBER_LENGTH) {
            at = start;
            throw error("a number may have " + MAX_NUMBER_LENGTH + " characters at most");
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

    private String string() throws SyntaxError {
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
        char meant =
                switch (c) {
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

    private void expect(char c) throws SyntaxError {
        if (peek() != c) {
            throw error(c + " must stand here, found " + found());
        }
        at++;
    }

    private void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /** The next character, or {@link #END}: outside a string neither is part of any JSON text. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private String found() {
        return at < text.length()
                ? JsonText.write(new JsonString(text.substring(at, at + 1)))
                : "the end of the text";
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }

    private SyntaxError error(String reason) {
        return new SyntaxError(at, reason);
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class SyntaxError extends Exception {
        private static final long serialVersionUID = 1L;

        private final int at;
        private final String reason;

        SyntaxError(int at, String reason) {
            super(reason, null, false, false);
            this.at = at;
            this.reason = reason;
        }
    }
}
