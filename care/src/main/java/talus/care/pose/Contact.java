package talus.care.pose;

import java.util.OptionalDouble;

/**
 * A part of the body that touches a surface.
 *
 * @param part of the {@link Mannequin}, with its side where it has one
 * @param surface {@code floor} or one that a prop offers
 * @param place where the part's first ball of flesh lies on it, as far as it matters
 * @param outDeg direction of a sole, degrees turned out; empty where it is free
 */
public record Contact(String part, String surface, Place place, OptionalDouble outDeg) {}
