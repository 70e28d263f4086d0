package talus.mechanics.multibody;

import java.util.List;

/**
 * A rigid segment and how it hangs on its parent: the joint frame is placed in the parent, then each axis moves the
 * segment in turn, all through the segment's origin.
 *
 * @param name unique in a model, not {@value #GROUND}
 * @param parent name of another segment, or {@value #GROUND}
 * @param placement the segment's frame in the parent's with every axis at zero
 * @param axes from the parent outwards; empty for a fixed segment
 * @param inertia in the segment's frame
 */
public record Segment(String name, String parent, Pose placement, List<Axis> axes, Inertia inertia) {
    public static final String GROUND = "ground";

    public Segment {
        if (name.isBlank() || name.equals(GROUND)) {
            throw new IllegalArgumentException("segment name '" + name + "' must not be blank or '" + GROUND + "'");
        }
        if (name.equals(parent)) {
            throw new IllegalArgumentException("segment " + name + " cannot be its own parent");
        }
        axes = List.copyOf(axes);
    }
}
