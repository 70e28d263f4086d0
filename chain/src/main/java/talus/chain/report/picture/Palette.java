package talus.chain.report.picture;

/** Colours, from light to dark; each differs from its neighbours in grey too. */
final class Palette {
    static final String PAPER = "#f7f5f0";
    static final String PANEL = "#fffefb";
    static final String GRID = "#ece8df";
    static final String GROUND = "#8d8678";
    static final String GHOST = "#d9d2c3";
    static final String GHOST_EDGE = "#a2998a";
    static final String GHOST_OVER = "#ecd9ae";
    static final String THING = "#d5d0c5";
    static final String SEAM = "#dbe6ea";
    static final String FAR = "#8fb0be";
    static final String TRUNK = "#4f86a0";
    static final String NEAR = "#35708d";
    static final String SPINE = "#fdf3dc";
    static final String LOAD = "#5a5f66";
    static final String MARK = "#c07a1e";
    static final String INK = "#22323c";
    static final String MUTED = "#66727a";

    private Palette() {}
}
