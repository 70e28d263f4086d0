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

    private final JsonScanner scan;
    private int depth;

    private JsonParser(String text) {
        this.scan = new JsonScanner(text);
    }

    /** Reads the whole text as one JSON value. */
    public static ParseOutcome parse(String text) {
        return new JsonParser(text).whole();
    }

    /**
     * The handler uses no local variable: TeaVM 0.15 gives a handler a wrong value of a parameter that is used in the guarded
     * block too.
     */
    private ParseOutcome whole() {
        try {
            Json json = value();
            scan.space();
            if (!scan.atEnd()) {
                throw scan.error("nothing may follow the value, found " + scan.found());
            }
            return new ParseOutcome.Parsed(json);
        } catch (JsonScanner.SyntaxError error) {
            return scan.malformed(error);
        }
    }

    private Json value() throws JsonScanner.SyntaxError {
        scan.space();
        return switch (scan.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(scan.string());
            case 't' -> word("true", new JsonBoolean(true));
            case 'f' -> word("false", new JsonBoolean(false));
            case 'n' -> word("null", new JsonNull());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scan.number();
            default -> throw scan.error("a value must stand here, found " + scan.found());
        };
    }

    private JsonObject object() throws JsonScanner.SyntaxError {
        open();
        Map<String, Json> members = new LinkedHashMap<>();
        scan.space();
        while (scan.peek() != '}') {
            if (scan.peek() != '"') {
                throw scan.error("a name in quotes must stand here, found " + scan.found());
            }
            int start = scan.at;
            String name = scan.string();
            if (members.containsKey(name)) {
                scan.at = start;
                throw scan.error("the name " + JsonText.write(new JsonString(shortened(name))) + " occurs twice");
            }
            scan.space();
            scan.expect(':');
            members.put(name, value());
            separator('}');
        }
        close();
        return new JsonObject(members);
    }

    private JsonArray array() throws JsonScanner.SyntaxError {
        open();
        List<Json> items = new ArrayList<>();
        scan.space();
        while (scan.peek() != ']') {
            items.add(value());
            separator(']');
        }
        close();
        return new JsonArray(items);
    }

    /** After an item: steps over a comma that is followed by a further item, or stops at the closing bracket. */
    private void separator(char closing) throws JsonScanner.SyntaxError {
        scan.space();
        if (scan.peek() == closing) {
            return;
        }
        if (scan.peek() != ',') {
            throw scan.error("a comma or " + closing + " must stand here, found " + scan.found());
        }
        scan.at++;
        scan.space();
        if (scan.peek() == closing) {
            throw scan.error("a comma must be followed by a further item");
        }
    }

    private void open() throws JsonScanner.SyntaxError {
        depth++;
        if (depth > MAX_DEPTH) {
            throw scan.error("objects and lists may be nested " + MAX_DEPTH + " deep at most");
        }
        scan.at++;
    }

    private void close() {
        depth--;
        scan.at++;
    }

    private Json word(String word, Json value) throws JsonScanner.SyntaxError {
        if (!scan.startsWith(word)) {
            throw scan.error("a value must stand here, found " + scan.found());
        }
        scan.at += word.length();
        return value;
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }
}
