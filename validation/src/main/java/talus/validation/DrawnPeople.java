package talus.validation;

import java.util.OptionalDouble;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.BodyMeasures;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Person;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.registry.ModelParameters;
import talus.chain.statistics.RandomSource;
import talus.chain.strength.StrengthFactors;

/**
 * A population by number, as {@code population} of {@code validation/targets.json} describes it with sources: the same seed and index give
 * the same person.
 */
final class DrawnPeople {
    private static final long STREAMS = 1_000_003;

    private static final double YOUNGEST_YEARS = 18;
    private static final double OLDEST_YEARS = 40;

    private static final double BEND_DEG = 38.8;
    private static final double BEND_SD_DEG = 5.2;
    private static final double SIDES_DIFFER_SD_DEG = 2.6;

    private static final double LOADED_ERROR_DEG = 1.7;
    private static final double UNLOADED_CORRELATION = 0.645;
    private static final double HIP_ERROR_DEG = 4;
    private static final double STRENGTH_ERROR = 0.1;

    /** Of strength at hip, knee, ankle and trunk, part of the mean. */
    private static final double[] STRENGTH_SPREAD = {0.28, 0.21, 0.19, 0.35};

    private static final double STRENGTH_CORRELATION = 0.5;

    private static final int TRIES = 1000;

    /** Of a lifter's strength over what it would be otherwise. */
    private static final double TRAINED = Sweep.TRAINED;

    private static final Parameter HIP_LIMIT = named("person.hipFlexionLimit");
    private static final Parameter KNEE_LIMIT = named("person.kneeFlexionLimit");
    private static final Parameter LUMBAR_LIMIT = named("person.lumbarFlexionLimit");

    private final long seed;

    DrawnPeople(long seed) {
        this.seed = seed;
    }

    /**
     * One of them.
     *
     * @param person of usual strength
     * @param lifter the same with the strength of who squats with a bar
     * @param ankles both
     * @param values the person's own joint limits
     * @param measured what a study would have measured
     */
    record Drawn(Person person, Person lifter, Ankles ankles, ParameterValues values, Measured measured) {
        boolean isMale() {
            return person.size().sex() == Sex.MALE;
        }

        double massKg() {
            return person.size().massKg().orElseThrow();
        }
    }

    /**
     * A person's ranges and strength with the error of measuring them.
     *
     * @param bendDeg true bend of the ankles, mean of both
     * @param loadedBendDeg as the weight-bearing test shows it
     * @param unloadedBend as a goniometer shows it without load, standard deviations from the mean
     * @param hipFlexionDeg by goniometer, of the thigh on the pelvis
     * @param dorsiflexorStrength over that of the tables
     */
    record Measured(
            double bendDeg,
            double loadedBendDeg,
            double unloadedBend,
            double hipFlexionDeg,
            double dorsiflexorStrength) {}

    Drawn person(int index) {
        RandomSource random = new RandomSource(seed * STREAMS + index);
        PersonSize size = size(random, index % 2 == 0 ? Sex.FEMALE : Sex.MALE);
        StrengthFactors strength = strength(random);
        double bend = random.nextNormal();
        double half = 0.5 * SIDES_DIFFER_SD_DEG * random.nextNormal();
        double bendDeg = BEND_DEG + BEND_SD_DEG * bend;
        Ankles ankles =
                new Ankles(new AnkleMeasure.ShinLimit(bendDeg - half), new AnkleMeasure.ShinLimit(bendDeg + half));
        double hipDeg = HIP_LIMIT.at(random.nextNormal());
        ParameterValues values = ParameterValues.nominal()
                .with(HIP_LIMIT, hipDeg)
                .with(KNEE_LIMIT, KNEE_LIMIT.at(random.nextNormal()))
                .with(LUMBAR_LIMIT, LUMBAR_LIMIT.at(random.nextNormal()));
        Measured measured = new Measured(
                bendDeg,
                bendDeg + LOADED_ERROR_DEG * random.nextNormal(),
                UNLOADED_CORRELATION * bend
                        + Math.sqrt(1 - UNLOADED_CORRELATION * UNLOADED_CORRELATION) * random.nextNormal(),
                hipDeg + HIP_ERROR_DEG * random.nextNormal(),
                strength.ankle() * (1 + STRENGTH_ERROR * random.nextNormal()));
        return new Drawn(
                new Person(size, strength, JointLimits.UNKNOWN, 1),
                new Person(size, trained(strength), JointLimits.UNKNOWN, 1),
                ankles,
                values,
                measured);
    }

    /** Stature, then mass and segments as they go together among people of that stature. */
    private static PersonSize size(RandomSource random, Sex sex) {
        double ageYears = YOUNGEST_YEARS + (OLDEST_YEARS - YOUNGEST_YEARS) * random.nextUniform();
        double heightM = statureM(sex, random.nextNormal());
        PersonSize ofHeight = new PersonSize(sex, ageYears, heightM, OptionalDouble.empty(), MeasuredSegments.NONE);
        return switch (BodyEstimate.of(ofHeight)) {
            case BodyAnswer.Impossible none -> throw new IllegalStateException("a stature alone is possible");
            case BodyAnswer.Possible p -> {
                BodyMeasures body = p.body().draw(random);
                JointCentreLengths lengths = JointCentreLengths.of(body);
                yield new PersonSize(
                        sex,
                        ageYears,
                        heightM,
                        OptionalDouble.of(body.massKg()),
                        new MeasuredSegments(
                                OptionalDouble.of(lengths.shankM()),
                                OptionalDouble.of(lengths.thighM()),
                                OptionalDouble.of(lengths.trunkM()),
                                OptionalDouble.of(lengths.footLengthM()),
                                OptionalDouble.of(lengths.ankleHeightM())));
            }
        };
    }

    /** The stature so many standard deviations above the mean of the surveyed people. */
    private static double statureM(Sex sex, double z) {
        double ofOne = BodyEstimate.statureInStandardDeviations(sex, 1);
        double perMetre = BodyEstimate.statureInStandardDeviations(sex, 2) - ofOne;
        return 1 + (z - ofOne) / perMetre;
    }

    /** Drawn anew until the contract can say it of a lifter too. */
    private static StrengthFactors strength(RandomSource random) {
        for (int i = 0; i < TRIES; i++) {
            double common = Math.sqrt(STRENGTH_CORRELATION) * random.nextNormal();
            double[] factor = new double[STRENGTH_SPREAD.length];
            boolean allowed = true;
            for (int k = 0; k < factor.length; k++) {
                double z = common + Math.sqrt(1 - STRENGTH_CORRELATION) * random.nextNormal();
                factor[k] = StrictMath.exp(z * StrictMath.log(1 + STRENGTH_SPREAD[k]));
                allowed &= factor[k] >= StrengthFactors.MIN && TRAINED * factor[k] <= StrengthFactors.MAX;
            }
            if (allowed) {
                return new StrengthFactors(factor[0], factor[1], factor[2], factor[3]);
            }
        }
        throw new IllegalStateException("no strength within the contract in " + TRIES + " draws");
    }

    private static StrengthFactors trained(StrengthFactors f) {
        return new StrengthFactors(TRAINED * f.hip(), TRAINED * f.knee(), TRAINED * f.ankle(), TRAINED * f.trunk());
    }

    private static Parameter named(String name) {
        return ModelParameters.all().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no parameter is named " + name));
    }
}
