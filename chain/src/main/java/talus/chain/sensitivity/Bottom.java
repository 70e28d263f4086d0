package talus.chain.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.prediction.Prediction;

/**
 * What became of a scenario: its outcome, the last frame of the preferred strategy, and that of the body with more ankle bend.
 *
 * @param outcome the preferred strategy's name, or {@code none}, {@code refused}, {@code unavailable}
 * @param own one number for each {@link Answer}, in order; empty without a preferred strategy
 * @param reference likewise
 */
public record Bottom(String outcome, List<Double> own, List<Double> reference) {
    public Bottom {
        own = List.copyOf(own);
        reference = List.copyOf(reference);
    }

    static Bottom of(Prediction prediction) {
        return switch (prediction) {
            case Prediction.Refused r -> new Bottom("refused", List.of(), List.of());
            case Prediction.Unavailable u -> new Bottom("unavailable", List.of(), List.of());
            case Prediction.Answered a -> of(a.result());
        };
    }

    private static Bottom of(Result result) {
        Optional<Strategy> preferred = result.strategies().stream()
                .filter(s -> result.preferred().equals(Optional.of(s.name())))
                .findFirst();
        return new Bottom(
                preferred.map(s -> s.name().word()).orElse("none"),
                preferred.map(Bottom::read).orElse(List.of()),
                result.reference().map(Bottom::read).orElse(List.of()));
    }

    private static List<Double> read(Strategy strategy) {
        if (strategy.frames().isEmpty()) {
            return List.of();
        }
        Frame last = strategy.frames().getLast();
        List<Double> values = new ArrayList<>();
        for (Answer answer : Answer.ALL) {
            values.add(answer.read(last));
        }
        return values;
    }

    boolean answered() {
        return !own.isEmpty();
    }

    boolean compared() {
        return !own.isEmpty() && !reference.isEmpty();
    }

    double own(Answer answer) {
        return own.get(answer.ordinal());
    }

    /** What less ankle bend does to an answer: own less reference. */
    double change(Answer answer) {
        return own(answer) - reference.get(answer.ordinal());
    }
}
