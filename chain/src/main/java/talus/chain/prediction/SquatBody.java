package talus.chain.prediction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;

/**
 * One body's squat by every strategy, ranked.
 *
 * <p>All meet the asked depth with the same terms and weights. The cheapest is preferred; of those whose costs lie within
 * {@link Strategy#TIE} of it, the one nearest to what was asked, in the order of the contract. When none gets there, the deepest posture with the
 * heels down is preferred.
 */
final class SquatBody {
    /** The strategies that meet the asked depth, nearest to what was asked first. */
    static final List<StrategyName> RANKED = List.of(
            StrategyName.HEELS_DOWN, StrategyName.FEET_TURNED_OUT, StrategyName.ONE_HEEL_UP, StrategyName.HEELS_UP);

    private final SquatSetting setting;
    private final Upright upright;
    private final Relaxed relaxed;
    private final double[] zero;
    private final SquatDepth depth;
    private final PathFrames frames;
    private final Map<Footing, Squat> squats = new EnumMap<>(Footing.class);
    private final Map<StrategyName, SquatBranch> branches = new EnumMap<>(StrategyName.class);
    private Optional<SquatBranch> solved = Optional.empty();

    /**
     * @param setting with the heels down
     * @param upright standing as the task begins
     * @param relaxed standing, the zero of angles
     * @param zero its coordinates
     * @param depth that is asked for
     * @param frames of a path
     */
    SquatBody(
            SquatSetting setting,
            Upright upright,
            Relaxed relaxed,
            double[] zero,
            SquatDepth depth,
            PathFrames frames) {
        this.setting = setting;
        this.upright = upright;
        this.relaxed = relaxed;
        this.zero = zero;
        this.depth = depth;
        this.frames = frames;
    }

    SquatDepth depth() {
        return depth;
    }

    /** One of the {@link #RANKED}. */
    SquatBranch branch(StrategyName name) {
        return branches.computeIfAbsent(name, n -> new SquatBranch(n, ways(n), depth, frames));
    }

    private List<Squat> ways(StrategyName name) {
        List<Footing> footings = Footing.of(name);
        // of a symmetric squat either heel is as good: its mirror image costs the same
        boolean alike = footings.size() > 1 && setting.symmetric();
        return (alike ? footings.subList(0, 1) : footings)
                .stream().map(this::squat).toList();
    }

    private Squat squat(Footing footing) {
        Optional<Squat> contained =
                footing == Footing.TURNED ? Optional.of(squat(Footing.HEELS_DOWN)) : Optional.empty();
        return squats.computeIfAbsent(footing, f -> new Squat(setting.with(f), upright, contained));
    }

    /** The preferred one of the {@link #RANKED}; empty when none gets there. */
    Optional<SquatBranch> preferred() {
        return depth.deepest() ? preferredOfDeepest() : preferredAtDepth();
    }

    private Optional<SquatBranch> preferredOfDeepest() {
        SquatBranch down = branch(StrategyName.HEELS_DOWN);
        if (down.converged()) {
            return Optional.of(down);
        }
        Optional<SquatBranch> best = Optional.empty();
        for (StrategyName name : RANKED) {
            SquatBranch next = branch(name);
            if (next.converged()
                    && best.map(b ->
                                    depth.deeperBy(next.path().depth(), b.path().depth()) > 0)
                            .orElse(true)) {
                best = Optional.of(next);
            }
        }
        return best;
    }

    private Optional<SquatBranch> preferredAtDepth() {
        double least = leastCost();
        return RANKED.stream()
                .map(this::branch)
                .filter(b -> mayCost(b, least * (1 + Strategy.TIE)))
                .filter(b -> b.converged() && b.cost() <= least * (1 + Strategy.TIE))
                .findFirst();
    }

    /** The other strategies that get there at a cost within a {@link Strategy#TIE} of the preferred one's or below it. */
    List<SquatBranch> tiedWith(SquatBranch preferred) {
        if (depth.deepest()) {
            return List.of();
        }
        double most = preferred.cost() * (1 + Strategy.TIE);
        return RANKED.stream()
                .map(this::branch)
                .filter(b -> b != preferred && mayCost(b, most) && b.converged() && b.cost() <= most)
                .toList();
    }

    /** Least cost of all that get there; paths are walked only while they may still win. */
    private double leastCost() {
        double least = Double.POSITIVE_INFINITY;
        List<SquatBranch> sorted = new ArrayList<>();
        RANKED.forEach(name -> sorted.add(branch(name)));
        sorted.sort((a, b) -> Double.compare(
                a.leastCost().orElse(Double.POSITIVE_INFINITY), b.leastCost().orElse(Double.POSITIVE_INFINITY)));
        for (SquatBranch b : sorted) {
            if (mayCost(b, least) && b.converged()) {
                least = Math.min(least, b.cost());
            }
        }
        return least;
    }

    private static boolean mayCost(SquatBranch branch, double most) {
        OptionalDouble least = branch.leastCost();
        return least.isPresent() && least.getAsDouble() <= most;
    }

    /** The preferred one; where none gets to the asked depth, the deepest that the body comes to. */
    Optional<SquatBranch> taken() {
        if (solved.isPresent()) {
            return solved;
        }
        Optional<SquatBranch> ranked = preferred();
        return ranked.isPresent() || depth.deepest()
                ? ranked
                : Optional.of(shallower()).filter(SquatBranch::converged);
    }

    /** From now on the way that is taken is this one. */
    void take(SolvedSquat squat) {
        Squat by = squat(Footing.valueOf(squat.footing()));
        solved = Optional.of(
                SquatBranch.solved(squat.strategy(), new SquatBranch.Done(by, by.solved(squat)), depth, frames));
    }

    /** The bottom of the way that is taken, for another engine; empty where there is none or no search led there. */
    Optional<SolvedSquat> solved() {
        return taken().flatMap(branch -> branch.path()
                .way()
                .map(way -> new SolvedSquat(
                        branch.name(),
                        branch.footing().name(),
                        branch.path().depth(),
                        way.end().x(),
                        branch.path().residual(),
                        branch.path().iterations())));
    }

    /** The deepest posture with the heels down, feet as asked or turned, whichever goes deeper. */
    SquatBranch shallower() {
        return branches.computeIfAbsent(
                StrategyName.SHALLOWER,
                n -> new SquatBranch(
                        n, List.of(squat(Footing.HEELS_DOWN), squat(Footing.TURNED)), depth.asDeepAsItGoes(), frames));
    }

    /** A branch in the contract's words, with its frames. */
    Strategy strategy(SquatBranch branch) {
        return strategy(branch, branch.path().shots());
    }

    /** The same with every posture that was walked. */
    Strategy movement(SquatBranch branch) {
        return strategy(branch, branch.walked());
    }

    private Strategy strategy(SquatBranch branch, List<Squat.Shot> shots) {
        Squat.Path path = branch.path();
        FrameReader reader = reader(path);
        List<Frame> out = new ArrayList<>();
        for (Squat.Shot shot : shots) {
            out.add(read(reader, shot.posture(), shot.phase()));
        }
        if (!path.reached()) {
            double reachedDeg =
                    read(reader, path.deepest(), 1).angles().thighDeg().mean();
            return new Strategy(
                    branch.name(),
                    new StrategyOutcome.Infeasible(path.blocks(), OptionalDouble.of(reachedDeg)),
                    OptionalDouble.empty(),
                    out);
        }
        return new Strategy(
                branch.name(),
                new StrategyOutcome.Converged(path.residual(), path.iterations()),
                OptionalDouble.of(path.cost()),
                out);
    }

    /** The bottom of this body with the given feet at a depth, or empty where it has none. */
    Optional<Bottom> bottom(Footing footing, double atRad) {
        SquatBranch branch =
                new SquatBranch(footing.strategy(), List.of(squat(footing)), depth.at(atRad), PathFrames.BOTH_ENDS);
        return branch.converged() ? Optional.of(bottom(branch)) : Optional.empty();
    }

    /** The last posture of a branch that got there. */
    Bottom bottom(SquatBranch branch) {
        Squat.Path path = branch.path();
        Posture last = path.last();
        return new Bottom(last, path.stance(), read(reader(path), last, 1));
    }

    /** A bottom of a squat: its posture, the stance it stands on, and its frame. */
    record Bottom(Posture posture, Stance stance, Frame frame) {}

    /** The way of the body's centre from one bottom to another. */
    ForwardTravel travel(Bottom from, Bottom to) {
        return ForwardTravel.between(
                setting.human(),
                from.stance(),
                from.posture().coordinates(),
                to.stance(),
                to.posture().coordinates());
    }

    /** What a centimetre of either ankle changes at the bottom of a branch; empty where that is no optimum at the asked depth. */
    Optional<PerCentimetre> perCentimetre(Case asked, SquatBranch branch) {
        return depth.deepest() || !RANKED.contains(branch.name())
                ? Optional.empty()
                : AnkleSensitivity.of(asked, setting.with(branch.footing()), depth, relaxed, branch.path());
    }

    private FrameReader reader(Squat.Path path) {
        FrameReader reader = new FrameReader(setting.human(), path.stance(), zero, relaxed.stance());
        reader.startFrom(path.shots().getFirst().posture());
        return reader;
    }

    private static Frame read(FrameReader reader, Posture posture, double phase) {
        return reader.read(posture, phase, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
