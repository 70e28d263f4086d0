package talus.chain.posture;

import talus.mechanics.multibody.Vector3;

/**
 * A length as a quantity: the component along a world direction of the way from one point to another. With {@code fromBody} negative
 * it starts at the world origin.
 *
 * @param name for messages
 * @param toBody body of the end point
 * @param to end point in that body's frame, m
 * @param fromBody body of the start point, or -1
 * @param from start point in that body's frame, m
 * @param direction unit vector in ground axes
 */
record PointDifference(String name, int toBody, Vector3 to, int fromBody, Vector3 from, Vector3 direction) {}
