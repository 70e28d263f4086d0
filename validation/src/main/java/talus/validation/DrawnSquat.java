package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** A squat of {@link DrawnPeople}, as a row of the population asks for it. */
enum DrawnSquat {
    /** With a bar, thighs level. */
    BAR("bar"),
    BAR_KNEES_BEHIND_TOES("barKneesBehindToes"),
    BAR_HEELS_RAISED("barHeelsRaised"),
    BAR_DEEPEST("barDeepest"),
    /** To 90 degrees of knee flexion, without load. */
    HANDS_ON_HIPS("handsOnHips"),
    ARMS_OVERHEAD("armsOverhead"),
    /** As deep as it goes, without load. */
    DEEPEST("deepest");

    static final List<DrawnSquat> ALL = List.of(values());

    private static final double MEN_BAR_SHARE = 1;
    private static final double WOMEN_BAR_SHARE = 0.75;
    private static final double RAISED_M = 0.025;
    private static final double KNEE_DEG = 90;

    /** Standing and the bottom: nothing between is read. */
    private static final int FRAMES = 2;

    private final String word;

    DrawnSquat(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** What became of the squat. */
    Done of(DrawnPeople.Drawn drawn) {
        Result preferred = result(drawn, StrategyChoice.PREFERRED);
        // the winner alone is listed: all have to be asked for when it is another
        Result shown =
                list(preferred, StrategyName.HEELS_DOWN).isPresent() ? preferred : result(drawn, StrategyChoice.EVERY);
        return new Done(
                preferred.preferred(),
                list(shown, StrategyName.HEELS_DOWN)
                        .filter(s -> s.outcome() instanceof StrategyOutcome.Converged)
                        .map(Bottom::of));
    }

    /**
     * What became of a squat.
     *
     * @param preferred by the person, whatever the heels do
     * @param heelsDown its bottom with the heels down, or empty when this person cannot do it so
     */
    record Done(Optional<StrategyName> preferred, Optional<Bottom> heelsDown) {}

    private static Optional<Strategy> list(Result result, StrategyName name) {
        return result.strategies().stream().filter(s -> s.name() == name).findFirst();
    }

    private Result result(DrawnPeople.Drawn drawn, StrategyChoice listed) {
        Scenario scenario = new Scenario(
                withBar() ? drawn.lifter() : drawn.person(),
                drawn.ankles(),
                new Task.Squat(Optional.of(depth()), setting(drawn)),
                new Options(FRAMES, listed, false, OptionalDouble.empty(), Optional.empty()));
        if (Predictor.predict(scenario, drawn.values()) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("a squat of the population was not answered: " + scenario);
    }

    /** Whether only a study of men asks for it. */
    boolean menOnly() {
        return this == BAR_KNEES_BEHIND_TOES;
    }

    boolean withBar() {
        return switch (this) {
            case BAR, BAR_KNEES_BEHIND_TOES, BAR_HEELS_RAISED, BAR_DEEPEST -> true;
            case HANDS_ON_HIPS, ARMS_OVERHEAD, DEEPEST -> false;
        };
    }

    private Depth depth() {
        return switch (this) {
            case BAR, BAR_KNEES_BEHIND_TOES, BAR_HEELS_RAISED -> new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG);
            case BAR_DEEPEST, DEEPEST -> new Depth.Deepest();
            case HANDS_ON_HIPS, ARMS_OVERHEAD -> new Depth.KneeFlexion(KNEE_DEG);
        };
    }

    private Setting setting(DrawnPeople.Drawn drawn) {
        Arms arms = switch (this) {
            case BAR, BAR_KNEES_BEHIND_TOES, BAR_HEELS_RAISED, BAR_DEEPEST ->
                new Arms.Load(
                        (drawn.isMale() ? MEN_BAR_SHARE : WOMEN_BAR_SHARE) * drawn.massKg(), LoadPosition.HIGH_BAR);
            case HANDS_ON_HIPS -> new Arms.Held(ArmPosition.ON_HIPS);
            case ARMS_OVERHEAD -> new Arms.Held(ArmPosition.OVERHEAD);
            case DEEPEST -> new Arms.Held(ArmPosition.ACROSS_CHEST);
        };
        Wedge raised = new Wedge.HeelHeight(RAISED_M);
        return Setting.USUAL
                .withArms(arms)
                .withWedges(this == BAR_HEELS_RAISED ? new Wedges(raised, raised) : Wedges.NONE)
                .withKneesBehindToes(this == BAR_KNEES_BEHIND_TOES);
    }

    /**
     * What is read at the bottom of a squat.
     *
     * @param depth what the hips came down from standing, part of their height there
     * @param hipNm left + right
     * @param kneeNm left + right
     */
    record Bottom(
            double shinDeg,
            double thighDeg,
            double trunkDeg,
            double pelvisDeg,
            double lumbarDeg,
            double depth,
            double hipNm,
            double kneeNm) {
        static Bottom of(Strategy strategy) {
            var standing = strategy.frames().getFirst();
            var last = strategy.frames().getLast();
            double highM = standing.positionsM().midHip().y();
            return new Bottom(
                    last.angles().shinDeg().mean(),
                    last.angles().thighDeg().mean(),
                    last.angles().trunkDeg(),
                    last.angles().pelvisTiltDeg(),
                    last.angles().lumbarFlexionDeg(),
                    1 - last.positionsM().midHip().y() / highM,
                    2 * last.momentNm().hip().mean(),
                    2 * last.momentNm().knee().mean());
        }
    }
}
