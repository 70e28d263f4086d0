package talus.chain.tissue;

/**
 * A moment that is a sum of exponentials of the coordinates x,
 *
 * <pre>
 * M(x) = constant + sum_k size_k E(a_k + b_k . x)
 * </pre>
 *
 * with value, gradient and Hessian in closed form. E is the exponential up to {@link #CAP}; beyond it goes on as its
 * own Taylor polynomial of second order there, so that it and two derivatives stay continuous and a wild trial step of
 * a solver meets a parabola and no overflow. Immutable; the evaluation allocates nothing.
 */
public final class ExponentialSum {
    /**
     * Argument at which the exponential becomes a parabola: 403 times the term's size, above any moment that tissue
     * bears.
     */
    public static final double CAP = 6;

    private static final double AT_CAP = StrictMath.exp(CAP);

    private final int coordinates;
    private final double constant;
    private final double[] size;
    private final double[] atZero;
    private final double[] slope;

    private ExponentialSum(int coordinates, double constant, double[] size, double[] atZero, double[] slope) {
        this.coordinates = coordinates;
        this.constant = constant;
        this.size = size;
        this.atZero = atZero;
        this.slope = slope;
    }

    /** A sum without terms. */
    public static ExponentialSum constant(int coordinates, double constant) {
        if (coordinates < 1) {
            throw new IllegalArgumentException("coordinates " + coordinates + " must be at least 1");
        }
        return new ExponentialSum(coordinates, constant, new double[0], new double[0], new double[0]);
    }

    /**
     * A stop: {@code momentAtLimit E((x_i - limit) / eFold)}.
     *
     * @param coordinates number of coordinates
     * @param index the coordinate that is stopped
     * @param momentAtLimit moment at the limit, negative where it pushes back against a growing coordinate
     * @param limitRad the limit
     * @param eFoldRad distance over which the moment grows e-fold; negative for a stop towards smaller coordinates
     */
    public static ExponentialSum stop(
            int coordinates, int index, double momentAtLimit, double limitRad, double eFoldRad) {
        double[] slopes = new double[coordinates];
        slopes[index] = 1 / eFoldRad;
        return constant(coordinates, 0).plus(momentAtLimit, -limitRad / eFoldRad, slopes);
    }

    /**
     * This sum and one more term.
     *
     * @param termSize factor before the exponential, of either sign
     * @param argumentAtZero a
     * @param slopes b, one number a coordinate
     */
    public ExponentialSum plus(double termSize, double argumentAtZero, double... slopes) {
        if (slopes.length != coordinates) {
            throw new IllegalArgumentException("slopes: " + slopes.length + " given, expected " + coordinates);
        }
        int n = size.length;
        double[] nextSize = new double[n + 1];
        double[] nextAtZero = new double[n + 1];
        double[] nextSlope = new double[(n + 1) * coordinates];
        System.arraycopy(size, 0, nextSize, 0, n);
        System.arraycopy(atZero, 0, nextAtZero, 0, n);
        System.arraycopy(slope, 0, nextSlope, 0, n * coordinates);
        nextSize[n] = termSize;
        nextAtZero[n] = argumentAtZero;
        System.arraycopy(slopes, 0, nextSlope, n * coordinates, coordinates);
        return new ExponentialSum(coordinates, constant, nextSize, nextAtZero, nextSlope);
    }

    /** This moment times a factor. */
    public ExponentialSum scaled(double factor) {
        double[] next = size.clone();
        for (int k = 0; k < next.length; k++) {
            next[k] *= factor;
        }
        return new ExponentialSum(coordinates, constant * factor, next, atZero, slope);
    }

    /**
     * This moment as a function of coordinates moved by {@code -shiftRad} along one of them: {@code M(x - shift e_i)}.
     */
    public ExponentialSum shifted(int index, double shiftRad) {
        double[] next = atZero.clone();
        for (int k = 0; k < next.length; k++) {
            next[k] -= slope[k * coordinates + index] * shiftRad;
        }
        return new ExponentialSum(coordinates, constant, size, next, slope);
    }

    public int coordinates() {
        return coordinates;
    }

    public int terms() {
        return size.length;
    }

    public double constant() {
        return constant;
    }

    /** Factor before the exponential of a term. */
    public double size(int term) {
        return size[term];
    }

    /** Argument of a term where all coordinates are zero. */
    public double argumentAtZero(int term) {
        return atZero[term];
    }

    /** Change of a term's argument with a coordinate. */
    public double slope(int term, int coordinate) {
        return slope[term * coordinates + coordinate];
    }

    /**
     * The moment.
     *
     * @param x read from {@code offset}: the coordinates
     */
    public double value(double[] x, int offset) {
        double value = constant;
        for (int k = 0; k < size.length; k++) {
            double argument = argument(k, x, offset);
            double t = argument - CAP;
            value += size[k] * (t <= 0 ? StrictMath.exp(argument) : AT_CAP * (1 + t + t * t / 2));
        }
        return value;
    }

    /**
     * The moment, its gradient and its Hessian.
     *
     * @param x read from {@code offset}: the coordinates
     * @param offset of the coordinates
     * @param gradient written: n numbers
     * @param hessian written: n x n numbers, row-major, symmetric
     * @return the moment
     */
    public double evaluate(double[] x, int offset, double[] gradient, double[] hessian) {
        int n = coordinates;
        for (int i = 0; i < n; i++) {
            gradient[i] = 0;
        }
        for (int i = 0; i < n * n; i++) {
            hessian[i] = 0;
        }
        double value = constant;
        for (int k = 0; k < size.length; k++) {
            double argument = argument(k, x, offset);
            double t = argument - CAP;
            boolean capped = t > 0;
            double second = capped ? AT_CAP : StrictMath.exp(argument);
            double first = capped ? AT_CAP * (1 + t) : second;
            value += size[k] * (capped ? AT_CAP * (1 + t + t * t / 2) : second);
            int row = k * n;
            for (int i = 0; i < n; i++) {
                gradient[i] += size[k] * first * slope[row + i];
                for (int j = 0; j < n; j++) {
                    hessian[i * n + j] += size[k] * second * slope[row + i] * slope[row + j];
                }
            }
        }
        return value;
    }

    private double argument(int term, double[] x, int offset) {
        double argument = atZero[term];
        for (int i = 0; i < coordinates; i++) {
            argument += slope[term * coordinates + i] * x[offset + i];
        }
        return argument;
    }
}
