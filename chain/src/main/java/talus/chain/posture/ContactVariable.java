package talus.chain.posture;

import talus.mechanics.multibody.Vector3;

/**
 * One unknown of the contact with the surroundings: the size of a force along a fixed world direction at a point of a body, or of a
 * couple about a fixed world direction.
 *
 * @param name such as {@code heel.left}
 * @param variable name of the unknown: its own, or that of the other foot's when both feet do the same
 * @param body index of the body it acts on
 * @param point where the force acts, in the body's frame, m
 * @param direction unit vector in ground axes
 * @param couple true for a couple
 * @param unit what a value of 1 means, N or N.m; negative where the unknown is the mirrored one of the other foot
 * @param lower least allowed value, in units
 */
record ContactVariable(
        String name,
        String variable,
        int body,
        Vector3 point,
        Vector3 direction,
        boolean couple,
        double unit,
        double lower) {
    /** The same force on this foot, as large as its mirror image on the other. */
    ContactVariable mirroring(ContactVariable other, boolean reversed) {
        return new ContactVariable(
                name, other.variable, body, point, direction, couple, reversed ? -unit : unit, lower);
    }
}
