package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;

/** A squat of one man, 35 years, 1.78 m, 80 kg, that is asked for again under other weights of the cost. */
enum WeightedSquat {
    AMPLE("ample", "ample ankles", WeightedSquat.SUPPLE_DEG, WeightedSquat.SUPPLE_DEG),
    BOTH_STIFF("bothStiff", "both ankles stiff", WeightedSquat.STIFF_DEG, WeightedSquat.STIFF_DEG),
    ONE_STIFF("oneStiff", "left ankle stiff", WeightedSquat.STIFF_DEG, WeightedSquat.SUPPLE_DEG),
    BAR("bar", "both stiff, bar of half the body mass", WeightedSquat.STIFF_DEG, WeightedSquat.STIFF_DEG),
    WEDGE("wedge", "both stiff, heels on 25 mm", WeightedSquat.STIFF_DEG, WeightedSquat.STIFF_DEG),
    DEEPEST("deepest", "both stiff, as deep as it goes", WeightedSquat.STIFF_DEG, WeightedSquat.STIFF_DEG);

    static final List<WeightedSquat> ALL = List.of(values());

    /** Limits: a good one, and one of 5 cm at the wall. */
    static final double SUPPLE_DEG = 45;

    static final double STIFF_DEG = 28;

    private static final double MASS_KG = 80;
    private static final double RAISED_M = 0.025;

    /** Only the last is read. */
    private static final int FRAMES = 2;

    private static final PersonSize MAN =
            new PersonSize(Sex.MALE, 35, 1.78, OptionalDouble.of(MASS_KG), MeasuredSegments.NONE);

    private final String word;
    private final String words;
    private final double leftDeg;
    private final double rightDeg;

    WeightedSquat(String word, String words, double leftDeg, double rightDeg) {
        this.word = word;
        this.words = words;
        this.leftDeg = leftDeg;
        this.rightDeg = rightDeg;
    }

    String word() {
        return word;
    }

    String words() {
        return words;
    }

    /** The squat. */
    Scenario scenario() {
        return scenario(leftDeg, rightDeg);
    }

    /** The same squat with ample ankles. */
    Scenario supple() {
        return scenario(SUPPLE_DEG, SUPPLE_DEG);
    }

    private Scenario scenario(double left, double right) {
        Depth depth = this == DEEPEST ? new Depth.Deepest() : new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG);
        Wedge raised = new Wedge.HeelHeight(RAISED_M);
        Setting setting = Setting.USUAL
                .withArms(this == BAR ? new Arms.Load(0.5 * MASS_KG, LoadPosition.HIGH_BAR) : Arms.FORWARD)
                .withWedges(this == WEDGE ? new Wedges(raised, raised) : Wedges.NONE);
        return new Scenario(
                Person.of(MAN),
                new Ankles(new AnkleMeasure.ShinLimit(left), new AnkleMeasure.ShinLimit(right)),
                new Task.Squat(Optional.of(depth), setting),
                new Options(FRAMES, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
    }
}
