package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.Carried;
import talus.chain.body.HumanBuilder;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.shape.Problem;
import talus.chain.json.NumberText;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.Subject;
import talus.chain.strength.JointStrengths;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Vector3;

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

    /** Hip flexion at which the capsule reaches its limit moment, when no limit is given (assumed, SD 8: above the goniometer's 130 less pelvic motion). */
    static final double HIP_FLEXION_LIMIT_DEG = 124;

    /** Knee flexion with heel on thigh, when no limit is given (assumed; passive range is 138 to 142, A39, squatting presses further). */
    static final double KNEE_FLEXION_LIMIT_DEG = 155;

    /** Lumbar flexion of the young (Pearcy 1984: 52 degrees, A44, with 5 for T12/L1 as in the rhythm) and its decline (Troke 2005, A42: 72 to 40 over life). */
    static final double LUMBAR_FLEXION_LIMIT_DEG = 57;

    static final double LUMBAR_DECLINE_PER_YEAR = (72 - 40) / 72.0 / (90 - 16);
    static final double LUMBAR_DECLINE_FROM_YEARS = 20;

    private static final AnkleTissue NO_ANKLE = new AnkleTissue(0, 0, 1, 1);

    /** Either a model or a problem. */
    record Answer(Optional<PersonModel> model, Optional<Problem> problem) {}

    static Answer of(Person person) {
        PersonSize size = person.size();
        return switch (BodyEstimate.of(size)) {
            case BodyAnswer.Impossible i ->
                new Answer(
                        Optional.empty(),
                        Optional.of(new Problem(
                                "person.segments." + i.what(),
                                number(i.givenM()),
                                "beside the other lengths a number from " + number(i.lowM()) + " to "
                                        + number(i.highM()))));
            case BodyAnswer.Possible p -> new Answer(Optional.of(of(person, p.body())), Optional.empty());
        };
    }

    private static PersonModel of(Person person, BodyEstimate body) {
        PersonSize size = person.size();
        double massKg = size.massKg().orElse(body.typicalMassKg());
        JointCentreLengths lengths = JointCentreLengths.of(body.mean());
        JointStrengths strengths = JointStrengths.of(
                size.sex(), size.ageYears(), size.heightM(), massKg, person.strength(), ParameterValues.nominal());
        JointLimits limits = person.limits();
        double lumbar = LUMBAR_FLEXION_LIMIT_DEG
                * (1 - LUMBAR_DECLINE_PER_YEAR * Math.max(0, size.ageYears() - LUMBAR_DECLINE_FROM_YEARS));
        Subject subject = new Subject(
                massKg,
                size.heightM(),
                strengths,
                limits.hipFlexionDeg().orElse(HIP_FLEXION_LIMIT_DEG) * DEG,
                limits.kneeFlexionDeg().orElse(KNEE_FLEXION_LIMIT_DEG) * DEG,
                limits.lumbarFlexionDeg().orElse(lumbar) * DEG,
                person.footStiffness(),
                NO_ANKLE,
                NO_ANKLE);
        return new PersonModel(
                lengths,
                massKg,
                HumanBuilder.build(lengths, massKg, List.of()),
                subject,
                JointStrengths.of(size.sex(), size.ageYears(), size.heightM(), massKg));
    }

    /** The body with the load of a task. */
    HumanModel carrying(Arms arms) {
        return arms instanceof Arms.Load load && load.massKg() > 0
                ? HumanBuilder.build(lengths, massKg, carried(load))
                : bare;
    }

    /**
     * Where a load sits on the body (assumed: a bar lies on the trapezius, 5 cm lower and 2 cm further back in the low position, on the
     * front of the shoulders, or a weight is held before the breastbone). A bar has a moment of inertia about its length that is
     * negligible and one across of a rod of 1.3 m between its discs.
     */
    private static List<Carried> carried(Arms.Load load) {
        double m = load.massKg();
        Inertia bar = Inertia.principal(m, Vector3.ZERO, m * 0.42, m * 0.42, m * 0.01);
        Inertia compact = Inertia.principal(m, Vector3.ZERO, m * 0.01, m * 0.01, m * 0.01);
        return switch (load.position()) {
            case HIGH_BAR -> List.of(new Carried("load", "thorax", "c7", new Vector3(-0.02, 0.01, 0), bar));
            case LOW_BAR -> List.of(new Carried("load", "thorax", "c7", new Vector3(-0.05, -0.05, 0), bar));
            case FRONT -> List.of(new Carried("load", "thorax", "midShoulder", new Vector3(0.09, 0.02, 0), bar));
            case GOBLET -> List.of(new Carried("load", "thorax", "midShoulder", new Vector3(0.20, -0.12, 0), compact));
            case OVERHEAD, IN_HANDS -> {
                Inertia half = Inertia.principal(m / 2, Vector3.ZERO, m * 0.005, m * 0.005, m * 0.005);
                List<Carried> both = new ArrayList<>();
                for (Side side : Side.BOTH) {
                    both.add(new Carried(
                            side.of("load"), side.of("forearm"), side.of("wrist"), new Vector3(0, -0.08, 0), half));
                }
                yield both;
            }
        };
    }

    private static String number(double v) {
        return NumberText.write(Math.floor(v * 1000 + 0.5) / 1000);
    }
}
