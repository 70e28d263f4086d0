package talus.app.lan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import talus.chain.report.words.Words;

/**
 * A page whose words stand in {@link LanMessage}: {@code {{NAME}}} is a message, {@code {{=name}}} a text that is given and {@code {{!name}}}
 * markup that is given. Only the last is put in as it is.
 */
final class Template {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template named(String file) {
        return new Template(resource(file));
    }

    /** A file of this package's resources. */
    static String resource(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page; a place that nothing is given for is a bug. */
    String fill(Map<String, String> given) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            page.append(text, from, open).append(value(text.substring(open + 2, close), given));
            from = close + 2;
        }
        return page.append(text.substring(from)).toString();
    }

    private static String value(String place, Map<String, String> given) {
        char kind = place.charAt(0);
        if (kind != '=' && kind != '!') {
            return escaped(Words.say(LanMessage.valueOf(place)));
        }
        String value = given.get(place.substring(1));
        if (value == null) {
            throw new IllegalArgumentException("place: " + place + " is not given");
        }
        return kind == '!' ? value : escaped(value);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
