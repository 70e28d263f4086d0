package talus.mechanics.optimization;

/**
 * Settings of an {@link InteriorPoint}; {@link #DEFAULT} suits scaled programmes.
 *
 * @param tolerance largest scaled residual of a converged point, 1e-14 to 1
 * @param maximumIterations iterations of all phases together, 1 or more
 * @param initialBarrier barrier parameter of a cold start, in units of the scaled objective, positive
 * @param scaleByGradients whether objective and rows with a gradient above 100 at the start are scaled down to it
 * @param explainsInfeasibility whether a solve that stops at a point that misses rows goes on, with as many iterations
 *     again, to the least sum of violations and names the conflict; without it such a solve ends as {@link
 *     Outcome.Stopped}, unless a restoration on the way has found the conflict already
 */
public record InteriorPointOptions(
        double tolerance,
        int maximumIterations,
        double initialBarrier,
        boolean scaleByGradients,
        boolean explainsInfeasibility) {
    /** 1e-9, 200 iterations, barrier 0.1, scaled, explaining. */
    public static final InteriorPointOptions DEFAULT = new InteriorPointOptions(1e-9, 200, 0.1, true, true);

    /** Checks the ranges. */
    public InteriorPointOptions {
        if (!(tolerance >= 1e-14 && tolerance <= 1)) {
            throw new IllegalArgumentException("tolerance: " + tolerance + ", allowed 1e-14 to 1");
        }
        if (maximumIterations < 1) {
            throw new IllegalArgumentException("maximumIterations: " + maximumIterations + ", must be 1 or more");
        }
        if (!(initialBarrier > 0 && initialBarrier <= 1e6)) {
            throw new IllegalArgumentException("initialBarrier: " + initialBarrier + ", allowed above 0 to 1e6");
        }
    }

    /** These settings with another tolerance. */
    public InteriorPointOptions withTolerance(double other) {
        return new InteriorPointOptions(
                other, maximumIterations, initialBarrier, scaleByGradients, explainsInfeasibility);
    }

    /** These settings with another iteration limit. */
    public InteriorPointOptions withMaximumIterations(int other) {
        return new InteriorPointOptions(tolerance, other, initialBarrier, scaleByGradients, explainsInfeasibility);
    }

    /** These settings with another first barrier parameter. */
    public InteriorPointOptions withInitialBarrier(double other) {
        return new InteriorPointOptions(tolerance, maximumIterations, other, scaleByGradients, explainsInfeasibility);
    }

    /** These settings with scaling on or off. */
    public InteriorPointOptions withScaleByGradients(boolean other) {
        return new InteriorPointOptions(tolerance, maximumIterations, initialBarrier, other, explainsInfeasibility);
    }

    /** These settings with the explanation of infeasible programmes on or off. */
    public InteriorPointOptions withExplainsInfeasibility(boolean other) {
        return new InteriorPointOptions(tolerance, maximumIterations, initialBarrier, scaleByGradients, other);
    }
}
