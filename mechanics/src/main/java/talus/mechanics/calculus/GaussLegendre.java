package talus.mechanics.calculus;

/**
 * Gauss and Legendre's quadrature on [0, 1]: with n points exact for polynomials up to degree 2 n - 1. Nodes are the zeros of the Legendre
 * polynomial, found by Newton's method (Abramowitz and Stegun 25.4.29 and 25.4.30 for the interval [0, 1]).
 */
public final class GaussLegendre {
    private static final int NEWTON_STEPS = 10;

    private final double[] node;
    private final double[] weight;

    /** @param points how many, 1 or more */
    public GaussLegendre(int points) {
        if (points < 1) {
            throw new IllegalArgumentException("points: " + points + ", must be 1 or more");
        }
        node = new double[points];
        weight = new double[points];
        for (int i = 0; i < points; i++) {
            double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (points + 0.5));
            double slope = 0;
            for (int k = 0; k < NEWTON_STEPS; k++) {
                double before = 1;
                double value = x;
                for (int n = 2; n <= points; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                    before = value;
                    value = next;
                }
                slope = points * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            node[i] = 0.5 * (1 - x);
            weight[i] = 1 / ((1 - x * x) * slope * slope);
        }
    }

    public int points() {
        return node.length;
    }

    /** Node number {@code i}, rising from 0 to 1. */
    public double node(int i) {
        return node[i];
    }

    /** Weight of node number {@code i}; the weights add up to 1. */
    public double weight(int i) {
        return weight[i];
    }
}
