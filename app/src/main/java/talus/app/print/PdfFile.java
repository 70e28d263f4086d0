package talus.app.print;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Makes PDF of the HTML that a browser would print, pictures as vectors. Nothing is loaded from anywhere. */
public final class PdfFile {
    private static final String PRODUCER = "Talus";
    private static final FSStreamFactory NOTHING = url -> {
        throw new IllegalArgumentException("url: a page that is printed holds everything itself");
    };

    private PdfFile() {}

    /**
     * The bytes of the file.
     *
     * @param html well-formed XML too, with nothing outside of it
     */
    public static byte[] of(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useHttpStreamImplementation(NOTHING)
                    .useSVGDrawer(pictures)
                    .withProducer(PRODUCER)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        }
        return out.toByteArray();
    }

    /** Whether the fonts that every PDF reader has can show the text: they know the letters of Western Europe. */
    public static boolean shows(String text) {
        CharsetEncoder western = Charset.forName("windows-1252").newEncoder();
        return western.canEncode(text);
    }
}
