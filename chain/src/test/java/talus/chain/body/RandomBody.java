package talus.chain.body;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.statistics.RandomSource;

/**
 * A person drawn by a seed: either sex, 20 to 80 years, 1.50 to 1.95 m, body mass index 19 to 33.
 *
 * @param seed that draws the same person again
 * @param size sex, age, height, mass
 * @param lengths of the skeleton
 */
public record RandomBody(long seed, PersonSize size, JointCentreLengths lengths) {
    public static RandomBody of(long seed) {
        RandomSource random = new RandomSource(seed);
        Sex sex = random.nextUniform() < 0.5 ? Sex.FEMALE : Sex.MALE;
        double ageYears = 20 + 60 * random.nextUniform();
        double heightM = 1.50 + 0.45 * random.nextUniform();
        double massKg = (19 + 14 * random.nextUniform()) * heightM * heightM;
        return of(seed, new PersonSize(sex, ageYears, heightM, OptionalDouble.of(massKg), MeasuredSegments.NONE));
    }

    /** The survey's mean man: 1.756 m, here 80 kg and 30 years. */
    public static RandomBody meanMan() {
        return of(0, new PersonSize(Sex.MALE, 30, 1.75621, OptionalDouble.of(80), MeasuredSegments.NONE));
    }

    private static RandomBody of(long seed, PersonSize size) {
        if (!(BodyEstimate.of(size) instanceof BodyAnswer.Possible body)) {
            throw new AssertionError("seed " + seed + ": no such body");
        }
        return new RandomBody(seed, size, JointCentreLengths.of(body.body().mean()));
    }

    public double massKg() {
        return size.massKg().orElseThrow();
    }

    public HumanModel human() {
        return HumanBuilder.build(lengths, massKg(), List.of());
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + size;
    }
}
