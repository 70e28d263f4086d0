package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.posture.Condition;
import talus.chain.posture.Depth;
import talus.chain.posture.FootTurn;
import talus.chain.posture.KneesBehindToes;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.mechanics.optimization.Outcome;

/**
 * The bottom of a squat on given feet, kept warm: the problem of {@link Squat} with a shortfall of depth allowed at a price, so that a
 * depth out of reach gives the deepest posture and what stands in the way.
 */
final class LiveBottom {
    private static final double DEG = StrictMath.PI / 180;

    /** A shortfall of depth below this is none, rad: far above the solver's tolerance, far below what is read. */
    private static final double DEPTH_MET = 1e-3 * DEG;

    /**
     * Prices of a missing radian after the usual one, for a depth that is not met at that: the last few degrees to the deepest posture cost
     * more than {@value Depth#SHORTFALL_PRICE} a radian, and a problem that begins with the last price here is solved less surely.
     */
    private static final double[] HIGHER_PRICES = {400, 3000};

    private final WarmPosture posture = new WarmPosture();
    private final Depth depth;
    private final Footing footing;
    private final boolean kneesBehindToes;
    private SquatSetting setting;

    /** @param setting for which the posture is first looked for */
    LiveBottom(SquatSetting setting) {
        this.setting = setting;
        this.depth = new Depth(setting.measure(), 0);
        this.footing = setting.footing();
        this.kneesBehindToes = setting.kneesBehindToes();
    }

    /** Whether a setting asks for the same kind of problem. */
    boolean isLike(SquatSetting other) {
        return depth.measure() == other.measure() && kneesBehindToes == other.kneesBehindToes();
    }

    Footing footing() {
        return footing;
    }

    PostureProgram program() {
        return posture.program();
    }

    /** From the last posture; where that is lost, from a prediction's guesses. */
    Outcome follow(SquatSetting next, double targetRad) {
        describe(next.with(footing), targetRad);
        Outcome warm = posture.again();
        return deepened(warm instanceof Outcome.Converged ? warm : fromGuesses(warm));
    }

    /** The posture that a prediction finds, or, where that finds none at this depth, as deep as its walk came. */
    Outcome search(Upright upright, double targetRad) {
        describe(setting, targetRad);
        SquatProblem problem = new SquatProblem(setting, upright);
        SquatSearch search = new SquatSearch(problem);
        Optional<SquatSearch.Way> way = search.cheapest(targetRad, PathFrames.BOTH_ENDS);
        if (way.isPresent()) {
            return deepened(posture.from(way.get().end()));
        }
        DepthWalk down = search.down(targetRad);
        return deepened(down.hasSolution() ? posture.from(down.last()) : posture.from(problem.start()));
    }

    /** The stance of a posture, its feet turned as that chose. */
    Stance stance(double[] x) {
        return footing == Footing.TURNED
                ? setting.turned(program().footTurn(x, Side.LEFT), program().footTurn(x, Side.RIGHT))
                : setting.stance();
    }

    /** Whether a posture is as deep as was asked. */
    boolean isMet(Outcome.Converged outcome) {
        return Math.abs(angleRad(outcome) - depth.target()) <= DEPTH_MET;
    }

    /** Thigh or knee angle of a posture. */
    double angleRad(Outcome.Converged outcome) {
        return program().angle(outcome.iterate().x(), depth);
    }

    private void describe(SquatSetting next, double targetRad) {
        setting = next;
        depth.setElastic(true);
        depth.setShortfallPrice(Depth.SHORTFALL_PRICE);
        depth.setTarget(targetRad);
        Stance stance = setting.stance();
        posture.describe(
                new WarmPosture.Described(setting.human(), setting.subject(), stance, setting.arms()),
                () -> conditions(stance));
    }

    private List<Condition> conditions(Stance stance) {
        List<Condition> conditions = new ArrayList<>(List.of(depth));
        if (kneesBehindToes) {
            conditions.add(new KneesBehindToes());
        }
        if (stance.turns()) {
            conditions.add(new FootTurn(setting.subject(), setting.toeOutRad()));
        }
        return conditions;
    }

    /** The cheapest of the optima that a prediction's guesses lead to. */
    private Outcome fromGuesses(Outcome failed) {
        Outcome best = failed;
        double least = Double.POSITIVE_INFINITY;
        int iterations = failed.iterations();
        for (double[] x : SquatStarts.of(program(), setting.human(), depth.measure(), depth.target())) {
            Outcome outcome = posture.from(x);
            iterations += outcome.iterations();
            if (outcome instanceof Outcome.Converged c && c.objective() < least) {
                best = outcome;
                least = c.objective();
            }
        }
        if (best instanceof Outcome.Converged c) {
            best = counting(c, iterations);
            posture.goOnFrom(best);
        }
        return best;
    }

    /** The same, deeper where the depth is not met and can come nearer to it at a higher price. */
    private Outcome deepened(Outcome first) {
        Outcome best = first;
        int iterations = first.iterations();
        for (double price : HIGHER_PRICES) {
            if (!(best instanceof Outcome.Converged c) || isMet(c)) {
                return best;
            }
            depth.setShortfallPrice(price);
            Outcome next = posture.again();
            iterations += next.iterations();
            if (next instanceof Outcome.Converged deeper) {
                best = counting(deeper, iterations);
            }
        }
        return best;
    }

    private static Outcome counting(Outcome.Converged c, int iterations) {
        return new Outcome.Converged(c.objective(), c.residuals(), iterations, c.iterate());
    }
}
