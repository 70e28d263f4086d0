package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.strength.StrengthFactors;

/**
 * What does a squat to level thighs with the heels down look like as both ankles stiffen? Limits from 45 down to 15 degrees, nothing, half and the whole body
 * mass on the back, two bodies.
 */
final class Sweep {
    static final double FROM_DEG = 45;
    static final double TO_DEG = 15;
    static final double STEP_DEG = 2.5;
    static final List<Double> LOAD_SHARES = List.of(0.0, 0.5, 1.0);

    static final Depth LEVEL = new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG);

    private static final int FRAMES = 12;

    /** A body of the sweep, by the words under which it is shown. */
    record Body(String words, PersonSize size, double massKg) {
        /** Whoever carries body mass is trained. */
        Person carrying(double share) {
            double factor = share == 1 ? TRAINED : 1;
            return new Person(size, new StrengthFactors(factor, factor, factor, factor), JointLimits.UNKNOWN, 1);
        }
    }

    /** Strength of a person who squats with body mass on the back, of the average (assumed: it asks 215 to 320 N.m of a trunk that has 240). */
    static final double TRAINED = 1.5;

    static final List<Body> BODIES = List.of(
            body("man, 29 y, 1.78 m, 80 kg", Sex.MALE, 29, 1.78, 80),
            body("woman, 41 y, 1.65 m, 65 kg", Sex.FEMALE, 41, 1.65, 65));

    private Sweep() {}

    private static Body body(String words, Sex sex, double ageYears, double heightM, double massKg) {
        PersonSize size = new PersonSize(sex, ageYears, heightM, OptionalDouble.of(massKg), MeasuredSegments.NONE);
        return new Body(words, size, massKg);
    }

    static List<SweepRow> rows() {
        List<SweepRow> rows = new ArrayList<>();
        int steps = (int) Math.round((FROM_DEG - TO_DEG) / STEP_DEG);
        for (Body body : BODIES) {
            for (double share : LOAD_SHARES) {
                for (int i = 0; i <= steps; i++) {
                    rows.add(row(body, share, FROM_DEG - i * STEP_DEG));
                }
            }
        }
        return rows;
    }

    static Findings findings(List<SweepRow> rows) {
        List<Json> all = new ArrayList<>();
        for (SweepRow row : rows) {
            all.add(row.json());
        }
        return new Findings(JsonObject.builder().put("rows", new JsonArray(all)).build(), List.of());
    }

    private static SweepRow row(Body body, double share, double limitDeg) {
        Result level = squat(body, share, limitDeg, LEVEL, Stance.USUAL);
        if (SweepRow.heelsDown(level) instanceof StrategyOutcome.Infeasible blocked) {
            Result deepest = squat(body, share, limitDeg, new Depth.Deepest(), Stance.USUAL);
            return SweepRow.of(body.words, share, limitDeg, blocked.blocks(), deepest);
        }
        return SweepRow.of(body.words, share, limitDeg, List.of(), level);
    }

    /** A squat of the sweep by every strategy, both ankles alike. */
    static Result squat(Body body, double share, double limitDeg, Depth depth, Stance stance) {
        AnkleMeasure ankle = new AnkleMeasure.ShinLimit(limitDeg);
        Arms arms = share == 0 ? Arms.FORWARD : new Arms.Load(share * body.massKg, LoadPosition.HIGH_BAR);
        Setting setting = Setting.USUAL.withArms(arms).withStance(stance);
        Scenario scenario = Scenario.of(
                        body.carrying(share), new Ankles(ankle, ankle), new Task.Squat(Optional.of(depth), setting))
                .withOptions(
                        new Options(FRAMES, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("a squat of the sweep was not answered: " + scenario);
    }
}
