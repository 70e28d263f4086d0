package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.Stance;
import talus.chain.posture.StraightKnees;
import talus.chain.posture.Subject;
import talus.mechanics.optimization.Outcome;

/**
 * The postures of a squat's last frame, each kept warm: relaxed standing, from which angles count, standing with the load, from which
 * places count, and the bottom by the strategy that is shown.
 */
final class LivePostures {
    private final WarmPosture relaxed = new WarmPosture();
    private final WarmPosture upright = new WarmPosture();
    private final WarmPosture turned = new WarmPosture();
    private @Nullable LiveBottom bottom;

    /** A posture, how it was come by, and what it says. */
    record Answer(StrategyName strategy, StrategyOutcome outcome, Optional<Frame> frame, int iterations) {}

    /** Standing before the squat, and its setting with the heels down. */
    private record Begin(SquatSetting setting, SquatDepth depth, Outcome zero, Outcome upright, Stance unwedged) {
        int iterations() {
            return zero.iterations() + upright.iterations();
        }
    }

    /** A bottom that was found by a strategy. */
    private record Found(LiveBottom bottom, Outcome outcome) {}

    /** The bottom again, by the strategy that was shown last; by {@code heelsDown} when none was. */
    Answer follow(LivePerson person, AnkleTissue left, AnkleTissue right, Task.Squat task) {
        LiveBottom known = bottom;
        if (known == null) {
            return show(person, left, right, task, StrategyName.HEELS_DOWN);
        }
        Begin begin = begin(person, left, right, task);
        if (!known.isLike(begin.setting)) {
            return show(person, left, right, task, known.footing().strategy());
        }
        return stood(
                begin,
                known.footing().strategy(),
                () -> new Found(known, known.follow(begin.setting, begin.depth.targetRad())));
    }

    /** The bottom as a prediction finds it by a strategy; later ones follow it. */
    Answer show(LivePerson person, AnkleTissue left, AnkleTissue right, Task.Squat task, StrategyName strategy) {
        Begin begin = begin(person, left, right, task);
        return stood(begin, strategy, () -> searched(begin, strategy));
    }

    private Answer stood(Begin begin, StrategyName strategy, Supplier<Found> bottoms) {
        if (!(begin.zero instanceof Outcome.Converged)) {
            return blocked(strategy, Blocks.of(relaxed.program(), begin.zero), begin.iterations());
        }
        if (!(begin.upright instanceof Outcome.Converged)) {
            return blocked(strategy, Blocks.of(upright.program(), begin.upright), begin.iterations());
        }
        Found found = bottoms.get();
        int iterations = begin.iterations() + found.outcome.iterations();
        if (!(found.outcome instanceof Outcome.Converged end)) {
            return blocked(strategy, Blocks.of(found.bottom.program(), found.outcome), iterations);
        }
        bottom = found.bottom;
        return read(begin, found.bottom, end, iterations);
    }

    private Begin begin(LivePerson person, AnkleTissue left, AnkleTissue right, Task.Squat task) {
        Setting asked = task.setting();
        Subject subject = person.model().subject().withAnkles(left, right);
        HumanModel human = person.carrying(asked.arms());
        SquatDepth depth = SquatDepth.of(task);
        SquatSetting setting = new SquatSetting(
                human,
                subject,
                asked,
                Footing.HEELS_DOWN,
                Setup.arms(asked.arms(), subject.values()),
                depth.measure(),
                asked.imposed());
        Stance unwedged = Setup.stance(human.foot(), asked, Wedges.NONE);
        Outcome zero = standing(
                relaxed,
                new WarmPosture.Described(
                        person.model().bare(),
                        subject.withStrengths(person.model().nominalStrengths()),
                        unwedged,
                        ArmParameters.AT_SIDES.with(subject.values())));
        return new Begin(setting, depth, zero, standing(upright, on(setting, setting.flat())), unwedged);
    }

    private static WarmPosture.Described on(SquatSetting setting, Stance stance) {
        return new WarmPosture.Described(setting.human(), setting.subject(), stance, setting.arms());
    }

    private static Outcome standing(WarmPosture posture, WarmPosture.Described described) {
        boolean other = posture.describe(described, () -> List.of(new StraightKnees()));
        if (posture.isSolved()) {
            Outcome warm = other ? posture.again() : posture.last();
            if (warm instanceof Outcome.Converged) {
                return warm;
            }
        }
        return posture.from(PostureProblem.upright(posture.program(), described.human()));
    }

    /** The best way to do a strategy: what meets the depth before what does not, the deeper, then the cheaper. */
    private Found searched(Begin begin, StrategyName strategy) {
        Upright stood = new Upright(
                upright.program().posture(begin.upright.iterate().x()),
                begin.upright.iterate().x(),
                0,
                begin.upright.iterations());
        List<Found> found = new ArrayList<>();
        for (Footing footing : footings(strategy)) {
            LiveBottom next = new LiveBottom(begin.setting.with(footing));
            found.add(new Found(next, next.search(stood, begin.depth.targetRad())));
        }
        Found best = found.getFirst();
        for (Found next : found) {
            if (better(next, best, begin.depth)) {
                best = next;
            }
        }
        return best;
    }

    private static List<Footing> footings(StrategyName strategy) {
        return strategy == StrategyName.SHALLOWER ? List.of(Footing.HEELS_DOWN, Footing.TURNED) : Footing.of(strategy);
    }

    private static boolean better(Found a, Found b, SquatDepth depth) {
        if (!(a.outcome instanceof Outcome.Converged one)) {
            return false;
        }
        if (!(b.outcome instanceof Outcome.Converged other)) {
            return true;
        }
        boolean met = a.bottom.isMet(one);
        if (met != b.bottom.isMet(other)) {
            return met;
        }
        return met
                ? one.objective() < other.objective()
                : depth.deeperBy(a.bottom.angleRad(one), b.bottom.angleRad(other)) > 0;
    }

    private Answer read(Begin begin, LiveBottom of, Outcome.Converged end, int iterations) {
        double[] x = end.iterate().x();
        Stance stance = of.stance(x);
        Outcome first = begin.upright;
        WarmPosture stood = upright;
        if (of.footing() == Footing.TURNED) {
            Outcome turnedOut = standing(turned, on(begin.setting, stance));
            if (turnedOut instanceof Outcome.Converged) {
                first = turnedOut;
                stood = turned;
            }
        }
        FrameReader reader = new FrameReader(
                begin.setting.human(),
                stance,
                relaxed.program().posture(begin.zero.iterate().x()).coordinates(),
                begin.unwedged);
        reader.startFrom(stood.program().posture(first.iterate().x()));
        Frame frame = reader.read(of.program().posture(x), 1, OptionalDouble.empty(), OptionalDouble.empty());
        StrategyOutcome outcome = begin.depth.deepest() || of.isMet(end)
                ? new StrategyOutcome.Converged(end.residuals().violation(), iterations)
                : new StrategyOutcome.Infeasible(
                        Blocks.of(of.program(), end.iterate()),
                        OptionalDouble.of(frame.angles().thighDeg().mean()));
        return new Answer(of.footing().strategy(), outcome, Optional.of(frame), iterations);
    }

    private static Answer blocked(StrategyName strategy, List<Block> blocks, int iterations) {
        return new Answer(
                strategy, new StrategyOutcome.Infeasible(blocks, OptionalDouble.empty()), Optional.empty(), iterations);
    }
}
