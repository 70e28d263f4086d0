package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * What became of one squat under some weights.
 *
 * @param preferred the strategy's name, or {@code none}
 * @param heelsDown its bottom with the heels down, or empty when that cannot be done
 * @param supple the same of the body with ample ankles
 */
record WeightAnswer(String preferred, Optional<Frame> heelsDown, Optional<Frame> supple) {
    static WeightAnswer of(WeightedSquat squat, ParameterValues values) {
        Result own = result(squat.scenario(), values);
        Result supple = squat == WeightedSquat.AMPLE ? own : result(squat.supple(), values);
        return new WeightAnswer(
                own.preferred().map(name -> name.word()).orElse("none"), heelsDown(own), heelsDown(supple));
    }

    private static Result result(Scenario scenario, ParameterValues values) {
        if (Predictor.predict(scenario, values) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("a squat under other weights was not answered: " + scenario);
    }

    private static Optional<Frame> heelsDown(Result result) {
        return result.strategies().stream()
                .filter(s -> s.name() == StrategyName.HEELS_DOWN && s.outcome() instanceof StrategyOutcome.Converged)
                .map(s -> s.frames().getLast())
                .findFirst();
    }

    /** How a number differs from the one with ample ankles, heels down; empty when one of both has no such posture. */
    OptionalDouble change(Reading reading) {
        return heelsDown.isPresent() && supple.isPresent()
                ? OptionalDouble.of(reading.of(heelsDown.get()) - reading.of(supple.get()))
                : OptionalDouble.empty();
    }

    /** Readings that less ankle bend moves noticeably one way under the nominal weights and the other way here. */
    List<Reading> turnedFrom(WeightAnswer nominal) {
        List<Reading> turned = new ArrayList<>();
        for (Reading reading : Reading.ALL) {
            OptionalDouble before = nominal.change(reading);
            OptionalDouble now = change(reading);
            if (before.isPresent()
                    && now.isPresent()
                    && Math.abs(before.getAsDouble()) >= reading.noticeable()
                    && before.getAsDouble() * now.getAsDouble() < 0) {
                turned.add(reading);
            }
        }
        return turned;
    }

    JsonObject json() {
        JsonObject.Builder json = JsonObject.builder().put("preferred", preferred);
        heelsDown.ifPresent(frame -> {
            JsonObject.Builder bottom = JsonObject.builder();
            Reading.ALL.forEach(reading -> bottom.put(reading.word(), reading.of(frame)));
            json.put("heelsDown", bottom.build());
        });
        JsonObject.Builder lessSupple = JsonObject.builder();
        Reading.ALL.forEach(reading -> change(reading).ifPresent(change -> lessSupple.put(reading.word(), change)));
        return json.put("lessSupple", lessSupple.build()).build();
    }
}
