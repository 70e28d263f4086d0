package talus.chain.prediction;

import java.util.List;
import java.util.Optional;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.HumanBuilder;
import talus.chain.body.HumanModel;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.shape.Problem;
import talus.chain.json.NumberText;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.Subject;
import talus.chain.strength.JointStrengths;
import talus.chain.strength.StrengthFactors;

/**
 * A person of the contract as a body, with strength and limits; the ankles are set afterwards, because they are found with it.
 *
 * @param lengths of the skeleton
 * @param massKg of the body, given or typical for the height
 * @param bare the body that carries nothing
 * @param subject strength, tissue and size, with ankles of no meaning yet
 * @param nominalStrengths of the tables without the person's own factors, for relaxed standing
 */
record PersonModel(
        JointCentreLengths lengths, double massKg, HumanModel bare, Subject subject, JointStrengths nominalStrengths) {
    private static final double DEG = StrictMath.PI / 180;

    private static final AnkleTissue NO_ANKLE = new AnkleTissue(0, 0, 1, 1);

    /** Either a model or a problem. */
    record Answer(Optional<PersonModel> model, Optional<Problem> problem) {}

    static Answer of(Person person, ParameterValues values) {
        PersonSize size = person.size();
        return switch (BodyEstimate.of(size, values)) {
            case BodyAnswer.Impossible i ->
                new Answer(
                        Optional.empty(),
                        Optional.of(new Problem(
                                "person.segments." + i.what(),
                                number(i.givenM()),
                                "beside the other lengths a number from " + number(i.lowM()) + " to "
                                        + number(i.highM()))));
            case BodyAnswer.Possible p -> new Answer(Optional.of(of(person, p.body(), values)), Optional.empty());
        };
    }

    private static PersonModel of(Person person, BodyEstimate body, ParameterValues values) {
        PersonSize size = person.size();
        double massKg = size.massKg().orElse(body.typicalMassKg());
        JointCentreLengths lengths = JointCentreLengths.of(body.mean(), values);
        JointStrengths strengths =
                JointStrengths.of(size.sex(), size.ageYears(), size.heightM(), massKg, person.strength(), values);
        JointLimits limits = person.limits();
        double declineYears = Math.max(0, size.ageYears() - values.of(PersonParameters.LUMBAR_DECLINE_FROM));
        double lumbar = values.of(PersonParameters.LUMBAR_FLEXION_LIMIT)
                * (1 - values.of(PersonParameters.LUMBAR_DECLINE) * declineYears);
        Subject subject = new Subject(
                massKg,
                size.heightM(),
                size.ageYears(),
                strengths,
                limits.hipFlexionDeg().orElse(values.of(PersonParameters.HIP_FLEXION_LIMIT)) * DEG,
                limits.kneeFlexionDeg().orElse(values.of(PersonParameters.KNEE_FLEXION_LIMIT)) * DEG,
                limits.lumbarFlexionDeg().orElse(lumbar) * DEG,
                person.footStiffness(),
                NO_ANKLE,
                NO_ANKLE,
                values);
        return new PersonModel(
                lengths,
                massKg,
                HumanBuilder.build(lengths, massKg, List.of(), values),
                subject,
                JointStrengths.of(size.sex(), size.ageYears(), size.heightM(), massKg, StrengthFactors.ONE, values));
    }

    /** The body with the load of a task. */
    HumanModel carrying(Arms arms) {
        return arms instanceof Arms.Load load && load.massKg() > 0
                ? HumanBuilder.build(lengths, massKg, LoadParameters.carried(load, values()), values())
                : bare;
    }

    /** What a scenario leaves to this body. */
    BodyDefaults defaults(double referenceWallDistanceM) {
        return new BodyDefaults(
                massKg,
                Stance.USUAL_WIDTH_FACTOR * 2 * lengths.hipHalfWidthM(),
                Math.min(referenceWallDistanceM, AnkleMeasure.WALL_DISTANCE_M.high()));
    }

    /** The parameters that this person was made with. */
    ParameterValues values() {
        return subject.values();
    }

    private static String number(double v) {
        return NumberText.write(Math.floor(v * 1000 + 0.5) / 1000);
    }
}
