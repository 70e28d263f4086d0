package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.Engine;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Stance;

/** One scenario being answered: the person, both ankles, the scenario with its defaults, and the notes that gather on the way. */
final class Case {
    private static final double NOTABLE_DIFFERENCE_M = 0.020;

    private final PersonModel person;
    private final AnkleModel left;
    private final AnkleModel right;
    private final Scenario scenario;
    private final List<Note> notes = new ArrayList<>();

    Case(Scenario asked, PersonModel person) {
        this.person = person;
        this.left = AnkleModel.of(person, Side.LEFT, asked.ankles().left());
        this.right = AnkleModel.of(person, Side.RIGHT, asked.ankles().right());
        this.scenario = asked.withDefaults(new BodyDefaults(
                person.massKg(),
                Stance.USUAL_WIDTH_FACTOR * 2 * person.lengths().hipHalfWidthM(),
                usualReferenceM()));
    }

    PersonModel person() {
        return person;
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
        double own = betterM();
        if (asked < own) {
            note("reference", "the reference body's ankles are never below the person's own: raised to the better one");
        }
        return AnkleModel.of(person, Side.RIGHT, new AnkleMeasure.WallDistance(Math.max(asked, own)));
    }

    /** The better side where it is not short and the difference is notable, else the usual one; never below the person's own. */
    private double usualReferenceM() {
        AnkleModel better = left.answer().wallDistanceM() >= right.answer().wallDistanceM() ? left : right;
        return !better.answer().isShort() && difference().notable()
                ? betterM()
                : Math.max(Options.USUAL_REFERENCE_M, betterM());
    }

    private double betterM() {
        return Math.max(left.answer().wallDistanceM(), right.answer().wallDistanceM());
    }

    private SideDifference difference() {
        double d = left.answer().wallDistanceM() - right.answer().wallDistanceM();
        return new SideDifference(d, Math.abs(d) >= NOTABLE_DIFFERENCE_M);
    }

    Result result(
            Optional<StrategyName> preferred,
            List<Strategy> strategies,
            Optional<Strategy> reference,
            Optional<Comparison> comparison) {
        return new Result(
                Engine.VERSION,
                scenario,
                new AnkleAnswers(left.answer(), right.answer()),
                difference(),
                preferred,
                strategies,
                reference,
                comparison,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                notes);
    }
}
