package talus.chain.posture;

import talus.mechanics.multibody.Vector3;

/**
 * One unknown of the contact with the surroundings: the size of a force along a fixed world direction at a point of a body, or of a
 * couple about a fixed world direction.
 *
 * @param name for messages, such as {@code heel.left}
 * @param body index of the body it acts on
 * @param point where the force acts, in the body's frame, m
 * @param direction unit vector in ground axes
 * @param couple true for a couple
 * @param unit what a value of 1 means, N or N.m
 * @param lower least allowed value, in units
 */
record ContactVariable(
        String name, int body, Vector3 point, Vector3 direction, boolean couple, double unit, double lower) {}
