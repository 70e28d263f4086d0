package talus.validation;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Person;
import talus.chain.strength.StrengthFactors;

/** People and ankles. Usual people are adults of 1.45 to 2.00 m with a body mass index of 18 to 35. */
final class RandomPeople {
    private final Draw draw;

    RandomPeople(Draw draw) {
        this.draw = draw;
    }

    Person person() {
        double heightM = draw.number(1.45, 2.00, Person.HEIGHT_M);
        PersonSize size = new PersonSize(
                draw.once(2) ? Sex.MALE : Sex.FEMALE,
                draw.number(18, 90, Person.AGE_YEARS),
                heightM,
                draw.once(4) ? OptionalDouble.empty() : OptionalDouble.of(massKg(heightM)),
                segments(heightM));
        return new Person(
                size,
                draw.once(3) ? strength() : StrengthFactors.ONE,
                draw.once(3) ? limits() : JointLimits.UNKNOWN,
                draw.once(3) ? draw.number(0.6, 1.6, Person.FOOT_STIFFNESS) : 1);
    }

    /** Mass is tied to height: a body of 2.20 m and 35 kg is no person. */
    private double massKg(double heightM) {
        double index = draw.between(18, 35);
        return Math.min(PersonSize.MAX_MASS_KG, Math.max(PersonSize.MIN_MASS_KG, index * heightM * heightM));
    }

    /** Each length is measured once in six times, and then within 5 % of its usual part of the height. */
    private MeasuredSegments segments(double heightM) {
        return new MeasuredSegments(
                draw.sometimes(6, 0.246 * heightM * draw.between(0.95, 1.05)),
                draw.sometimes(6, 0.245 * heightM * draw.between(0.95, 1.05)),
                draw.sometimes(6, 0.288 * heightM * draw.between(0.95, 1.05)),
                draw.sometimes(6, 0.152 * heightM * draw.between(0.95, 1.05)),
                draw.sometimes(6, Math.max(Person.ANKLE_HEIGHT_M.low(), 0.039 * heightM * draw.between(0.95, 1.05))));
    }

    private StrengthFactors strength() {
        return new StrengthFactors(factor(), factor(), factor(), factor());
    }

    private double factor() {
        return draw.number(0.7, 1.7, Person.STRENGTH_FACTOR);
    }

    private JointLimits limits() {
        return new JointLimits(
                draw.sometimes(2, draw.number(100, 140, JointLimits.HIP_FLEXION_DEG)),
                draw.sometimes(2, draw.number(120, 160, JointLimits.KNEE_FLEXION_DEG)),
                draw.sometimes(2, draw.number(30, 70, JointLimits.LUMBAR_FLEXION_DEG)));
    }

    Ankles ankles() {
        return new Ankles(ankle(), ankle());
    }

    private AnkleMeasure ankle() {
        return draw.one(List.of(distance(), limit()));
    }

    /** Usual: 0 to 16 cm. */
    AnkleMeasure.WallDistance distance() {
        return new AnkleMeasure.WallDistance(draw.number(0, 0.16, AnkleMeasure.WALL_DISTANCE_M));
    }

    AnkleMeasure.ShinLimit limit() {
        return new AnkleMeasure.ShinLimit(draw.number(15, 48, AnkleMeasure.LIMIT_DEG));
    }
}
