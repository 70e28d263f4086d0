package talus.chain.report.page;

import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Message;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** Fills the words of the catalogues into a page that holds only their names. */
public final class PageTemplate {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Before the name of a message of the check. */
    private static final String CHECK = "check.";

    private PageTemplate() {}

    /**
     * The page with <code>{{NAME}}</code> of {@link PageMessage} and <code>{{check.NAME}}</code> of {@link CheckMessage} replaced by their
     * texts, safe inside elements and quoted attributes.
     *
     * @throws IllegalArgumentException when a name is unknown, its message has places to fill, or a place is not closed
     */
    public static String fill(String page) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = page.indexOf(OPEN); open >= 0; open = page.indexOf(OPEN, from)) {
            int close = page.indexOf(CLOSE, open);
            if (close < 0) {
                throw new IllegalArgumentException("page: a place is opened at " + open + " and not closed");
            }
            filled.append(page, from, open);
            append(filled, Words.say(message(page.substring(open + OPEN.length(), close))));
            from = close + CLOSE.length();
        }
        return filled.append(page, from, page.length()).toString();
    }

    private static Message message(String name) {
        return name.startsWith(CHECK)
                ? CheckMessage.valueOf(name.substring(CHECK.length()))
                : PageMessage.valueOf(name);
    }

    private static void append(StringBuilder filled, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> filled.append("&amp;");
                case '<' -> filled.append("&lt;");
                case '>' -> filled.append("&gt;");
                case '"' -> filled.append("&quot;");
                default -> filled.append(c);
            }
        }
    }
}
