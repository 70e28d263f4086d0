package talus.chain.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;

/**
 * Squats of which is asked what hangs on a parameter.
 *
 * @param word its name
 * @param scenario the squat, beside the same body with more ankle bend
 */
public record Example(String word, Scenario scenario) {
    /** Postures on the way down: fewer than a person is shown, because only the last one is read. */
    private static final int FRAMES = 8;

    private static final Depth LEVEL = new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG);

    /** A woman of 41 years, 1.68 m and 66 kg, 6 cm at the left wall and 11 at the right; thighs level, arms forward. */
    public static final Example STIFF_LEFT = squat(
            "stiff-left",
            new PersonSize(Sex.FEMALE, 41, 1.68, OptionalDouble.of(66), MeasuredSegments.NONE),
            new Ankles(new AnkleMeasure.WallDistance(0.06), new AnkleMeasure.WallDistance(0.11)),
            LEVEL,
            ArmPosition.FORWARD);

    /** A man of 35 years, 1.78 m and 80 kg with 10 cm on both sides; thighs level, arms forward, nothing carried. */
    public static final Example BODYWEIGHT = squat(
            "bodyweight",
            man(35, 1.78, 80),
            new Ankles(new AnkleMeasure.WallDistance(0.10), new AnkleMeasure.WallDistance(0.10)),
            LEVEL,
            ArmPosition.FORWARD);

    /** The same man with ankles of 25 degrees and the arms down, who just fails to bring his thighs level. */
    public static final Example STIFF_BOTH = squat(
            "stiff-both",
            man(35, 1.78, 80),
            new Ankles(new AnkleMeasure.ShinLimit(25), new AnkleMeasure.ShinLimit(25)),
            LEVEL,
            ArmPosition.AT_SIDES);

    /** A man of 58 years, 1.74 m and 84 kg with ankles of 27 and 33 degrees, as deep as he comes with the arms forward. */
    public static final Example DEEPEST = squat(
            "deepest",
            man(58, 1.74, 84),
            new Ankles(new AnkleMeasure.ShinLimit(27), new AnkleMeasure.ShinLimit(33)),
            new Depth.Deepest(),
            ArmPosition.FORWARD);

    /** All, in order. */
    public static final List<Example> ALL = List.of(STIFF_LEFT, BODYWEIGHT, STIFF_BOTH, DEEPEST);

    /** The same without the body with more ankle bend: half the work. */
    public Example alone() {
        Options o = scenario.options();
        Options options = new Options(o.frames(), o.strategies(), false, OptionalDouble.empty(), Optional.empty());
        return new Example(word, new Scenario(scenario.person(), scenario.ankles(), scenario.task(), options));
    }

    private static PersonSize man(double ageYears, double heightM, double massKg) {
        return new PersonSize(Sex.MALE, ageYears, heightM, OptionalDouble.of(massKg), MeasuredSegments.NONE);
    }

    private static Example squat(String word, PersonSize size, Ankles ankles, Depth depth, ArmPosition arms) {
        Setting setting = Setting.USUAL.withArms(new Arms.Held(arms));
        Options options = new Options(FRAMES, StrategyChoice.PREFERRED, true, OptionalDouble.empty(), Optional.empty());
        return new Example(
                word, new Scenario(Person.of(size), ankles, new Task.Squat(Optional.of(depth), setting), options));
    }
}
