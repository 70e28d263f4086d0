package talus.chain.json;

import java.util.Map;

/** Writes JSON text: members in their order, numbers by {@link NumberText}, only what must be escaped as an escape. */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** The text on one line, without spaces. */
    public static String write(Json json) {
        StringBuilder text = new StringBuilder();
        append(text, json, -1);
        return text.toString();
    }

    /** The text with two spaces of indentation a level and a line end at its end; lists of plain values stay on one line. */
    public static String writeIndented(Json json) {
        StringBuilder text = new StringBuilder();
        append(text, json, 0);
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, Json json, int indent) {
        switch (json) {
            case JsonObject object -> appendObject(text, object, indent);
            case JsonArray array -> appendArray(text, array, indent);
            case JsonString string -> appendString(text, string.value());
            case JsonNumber number -> text.append(NumberText.write(number.value()));
            case JsonBoolean flag -> text.append(flag.value());
            case JsonNull none -> text.append("null");
        }
    }

    private static void appendObject(StringBuilder text, JsonObject object, int indent) {
        int inner = indent < 0 || object.members().isEmpty() ? -1 : indent + 1;
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            newLine(text, inner);
            appendString(text, member.getKey());
            text.append(inner < 0 ? ":" : ": ");
            append(text, member.getValue(), inner);
        }
        newLine(text, inner - 1);
        text.append('}');
    }

    private static void appendArray(StringBuilder text, JsonArray array, int indent) {
        int inner = indent < 0 || isPlain(array) ? -1 : indent + 1;
        text.append('[');
        boolean first = true;
        for (Json item : array.items()) {
            if (!first) {
                text.append(inner < 0 && indent >= 0 ? ", " : ",");
            }
            first = false;
            newLine(text, inner);
            append(text, item, inner);
        }
        newLine(text, inner - 1);
        text.append(']');
    }

    private static boolean isPlain(JsonArray array) {
        for (Json item : array.items()) {
            if (item instanceof JsonObject || item instanceof JsonArray) {
                return false;
            }
        }
        return true;
    }

    private static void newLine(StringBuilder text, int indent) {
        if (indent >= 0) {
            text.append('\n');
            for (int i = 0; i < indent; i++) {
                text.append("  ");
            }
        }
    }

    private static void appendString(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || isUnpaired(string, i)) {
                        appendEscape(text, c);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** Whether the code unit is half of a surrogate pair whose other half is missing: UTF-8 cannot carry it. */
    private static boolean isUnpaired(String string, int i) {
        char c = string.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }

    private static void appendEscape(StringBuilder text, char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
