package talus.care.drawing;

/**
 * One thing to paint.
 *
 * @param path outline, or a line where there is no fill
 * @param nearness larger is nearer to the viewer, m; far things are painted first
 * @param fill colour, or {@code none}
 * @param edge colour of the line around it, or {@code none}
 * @param edgePx width of that line outside of the fill
 */
record Painted(String path, double nearness, String fill, String edge, double edgePx) {}
