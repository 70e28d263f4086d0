package talus.chain.export;

import talus.chain.json.NumberText;
import talus.mechanics.multibody.Vector3;

/** Writes indented XML: elements with attributes, in the order of the calls. Attributes come as name, value, name, value. */
final class XmlText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    void open(String element, String... attributes) {
        tag(element, attributes);
        text.append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent();
        text.append("</").append(element).append(">\n");
    }

    void leaf(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>\n");
    }

    String text() {
        return text.toString();
    }

    private void tag(String element, String... attributes) {
        indent();
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    /** The shortest decimal that reads back to the same double. */
    static String number(double value) {
        return NumberText.write(value);
    }

    static String numbers(double... values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            out.append(NumberText.write(value));
        }
        return out.toString();
    }

    static String vector(Vector3 v) {
        return numbers(v.x(), v.y(), v.z());
    }
}
