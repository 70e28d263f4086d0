package talus.chain.posture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Bounds of a programme's variables, and what those are about that may stand in a posture's way. */
final class VariableBounds {
    private final double[] lower;
    private final double[] upper;
    private final List<Optional<Restraint>> restraints;

    /** No bounds. */
    VariableBounds(int variables) {
        lower = new double[variables];
        upper = new double[variables];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        restraints = new ArrayList<>(Collections.nCopies(variables, Optional.empty()));
    }

    void bound(int variable, double from, double to) {
        lower[variable] = from;
        upper[variable] = to;
    }

    void bound(Restraint restraint, int variable, double from, double to) {
        bound(variable, from, to);
        restraints.set(variable, Optional.of(restraint));
    }

    Optional<Restraint> restraint(int variable) {
        return restraints.get(variable);
    }

    void copyTo(double[] lowerOut, double[] upperOut) {
        System.arraycopy(lower, 0, lowerOut, 0, lower.length);
        System.arraycopy(upper, 0, upperOut, 0, upper.length);
    }
}
