package talus.chain.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.StrategyName;

/**
 * One strategy of one body at one depth, solved when it is asked for. Where either heel may be the one that rises, the cheaper way counts.
 */
final class SquatBranch {
    /** Depths as close as this are one, rad. */
    private static final double SAME_DEPTH = 1e-6;

    private final StrategyName name;
    private final List<Squat> ways;
    private final SquatDepth depth;
    private final PathFrames frames;
    private Optional<Done> done = Optional.empty();

    /** A way with its path. */
    record Done(Squat squat, Squat.Path path) {}

    /**
     * @param ways to do it, at least one
     * @param depth that is asked for
     * @param frames of the path
     */
    SquatBranch(StrategyName name, List<Squat> ways, SquatDepth depth, PathFrames frames) {
        this.name = name;
        this.ways = List.copyOf(ways);
        this.depth = depth;
        this.frames = frames;
    }

    /** A strategy that was solved elsewhere. */
    static SquatBranch solved(StrategyName name, Done done, SquatDepth depth, PathFrames frames) {
        SquatBranch branch = new SquatBranch(name, List.of(done.squat()), depth, frames);
        branch.done = Optional.of(done);
        return branch;
    }

    StrategyName name() {
        return name;
    }

    /** What it costs at least, as far as is known without a path from standing; empty where no posture was found. */
    OptionalDouble leastCost() {
        return ways.stream()
                .map(way -> way.leastCost(depth.targetRad()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
    }

    boolean converged() {
        return done().path().reached();
    }

    /** Cost of the bottom; of a path that did not get there that of its last posture. */
    double cost() {
        return done().path().cost();
    }

    Squat.Path path() {
        return done().path();
    }

    /** All postures of the path, of one that gets there as it was walked. */
    List<Squat.Shot> walked() {
        return done().squat().walked(path());
    }

    Footing footing() {
        return done().squat().footing();
    }

    private Done done() {
        if (done.isEmpty()) {
            done = Optional.of(depth.deepest() ? deepest() : cheapest());
        }
        return done.get();
    }

    private Done cheapest() {
        List<Squat> sorted = new ArrayList<>(ways);
        double target = depth.targetRad();
        if (ways.size() > 1) {
            sorted.sort(Comparator.comparingDouble(way -> way.leastCost(target).orElse(Double.POSITIVE_INFINITY)));
        }
        Optional<Done> best = Optional.empty();
        for (Squat way : sorted) {
            boolean mayWin = best.isEmpty()
                    || !best.get().path().reached()
                    || way.leastCost(target).orElse(Double.POSITIVE_INFINITY)
                            < best.get().path().cost();
            if (mayWin) {
                Done next = new Done(way, way.to(target, frames));
                best = Optional.of(best.map(b -> better(b, next)).orElse(next));
            }
        }
        return best.orElseThrow();
    }

    private Done deepest() {
        Optional<Done> best = Optional.empty();
        for (Squat way : ways) {
            Done next = new Done(way, way.toDeepest(depth.targetRad(), frames));
            best = Optional.of(best.map(b -> better(b, next)).orElse(next));
        }
        return best.orElseThrow();
    }

    /** What got there before what did not, the deeper, then the cheaper; the first of equals. */
    private Done better(Done a, Done b) {
        if (a.path().reached() != b.path().reached()) {
            return a.path().reached() ? a : b;
        }
        double deeper = depth.deeperBy(b.path().depth(), a.path().depth());
        if (Math.abs(deeper) > SAME_DEPTH) {
            return deeper > 0 ? b : a;
        }
        return b.path().cost() < a.path().cost() ? b : a;
    }
}
