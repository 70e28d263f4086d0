package talus.mechanics.multibody;

/** The classical method of the fourth order. */
final class RungeKutta {
    @FunctionalInterface
    interface Field {
        void rate(double[] state, double[] out);
    }

    private RungeKutta() {}

    static double[] integrate(double[] start, double time, int steps, Field field) {
        int n = start.length;
        double h = time / steps;
        double[] x = start.clone();
        double[][] k = new double[4][n];
        double[] stage = new double[n];
        double[] nodes = {0, h / 2, h / 2, h};
        for (int step = 0; step < steps; step++) {
            for (int s = 0; s < 4; s++) {
                for (int i = 0; i < n; i++) {
                    stage[i] = x[i] + (s == 0 ? 0 : nodes[s] * k[s - 1][i]);
                }
                field.rate(stage, k[s]);
            }
            for (int i = 0; i < n; i++) {
                x[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
            }
        }
        return x;
    }
}
