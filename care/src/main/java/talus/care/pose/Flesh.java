package talus.care.pose;

import talus.chain.body.Landmark;

/**
 * A ball of flesh fixed in a segment. Balls are what touches, what stays above the floor, and what drawings are hung around.
 *
 * @param name with its side where it has one
 * @param centre place in its segment
 * @param radiusM its radius, 0 or more
 */
public record Flesh(String name, Landmark centre, double radiusM) {}
