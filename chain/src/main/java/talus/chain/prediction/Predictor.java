package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.Engine;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;

/** The engine: a scenario in, its result out. Pure: the same scenario gives the same bits. */
public final class Predictor {
    private static final double DEG = StrictMath.PI / 180;
    private static final double NOTABLE_DIFFERENCE_M = 0.020;

    private Predictor() {}

    /** Answers a scenario. */
    public static Prediction predict(Scenario scenario) {
        PersonModel.Answer answer = PersonModel.of(scenario.person());
        if (answer.problem().isPresent()) {
            return new Prediction.Refused(answer.problem().get());
        }
        PersonModel person = answer.model().orElseThrow();
        return switch (scenario.task()) {
            case Task.Squat squat -> new Prediction.Answered(new Answering(scenario, person).squat());
            default -> new Prediction.Unavailable("task." + scenario.task().kind().word());
        };
    }

    /** One scenario being answered. */
    static final class Answering {
        private final PersonModel person;
        private final AnkleModel left;
        private final AnkleModel right;
        private final Scenario scenario;
        private final List<Note> notes = new ArrayList<>();

        Answering(Scenario asked, PersonModel person) {
            this.person = person;
            this.left = AnkleModel.of(person, Side.LEFT, asked.ankles().left());
            this.right = AnkleModel.of(person, Side.RIGHT, asked.ankles().right());
            this.scenario = asked.withDefaults(new BodyDefaults(
                    person.massKg(),
                    talus.chain.contract.scenario.Stance.USUAL_WIDTH_FACTOR * 2 * person.lengths().hipHalfWidthM(),
                    usualReferenceM()));
        }

        /** The better side where it is not short and the difference is notable, else the usual one; never below the person's own. */
        private double usualReferenceM() {
            double better = Math.max(left.answer().wallDistanceM(), right.answer().wallDistanceM());
            boolean betterShort = left.answer().wallDistanceM() >= right.answer().wallDistanceM()
                    ? left.answer().isShort()
                    : right.answer().isShort();
            return !betterShort && difference().notable() ? better : Math.max(Options.USUAL_REFERENCE_M, better);
        }

        private SideDifference difference() {
            double d = left.answer().wallDistanceM() - right.answer().wallDistanceM();
            return new SideDifference(d, Math.abs(d) >= NOTABLE_DIFFERENCE_M);
        }

        Result squat() {
            Task.Squat task = (Task.Squat) scenario.task();
            SquatAnswer own = new SquatAnswer(task, left.tissue(), right.tissue(), scenario.options().frames());
            List<Strategy> strategies = new ArrayList<>();
            strategies.add(own.heelsDown);
            own.shallower.ifPresent(strategies::add);
            Optional<Strategy> preferred = own.preferred();
            Optional<Strategy> reference = Optional.empty();
            Optional<Comparison> comparison = Optional.empty();
            if (scenario.options().compare()) {
                double distance = referenceM();
                AnkleModel r = AnkleModel.of(
                        person, Side.RIGHT, new talus.chain.contract.scenario.AnkleMeasure.WallDistance(distance));
                SquatAnswer other = new SquatAnswer(task, r.tissue(), r.tissue(), scenario.options().frames());
                reference = other.preferred();
                if (preferred.isPresent() && reference.isPresent()) {
                    comparison = Optional.of(Comparisons.of(preferred.get(), reference.get(), own, other));
                }
            }
            notes.add(new Note(
                    Note.UNAVAILABLE,
                    "not built yet: strategies feetTurnedOut, oneHeelUp, heelsUp; comparison shares; perCentimetre; bands; frame load"));
            return new Result(
                    Engine.VERSION,
                    scenario,
                    new AnkleAnswers(left.answer(), right.answer()),
                    difference(),
                    preferred.map(Strategy::name),
                    shown(strategies, preferred),
                    reference,
                    comparison,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    notes);
        }

        private List<Strategy> shown(List<Strategy> strategies, Optional<Strategy> preferred) {
            if (scenario.options().strategies() == StrategyChoice.EVERY) {
                List<Strategy> all = new ArrayList<>(strategies);
                for (StrategyName name : List.of(
                        StrategyName.FEET_TURNED_OUT, StrategyName.ONE_HEEL_UP, StrategyName.HEELS_UP)) {
                    all.add(new Strategy(name, new StrategyOutcome.Unavailable(), OptionalDouble.empty(), List.of()));
                }
                return all;
            }
            List<Strategy> out = new ArrayList<>();
            for (Strategy s : strategies) {
                boolean won = preferred.isPresent() && preferred.get().name() == s.name();
                boolean failedBase = s.name() == StrategyName.HEELS_DOWN
                        && !(s.outcome() instanceof StrategyOutcome.Converged);
                if (won || failedBase) {
                    out.add(s);
                }
            }
            return out;
        }

        private double referenceM() {
            double asked = scenario.options().referenceWallDistanceM().orElseThrow();
            double own = Math.max(left.answer().wallDistanceM(), right.answer().wallDistanceM());
            if (asked < own) {
                notes.add(new Note("reference", "the reference is never below the person's own ankles: it was raised to them"));
            }
            return Math.max(asked, own);
        }

        /** The squat of this person with given ankles: every strategy that is built. */
        final class SquatAnswer {
            final Task.Squat task;
            final Strategy heelsDown;
            final Optional<Strategy> shallower;
            private final Squat squat;
            private final FrameReader reader;
            private final talus.chain.posture.Depth.Measure measure;
            private final int frames;

            SquatAnswer(Task.Squat task, AnkleTissue leftTissue, AnkleTissue rightTissue, int frames) {
                this.task = task;
                this.frames = frames;
                Setting setting = task.setting();
                Subject subject = person.subject().withAnkles(leftTissue, rightTissue);
                HumanModel human = person.carrying(setting.arms());
                Stance stance = stance(setting, setting.wedges());
                this.measure = task.depth().orElse(new Depth.ThighAngle(0)) instanceof Depth.KneeFlexion
                        ? talus.chain.posture.Depth.Measure.KNEE
                        : talus.chain.posture.Depth.Measure.THIGH;
                this.squat = new Squat(
                        human, subject, stance, arms(setting.arms()), measure, setting.imposed(), setting.kneesBehindToes());
                Subject nominal = subject.withStrengths(person.nominalStrengths());
                Stance flat = stance(setting, Wedges.NONE);
                Squat relaxed = new Squat(
                        person.bare(), nominal, flat, ArmPosture.AT_SIDES, measure, Imposed.NOTHING, false);
                this.reader = new FrameReader(human, stance, relaxed.start().coordinates(), flat);
                boolean deepest = task.depth().isPresent() && task.depth().get() instanceof Depth.Deepest;
                if (deepest) {
                    Squat.Path down = squat.deepest(Depth.THIGH_DEG.low() * DEG);
                    heelsDown = strategy(StrategyName.HEELS_DOWN, squat.to(down.reachedDepth(), frames));
                    shallower = Optional.empty();
                } else {
                    Squat.Path path = squat.to(target(task), frames);
                    heelsDown = strategy(StrategyName.HEELS_DOWN, path);
                    shallower = path.reached()
                            ? Optional.empty()
                            : Optional.of(strategy(StrategyName.SHALLOWER, squat.to(path.reachedDepth(), frames)));
                }
            }

            Optional<Strategy> preferred() {
                if (heelsDown.outcome() instanceof StrategyOutcome.Converged) {
                    return Optional.of(heelsDown);
                }
                return shallower.filter(s -> s.outcome() instanceof StrategyOutcome.Converged);
            }

            /** The posture of this body at the depth that another one reached, or empty. */
            Optional<Frame> atDepthOf(Frame other) {
                double target = measure == talus.chain.posture.Depth.Measure.THIGH
                        ? other.angles().thighDeg().mean() * DEG
                        : other.angles().kneeFlexionDeg().mean() * DEG;
                Squat.Path path = squat.to(target, frames);
                return path.reached()
                        ? Optional.of(reader.read(path.postures().getLast(), 1, OptionalDouble.empty(), OptionalDouble.empty()))
                        : Optional.empty();
            }

            private Strategy strategy(StrategyName name, Squat.Path path) {
                List<Frame> out = new ArrayList<>();
                List<Posture> postures = path.postures();
                reader.startFrom(postures.getFirst());
                for (int k = 0; k < postures.size(); k++) {
                    out.add(reader.read(
                            postures.get(k), (double) k / (frames - 1), OptionalDouble.empty(), OptionalDouble.empty()));
                }
                if (path.reached()) {
                    return new Strategy(
                            name,
                            new StrategyOutcome.Converged(path.residual(), path.iterations()),
                            OptionalDouble.of(postures.getLast().cost()),
                            out);
                }
                OptionalDouble reached = measure == talus.chain.posture.Depth.Measure.THIGH
                        ? OptionalDouble.of(path.reachedDepth() / DEG)
                        : OptionalDouble.of(out.getLast().angles().thighDeg().mean());
                return new Strategy(
                        name, new StrategyOutcome.Infeasible(path.blocks(), reached), OptionalDouble.empty(), out);
            }
        }

        private static double target(Task.Squat task) {
            if (task.setting().imposed().thighDeg().isPresent() && task.depth().isEmpty()) {
                return task.setting().imposed().thighDeg().getAsDouble() * DEG;
            }
            return switch (task.depth().orElseThrow()) {
                case Depth.ThighAngle t -> t.thighDeg() * DEG;
                case Depth.KneeFlexion k -> k.kneeFlexionDeg() * DEG;
                case Depth.Deepest d -> Depth.THIGH_DEG.low() * DEG;
            };
        }

        private Stance stance(Setting setting, Wedges wedges) {
            double half = 0.5 * setting.stance().widthM().orElseThrow();
            double out = setting.stance().toeOutDeg() * DEG;
            FootGeometry foot = person.bare().foot();
            return new Stance(
                    FootSupport.of(Side.LEFT, foot, 0, -half, out, pitch(wedges.left(), foot)),
                    FootSupport.of(Side.RIGHT, foot, 0, half, out, pitch(wedges.right(), foot)),
                    true,
                    true);
        }

        private static double pitch(Wedge wedge, FootGeometry foot) {
            return switch (wedge) {
                case Wedge.None n -> 0;
                case Wedge.HeelHeight h -> StrictMath.asin(h.heelM() / foot.ball().x());
                case Wedge.Pitch p -> p.pitchDeg() * DEG;
            };
        }

        private static ArmPosture arms(Arms arms) {
            return switch (arms) {
                case Arms.Held held ->
                    switch (held.position()) {
                        case AT_SIDES -> ArmPosture.AT_SIDES;
                        case FORWARD -> ArmPosture.FORWARD;
                        case ON_HIPS -> ArmPosture.ON_HIPS;
                        case ACROSS_CHEST -> ArmPosture.ACROSS_CHEST;
                        case OVERHEAD -> ArmPosture.OVERHEAD;
                    };
                case Arms.Load load ->
                    switch (load.position()) {
                        case HIGH_BAR, LOW_BAR -> ArmPosture.BAR_BEHIND;
                        case FRONT -> ArmPosture.BAR_FRONT;
                        case GOBLET -> ArmPosture.AT_CHEST;
                        case OVERHEAD -> ArmPosture.OVERHEAD;
                        case IN_HANDS -> ArmPosture.AT_SIDES;
                    };
                case Arms.OnArmrests a -> throw new IllegalArgumentException("armrests do not belong to a squat");
                case Arms.AtObject a -> throw new IllegalArgumentException("an object does not belong to a squat");
            };
        }
    }
}
