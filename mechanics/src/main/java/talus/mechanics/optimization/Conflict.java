package talus.mechanics.optimization;

/**
 * One requirement out of a set that cannot be met together.
 *
 * <p>The multipliers of a conflict set are those of the least sum of scaled violations: the requirements, weighted with
 * them, contradict each other (to first order, at the point found). A violated row has the largest weight; a met one with
 * a weight holds the others off.
 *
 * @param kind what is required
 * @param index index among the requirements of that kind
 * @param name the programme's name for it
 * @param side which side of it is in the way
 * @param violation by how much it is missed at the point of least violation, in its own unit, 0 or more
 * @param multiplier weight in the contradiction, 0 or more: how much the sum of scaled violations falls per unit of
 *     relaxation, a scaled unit for rows and the variable's own for bounds
 */
public record Conflict(Kind kind, int index, String name, Side side, double violation, double multiplier) {
    /** What is required. */
    public enum Kind {
        /** An equality row. */
        EQUALITY,
        /** An inequality row. */
        INEQUALITY,
        /** A bound of a variable. */
        VARIABLE
    }

    /** The side that is in the way. */
    public enum Side {
        /** The value is wanted lower than the requirement allows. */
        LOWER,
        /** The value is wanted higher than the requirement allows. */
        UPPER
    }
}
