package talus.mechanics.optimization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The requirements that contradict each other at a point of least violation, read from its multipliers. */
final class ConflictSet {
    /** Weights below this come from the pull towards the start: a hundred times its zeta. */
    private static final double LEAST_WEIGHT = 1e2 * ElasticProgram.NEARNESS;

    /** Scaled violations below this are what the last barrier parameter leaves in rows that are met. */
    private static final double LEAST_VIOLATION = 1e-6;

    /** Sorting compares in steps of this, so that equal cases in exact arithmetic tie and fall back to the index. */
    private static final double STEP = 1e-6;

    private record Ranked(Conflict conflict, double scaledViolation) implements Comparable<Ranked> {
        private static long steps(double value) {
            return (long) (value / STEP + 0.5);
        }

        @Override
        public int compareTo(Ranked other) {
            int order = Long.compare(steps(other.scaledViolation), steps(scaledViolation));
            if (order == 0) {
                order = Long.compare(steps(other.conflict.multiplier()), steps(conflict.multiplier()));
            }
            if (order == 0) {
                order = conflict.kind().compareTo(other.conflict.kind());
            }
            return order == 0 ? Integer.compare(conflict.index(), other.conflict.index()) : order;
        }
    }

    private ConflictSet() {}

    /**
     * Reads the conflicts.
     *
     * @param elastic state of the method on an {@link ElasticProgram}
     * @param program the hard programme behind it
     */
    static List<Conflict> of(PrimalDualState elastic, NonlinearProgram program) {
        List<Ranked> found = new ArrayList<>();
        addRows(elastic, program, found);
        addBounds(elastic, program, found);
        Collections.sort(found);
        List<Conflict> conflicts = new ArrayList<>();
        for (Ranked ranked : found) {
            conflicts.add(ranked.conflict());
        }
        return conflicts;
    }

    private static void addRows(PrimalDualState elastic, NonlinearProgram program, List<Ranked> found) {
        Formulation f = elastic.f;
        int n = program.variableCount();
        for (int i = 0; i < f.rows(); i++) {
            int row = f.programRow[i];
            double missed = elastic.current.y[n + row] - elastic.current.y[n + f.rows() + row];
            double weight = elastic.multipliers[i];
            if (Math.abs(missed) < LEAST_VIOLATION && Math.abs(weight) < LEAST_WEIGHT) {
                continue;
            }
            // A positive multiplier pushes the row down: its upper side is in the way.
            Conflict.Side side = weight > 0 ? Conflict.Side.UPPER : Conflict.Side.LOWER;
            boolean equality = row < f.programEqualities();
            int index = equality ? row : row - f.programEqualities();
            found.add(new Ranked(
                    new Conflict(
                            equality ? Conflict.Kind.EQUALITY : Conflict.Kind.INEQUALITY,
                            index,
                            equality ? program.equalityName(index) : program.inequalityName(index),
                            side,
                            Math.abs(missed) < LEAST_VIOLATION ? 0 : Math.abs(missed) / f.rowScale[i],
                            Math.abs(weight)),
                    Math.abs(missed)));
        }
    }

    private static void addBounds(PrimalDualState elastic, NonlinearProgram program, List<Ranked> found) {
        Formulation f = elastic.f;
        for (int i = 0; i < program.variableCount(); i++) {
            double weight =
                    f.fixed[i] ? -elastic.rowForce(i) : elastic.upperMultipliers[i] - elastic.lowerMultipliers[i];
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                Conflict.Side side = weight > 0 ? Conflict.Side.UPPER : Conflict.Side.LOWER;
                found.add(new Ranked(
                        new Conflict(Conflict.Kind.VARIABLE, i, program.variableName(i), side, 0, Math.abs(weight)),
                        0));
            }
        }
    }
}
