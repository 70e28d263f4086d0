package talus.chain.body;

import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Vector3;

/**
 * Something held that moves with a segment, a body of its own in the tree.
 *
 * @param name of the body
 * @param segment that carries it
 * @param landmark of that segment from which the place is counted
 * @param offset from the landmark in the segment's frame, m
 * @param inertia about the place
 */
public record Carried(String name, String segment, String landmark, Vector3 offset, Inertia inertia) {}
