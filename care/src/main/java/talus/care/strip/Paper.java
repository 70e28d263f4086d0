package talus.care.strip;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** The two papers of the world's printers, upright. */
public enum Paper implements Worded {
    /** ISO 216. */
    A4("a4", 210, 297, 26),
    /** ANSI A, 8.5 by 11 in. */
    LETTER("letter", 215.9, 279.4, 24);

    /** All, in order. */
    public static final List<Paper> ALL = List.of(values());

    private final String word;
    private final double widthMm;
    private final double heightMm;
    private final int scaleCm;

    Paper(String word, double widthMm, double heightMm, int scaleCm) {
        this.word = word;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.scaleCm = scaleCm;
    }

    @Override
    public String word() {
        return word;
    }

    /** mm. */
    public double widthMm() {
        return widthMm;
    }

    /** mm. */
    public double heightMm() {
        return heightMm;
    }

    /** Whole centimetres that the scale has room for. */
    int scaleCm() {
        return scaleCm;
    }
}
