package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * Does the model find again what was measured? Each person has another distance at each ankle; the whole body then does the knee-to-wall
 * test with either leg, and its distance is the entered one. The same with entered angles and the shin at the wall. Last, the angle that a
 * distance was said to mean is entered in its place and must mean the distance.
 */
final class RoundTrip {
    static final double DISTANCE_M = 1e-3;
    static final double LIMIT_DEG = 0.1;

    private final RandomScenarios scenarios;
    private final int people;
    private final Worst distance = new Worst();
    private final Worst limit = new Worst();
    private final Worst back = new Worst();
    private final Failures failures = new Failures();
    private int asked;

    RoundTrip(long seed, int people) {
        this.scenarios = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        this.people = people;
    }

    Findings run() {
        for (int i = 0; i < people; i++) {
            RandomPeople source = scenarios.people(i);
            Person person = source.person();
            distances(i, person, new Ankles(source.distance(), source.distance()));
            limits(i, person, new Ankles(source.limit(), source.limit()));
        }
        JsonObject figures = JsonObject.builder()
                .put("people", people)
                .put("wallTests", asked)
                .put("distanceM", distance.json())
                .put("limitDeg", limit.json())
                .put("distanceByItsAngleM", back.json())
                .put("allowedM", DISTANCE_M)
                .put("allowedDeg", LIMIT_DEG)
                .put("failed", failures.count())
                .put("failures", failures.json())
                .build();
        return new Findings(figures, failures.lines());
    }

    private void distances(int index, Person person, Ankles ankles) {
        for (Side side : Side.BOTH) {
            double entered = ((AnkleMeasure.WallDistance) ankles.of(side)).wallDistanceM();
            Optional<Result> result = ask(index, person, ankles, side);
            if (result.isEmpty()) {
                continue;
            }
            OptionalDouble found = last(result.get()).wallDistanceM();
            double error = found.isPresent() ? found.getAsDouble() - entered : Double.NaN;
            distance.see(error, index);
            require(error, DISTANCE_M, index, side.word() + " distance " + entered + " m comes back as " + found);

            var answers = result.get().ankles();
            Ankles angles = new Ankles(
                    new AnkleMeasure.ShinLimit(answers.left().limitDeg()),
                    new AnkleMeasure.ShinLimit(answers.right().limitDeg()));
            Optional<Result> again = ask(index, person, angles, side);
            if (again.isPresent()) {
                double answered = side == Side.LEFT
                        ? again.get().ankles().left().wallDistanceM()
                        : again.get().ankles().right().wallDistanceM();
                back.see(answered - entered, index);
                require(answered - entered, DISTANCE_M, index, side.word() + " distance by its angle " + answered);
            }
        }
    }

    private void limits(int index, Person person, Ankles ankles) {
        for (Side side : Side.BOTH) {
            double entered = ((AnkleMeasure.ShinLimit) ankles.of(side)).limitDeg();
            Optional<Result> result = ask(index, person, ankles, side);
            if (result.isPresent()) {
                double found = last(result.get()).angles().shinDeg().of(side);
                limit.see(found - entered, index);
                require(
                        found - entered,
                        LIMIT_DEG,
                        index,
                        side.word() + " limit " + entered + " comes back as " + found);
            }
        }
    }

    private void require(double error, double allowed, int index, String otherwise) {
        if (!(Math.abs(error) <= allowed)) {
            failures.add(index, otherwise);
        }
    }

    private Optional<Result> ask(int index, Person person, Ankles ankles, Side leg) {
        Scenario scenario = Scenario.of(person, ankles, new Task.KneeToWall(leg, Setting.USUAL))
                .withOptions(new Options(2, StrategyChoice.PREFERRED, false, OptionalDouble.empty(), Optional.empty()));
        asked++;
        try {
            Prediction prediction = Predictor.predict(scenario);
            if (prediction instanceof Prediction.Answered answered) {
                Result result = answered.result();
                if (result.preferred().isPresent()) {
                    return Optional.of(result);
                }
                blocked(index, leg, ankles, result.strategies().getFirst().outcome());
            } else {
                failures.add(index, at(leg, ankles) + "not answered");
            }
        } catch (RuntimeException e) {
            failures.add(index, at(leg, ankles) + e);
        }
        return Optional.empty();
    }

    private void blocked(int index, Side leg, Ankles ankles, StrategyOutcome outcome) {
        if (outcome instanceof StrategyOutcome.Infeasible infeasible) {
            List<String> blocks = infeasible.blocks().stream()
                    .map(b -> b.what().word())
                    .distinct()
                    .toList();
            failures.add(index, at(leg, ankles) + "infeasible, " + String.join(", ", blocks));
        } else {
            failures.add(index, at(leg, ankles) + "no posture");
        }
    }

    private static String at(Side leg, Ankles ankles) {
        return leg.word() + " leg at the wall, " + ankles.of(leg) + ": ";
    }

    private static Frame last(Result result) {
        Strategy preferred = result.strategies().stream()
                .filter(s -> s.name() == result.preferred().orElseThrow())
                .findFirst()
                .orElseThrow();
        return preferred.frames().getLast();
    }
}
