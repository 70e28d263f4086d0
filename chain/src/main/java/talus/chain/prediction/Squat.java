package talus.chain.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * The squat of one body on given supports: the cheapest posture at a depth that a path of postures joins to standing, and that path.
 *
 * <p>The problem has several local optima. The search goes down from standing in steps that do not hang on the number of frames, tries
 * {@link SquatStarts} at the asked depth as well, takes the cheapest that a path leads up from, and reads the frames on that way up.
 *
 * <p>Imposed angles are held at the end. On the way there they go from those of the free squat to the imposed ones in proportion to the
 * phase, so that a posture in between is as close to the free one as it can be.
 *
 * <p>When a depth has no such posture, the same problem with a shortfall at a price, just beyond the deepest, says by its multipliers what
 * stands in the way.
 */
final class Squat {
    private static final double DEG = StrictMath.PI / 180;

    /** A step that can be made takes 5 to 15 iterations; one that needs more is halved instead. */
    private static final int STEP_ITERATIONS = 50;

    /** Longest step of a path, rad. */
    private static final double STEP = 6 * DEG;

    /** What stands in the way is asked for a posture this much deeper than the deepest, and so are other ways on from there, rad. */
    private static final double BEYOND = 2 * DEG;

    /** A depth this close to standing is standing, rad. */
    private static final double AT_START = 0.1 * DEG;

    /** How often a walk that is stuck may go on from another posture. */
    private static final int WAYS_ON = 3;

    /** Postures of the free squat between which its angles are interpolated. */
    private static final int WAY_POINTS = 17;

    /** Two postures whose costs are as close as this part are one. */
    private static final double SAME_COST = 1e-7;

    private final Posture first;
    private final HumanModel human;
    private final PostureProgram program;
    private final InteriorPoint solver;
    private final InteriorPoint patient;
    private final Depth depth;
    private final Optional<Squat> free;
    private final List<HeldAngle> held = new ArrayList<>();
    private final List<Double> heldTargets = new ArrayList<>();
    private List<double[]> freeWay = List.of();
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
            int iterations) {
        Path withReachedDepth(double depth) {
            return new Path(postures, reached, depth, blocks, residual, iterations);
        }
    }

    /** A posture at the end of a path: the solution, its cost and its largest scaled violation. */
    private record Ending(Iterate iterate, double cost, double residual) {}

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
        this.human = human;
        this.depth = new Depth(measure, 0);
        List<Condition> conditions = new ArrayList<>(List.of(depth));
        imposed.shinDeg().ifPresent(deg -> hold(HeldAngle.What.SHIN, deg, conditions));
        if (measure == Depth.Measure.KNEE) { // else the imposed thigh angle is the depth
            imposed.thighDeg().ifPresent(deg -> hold(HeldAngle.What.THIGH, deg, conditions));
        }
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
        this.free = held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Squat(human, subject, stance, arms, measure, Imposed.NOTHING, kneesBehindToes, upright));
    }

    private void hold(HeldAngle.What what, double deg, List<Condition> conditions) {
        HeldAngle angle = new HeldAngle(what, 0);
        held.add(angle);
        heldTargets.add(deg * StrictMath.PI / 180);
        conditions.add(angle);
    }

    /** The path in {@code frames} equal steps of depth to {@code target}, rad; frames that cannot be reached are left out. */
    Path to(double target, int frames) {
        if (Math.abs(target - startDepth) < AT_START) {
            return new Path(Collections.nCopies(frames, first), true, startDepth, List.of(), 0, iterations);
        }
        if (free.isPresent()) {
            Squat unheld = free.get();
            Optional<List<double[]>> way = unheld.way(target, WAY_POINTS);
            if (way.isEmpty()) {
                return unheld.to(target, frames);
            }
            freeWay = way.get();
        }
        DepthWalk down = down(target);
        for (Ending ending : endings(down, target)) {
            Optional<List<double[]>> way = wayUp(ending.iterate, target, frames);
            if (way.isPresent()) {
                List<Posture> postures = new ArrayList<>(List.of(first));
                way.get().forEach(x -> postures.add(program.posture(x)));
                return new Path(postures, true, target, List.of(), ending.residual, iterations);
            }
        }
        return blocked(down, target, frames);
    }

    /** The path to the greatest depth that can be reached instead of one that cannot. */
    Path instead(Path blocked, double target, int frames) {
        // where angles are imposed a blocked path ends with a part of them only
        return to(free.isEmpty() ? blocked.reachedDepth() : deepest(target), frames);
    }

    /** The variables of the cheapest path to a depth, after standing; empty when there is none. */
    private Optional<List<double[]>> way(double target, int frames) {
        for (Ending ending : endings(down(target), target)) {
            Optional<List<double[]>> way = wayUp(ending.iterate, target, frames);
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    /**
     * The greatest depth on the way down from standing towards a limit, rad: the last before the first that has no posture. With imposed
     * angles the greatest at which they can be held, looked for from the free squat's upwards.
     */
    double deepest(double limit) {
        if (free.isEmpty()) {
            return startDepth + down(limit).phase() * (limit - startDepth);
        }
        double from = free.get().deepest(limit);
        if (to(from, 2).reached()) {
            return from;
        }
        double way = startDepth - from;
        int steps = (int) Math.ceil(Math.abs(way) / STEP);
        for (int k = 1; k < steps; k++) {
            double depth = from + way * k / steps;
            if (to(depth, 2).reached()) {
                return between(from + way * (k - 1) / steps, depth);
            }
        }
        return startDepth;
    }

    /** The depth nearest to one out of reach, on the side of one within. */
    private double between(double outOfReach, double within) {
        double out = outOfReach;
        double in = within;
        while (Math.abs(out - in) > AT_START) {
            double middle = 0.5 * (out + in);
            if (to(middle, 2).reached()) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    /** Down from standing to a target or as far as there is a way. */
    private DepthWalk down(double target) {
        DepthWalk walk = walk(target).from(start, 0);
        boolean whole = walk.advance(1);
        for (int i = 0; i < WAYS_ON && !whole; i++) {
            double beyond = Math.min(1, walk.phase() + BEYOND / length(target));
            Optional<Iterate> other = other(beyond, target);
            iterations += walk.iterations();
            if (other.isEmpty()) {
                return walk;
            }
            walk = walk(target).from(other.get(), beyond);
            whole = walk.advance(1);
        }
        iterations += walk.iterations();
        return walk;
    }

    /** A posture at a phase that the walk did not find and that a path joins to standing. */
    private Optional<Iterate> other(double phase, double target) {
        for (Ending e : starts(phase, target)) {
            if (walk(target).from(e.iterate, phase).advance(STEP / length(target))) {
                return Optional.of(e.iterate);
            }
        }
        return Optional.empty();
    }

    /** Postures at the target, the cheapest first: the walk's, if it came so far, and those of other starts. */
    private List<Ending> endings(DepthWalk down, double target) {
        List<Ending> found = new ArrayList<>(starts(1, target));
        if (down.phase() == 1) {
            add(found, down.last(), down.residual());
        }
        found.sort(Comparator.comparingDouble(Ending::cost));
        return found;
    }

    private List<Ending> starts(double phase, double target) {
        set(phase, target);
        List<Ending> found = new ArrayList<>();
        List<double[]> guesses = new ArrayList<>(
                SquatStarts.of(program, human, depth.measure(), startDepth + phase * (target - startDepth)));
        if (phase == 1 && !freeWay.isEmpty()) {
            guesses.add(freeWay.getLast());
        }
        for (double[] x : guesses) {
            Outcome outcome = solver.solve(x);
            iterations += outcome.iterations();
            if (outcome instanceof Outcome.Converged c) {
                add(found, c.iterate(), c.residuals().scaled());
            }
        }
        found.sort(Comparator.comparingDouble(Ending::cost));
        return found;
    }

    private void add(List<Ending> found, Iterate iterate, double residual) {
        double cost = program.posture(iterate.x()).cost();
        for (Ending e : found) {
            if (Math.abs(e.cost - cost) <= SAME_COST * Math.abs(cost)) {
                return;
            }
        }
        found.add(new Ending(iterate, cost, residual));
    }

    /** Variables of the frames after standing, walked upwards from the ending; empty where the way is cut off. */
    private Optional<List<double[]>> wayUp(Iterate ending, double target, int frames) {
        List<double[]> up = new ArrayList<>(List.of(ending.x()));
        DepthWalk walk = walk(target).from(ending, 1);
        boolean whole = true;
        for (int k = frames - 2; k > 0 && whole; k--) {
            whole = walk.advance((double) k / (frames - 1));
            if (whole) {
                up.add(walk.last().x());
            }
        }
        // few frames stand far apart: the rest of the way counts too
        whole = whole && walk.advance(Math.min(walk.phase(), STEP / length(target)));
        iterations += walk.iterations();
        Collections.reverse(up);
        return whole ? Optional.of(up) : Optional.empty();
    }

    /** Frames as far as the walk came; the problem just beyond, with a shortfall allowed, says what stands in the way. */
    private Path blocked(DepthWalk down, double target, int frames) {
        double phase = down.phase();
        List<Posture> postures = List.of(first);
        if (down.hasSolution()) {
            int reached = (int) Math.floor(phase * (frames - 1) + 1e-9);
            DepthWalk up = walk(target).from(down.last(), phase);
            List<Posture> found = new ArrayList<>();
            for (int k = reached; k > 0 && up.advance((double) k / (frames - 1)); k--) {
                found.add(program.posture(up.last().x()));
            }
            found.add(first);
            Collections.reverse(found);
            postures = found;
            iterations += up.iterations();
        }
        set(Math.min(1, phase + BEYOND / length(target)), target);
        depth.setElastic(true);
        Outcome outcome = down.hasSolution() ? patient.solve(down.last()) : patient.solve(start);
        depth.setElastic(false);
        iterations += outcome.iterations();
        double reachedDepth = startDepth + phase * (target - startDepth);
        return new Path(postures, false, reachedDepth, Blocks.of(program, outcome), down.residual(), iterations);
    }

    private DepthWalk walk(double target) {
        return new DepthWalk(solver, phase -> set(phase, target), STEP / length(target));
    }

    private double length(double target) {
        return Math.abs(target - startDepth);
    }

    private void set(double phase, double target) {
        depth.setTarget(startDepth + phase * (target - startDepth));
        for (int i = 0; i < held.size(); i++) {
            HeldAngle angle = held.get(i);
            double given = heldTargets.get(i) - program.angle(freeWay.getLast(), angle);
            angle.setTarget(freeAngle(angle, phase) + phase * given);
        }
    }

    /** An angle on the free squat's way, interpolated between its points. */
    private double freeAngle(HeldAngle angle, double phase) {
        double at = phase * freeWay.size();
        int k = Math.min((int) at, freeWay.size() - 1);
        double before = program.angle(k == 0 ? start : freeWay.get(k - 1), angle);
        double after = program.angle(freeWay.get(k), angle);
        return before + (at - k) * (after - before);
    }

    private double[] padded(double[] x) {
        double[] out = new double[program.variableCount()];
        System.arraycopy(x, 0, out, 0, Math.min(x.length, out.length));
        return out;
    }
}
