package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Depth.Measure;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;

/** Task {@code squat}: this person's and the reference body's, by the strategies that are built, and what differs. */
final class SquatAnswer {
    private static final double DEG = StrictMath.PI / 180;

    /** The assumed parameters that move a squat most, as {@code talus doctor --model} computes it. */
    static final List<String> HANGS_ON = List.of(
            "person.hipFlexionLimit",
            "tissue.belly.onset",
            "tissue.belly.perLumbar",
            "tissue.kneeRotation.stiffness",
            "cost.weight.comfort");

    private final Case asked;
    private final Task.Squat task;
    private final Measure measure;
    private final int frames;

    SquatAnswer(Case asked, Task.Squat task) {
        this.asked = asked;
        this.task = task;
        this.measure = task.depth().isPresent() && task.depth().get() instanceof Depth.KneeFlexion
                ? Measure.KNEE
                : Measure.THIGH;
        this.frames = asked.scenario().options().frames();
    }

    Result result() {
        Attempt own = new Attempt(
                asked.ankle(Side.LEFT).tissue(), asked.ankle(Side.RIGHT).tissue());
        Optional<Strategy> preferred = own.preferred();
        Optional<Strategy> reference = Optional.empty();
        Optional<Comparison> comparison = Optional.empty();
        if (asked.scenario().options().compare()) {
            AnkleTissue tissue = asked.referenceAnkle().tissue();
            Attempt other = new Attempt(tissue, tissue);
            reference = other.preferred();
            if (preferred.isPresent() && reference.isPresent()) {
                Strategy mine = preferred.get();
                Optional<Frame> same = mine.name() == reference.get().name()
                        ? Optional.empty()
                        : other.atDepthOf(mine.frames().getLast());
                comparison = Optional.of(Comparisons.of(mine, reference.get(), same));
            }
        }
        asked.note(
                Note.UNAVAILABLE,
                "not built yet: strategies feetTurnedOut, oneHeelUp, heelsUp; shares; perCentimetre; bands; frame load");
        asked.note(Note.ASSUMED, "assumed, and this answer hangs on them most: " + String.join(", ", HANGS_ON));
        if (task.setting().durationS() > 0) {
            asked.note(Note.UNAVAILABLE, "not built yet: durationS; the answer is quasi-static");
        }
        return asked.result(preferred.map(Strategy::name), shown(own), reference, comparison);
    }

    private List<Strategy> shown(Attempt own) {
        List<Strategy> out = new ArrayList<>();
        boolean all = asked.scenario().options().strategies() == StrategyChoice.EVERY;
        // the winner, or the one that failed and for which another stands in
        out.add(own.heelsDown);
        if (all) {
            for (StrategyName name :
                    List.of(StrategyName.FEET_TURNED_OUT, StrategyName.ONE_HEEL_UP, StrategyName.HEELS_UP)) {
                out.add(new Strategy(name, new StrategyOutcome.Unavailable(), OptionalDouble.empty(), List.of()));
            }
        }
        own.shallower.ifPresent(out::add);
        return out;
    }

    /** The depth that is asked for, rad. */
    private double target() {
        if (task.setting().imposed().thighDeg().isPresent() && task.depth().isEmpty()) {
            return task.setting().imposed().thighDeg().getAsDouble() * DEG;
        }
        return switch (task.depth().orElseThrow()) {
            case Depth.ThighAngle t -> t.thighDeg() * DEG;
            case Depth.KneeFlexion k -> k.kneeFlexionDeg() * DEG;
            case Depth.Deepest d -> Depth.THIGH_DEG.low() * DEG;
        };
    }

    /** The squat of a body with given ankles. */
    private final class Attempt {
        private final Strategy heelsDown;
        private final Optional<Strategy> shallower;
        private final Optional<Walked> walked;

        /** A body that can stand: its squat and how to read it. */
        private record Walked(Squat squat, FrameReader reader) {}

        Attempt(AnkleTissue left, AnkleTissue right) {
            Setting setting = task.setting();
            PersonModel person = asked.person();
            Subject subject = person.subject().withAnkles(left, right);
            HumanModel human = person.carrying(setting.arms());
            Stance stance = Setup.stance(human.foot(), setting, setting.wedges());
            Stance flat = Setup.stance(human.foot(), setting, Wedges.NONE);
            ArmPosture arms = Setup.arms(setting.arms(), person.values());
            Upright.Answer upright = Upright.of(human, subject, stance, arms);
            Upright.Answer relaxed = Upright.of(
                    person.bare(),
                    subject.withStrengths(person.nominalStrengths()),
                    flat,
                    ArmParameters.AT_SIDES.with(person.values()));
            if (!(upright instanceof Upright.Answer.Balanced begin)) {
                walked = Optional.empty();
                heelsDown = cannotStand(((Upright.Answer.Blocked) upright).blocks());
                shallower = Optional.empty();
                return;
            }
            if (!(relaxed instanceof Upright.Answer.Balanced zero)) {
                walked = Optional.empty();
                heelsDown = cannotStand(((Upright.Answer.Blocked) relaxed).blocks());
                shallower = Optional.empty();
                return;
            }
            Squat squat = new Squat(
                    human,
                    subject,
                    stance,
                    arms,
                    measure,
                    setting.imposed(),
                    setting.kneesBehindToes(),
                    begin.upright());
            FrameReader reader =
                    new FrameReader(human, stance, zero.upright().posture().coordinates(), flat);
            walked = Optional.of(new Walked(squat, reader));
            if (task.depth().isPresent() && task.depth().get() instanceof Depth.Deepest) {
                heelsDown = strategy(StrategyName.HEELS_DOWN, squat.toDeepest(target(), frames), reader);
                shallower = Optional.empty();
            } else {
                Squat.Path path = squat.to(target(), frames);
                if (path.reached()) {
                    heelsDown = strategy(StrategyName.HEELS_DOWN, path, reader);
                    shallower = Optional.empty();
                } else {
                    Squat.Path instead = squat.toDeepest(target(), frames);
                    heelsDown = blocked(path, instead, reader);
                    shallower = Optional.of(strategy(StrategyName.SHALLOWER, instead, reader));
                }
            }
        }

        private static Strategy cannotStand(List<Block> blocks) {
            return new Strategy(
                    StrategyName.HEELS_DOWN,
                    new StrategyOutcome.Infeasible(blocks, OptionalDouble.empty()),
                    OptionalDouble.empty(),
                    List.of());
        }

        Optional<Strategy> preferred() {
            if (heelsDown.outcome() instanceof StrategyOutcome.Converged) {
                return Optional.of(heelsDown);
            }
            return shallower.filter(s -> s.outcome() instanceof StrategyOutcome.Converged);
        }

        /** The last frame of this body at the depth that another one reached, or empty. */
        Optional<Frame> atDepthOf(Frame other) {
            double target = measure == Measure.THIGH
                    ? other.angles().thighDeg().mean()
                    : other.angles().kneeFlexionDeg().mean();
            return walked.flatMap(w -> {
                Squat.Path path = w.squat().to(target * DEG, frames);
                return path.reached()
                        ? Optional.of(w.reader()
                                .read(path.postures().getLast(), 1, OptionalDouble.empty(), OptionalDouble.empty()))
                        : Optional.empty();
            });
        }

        private Strategy strategy(StrategyName name, Squat.Path path, FrameReader reader) {
            List<Posture> postures = path.postures();
            reader.startFrom(postures.getFirst());
            List<Frame> out = new ArrayList<>();
            for (int k = 0; k < postures.size(); k++) {
                double phase = (double) k / (frames - 1);
                out.add(reader.read(postures.get(k), phase, OptionalDouble.empty(), OptionalDouble.empty()));
            }
            return new Strategy(
                    name,
                    path.reached()
                            ? new StrategyOutcome.Converged(path.residual(), path.iterations())
                            : new StrategyOutcome.Infeasible(path.blocks(), OptionalDouble.empty()),
                    path.reached() ? OptionalDouble.of(postures.getLast().cost()) : OptionalDouble.empty(),
                    out);
        }

        /** The squat with heels down that did not get there, and how deep the body comes instead. */
        private Strategy blocked(Squat.Path path, Squat.Path instead, FrameReader reader) {
            Strategy shown = strategy(StrategyName.HEELS_DOWN, path, reader);
            Posture last = (instead.reached() ? instead : path).postures().getLast();
            double reachedDeg = reader.read(last, 1, OptionalDouble.empty(), OptionalDouble.empty())
                    .angles()
                    .thighDeg()
                    .mean();
            return new Strategy(
                    shown.name(),
                    new StrategyOutcome.Infeasible(path.blocks(), OptionalDouble.of(reachedDeg)),
                    OptionalDouble.empty(),
                    shown.frames());
        }
    }
}
