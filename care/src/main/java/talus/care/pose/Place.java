package talus.care.pose;

import java.util.OptionalDouble;

/** A place in the ground frame of which any part may be left open, m. */
public record Place(OptionalDouble forwardM, OptionalDouble upM, OptionalDouble rightM) {
    /** Nothing said. */
    public static final Place OPEN = new Place(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** The same place on the other side of the middle. */
    Place mirrored() {
        return new Place(
                forwardM, upM, rightM.isPresent() ? OptionalDouble.of(-rightM.getAsDouble()) : OptionalDouble.empty());
    }
}
