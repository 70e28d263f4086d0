package talus.mechanics.multibody;

/** Results as new arrays. */
final class Dynamics {
    private Dynamics() {}

    /** Forces of a motion. */
    static double[] inverse(MultibodyModel model, double[] q, double[] qd, double[] qdd) {
        double[] tau = new double[model.coordinateCount()];
        InverseDynamics.generalizedForces(model, q, qd, qdd, new Workspace(model), tau);
        return tau;
    }

    /** M, row-major. */
    static double[] massMatrix(MultibodyModel model, double[] q) {
        double[] mass = new double[model.coordinateCount() * model.coordinateCount()];
        MassMatrix.compute(model, q, new Workspace(model), mass);
        return mass;
    }

    /** Square matrix times vector. */
    static double[] times(double[] matrix, double[] x) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                out[i] += matrix[i * x.length + j] * x[j];
            }
        }
        return out;
    }
}
