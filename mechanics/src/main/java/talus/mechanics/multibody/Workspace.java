package talus.mechanics.multibody;

/**
 * Memory of the algorithms for one model. One thread at a time; make one a thread. An array that an accessor returns is
 * the workspace's own: read it, keep no copy of the reference across models, and do not write it.
 *
 * <table>
 * <caption>Who writes what</caption>
 * <tr><th>pass</th><th>writes</th></tr>
 * <tr><td>{@link Kinematics#positions}</td><td>axis values, slopes, curvatures; body rotations, origins, centres; axis
 * directions and points</td></tr>
 * <tr><td>{@link Kinematics#velocities}</td><td>body angular velocities and origin velocities, axis rates</td></tr>
 * <tr><td>every other algorithm</td><td>scratch of its own; those that take coordinates begin with positions</td></tr>
 * </table>
 */
public final class Workspace {
    final MultibodyModel model;

    /** Displacement of each axis, {@code phi(q)} (rad or m). */
    final double[] value;
    /** {@code dphi/dq}, {@code d2phi/dq2}, {@code d3phi/dq3} of each axis; constant where phi is a line. */
    final double[] slope;

    final double[] curvature;
    final double[] third;
    final double[] sine;
    final double[] cosine;

    /** {@code R_WB}, row-major, 9 a body. */
    final double[] rotation;
    /** {@code p_WB}, 3 a body. */
    final double[] origin;
    /** Centre of mass in the ground, 3 a body. */
    final double[] bodyComInWorld;
    /** Unit vector in the ground, 3 an axis. */
    final double[] axisDirection;
    /** The point that the axis passes through, before its own motion, 3 an axis. */
    final double[] axisPoint;

    /** {@code w_WB}, {@code v_WB} of the origin, 3 a body, ground axes. */
    final double[] angularVelocity;

    final double[] originVelocity;
    /** Rate of each axis, {@code phi' qd}. */
    final double[] rate;

    /** {@code phi' qdd + phi'' qd^2} of each axis. */
    final double[] rateChange;

    /** Inverse dynamics, about each body's origin, 3 a body: accelerations, then forces summed towards the root. */
    final double[] angularAcceleration;

    final double[] originAcceleration;
    final double[] force;
    final double[] moment;

    /** About the reference point of {@link SpatialPass}: motion vectors and their rates, 18 an axis. */
    final double[] motion;
    /** {@link #motion} summed along paths by coordinate; the same array when no coordinate is shared. */
    final double[] column;

    final double[] spatialInertia;
    final double[] spatialVelocity;
    final double[] spatialAcceleration;
    final double[] spatialForce;
    final double[] spatialWrench;
    /** K, row-major, then the momentum, 12 a body. */
    final double[] coriolis;
    /** Force vectors of one axis, then room for terms: 36. */
    final double[] reaction;

    /** Articulated inertia 6 x 6 a body; {@code U}, then {@code 1/D} and {@code u/D}, 8 an axis; one mass matrix. */
    final double[] articulated;

    final double[] gain;
    final double[] massMatrix;
    final double[] bias;

    public Workspace(MultibodyModel model) {
        this.model = model;
        int nb = model.nb;
        int na = model.na;
        value = new double[na];
        slope = model.couplingFactor.clone();
        curvature = new double[na];
        third = new double[na];
        sine = new double[na];
        cosine = new double[na];
        rotation = new double[9 * nb];
        origin = new double[3 * nb];
        bodyComInWorld = new double[3 * nb];
        axisDirection = new double[3 * na];
        axisPoint = new double[3 * na];
        angularVelocity = new double[3 * nb];
        originVelocity = new double[3 * nb];
        rate = new double[na];
        rateChange = new double[na];
        angularAcceleration = new double[3 * nb];
        originAcceleration = new double[3 * nb];
        force = new double[3 * nb];
        moment = new double[3 * nb];
        motion = new double[SpatialPass.STRIDE * na];
        column = model.sharesCoordinates() ? new double[SpatialPass.STRIDE * na] : motion;
        spatialInertia = new double[10 * nb];
        spatialVelocity = new double[6 * nb];
        spatialAcceleration = new double[6 * nb];
        spatialForce = new double[6 * nb];
        spatialWrench = new double[6 * nb];
        coriolis = new double[12 * nb];
        reaction = new double[36];
        boolean shared = model.sharesCoordinates();
        articulated = new double[shared ? 0 : 36 * nb];
        gain = new double[shared ? 0 : 8 * na];
        massMatrix = new double[shared ? model.nc * model.nc : 0];
        bias = new double[model.nc];
    }

    public MultibodyModel model() {
        return model;
    }

    /** {@code R_WB} of every body, row-major, 9 a body. */
    public double[] bodyRotations() {
        return rotation;
    }

    /** {@code p_WB} of every body's origin, 3 a body (m). */
    public double[] bodyOrigins() {
        return origin;
    }

    /** Every body's centre of mass in the ground, 3 a body (m). */
    public double[] bodyCenters() {
        return bodyComInWorld;
    }

    /** Unit vector of every axis in ground components, 3 an axis. */
    public double[] axisDirections() {
        return axisDirection;
    }

    /** A ground point on every axis, 3 an axis (m). */
    public double[] axisPoints() {
        return axisPoint;
    }

    /** Displacement of every axis (rad or m). */
    public double[] axisValues() {
        return value;
    }

    /** Derivative of every axis' displacement by its coordinate. */
    public double[] axisSlopes() {
        return slope;
    }

    /** Second derivative of every axis' displacement by its coordinate. */
    public double[] axisCurvatures() {
        return curvature;
    }

    /** Angular velocity of every body, ground components, 3 a body (rad/s). */
    public double[] bodyAngularVelocities() {
        return angularVelocity;
    }

    /** Velocity of every body's origin, ground components, 3 a body (m/s). */
    public double[] bodyOriginVelocities() {
        return originVelocity;
    }

    static void require(MultibodyModel model, Workspace workspace) {
        if (workspace.model != model) {
            throw new IllegalArgumentException("workspace belongs to another model");
        }
    }
}
