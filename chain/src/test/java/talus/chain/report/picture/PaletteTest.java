package talus.chain.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {
    /** Of WCAG 2.2: text of ordinary size. */
    private static final double TEXT_CONTRAST = 4.5;

    /** Of WCAG 2.2: parts of pictures. */
    private static final double PART_CONTRAST = 3;

    @Test
    void textCanBeRead() {
        for (String paper : new String[] {Palette.PAPER, Palette.PANEL}) {
            assertThat(contrast(Palette.INK, paper)).isGreaterThan(TEXT_CONTRAST);
            assertThat(contrast(Palette.MUTED, paper)).isGreaterThan(TEXT_CONTRAST);
        }
        assertThat(contrast(Palette.NEAR, Palette.PANEL)).isGreaterThan(TEXT_CONTRAST);
        assertThat(contrast(Palette.MARK, Palette.PANEL)).isGreaterThan(PART_CONTRAST);
    }

    @Test
    void theBodiesDifferInGreyToo() {
        assertThat(contrast(Palette.NEAR, Palette.GHOST)).isGreaterThan(PART_CONTRAST);
        assertThat(contrast(Palette.SPINE, Palette.TRUNK)).isGreaterThan(PART_CONTRAST);
        assertThat(contrast(Palette.GHOST_OVER, Palette.NEAR)).isGreaterThan(PART_CONTRAST);
    }

    /** Relative luminance and contrast ratio of WCAG 2.2. */
    private static double contrast(String a, String b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(String colour) {
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            part[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }
}
