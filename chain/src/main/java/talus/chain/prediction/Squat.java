package talus.chain.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Block;
import talus.chain.contract.scenario.Imposed;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Condition;
import talus.chain.posture.Depth;
import talus.chain.posture.HeldAngle;
import talus.chain.posture.KneesBehindToes;
import talus.chain.posture.Posture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;
import talus.chain.posture.Weights;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/**
 * The squat of one body on given supports, as a path of postures from standing down to a depth, each started from the ones before.
 *
 * <p>When a depth has no posture, the same problem with a shortfall at a price gives the deepest one, and its multipliers say what stands
 * in the way.
 */
final class Squat {
    /** Steps are halved this often before a depth counts as out of reach: 3 degrees become a twentieth. */
    private static final int HALVINGS = 6;

    /** A step that can be made takes 5 to 15 iterations; one that needs more is halved instead. */
    private static final int STEP_ITERATIONS = 50;

    /** A path to the deepest posture goes down in steps of this size, rad. */
    private static final double SEARCH_STEP = 3 * StrictMath.PI / 180;

    /** What stands in the way is asked for a posture this much deeper than the deepest, rad. */
    private static final double BEYOND = 2 * StrictMath.PI / 180;

    /** A depth this close to standing is standing, rad. */
    private static final double AT_START = 0.1 * StrictMath.PI / 180;

    private final Posture first;
    private final PostureProgram program;
    private final InteriorPoint solver;
    private final InteriorPoint patient;
    private final Depth depth;
    private final List<HeldAngle> held = new ArrayList<>();
    private final List<Double> heldTargets = new ArrayList<>();
    private final double[] start;
    private final double startDepth;
    private int iterations;

    /**
     * A path that was walked.
     *
     * @param postures from standing to the last one reached
     * @param reached whether the asked depth was
     * @param reachedDepth thigh or knee angle of the last posture, rad
     * @param blocks what stood in the way, when it was not
     * @param residual of the last posture
     * @param iterations of all solves
     */
    record Path(
            List<Posture> postures,
            boolean reached,
            double reachedDepth,
            List<Block> blocks,
            double residual,
            int iterations) {}

    /**
     * @param human the body with its load
     * @param subject with its ankles
     * @param stance feet
     * @param arms how they are held
     * @param measure of depth
     * @param imposed angles to be held at the end of the path
     * @param kneesBehindToes whether knees stay behind the toes
     * @param upright standing, where the path begins
     */
    Squat(
            HumanModel human,
            Subject subject,
            Stance stance,
            ArmPosture arms,
            Depth.Measure measure,
            Imposed imposed,
            boolean kneesBehindToes,
            Upright upright) {
        this.depth = new Depth(measure, 0);
        List<Condition> conditions = new ArrayList<>(List.of(depth));
        imposed.shinDeg().ifPresent(deg -> hold(HeldAngle.What.SHIN, deg, conditions));
        imposed.trunkDeg().ifPresent(deg -> hold(HeldAngle.What.TRUNK, deg, conditions));
        if (kneesBehindToes) {
            conditions.add(new KneesBehindToes());
        }
        this.program = PostureProblem.compile(human, subject, Weights.of(subject.values()), stance, arms, conditions);
        InteriorPointOptions options = InteriorPointOptions.DEFAULT.withExplainsInfeasibility(false);
        this.solver = new InteriorPoint(program, options.withMaximumIterations(STEP_ITERATIONS));
        this.patient = new InteriorPoint(program, options);
        this.iterations = upright.iterations();
        this.first = upright.posture();
        this.start = padded(upright.x());
        this.startDepth = program.angle(start, depth);
    }

    private void hold(HeldAngle.What what, double deg, List<Condition> conditions) {
        HeldAngle angle = new HeldAngle(what, 0);
        held.add(angle);
        heldTargets.add(deg * StrictMath.PI / 180);
        conditions.add(angle);
    }

    /** The path in {@code frames} equal steps of depth to {@code target}, rad; frames that cannot be reached are left out. */
    Path to(double target, int frames) {
        List<Posture> postures = new ArrayList<>(List.of(first));
        if (Math.abs(target - startDepth) < AT_START) {
            return new Path(Collections.nCopies(frames, first), true, startDepth, List.of(), 0, iterations);
        }
        Walk walk = new Walk();
        for (int k = 1; k < frames; k++) {
            double phase = (double) k / (frames - 1);
            if (!walk.advance(phase, target)) {
                return blocked(postures, walk, target);
            }
            postures.add(program.posture(walk.last().x()));
        }
        return new Path(postures, true, target, List.of(), walk.residual, iterations);
    }

    /** The greatest depth on the way down from standing towards a limit, rad: the last before the first that has no posture. */
    double deepest(double limit) {
        Walk walk = new Walk();
        int steps = (int) Math.ceil(Math.abs(limit - startDepth) / SEARCH_STEP);
        for (int k = 1; k <= steps; k++) {
            if (!walk.advance((double) k / steps, limit)) {
                return startDepth + walk.phase * (limit - startDepth);
            }
        }
        return limit;
    }

    /** Ends a path where the walk ended; the problem just beyond, with a shortfall allowed, says what stands in the way. */
    private Path blocked(List<Posture> postures, Walk walk, double target) {
        double reached = startDepth + walk.phase * (target - startDepth);
        double length = Math.abs(target - startDepth);
        set(Math.min(1, walk.phase + BEYOND / length), target);
        depth.setElastic(true);
        Outcome outcome = walk.last == null ? patient.solve(start) : patient.solve(walk.last);
        depth.setElastic(false);
        iterations += outcome.iterations();
        return new Path(postures, false, reached, Blocks.of(program, outcome), walk.residual, iterations);
    }

    private void set(double phase, double target) {
        depth.setTarget(startDepth + phase * (target - startDepth));
        for (int i = 0; i < held.size(); i++) {
            double from = program.angle(start, held.get(i));
            held.get(i).setTarget(from + phase * (heldTargets.get(i) - from));
        }
    }

    private double[] padded(double[] x) {
        double[] out = new double[program.variableCount()];
        System.arraycopy(x, 0, out, 0, Math.min(x.length, out.length));
        return out;
    }

    /** Continuation: every posture starts from the last, moved on as far as the one before it moved. */
    private final class Walk {
        private @Nullable Iterate last;
        private double[] before = start;
        private double phaseBefore;
        private double phase;
        private double residual;

        Iterate last() {
            if (last == null) {
                throw new IllegalStateException("nothing was solved yet");
            }
            return last;
        }

        boolean advance(double to, double target) {
            double from = phase;
            int pieces = 1;
            for (int h = 0; h <= HALVINGS; h++) {
                boolean whole = true;
                double begin = phase;
                for (int i = 1; i <= pieces && whole; i++) {
                    whole = step(begin + (to - begin) * i / pieces, target);
                }
                if (whole) {
                    return true;
                }
                pieces *= 2;
            }
            return phase > from && phase >= to;
        }

        private boolean step(double to, double target) {
            set(to, target);
            Outcome outcome = last == null ? solver.solve(start) : solver.solve(predicted(to));
            iterations += outcome.iterations();
            if (!(outcome instanceof Outcome.Converged c)) {
                return false;
            }
            before = last == null ? start : last.x();
            phaseBefore = phase;
            last = c.iterate();
            phase = to;
            residual = c.residuals().scaled();
            return true;
        }

        private Iterate predicted(double to) {
            Iterate at = last();
            double[] x = at.x();
            if (phase > phaseBefore) {
                double ratio = (to - phase) / (phase - phaseBefore);
                for (int i = 0; i < x.length; i++) {
                    x[i] += ratio * (x[i] - before[i]);
                }
            }
            return at.withX(x);
        }
    }
}
