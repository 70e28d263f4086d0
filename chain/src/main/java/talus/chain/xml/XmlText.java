package talus.chain.xml;

/**
 * Writes indented XML: elements with attributes, in the order of the calls, escaped. Attributes are names and values in turn. Names and
 * nesting are the caller's: they are not checked. A character that XML 1.0 cannot hold is written as U+FFFD.
 */
public final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Opens an element that holds others. */
    public void open(String element, String... attributes) {
        tag(element, attributes);
        text.append(">\n");
        depth++;
    }

    public void close(String element) {
        depth--;
        indent();
        text.append("</").append(element).append(">\n");
    }

    /** An element without content. */
    public void leaf(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>\n");
    }

    /** An element that holds text. */
    public void text(String element, String content, String... attributes) {
        tag(element, attributes);
        text.append('>');
        escape(content);
        text.append("</").append(element).append(">\n");
    }

    /** XML that another wrote, as it is. */
    public void fragment(String xml) {
        text.append(xml);
    }

    /** All that was written. */
    @Override
    public String toString() {
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
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(isCharacter(value, i) ? c : REPLACEMENT);
            }
        }
    }

    /** Whether XML 1.0 can hold what stands there; of a pair of surrogates both halves. */
    private static boolean isCharacter(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}
