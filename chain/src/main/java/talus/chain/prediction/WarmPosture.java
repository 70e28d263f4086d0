package talus.chain.prediction;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Condition;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;
import talus.chain.posture.Weights;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/** One posture problem that is solved again and again, each time from its last solution, while what it is about changes a little. */
final class WarmPosture {
    /** A solve from nearby takes 5 to 15 iterations; one that needs more than this has lost its way. */
    private static final int ITERATIONS = 40;

    /** First barrier for a start that is near in its variables and has no multipliers. */
    private static final double NEARBY_BARRIER = 1e-3;

    private static final InteriorPointOptions OPTIONS =
            InteriorPointOptions.DEFAULT.withExplainsInfeasibility(false).withMaximumIterations(ITERATIONS);

    private @Nullable Compiled compiled;
    private @Nullable Solved solved;

    /** What a programme is compiled from beside its conditions. */
    record Described(HumanModel human, Subject subject, Stance stance, ArmPosture arms) {}

    private record Compiled(Described from, PostureProgram program, InteriorPoint solver) {}

    private record Solved(PostureProgram program, Outcome.Converged outcome) {}

    /**
     * Makes the programme be that of a description; false when it was already.
     *
     * @param conditions of the task, of the same kinds as long as this object lives
     */
    boolean describe(Described described, Supplier<List<Condition>> conditions) {
        if (compiled != null && compiled.from.equals(described)) {
            return false;
        }
        PostureProgram program = PostureProblem.compile(
                described.human,
                described.subject,
                Weights.of(described.subject.values()),
                described.stance,
                described.arms,
                conditions.get());
        compiled = new Compiled(described, program, new InteriorPoint(program, OPTIONS));
        return true;
    }

    PostureProgram program() {
        return compiled().program;
    }

    /** Whether there is a solution to go on from. */
    boolean isSolved() {
        return solved != null;
    }

    /** The last solution, as one that cost nothing. */
    Outcome.Converged last() {
        Outcome.Converged c = solved().outcome;
        return new Outcome.Converged(c.objective(), c.residuals(), 0, c.iterate());
    }

    /** From the last solution. */
    Outcome again() {
        PostureProgram now = program();
        PostureProgram before = solved().program;
        Iterate last = solved().outcome.iterate();
        if (now.mirrored() == before.mirrored()) {
            return kept(compiled().solver.solve(last));
        }
        return kept(new InteriorPoint(now, OPTIONS.withInitialBarrier(NEARBY_BARRIER))
                .solve(now.variables(before.posture(last.x()))));
    }

    /** From variables alone. */
    Outcome from(double[] x) {
        return kept(compiled().solver.solve(x));
    }

    /** From a solution of the same problem that was found elsewhere. */
    Outcome from(Iterate iterate) {
        return kept(compiled().solver.solve(iterate));
    }

    /** Makes this, one of several solutions, the one to go on from. */
    void goOnFrom(Outcome outcome) {
        kept(outcome);
    }

    private Outcome kept(Outcome outcome) {
        if (outcome instanceof Outcome.Converged c) {
            solved = new Solved(program(), c);
        }
        return outcome;
    }

    private Compiled compiled() {
        if (compiled == null) {
            throw new IllegalStateException("nothing was described yet");
        }
        return compiled;
    }

    private Solved solved() {
        if (solved == null) {
            throw new IllegalStateException("nothing was solved yet");
        }
        return solved;
    }
}
