package talus.mechanics.optimization;

/**
 * How far a point is from the first-order conditions, in the programme's own units (largest magnitudes).
 *
 * @param stationarity gradient of the Lagrangian with the bound multipliers
 * @param equality |c(x)|
 * @param inequality violation of the inequality bounds by g(x); variable bounds are never violated
 * @param complementarity distance to a bound times its multiplier
 * @param scaled the solver's own measure, equation (5) of Waechter and Biegler (2006) at barrier zero; converged when
 *     at most the tolerance
 */
public record Residuals(
        double stationarity, double equality, double inequality, double complementarity, double scaled) {
    /** The largest violation of a row. */
    public double violation() {
        return Math.max(equality, inequality);
    }
}
