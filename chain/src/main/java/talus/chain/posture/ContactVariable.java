package talus.chain.posture;

import java.util.Optional;
import talus.mechanics.multibody.Vector3;

/**
 * One unknown of the contact with the surroundings: the size of a force along a world direction at a point of a body, or of a couple about
 * a world direction. The direction is fixed, or turns about the vertical with the foot.
 *
 * @param name such as {@code heel.left}
 * @param variable name of the unknown: its own, or that of the other foot's when both feet do the same
 * @param body index of the body it acts on
 * @param point where the force acts, in the body's frame, m
 * @param direction unit vector in ground axes, of the unturned foot
 * @param turn what turns the direction, where the posture may
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
        Optional<Turn> turn,
        boolean couple,
        double unit,
        double lower) {
    /**
     * A turn about the vertical.
     *
     * @param variable name of the unknown angle, rad
     * @param sense 1 where a positive angle turns to the right, -1 to the left
     */
    record Turn(String variable, double sense) {}

    /** The same force on this foot, as large as its mirror image on the other. */
    ContactVariable mirroring(ContactVariable other, boolean reversed) {
        return new ContactVariable(
                name,
                other.variable,
                body,
                point,
                direction,
                turn.flatMap(own -> other.turn.map(t -> new Turn(t.variable, own.sense))),
                couple,
                reversed ? -unit : unit,
                lower);
    }
}
