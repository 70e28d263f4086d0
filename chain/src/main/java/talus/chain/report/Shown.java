package talus.chain.report;

import java.util.List;
import java.util.Optional;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Event;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.scenario.TaskKind;

/**
 * A strategy and the frame of it that is shown: the last one, or in {@code sitToStand} the one at the instant of seat-off.
 *
 * @param frame one of the strategy's
 */
public record Shown(Strategy strategy, Frame frame) {
    /** The event whose frame is the one that counts in {@code sitToStand}. */
    public static final String SEAT_OFF = "seatOff";

    /** Distances closer than this print alike. */
    private static final double ALIKE_M = 0.0005;

    /** This body: by the preferred strategy, or when none is feasible by the first that reached a frame. */
    public static Optional<Shown> ofPerson(Result result) {
        for (Strategy strategy : result.strategies()) {
            boolean chosen = result.preferred().isEmpty() || result.preferred().get() == strategy.name();
            if (chosen && !strategy.frames().isEmpty()) {
                return Optional.of(new Shown(strategy, frame(result, strategy.frames())));
            }
        }
        return Optional.empty();
    }

    /** The same body with more ankle bend. */
    public static Optional<Shown> ofReference(Result result) {
        return result.reference()
                .filter(strategy -> !strategy.frames().isEmpty())
                .map(strategy -> new Shown(strategy, frame(result, strategy.frames())));
    }

    /** The same, and empty when both ankles of this body already have as much bend. */
    public static Optional<Shown> ofMoreBend(Result result) {
        AnkleAnswers own = result.ankles();
        double better = Math.max(own.left().wallDistanceM(), own.right().wallDistanceM());
        double worse = Math.min(own.left().wallDistanceM(), own.right().wallDistanceM());
        double reference = Math.max(
                better, result.scenario().options().referenceWallDistanceM().orElse(better));
        return reference - worse < ALIKE_M ? Optional.empty() : ofReference(result);
    }

    private static Frame frame(Result result, List<Frame> frames) {
        Frame last = frames.get(frames.size() - 1);
        if (result.scenario().task().kind() != TaskKind.SIT_TO_STAND) {
            return last;
        }
        for (Event event : result.events()) {
            if (event.name().equals(SEAT_OFF)) {
                Frame nearest = last;
                for (Frame frame : frames) {
                    if (Math.abs(frame.phase() - event.phase()) < Math.abs(nearest.phase() - event.phase())) {
                        nearest = frame;
                    }
                }
                return nearest;
            }
        }
        return last;
    }
}
