package talus.chain.prediction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.WallTest;

/** A person whose ankles and load change while everything else stays: what was worked out for the last values is kept. */
final class LivePerson {
    private static final double DEG = StrictMath.PI / 180;

    private final Person person;
    private final PersonModel model;
    private final @Nullable Ankle[] ankles = new Ankle[2];
    private @Nullable Loaded loaded;

    private LivePerson(Person person, PersonModel model) {
        this.person = person;
        this.model = model;
    }

    /** What a person comes to: a body, or what contradicts itself. */
    sealed interface Opened {
        /** A body. */
        record Ready(LivePerson person) implements Opened {}

        /** Lengths that do not fit together. */
        record Refused(Problem problem) implements Opened {}
    }

    /**
     * An ankle and the wall test that explains it.
     *
     * @param measure what was entered
     * @param wallDistanceM big toe to wall
     * @param limitDeg inclination of the shin there
     * @param tissue that follows
     */
    record Ankle(AnkleMeasure measure, double wallDistanceM, double limitDeg, AnkleTissue tissue) {}

    private record Loaded(Arms arms, HumanModel human) {}

    static Opened open(Person person, ParameterValues values) {
        PersonModel.Answer answer = PersonModel.of(person, values);
        return answer.problem().isPresent()
                ? new Opened.Refused(answer.problem().get())
                : new Opened.Ready(new LivePerson(person, answer.model().orElseThrow()));
    }

    boolean is(Person other) {
        return person.equals(other);
    }

    PersonModel model() {
        return model;
    }

    /** A scenario with what it leaves to the body filled in; a live frame has no reference body. */
    Scenario withDefaults(Scenario asked) {
        return asked.withDefaults(model.defaults(Options.USUAL_REFERENCE_M));
    }

    /** The body with the load of a task. */
    HumanModel carrying(Arms arms) {
        if (loaded == null || !loaded.arms.equals(arms)) {
            loaded = new Loaded(arms, model.carrying(arms));
        }
        return loaded.human;
    }

    /** The ankle of one side; empty when no leg of this size can show what was measured. */
    Optional<Ankle> ankle(Side side, Ankles measured) {
        AnkleMeasure measure = measured.of(side);
        // the same measure on both sides is the same ankle, to the last digit
        if (side == Side.RIGHT && measure.equals(measured.left())) {
            return ankle(Side.LEFT, measured);
        }
        Ankle known = ankles[side.ordinal()];
        if (known != null && known.measure.equals(measure)) {
            return Optional.of(known);
        }
        WallTest test = new WallTest(model.bare(), model.subject(), side);
        Optional<Ankle> found = switch (measure) {
            case AnkleMeasure.WallDistance d ->
                test.atDistance(d.wallDistanceM())
                        .map(r -> new Ankle(measure, d.wallDistanceM(), r.shinRad() / DEG, test.tissue(r)));
            case AnkleMeasure.ShinLimit l ->
                test.atShin(l.limitDeg() * DEG)
                        .map(r -> new Ankle(measure, r.distanceM(), l.limitDeg(), test.tissue(r)));
        };
        found.ifPresent(ankle -> ankles[side.ordinal()] = ankle);
        return found;
    }
}
