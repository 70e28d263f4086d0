package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/**
 * Continuation along the phase of a path: every posture starts from the last, moved on as far as the one before it moved. A step that
 * fails is cut into halves, quarters and so on.
 */
final class DepthWalk {
    /** Steps are halved this often before a phase counts as out of reach: 6 degrees become a tenth. */
    private static final int HALVINGS = 6;

    private final InteriorPoint solver;
    private final DoubleConsumer setPhase;
    private final Predicate<double[]> accepts;
    private final double longestStep;
    private double[] start = new double[0];
    private @Nullable Iterate before;
    private @Nullable Iterate last;
    private double phaseBefore;
    private double phase;
    private double residual;
    private int iterations;
    private final List<Point> trail = new ArrayList<>();

    /** A solution on the way. */
    record Point(double phase, Iterate iterate) {}

    /**
     * @param solver of the problem
     * @param setPhase asks the problem for a phase
     * @param accepts whether solved variables are a posture of a body; a step to others has failed
     * @param longestStep of phase
     */
    DepthWalk(InteriorPoint solver, DoubleConsumer setPhase, Predicate<double[]> accepts, double longestStep) {
        this.solver = solver;
        this.setPhase = setPhase;
        this.accepts = accepts;
        this.longestStep = longestStep;
    }

    /** Begins at variables that are no solution yet. */
    DepthWalk from(double[] x, double at) {
        start = x;
        phase = at;
        return this;
    }

    /** Begins at a solution. */
    DepthWalk from(Iterate iterate, double at) {
        last = iterate;
        phase = at;
        return this;
    }

    /** Goes on to a phase, down or up; without success it stands at the last phase that was solved. */
    boolean advance(double to) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - phase) / longestStep - 1e-9));
        double begin = phase;
        for (int i = 1; i <= pieces; i++) {
            double next = i == pieces ? to : begin + (to - begin) * i / pieces;
            if (!halving(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean halving(double to) {
        int parts = 1;
        for (int h = 0; h <= HALVINGS; h++) {
            boolean whole = true;
            double begin = phase;
            for (int i = 1; i <= parts && whole; i++) {
                whole = step(i == parts ? to : begin + (to - begin) * i / parts);
            }
            if (whole) {
                return true;
            }
            parts *= 2;
        }
        return false;
    }

    private boolean step(double to) {
        setPhase.accept(to);
        Outcome outcome = last == null ? solver.solve(start) : solver.solve(predicted(last, to));
        iterations += outcome.iterations();
        if (!(outcome instanceof Outcome.Converged c)
                || !accepts.test(c.iterate().x())) {
            return false;
        }
        before = last;
        phaseBefore = phase;
        last = c.iterate();
        phase = to;
        residual = c.residuals().violation();
        trail.add(new Point(to, last));
        return true;
    }

    private Iterate predicted(Iterate at, double to) {
        return before == null || phase == phaseBefore
                ? at
                : at.extrapolated(before, (to - phase) / (phase - phaseBefore));
    }

    /** The last solution; a walk that has none yet has none to give. */
    Iterate last() {
        if (last == null) {
            throw new IllegalStateException("nothing was solved yet");
        }
        return last;
    }

    /** All solutions in their order, those of an earlier walk that this one goes on from first. */
    List<Point> trail() {
        return trail;
    }

    /** Goes on where another walk ended, by a posture that is not in line with its last. */
    DepthWalk after(DepthWalk earlier, Iterate iterate, double at) {
        trail.addAll(earlier.trail);
        trail.add(new Point(at, iterate));
        return from(iterate, at);
    }

    boolean hasSolution() {
        return last != null;
    }

    double phase() {
        return phase;
    }

    /** Largest violation of a scaled row of the last solution. */
    double residual() {
        return residual;
    }

    int iterations() {
        return iterations;
    }
}
