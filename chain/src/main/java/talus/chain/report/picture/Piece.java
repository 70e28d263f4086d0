package talus.chain.report.picture;

/**
 * One part of a drawn body.
 *
 * @param outline path data
 * @param nearness larger is nearer to the viewer, m
 * @param fill colour for this body; the other body has one colour
 */
record Piece(String outline, double nearness, String fill) {}
