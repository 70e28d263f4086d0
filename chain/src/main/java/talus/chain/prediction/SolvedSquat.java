package talus.chain.prediction;

import talus.chain.contract.result.StrategyName;

/**
 * The bottom of a reference body's squat, for another engine that would have to solve it again. Only such an engine's own scenario gives it a
 * meaning. The array is not to be written.
 *
 * @param strategy that the body prefers
 * @param footing what its feet do
 * @param depthRad thigh or knee angle, rad
 * @param variables of the solution
 * @param residual largest violation of a scaled row
 * @param iterations of all solves
 */
public record SolvedSquat(
        StrategyName strategy, String footing, double depthRad, double[] variables, double residual, int iterations) {}
