package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Condition;
import talus.chain.posture.Depth;
import talus.chain.posture.KneesBehindToes;
import talus.chain.posture.Posture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.StraightKnees;
import talus.chain.posture.Subject;
import talus.mechanics.optimization.Outcome;

/**
 * The three postures of a squat's last frame, each kept warm: relaxed standing, from which angles count, standing with the load, from which
 * places count, and the bottom.
 *
 * <p>The bottom is the problem of {@link Squat} with a shortfall of depth allowed at its price, so that a depth out of reach gives the
 * deepest posture and what stands in the way.
 */
final class LivePostures {
    private static final double DEG = StrictMath.PI / 180;

    /** A shortfall of depth below this is none, rad: far above the solver's tolerance, far below what is read. */
    private static final double DEPTH_MET = 1e-3 * DEG;

    /**
     * Prices of a missing radian after the usual one, for a depth that is not met at that: the last few degrees to the deepest posture cost
     * more than {@value Depth#SHORTFALL_PRICE} a radian, and a problem that begins with the last price here is solved less surely.
     */
    private static final double[] HIGHER_PRICES = {400, 3000};

    private final WarmPosture relaxed = new WarmPosture();
    private final WarmPosture upright = new WarmPosture();
    private WarmPosture bottom = new WarmPosture();
    private Depth depth = new Depth(Depth.Measure.THIGH, 0);
    private boolean kneesBehindToes;

    /** A posture, how it was come by, and what it says. */
    record Answer(StrategyName strategy, StrategyOutcome outcome, Optional<Frame> frame, int iterations) {}

    Answer answer(LivePerson person, AnkleTissue left, AnkleTissue right, Task.Squat task) {
        Setting setting = task.setting();
        Subject subject = person.model().subject().withAnkles(left, right);
        HumanModel human = person.carrying(setting.arms());
        Stance stance = Setup.stance(human.foot(), setting, setting.wedges());
        Stance flat = Setup.stance(human.foot(), setting, Wedges.NONE);
        ArmPosture arms = Setup.arms(setting.arms(), subject.values());
        Outcome zero = standing(
                relaxed,
                new WarmPosture.Described(
                        person.model().bare(),
                        subject.withStrengths(person.model().nominalStrengths()),
                        flat,
                        ArmParameters.AT_SIDES.with(subject.values())));
        WarmPosture.Described described = new WarmPosture.Described(human, subject, stance, arms);
        Outcome begin = standing(upright, described);
        int iterations = zero.iterations() + begin.iterations();
        if (!(zero instanceof Outcome.Converged)) {
            return cannotStand(Blocks.of(relaxed.program(), zero), iterations);
        }
        if (!(begin instanceof Outcome.Converged)) {
            return cannotStand(Blocks.of(upright.program(), begin), iterations);
        }
        Posture first = upright.program().posture(begin.iterate().x());
        FrameReader reader = new FrameReader(
                human, stance, relaxed.program().posture(zero.iterate().x()).coordinates(), flat);
        reader.startFrom(first);
        Outcome end = bottom(described, task, begin);
        return read(end, reader, task, iterations + end.iterations());
    }

    private static Outcome standing(WarmPosture posture, WarmPosture.Described described) {
        boolean other = posture.describe(described, List.of(new StraightKnees()));
        if (posture.isSolved()) {
            Outcome warm = other ? posture.again() : posture.last();
            if (warm instanceof Outcome.Converged) {
                return warm;
            }
        }
        return posture.from(PostureProblem.upright(posture.program(), described.human()));
    }

    private Outcome bottom(WarmPosture.Described described, Task.Squat task, Outcome begin) {
        Depth.Measure measure = SquatDepth.measure(task);
        if (measure != depth.measure() || task.setting().kneesBehindToes() != kneesBehindToes) {
            depth = new Depth(measure, 0);
            kneesBehindToes = task.setting().kneesBehindToes();
            bottom = new WarmPosture();
        }
        depth.setElastic(true);
        List<Condition> conditions = new ArrayList<>(List.of(depth));
        if (kneesBehindToes) {
            conditions.add(new KneesBehindToes());
        }
        bottom.describe(described, conditions);
        depth.setTarget(SquatDepth.targetRad(task));
        depth.setShortfallPrice(Depth.SHORTFALL_PRICE);
        if (!bottom.isSolved()) {
            return deepened(searched(described, begin));
        }
        Outcome warm = bottom.again();
        return deepened(warm instanceof Outcome.Converged ? warm : fromGuesses(described, warm));
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
            Outcome next = bottom.again();
            iterations += next.iterations();
            if (next instanceof Outcome.Converged deeper) {
                best = new Outcome.Converged(deeper.objective(), deeper.residuals(), iterations, deeper.iterate());
            }
        }
        return best;
    }

    private boolean isMet(Outcome.Converged outcome) {
        return Math.abs(bottom.program().angle(outcome.iterate().x(), depth) - depth.target()) <= DEPTH_MET;
    }

    /** The posture that a prediction finds, or, where that finds none at this depth, as deep as its walk came. */
    private Outcome searched(WarmPosture.Described described, Outcome begin) {
        SquatProblem problem = new SquatProblem(
                described.human(),
                described.subject(),
                described.stance(),
                described.arms(),
                depth.measure(),
                Imposed.NOTHING,
                kneesBehindToes,
                new Upright(
                        upright.program().posture(begin.iterate().x()),
                        begin.iterate().x(),
                        0,
                        begin.iterations()));
        SquatSearch search = new SquatSearch(problem);
        Optional<SquatSearch.Way> way = search.cheapest(depth.target(), 2);
        if (way.isPresent()) {
            return bottom.from(way.get().end());
        }
        DepthWalk down = search.down(depth.target());
        return down.hasSolution() ? bottom.from(down.last()) : bottom.from(problem.start());
    }

    /** The cheapest of the optima that a prediction's guesses lead to. */
    private Outcome fromGuesses(WarmPosture.Described described, Outcome failed) {
        PostureProgram program = bottom.program();
        Outcome best = failed;
        double least = Double.POSITIVE_INFINITY;
        int iterations = failed.iterations();
        for (double[] x : SquatStarts.of(program, described.human(), depth.measure(), depth.target())) {
            Outcome outcome = bottom.from(x);
            iterations += outcome.iterations();
            if (outcome instanceof Outcome.Converged c && c.objective() < least) {
                best = outcome;
                least = c.objective();
            }
        }
        if (best instanceof Outcome.Converged c) {
            best = new Outcome.Converged(c.objective(), c.residuals(), iterations, c.iterate());
            bottom.goOnFrom(best);
        }
        return best;
    }

    private Answer read(Outcome end, FrameReader reader, Task.Squat task, int iterations) {
        PostureProgram program = bottom.program();
        if (!(end instanceof Outcome.Converged c)) {
            return new Answer(
                    StrategyName.HEELS_DOWN,
                    new StrategyOutcome.Infeasible(Blocks.of(program, end), OptionalDouble.empty()),
                    Optional.empty(),
                    iterations);
        }
        double[] x = c.iterate().x();
        Frame frame = reader.read(program.posture(x), 1, OptionalDouble.empty(), OptionalDouble.empty());
        boolean met = SquatDepth.isDeepest(task) || Math.abs(program.angle(x, depth) - depth.target()) <= DEPTH_MET;
        return met
                ? new Answer(
                        StrategyName.HEELS_DOWN,
                        new StrategyOutcome.Converged(c.residuals().violation(), iterations),
                        Optional.of(frame),
                        iterations)
                : new Answer(
                        StrategyName.SHALLOWER,
                        new StrategyOutcome.Infeasible(
                                Blocks.of(program, c.iterate()),
                                OptionalDouble.of(frame.angles().thighDeg().mean())),
                        Optional.of(frame),
                        iterations);
    }

    private static Answer cannotStand(List<Block> blocks, int iterations) {
        return new Answer(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(blocks, OptionalDouble.empty()),
                Optional.empty(),
                iterations);
    }
}
