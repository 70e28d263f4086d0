package talus.stories;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;

/**
 * Draws {@code docs/images/slider-strip.png}: the page's own pictures of the README's person while the left ankle is slid from 4 to 12 cm, the
 * right one at 11. Not a test: it is run when the look of the body has changed.
 */
final class SliderStrip {
    private static final int FIRST_CM = 4;
    private static final int LAST_CM = 12;
    private static final int STEP_CM = 2;

    /** The slider stands every half centimetre. */
    private static final int STOPS_A_CM = 2;

    private static final int GAP = 8;
    private static final int WIDTH = 400;
    private static final int TITLE = 48;
    private static final Color PAPER = new Color(0xfffefb);
    private static final Color INK = new Color(0x22323c);

    private SliderStrip() {}

    public static void main(String[] file) throws IOException {
        if (file.length != 1) {
            throw new IllegalArgumentException("files: " + file.length + " given; the picture's");
        }
        try (App app = new App();
                Visit visit = app.visit(Screen.DESKTOP)) {
            ImageIO.write(strip(pictures(visit)), "png", new File(file[0]));
        }
    }

    private static List<BufferedImage> pictures(Visit visit) throws IOException {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Hand hand = new Hand.Mouse(page);
        ChainPage chain = visit.start()
                .knowMyNumbers(hand)
                .woman(hand)
                .type(hand, PageMessage.AGE, "41")
                .type(hand, PageMessage.HEIGHT, "168")
                .type(hand, PageMessage.MASS, "66")
                .type(hand, PageMessage.WALL_LEFT, Integer.toString(FIRST_CM))
                .type(hand, PageMessage.WALL_RIGHT, "11")
                .show(hand)
                .seeTheChain(hand)
                .waitForTheBody();
        List<BufferedImage> pictures = new ArrayList<>();
        for (int cm = FIRST_CM; cm <= LAST_CM; cm += STEP_CM) {
            if (cm > FIRST_CM) {
                chain.more(hand, PageMessage.GAIN_LEFT, STEP_CM * STOPS_A_CM).waitForTheBody();
            }
            pictures.add(ImageIO.read(new ByteArrayInputStream(chain.picture())));
        }
        return pictures;
    }

    private static BufferedImage strip(List<BufferedImage> pictures) {
        BufferedImage first = pictures.getFirst();
        int height = WIDTH * first.getHeight() / first.getWidth();
        BufferedImage strip =
                new BufferedImage(pictures.size() * (WIDTH + GAP) - GAP, height + TITLE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = strip.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        pen.setColor(INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        for (int i = 0; i < pictures.size(); i++) {
            int x = i * (WIDTH + GAP);
            pen.drawImage(pictures.get(i), x, 0, WIDTH, height, null);
            String title = UnitSystem.METRIC.roundLength((FIRST_CM + i * STEP_CM) / 100.0);
            pen.drawString(title, x + (WIDTH - pen.getFontMetrics().stringWidth(title)) / 2, height + 32);
        }
        pen.dispose();
        return strip;
    }
}
