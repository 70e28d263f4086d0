package talus.app.lan;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** A text as a QR code (ISO/IEC 18004), with the quiet zone of four modules that cameras need. */
final class QrPicture {
    private static final int QUIET = 4;

    /** Light on black, whatever colours the terminal has. */
    private static final String COLOURS = "\u001b[97;40m";

    private static final String COLOURS_END = "\u001b[0m";

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    static QrPicture of(String text) {
        return new QrPicture(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    private boolean light(int x, int y) {
        return !code.getModule(x, y);
    }

    /**
     * Two rows of modules a line of text; a light module is drawn, a dark one left out, for terminals are dark.
     *
     * @param colours whether escape sequences may say which is light
     */
    List<String> lines(boolean colours) {
        List<String> lines = new ArrayList<>();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            StringBuilder line = new StringBuilder();
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                boolean above = light(x, y);
                boolean below = y + 1 < code.size + QUIET && light(x, y + 1);
                line.append(above ? (below ? '\u2588' : '\u2580') : below ? '\u2584' : ' ');
            }
            lines.add(colours ? COLOURS + line + COLOURS_END : line.toString());
        }
        return lines;
    }

    /** The same as a picture of a page, one unit a module. */
    String svg(String alternative) {
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (!light(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return "<svg class=\"qr\" role=\"img\" aria-label=\"" + Template.escaped(alternative) + "\" viewBox=\"0 0 "
                + side + " " + side + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v"
                + side + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
