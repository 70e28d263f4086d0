package talus.mechanics.multibody;

import java.util.List;

/** The usual sequences of axes between a segment and its parent. An axis is named like its coordinate. */
public final class Joints {
    private Joints() {}

    /** No motion. */
    public static List<Axis> fixed() {
        return List.of();
    }

    /** One turn about {@code direction}, of any length. */
    public static List<Axis> hinge(String coordinate, Vector3 direction) {
        return List.of(new Axis.Hinge(coordinate, direction.unit(), Drive.direct(coordinate)));
    }

    /** One shift along {@code direction}, of any length. */
    public static List<Axis> slider(String coordinate, Vector3 direction) {
        return List.of(new Axis.Slider(coordinate, direction.unit(), Drive.direct(coordinate)));
    }

    /** Three turns in series, each in the frame left by the one before. */
    public static List<Axis> ball(
            String first,
            Vector3 firstDirection,
            String second,
            Vector3 secondDirection,
            String third,
            Vector3 thirdDirection) {
        return List.of(
                new Axis.Hinge(first, firstDirection.unit(), Drive.direct(first)),
                new Axis.Hinge(second, secondDirection.unit(), Drive.direct(second)),
                new Axis.Hinge(third, thirdDirection.unit(), Drive.direct(third)));
    }

    /**
     * Free motion as of a pelvis: shifts along the parent's X, Y, Z, then body-fixed tilt about Z, list about X and
     * rotation about Y. Singular where list reaches 90 degrees.
     */
    public static List<Axis> free(String forward, String up, String right, String tilt, String list, String rotation) {
        return List.of(
                new Axis.Slider(forward, Vector3.X, Drive.direct(forward)),
                new Axis.Slider(up, Vector3.Y, Drive.direct(up)),
                new Axis.Slider(right, Vector3.Z, Drive.direct(right)),
                new Axis.Hinge(tilt, Vector3.Z, Drive.direct(tilt)),
                new Axis.Hinge(list, Vector3.X, Drive.direct(list)),
                new Axis.Hinge(rotation, Vector3.Y, Drive.direct(rotation)));
    }
}
