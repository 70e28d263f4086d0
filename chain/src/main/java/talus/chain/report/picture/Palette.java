package talus.chain.report.picture;

/** Colours, from light to dark; each differs from its neighbours in grey too. */
public final class Palette {
    public static final String PAPER = "#f7f5f0";
    public static final String PANEL = "#fffefb";
    public static final String GRID = "#ece8df";
    public static final String GROUND = "#8d8678";
    public static final String GHOST = "#d9d2c3";
    public static final String GHOST_EDGE = "#a2998a";
    public static final String GHOST_OVER = "#ecd9ae";
    public static final String THING = "#d5d0c5";
    public static final String SEAM = "#dbe6ea";
    public static final String FAR = "#8fb0be";
    public static final String TRUNK = "#4f86a0";
    public static final String NEAR = "#35708d";
    public static final String SPINE = "#fdf3dc";
    public static final String LOAD = "#5a5f66";
    public static final String MARK = "#c07a1e";
    public static final String INK = "#22323c";
    public static final String MUTED = "#66727a";

    private Palette() {}
}
