package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/theory} with a part between two marks that an experiment writes; what people wrote around it stays. */
final class MarkedPage {
    private static final String END = "<!-- end of table -->\n";

    private MarkedPage() {}

    /**
     * Replaces the part.
     *
     * @param name of the experiment, as in the opening mark
     * @param part Markdown
     * @throws IOException when the page has no place for it
     */
    static void write(Path page, String name, String part) throws IOException {
        String begin = "<!-- table: made by validation/run " + name + " -->\n";
        String text = Files.readString(page);
        int from = text.indexOf(begin);
        int to = text.indexOf(END);
        if (from < 0 || to < from) {
            throw new IOException(
                    page + " has no place for the table between " + begin.strip() + " and " + END.strip());
        }
        Files.writeString(page, text.substring(0, from + begin.length()) + part + text.substring(to));
    }
}
