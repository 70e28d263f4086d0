package talus.chain.body;

import talus.mechanics.multibody.Vector3;

/**
 * A point fixed in a segment.
 *
 * @param body index of the segment in the model
 * @param place in the segment's frame, m
 */
public record Landmark(int body, Vector3 place) {}
