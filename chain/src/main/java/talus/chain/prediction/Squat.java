package talus.chain.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Block;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.optimization.Outcome;

/**
 * The squat of one body on given supports: the cheapest posture at a depth that a path of postures joins to standing, and that path.
 *
 * <p>The problem has several local optima. The search goes down from standing in steps that do not hang on the number of frames, tries
 * {@link SquatStarts} at the asked depth as well, takes the cheapest that a path leads up from, and reads the frames on that way up.
 *
 * <p>When a depth has no such posture, the same problem with a shortfall at a price, just beyond the deepest, says by its multipliers what
 * stands in the way.
 */
final class Squat {
    private static final double DEG = StrictMath.PI / 180;

    /** What stands in the way is asked for a posture this much deeper than the deepest, rad. */
    private static final double BEYOND = 2 * DEG;

    /** A depth this close to standing is standing, rad. */
    private static final double AT_START = 1e-4 * DEG;

    /** The greatest depth at which angles can be held is found to this, rad. */
    static final double DEPTH_FOUND = 0.1 * DEG;

    /** Depths tried between one out of reach and standing. */
    private static final int TRIES = 6;

    /** Postures of the free squat between which its angles are interpolated. */
    private static final int WAY_POINTS = 17;

    private final SquatSetting setting;
    private final Upright upright;
    private final SquatProblem problem;
    private final SquatSearch search;
    private final Optional<Squat> free;
    private OptionalDouble followed = OptionalDouble.empty();
    private boolean hasWay = true;
    private int iterations;

    /**
     * A path that was walked.
     *
     * @param stance what it stands on, heels as in the first posture
     * @param shots from standing to the last one reached
     * @param reached whether the asked depth was
     * @param deepest the posture at the greatest depth that was reached
     * @param depth of that, thigh or knee angle, rad
     * @param blocks what stood in the way, when the asked depth was not reached or the deepest was asked for
     * @param residual of the last posture
     * @param iterations of all solves
     * @param way that it was read from; empty where it stands or is blocked
     */
    record Path(
            Stance stance,
            List<Shot> shots,
            boolean reached,
            Posture deepest,
            double depth,
            List<Block> blocks,
            double residual,
            int iterations,
            Optional<SquatSearch.Way> way) {
        /** The last posture reached. */
        Posture last() {
            return shots.getLast().posture();
        }

        /** Cost of the last posture. */
        double cost() {
            return last().cost();
        }
    }

    /**
     * A posture on a path.
     *
     * @param phase 0 at standing, 1 at the depth that is asked for
     */
    record Shot(double phase, Posture posture) {}

    /** @param upright standing on both feet flat, where the path begins */
    Squat(SquatSetting setting, Upright upright) {
        this(setting, upright, Optional.empty());
    }

    /**
     * @param upright standing on both feet flat, where the path begins
     * @param contained the same squat with less choice: each of its postures is one of this, too
     */
    Squat(SquatSetting setting, Upright upright, Optional<Squat> contained) {
        this.setting = setting;
        this.upright = upright;
        this.problem = new SquatProblem(setting, upright);
        this.search = new SquatSearch(problem, target -> contained.flatMap(c -> c.leastPosture(target)));
        this.iterations = upright.iterations();
        this.free = problem.holdsAngles()
                ? Optional.of(new Squat(setting.free(), upright, contained.flatMap(c -> c.free)))
                : Optional.empty();
    }

    Footing footing() {
        return setting.footing();
    }

    /** What the cheapest posture at a depth costs, as far as is known without the path to it; empty where none was found. */
    OptionalDouble leastCost(double target) {
        return atStart(target)
                ? OptionalDouble.of(upright.posture().cost())
                : follow(target) ? search.leastCost(target) : OptionalDouble.empty();
    }

    private Optional<Posture> leastPosture(double target) {
        return follow(target) ? search.leastPosture(target) : Optional.empty();
    }

    private boolean atStart(double target) {
        return free.isEmpty() && Math.abs(target - problem.startDepth()) < AT_START;
    }

    /** The path in equal steps of depth to {@code target}, rad; frames that cannot be reached are left out. */
    Path to(double target, PathFrames frames) {
        if (atStart(target)) {
            return standing(frames);
        }
        if (!follow(target)) {
            Squat unheld = free.orElseThrow();
            return unheld.blocked(target, frames);
        }
        Optional<SquatSearch.Way> way = search.cheapest(target, frames);
        return way.isPresent() ? reached(way.get(), target, List.of(), frames) : blocked(target, frames);
    }

    /** The path to the greatest depth towards a limit, rad; a blocked one where imposed angles can be held at no depth. */
    Path toDeepest(double limit, PathFrames frames) {
        if (free.isPresent()) {
            return to(deepestHeld(free.get(), limit).orElse(limit), frames);
        }
        DepthWalk down = search.down(limit);
        double depth = at(down.phase(), limit);
        if (Math.abs(depth - problem.startDepth()) < AT_START) {
            return to(problem.startDepth(), frames);
        }
        Optional<SquatSearch.Way> way = search.cheapestAtTheEndOf(down, depth, frames);
        return way.isPresent()
                ? reached(
                        way.get(), depth, Math.abs(depth - limit) < AT_START ? List.of() : beyond(down, limit), frames)
                : blocked(depth, frames);
    }

    private Path standing(PathFrames frames) {
        Posture first = upright.posture();
        return new Path(
                setting.flat(),
                standing(first, frames.regular() ? frames.count() : 2),
                true,
                first,
                problem.startDepth(),
                List.of(),
                upright.residual(),
                iterations,
                Optional.empty());
    }

    private static List<Shot> standing(Posture first, int count) {
        List<Shot> shots = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            shots.add(new Shot((double) k / (count - 1), first));
        }
        return shots;
    }

    private Path reached(SquatSearch.Way way, double target, List<Block> beyond, PathFrames frames) {
        double[] end = way.points().getLast().x();
        Posture last = problem.program().posture(end);
        Upright.Answer begin = standingAt(end);
        if (begin instanceof Upright.Answer.Blocked blocked) {
            return new Path(
                    setting.flat(),
                    List.of(new Shot(0, upright.posture())),
                    false,
                    upright.posture(),
                    problem.startDepth(),
                    blocked.blocks(),
                    upright.residual(),
                    iterations + search.iterations(),
                    Optional.empty());
        }
        Shot first = new Shot(0, ((Upright.Answer.Balanced) begin).upright().posture());
        return new Path(
                problem.stance(end),
                frames.regular() ? shots(first, way) : List.of(first, new Shot(1, last)),
                true,
                last,
                target,
                beyond,
                way.residual(),
                iterations + search.iterations(),
                Optional.of(way));
    }

    /** The path of a squat that was solved elsewhere: standing and its bottom. */
    Path solved(SolvedSquat squat) {
        double[] end = squat.variables();
        Upright.Answer begin = standingAt(end);
        if (!(begin instanceof Upright.Answer.Balanced balanced)) {
            throw new IllegalArgumentException("a solved squat whose body does not stand");
        }
        Posture last = problem.program().posture(end);
        return new Path(
                problem.stance(end),
                List.of(new Shot(0, balanced.upright().posture()), new Shot(1, last)),
                true,
                last,
                squat.depthRad(),
                List.of(),
                squat.residual(),
                squat.iterations(),
                Optional.empty());
    }

    /** All postures of a path of this squat that gets there, as it was walked. */
    List<Shot> walked(Path path) {
        return path.way().map(way -> shots(path.shots().getFirst(), way)).orElse(path.shots());
    }

    private List<Shot> shots(Shot first, SquatSearch.Way way) {
        List<Shot> shots = new ArrayList<>(List.of(first));
        way.points()
                .forEach(point ->
                        shots.add(new Shot(point.phase(), problem.program().posture(point.x()))));
        return shots;
    }

    /** Standing on both feet flat, turned as at the bottom. */
    private Upright.Answer standingAt(double[] end) {
        return setting.footing() == Footing.TURNED
                ? Upright.of(setting.human(), setting.subject(), problem.stance(end), setting.arms())
                : new Upright.Answer.Balanced(upright);
    }

    /** Where angles are imposed: makes the free squat's way to the target known; false when it has none. */
    private boolean follow(double target) {
        if (free.isEmpty()) {
            return true;
        }
        if (followed.isEmpty() || followed.getAsDouble() != target) {
            Optional<SquatSearch.Way> way = free.get().search.cheapest(target, PathFrames.regular(WAY_POINTS));
            way.ifPresent(w -> problem.follow(w.variables()));
            search.forget();
            followed = OptionalDouble.of(target);
            hasWay = way.isPresent();
        }
        return hasWay;
    }

    private boolean reachable(double target) {
        return follow(target) && search.cheapest(target, PathFrames.BOTH_ENDS).isPresent();
    }

    private double at(double phase, double target) {
        return problem.startDepth() + phase * (target - problem.startDepth());
    }

    /**
     * The greatest depth at which imposed angles can be held, rad, no deeper than the free squat's: as a price on the shortfall finds it, or
     * else the next one upwards that has a way; empty when none was found.
     */
    private OptionalDouble deepestHeld(Squat unheld, double limit) {
        double freely = unheld.at(unheld.search.down(limit).phase(), limit);
        if (Math.abs(freely - problem.startDepth()) < AT_START || !follow(freely)) {
            return OptionalDouble.empty();
        }
        double held = problem.deepestHeld(freely).orElse(freely);
        double from = held + Math.copySign(Math.min(DEPTH_FOUND, problem.length(held)), problem.startDepth() - held);
        if (reachable(from)) {
            return OptionalDouble.of(from);
        }
        double way = problem.startDepth() - from;
        int steps = Math.min(TRIES, (int) Math.ceil(Math.abs(way) / SquatProblem.STEP));
        for (int k = 1; k < steps; k++) {
            double depth = from + way * k / steps;
            if (reachable(depth)) {
                return OptionalDouble.of(between(from + way * (k - 1) / steps, depth));
            }
        }
        return OptionalDouble.empty();
    }

    /** The depth nearest to one out of reach, on the side of one within. */
    private double between(double outOfReach, double within) {
        double out = outOfReach;
        double in = within;
        while (Math.abs(out - in) > DEPTH_FOUND) {
            double middle = 0.5 * (out + in);
            if (reachable(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    /** What ends a walk: the problem just beyond, with a shortfall allowed, says it. */
    private List<Block> beyond(DepthWalk down, double target) {
        double beyond = Math.min(1, down.phase() + BEYOND / problem.length(target));
        Outcome outcome = problem.solveWithShortfall(beyond, target, down);
        iterations += outcome.iterations();
        return Blocks.of(problem.program(), outcome);
    }

    /** Frames as far as the walk came, and what stands in the way. */
    private Path blocked(double target, PathFrames frames) {
        DepthWalk down = search.down(target);
        double phase = down.phase();
        List<Block> blocks = beyond(down, target);
        List<Shot> shots = new ArrayList<>();
        Posture standing = upright.posture();
        Stance stance = setting.flat();
        Posture deepest = upright.posture();
        if (down.hasSolution() && standingAt(down.last().x()) instanceof Upright.Answer.Balanced begin) {
            double[] end = down.last().x();
            stance = problem.stance(end);
            deepest = problem.program().posture(end);
            problem.keepFeet(end);
            standing = begin.upright().posture();
            DepthWalk up = problem.walk(target).from(down.last(), phase);
            int last = frames.lastUntil(phase);
            int first = frames.ends() ? last : 1;
            for (int k = last; k > 0 && k >= first && up.advance(frames.phase(k)); k--) {
                shots.add(new Shot(
                        frames.phase(k), problem.program().posture(up.last().x())));
            }
            iterations += up.iterations();
        }
        shots.add(new Shot(0, standing));
        Collections.reverse(shots);
        return new Path(
                stance,
                shots,
                false,
                deepest,
                at(phase, target),
                blocks,
                down.residual(),
                iterations + search.iterations(),
                Optional.empty());
    }
}
