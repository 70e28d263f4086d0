package talus.app.print;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes PDF of the HTML that a browser would print, pictures as vectors. Nothing is loaded from anywhere. */
public final class PdfFile {
    private static final String PRODUCER = "Talus";

    /** The one font, embedded: the library brings it, so a file looks alike wherever it is made. Latin, Greek, Cyrillic, Hebrew. */
    private static final String FONT_FAMILY = "Liberation Sans";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final FSStreamFactory NOTHING = url -> {
        throw new IllegalArgumentException("url: a page that is printed holds everything itself");
    };

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private PdfFile() {}

    /**
     * The bytes of the file.
     *
     * @param html well-formed XML too, with nothing outside of it
     */
    public static byte[] of(String html) throws IOException {
        prepare();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useHttpStreamImplementation(NOTHING)
                    .useSVGDrawer(pictures)
                    .useFont(PdfFile::font, FONT_FAMILY)
                    .withProducer(PRODUCER)
                    .withW3cDocument(PrintedDocument.of(html), null)
                    .toStream(out)
                    .run();
        }
        return out.toByteArray();
    }

    /** The library neither opens a window, nor chats, nor leaves its list of fonts in somebody's home. */
    private static void prepare() {
        setIfMissing("java.awt.headless", "true");
        setIfMissing("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        XRLog.setLoggingEnabled(false);
        LIBRARY.setLevel(Level.OFF);
    }

    private static void setIfMissing(String name, @Nullable String value) {
        if (System.getProperty(name) == null && value != null) {
            System.setProperty(name, value);
        }
    }

    private static InputStream font() {
        InputStream font = PdfRendererBuilder.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("the library does not bring " + FONT);
        }
        return font;
    }

    /** Whether the file can show every letter of a text. */
    public static boolean shows(String text) throws IOException {
        prepare();
        try (InputStream in = font()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            return text.codePoints().filter(c -> c > ' ').allMatch(font::canDisplay);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FONT + " is no font", e);
        }
    }
}
