package talus.chain.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import talus.chain.posture.Posture;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/** The search for the cheapest posture at a depth that a path joins to standing. */
final class SquatSearch {
    private static final double DEG = StrictMath.PI / 180;

    /** How often a walk that is stuck may go on from another posture, and how much deeper that is looked for, rad. */
    private static final int WAYS_ON = 3;

    private static final double FURTHER = 2 * DEG;

    /** Two postures whose costs are as close as this part are one. */
    private static final double SAME_COST = 1e-7;

    private final SquatProblem problem;
    private final DoubleFunction<Optional<Posture>> contained;
    private int iterations;
    private double lastTarget;
    private @Nullable DepthWalk lastDown;
    private double guessedTarget;
    private @Nullable List<Ending> lastGuessed;

    SquatSearch(SquatProblem problem) {
        this(problem, target -> Optional.empty());
    }

    /** @param contained the cheapest posture at a depth of a problem whose postures are all among those of this one */
    SquatSearch(SquatProblem problem, DoubleFunction<Optional<Posture>> contained) {
        this.problem = problem;
        this.contained = contained;
    }

    /** Variables at a phase of a path. */
    record Point(double phase, double[] x) {}

    /**
     * A path.
     *
     * @param points after standing
     * @param end the solution there
     * @param residual largest violation of a scaled row at the end
     */
    record Way(List<Point> points, Iterate end, double residual) {
        /** The points' variables. */
        List<double[]> variables() {
            return points.stream().map(Point::x).toList();
        }
    }

    /** A posture at the end of a path. */
    private record Ending(Iterate iterate, double cost, double residual) {}

    /** Iterations of all solves so far. */
    int iterations() {
        return iterations;
    }

    /** Down from standing to a target or as far as there is a way. */
    DepthWalk down(double target) {
        if (lastDown == null || target != lastTarget) {
            lastDown = walkDown(target);
            lastTarget = target;
        }
        return lastDown;
    }

    /** An angle that is imposed on the way has changed: what was walked is not this way any more. */
    void forget() {
        lastDown = null;
        lastGuessed = null;
    }

    private DepthWalk walkDown(double target) {
        problem.freeFeet();
        DepthWalk walk = problem.walk(target).from(problem.start(), 0);
        boolean whole = walk.advance(1);
        for (int i = 0; i < WAYS_ON && !whole; i++) {
            double beyond = Math.min(1, walk.phase() + FURTHER / problem.length(target));
            Optional<Iterate> other = other(beyond, target);
            iterations += walk.iterations();
            if (other.isEmpty()) {
                return walk;
            }
            walk = problem.walk(target).after(walk, other.get(), beyond);
            whole = walk.advance(1);
        }
        iterations += walk.iterations();
        return walk;
    }

    /**
     * The cheapest posture at the target that a path leads up from, with that path; empty when there is none. A walk down is made only where
     * no guess leads to such a posture: of 2,178 random squats with one, a walk ended in a cheaper posture than both guesses in three at
     * most, and in a dearer one in two.
     */
    Optional<Way> cheapest(double target, PathFrames frames) {
        Optional<Way> guessed = upFrom(guessed(target), target, frames);
        if (guessed.isPresent()) {
            return guessed;
        }
        DepthWalk down = down(target);
        return down.phase() == 1 ? upFromTheEndOf(down, target, frames) : Optional.empty();
    }

    /**
     * What the cheapest posture at the target costs, empty where none was found. That a path leads up from it is not known yet: {@link
     * #cheapest} may cost more or not exist.
     */
    OptionalDouble leastCost(double target) {
        return least(target).map(ending -> OptionalDouble.of(ending.cost)).orElse(OptionalDouble.empty());
    }

    /** The posture of {@link #leastCost}. */
    Optional<Posture> leastPosture(double target) {
        return least(target).map(ending -> problem.program().posture(ending.iterate.x()));
    }

    private Optional<Ending> least(double target) {
        List<Ending> endings = guessed(target);
        if (!endings.isEmpty()) {
            return Optional.of(endings.getFirst());
        }
        DepthWalk down = down(target);
        return down.phase() == 1 ? Optional.of(ending(down.last(), down.residual())) : Optional.empty();
    }

    private List<Ending> guessed(double target) {
        List<Ending> endings = lastGuessed;
        if (endings == null || target != guessedTarget) {
            endings = List.copyOf(fromContained(target));
            if (endings.isEmpty()) {
                endings = List.copyOf(starts(1, target));
            }
            lastGuessed = endings;
            guessedTarget = target;
        }
        return endings;
    }

    /** From the contained problem's optimum this one's is near, and what is found costs no more: of 150 random squats all were the best. */
    private List<Ending> fromContained(double target) {
        Optional<Posture> posture = contained.apply(target);
        if (posture.isEmpty()) {
            return List.of();
        }
        problem.freeFeet();
        return endings(List.of(problem.solveFrom(posture.get(), target)));
    }

    /** The same at the depth where a walk towards a limit ended: its end is one of the postures to choose from. */
    Optional<Way> cheapestAtTheEndOf(DepthWalk down, double depth, PathFrames frames) {
        List<Ending> endings = new ArrayList<>(starts(1, depth));
        if (down.hasSolution()) {
            add(endings, down.last(), down.residual());
            endings.sort(Comparator.comparingDouble(Ending::cost));
        }
        Optional<Way> way = upFrom(endings, depth, frames);
        return way.isPresent() || !down.hasSolution() ? way : alongTheTrail(down, depth, frames);
    }

    private Optional<Way> upFromTheEndOf(DepthWalk down, double target, PathFrames frames) {
        Optional<Way> way = upFrom(List.of(ending(down.last(), down.residual())), target, frames);
        return way.isPresent() ? way : alongTheTrail(down, target, frames);
    }

    private Optional<Way> upFrom(List<Ending> cheapestFirst, double target, PathFrames frames) {
        for (Ending ending : cheapestFirst) {
            Optional<List<Point>> points = wayUp(ending.iterate, target, frames);
            if (points.isPresent()) {
                return Optional.of(new Way(points.get(), ending.iterate, ending.residual));
            }
        }
        return Optional.empty();
    }

    /** The way that a walk came, where none leads back up in regular steps: frames solved from the nearest of its postures. */
    private Optional<Way> alongTheTrail(DepthWalk walk, double target, PathFrames frames) {
        problem.keepFeet(walk.last().x());
        double scale = 1 / walk.phase();
        int last = frames.solved() - 1;
        List<Point> points = new ArrayList<>();
        for (int k = 1; k < last; k++) {
            double phase = (double) k / last;
            DepthWalk.Point nearest = walk.trail().getFirst();
            for (DepthWalk.Point point : walk.trail()) {
                if (Math.abs(point.phase() * scale - phase) < Math.abs(nearest.phase() * scale - phase)) {
                    nearest = point;
                }
            }
            DepthWalk step = problem.walk(target).from(nearest.iterate(), nearest.phase() * scale);
            if (!step.advance(phase)) {
                return Optional.empty();
            }
            iterations += step.iterations();
            points.add(new Point(phase, step.last().x()));
        }
        points.add(new Point(1, walk.last().x()));
        return Optional.of(new Way(points, walk.last(), walk.residual()));
    }

    /** A posture at a phase that the walk did not find and that a path joins to standing. */
    private Optional<Iterate> other(double phase, double target) {
        for (Ending e : starts(phase, target)) {
            if (problem.walk(target).from(e.iterate, phase).advance(SquatProblem.STEP / problem.length(target))) {
                return Optional.of(e.iterate);
            }
        }
        return Optional.empty();
    }

    private List<Ending> starts(double phase, double target) {
        problem.freeFeet();
        return endings(problem.solveFromStarts(phase, target));
    }

    /** Cheapest first. */
    private List<Ending> endings(List<Outcome> outcomes) {
        List<Ending> found = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            iterations += outcome.iterations();
            if (outcome instanceof Outcome.Converged c
                    && problem.feetPointForwards(c.iterate().x())) {
                add(found, c.iterate(), c.residuals().violation());
            }
        }
        found.sort(Comparator.comparingDouble(Ending::cost));
        return found;
    }

    private void add(List<Ending> found, Iterate iterate, double residual) {
        Ending ending = ending(iterate, residual);
        for (Ending e : found) {
            if (Math.abs(e.cost - ending.cost) <= SAME_COST * Math.abs(ending.cost)) {
                return;
            }
        }
        found.add(ending);
    }

    private Ending ending(Iterate iterate, double residual) {
        return new Ending(iterate, problem.program().posture(iterate.x()).cost(), residual);
    }

    /** The frames after standing, walked upwards from the ending; empty where the way is cut off. */
    private Optional<List<Point>> wayUp(Iterate ending, double target, PathFrames frames) {
        problem.keepFeet(ending.x());
        List<Point> up = new ArrayList<>(List.of(new Point(1, ending.x())));
        DepthWalk walk = problem.walk(target).from(ending, 1);
        double step = SquatProblem.STEP / problem.length(target);
        boolean whole = frames.regular() ? alongTheGrid(walk, frames, step, up) : inSteps(walk, step, up);
        iterations += walk.iterations();
        Collections.reverse(up);
        return whole ? Optional.of(up) : Optional.empty();
    }

    private static boolean alongTheGrid(DepthWalk walk, PathFrames frames, double step, List<Point> up) {
        for (int k = frames.count() - 2; k > 0; k--) {
            if (!walk.advance(frames.phase(k))) {
                return false;
            }
            up.add(new Point(frames.phase(k), walk.last().x()));
        }
        // few frames stand far apart: the rest of the way counts too
        return walk.advance(Math.min(walk.phase(), step));
    }

    /** In equal steps, none longer than the longest, to the last before standing. */
    private static boolean inSteps(DepthWalk walk, double step, List<Point> up) {
        double top = Math.min(1, step);
        int steps = Math.max(1, (int) Math.ceil((1 - top) / step - 1e-9));
        for (int i = 1; i <= steps; i++) {
            double phase = i == steps ? top : 1 + (top - 1) * i / steps;
            if (!walk.advance(phase)) {
                return false;
            }
            if (phase < 1) {
                up.add(new Point(phase, walk.last().x()));
            }
        }
        return true;
    }
}
