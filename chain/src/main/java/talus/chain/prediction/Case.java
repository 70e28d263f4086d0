package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.Engine;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.json.NumberText;
import talus.chain.parameters.ParameterValues;

/** One scenario being answered: the person, both ankles, the scenario with its defaults, and the notes that gather on the way. */
final class Case {
    private final PersonModel person;
    private final AnkleModel left;
    private final AnkleModel right;
    private final Scenario scenario;
    private final List<Note> notes = new ArrayList<>();

    private Case(Scenario asked, PersonModel person, AnkleModel left, AnkleModel right) {
        this.person = person;
        this.left = left;
        this.right = right;
        this.scenario = asked.withDefaults(person.defaults(usualReferenceM(asked.options())));
    }

    /** What a scenario comes to once its body is known. */
    sealed interface Opened {
        /** It can be answered. */
        record Ready(Case asked) implements Opened {}

        /** It contradicts itself. */
        record Refused(Problem problem) implements Opened {}
    }

    static Opened open(Scenario scenario, ParameterValues values) {
        PersonModel.Answer answer = PersonModel.of(scenario.person(), values);
        if (answer.problem().isPresent()) {
            return new Opened.Refused(answer.problem().get());
        }
        PersonModel person = answer.model().orElseThrow();
        AnkleModel[] ankles = new AnkleModel[2];
        for (Side side : Side.BOTH) {
            AnkleMeasure measure = scenario.ankles().of(side);
            // the same measure on both sides is the same ankle, to the last digit
            Optional<AnkleModel> ankle =
                    side == Side.RIGHT && measure.equals(scenario.ankles().of(Side.LEFT))
                            ? Optional.of(ankles[0])
                            : AnkleModel.of(person, side, measure);
            if (ankle.isEmpty()) {
                return new Opened.Refused(unreachable("ankles." + side.word(), measure, person, side));
            }
            ankles[side.ordinal()] = ankle.get();
        }
        OptionalDouble reference = scenario.options().referenceWallDistanceM();
        if (reference.isPresent()) {
            AnkleMeasure measure = new AnkleMeasure.WallDistance(reference.getAsDouble());
            if (AnkleModel.of(person, Side.RIGHT, measure).isEmpty()) {
                return new Opened.Refused(unreachable("options.referenceWallDistanceM", measure, person, Side.RIGHT));
            }
        }
        return new Opened.Ready(new Case(scenario, person, ankles[0], ankles[1]));
    }

    static Problem unreachable(String path, AnkleMeasure measure, PersonModel person, Side side) {
        return switch (measure) {
            case AnkleMeasure.WallDistance d ->
                new Problem(
                        path.startsWith("ankles") ? path + ".wallDistanceM" : path,
                        NumberText.write(d.wallDistanceM()),
                        "with this leg and foot the knee reaches at most "
                                + NumberText.write(
                                        Math.floor(AnkleModel.greatestDistanceM(person, side) * 1000) / 1000));
            case AnkleMeasure.ShinLimit l ->
                new Problem(
                        path + ".limitDeg", NumberText.write(l.limitDeg()), "an inclination that this leg can show");
        };
    }

    PersonModel person() {
        return person;
    }

    /** The parameters of this run. */
    ParameterValues values() {
        return person.values();
    }

    AnkleModel ankle(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** With every default filled in. */
    Scenario scenario() {
        return scenario;
    }

    void note(String code, String text) {
        notes.add(new Note(code, text));
    }

    /** An ankle like neither of the person's own: that of the reference body. */
    AnkleModel referenceAnkle() {
        double asked = scenario.options().referenceWallDistanceM().orElseThrow();
        if (asked <= betterM()) {
            if (asked < betterM()) {
                note(
                        "reference",
                        "the reference body's ankles are never below the person's own: raised to the better one");
            }
            return better();
        }
        return AnkleModel.of(person, Side.RIGHT, new AnkleMeasure.WallDistance(asked))
                .orElseThrow(); // a distance that this leg cannot show was refused or is no default
    }

    private AnkleModel better() {
        return left.answer().wallDistanceM() >= right.answer().wallDistanceM() ? left : right;
    }

    /**
     * The better side where it is not short and the difference is notable, else the usual one; never below the person's own, and the better
     * side again where this leg cannot show the usual one.
     */
    private double usualReferenceM(Options options) {
        boolean betterWillDo = !better().answer().isShort() && difference().notable();
        if (betterWillDo || betterM() >= Options.USUAL_REFERENCE_M) {
            return betterM();
        }
        boolean wanted = options.compare() && options.referenceWallDistanceM().isEmpty();
        if (wanted
                && AnkleModel.tissueAt(person, Side.RIGHT, Options.USUAL_REFERENCE_M)
                        .isEmpty()) {
            note("reference", "this leg cannot show the usual reference distance: the better ankle is the reference");
            return betterM();
        }
        return Options.USUAL_REFERENCE_M;
    }

    private double betterM() {
        return Math.max(left.answer().wallDistanceM(), right.answer().wallDistanceM());
    }

    private SideDifference difference() {
        double d = left.answer().wallDistanceM() - right.answer().wallDistanceM();
        return new SideDifference(d, Math.abs(d) >= values().of(PersonParameters.NOTABLE_DIFFERENCE));
    }

    /** The result of a task with one way to do it. */
    Result single(Strategy own, Optional<Strategy> reference) {
        boolean done = own.outcome() instanceof StrategyOutcome.Converged;
        Optional<Strategy> other = reference.filter(r -> r.outcome() instanceof StrategyOutcome.Converged);
        Optional<Comparison> comparison = done
                ? other.map(
                        r -> Comparisons.of(own.frames().getLast(), r.frames().getLast()))
                : Optional.empty();
        return result(done ? Optional.of(own.name()) : Optional.empty(), List.of(own), other, comparison);
    }

    Result result(
            Optional<StrategyName> preferred,
            List<Strategy> strategies,
            Optional<Strategy> reference,
            Optional<Comparison> comparison) {
        return result(preferred, strategies, reference, comparison, Optional.empty());
    }

    Result result(
            Optional<StrategyName> preferred,
            List<Strategy> strategies,
            Optional<Strategy> reference,
            Optional<Comparison> comparison,
            Optional<PerCentimetre> perCentimetre) {
        return new Result(
                Engine.VERSION,
                scenario,
                new AnkleAnswers(left.answer(), right.answer()),
                difference(),
                preferred,
                strategies,
                reference,
                comparison,
                perCentimetre,
                Optional.empty(),
                List.of(),
                notes);
    }
}
