package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/**
 * One squat of the sweep.
 *
 * @param body of the two
 * @param loadShare bar over body mass
 * @param limitDeg of both ankles
 * @param blocks what kept it from the asked depth; empty when it got there
 * @param frame the bottom with the heels down, the deepest where the thighs do not come level; empty when there is none
 */
record SweepRow(String body, double loadShare, double limitDeg, List<String> blocks, Optional<Frame> frame) {

    /** A number of the sweep: its name in the JSON, its words and unit on the page, its digits, and how it is read off a frame. */
    record Quantity(String name, String words, String unit, int digits, ToDoubleFunction<Frame> of) {}

    /** Moments and efforts are those of one leg; both are alike, and the mean is shown. */
    static final List<Quantity> QUANTITIES = List.of(
            new Quantity("thighDeg", "thigh", "°", 0, f -> f.angles().thighDeg().mean()),
            new Quantity("shinDeg", "shin", "°", 1, f -> f.angles().shinDeg().mean()),
            new Quantity("trunkDeg", "trunk", "°", 1, f -> f.angles().trunkDeg()),
            new Quantity("lumbarFlexionDeg", "lumbar", "°", 1, f -> f.angles().lumbarFlexionDeg()),
            new Quantity("pelvisTiltDeg", "pelvis", "°", 1, f -> f.angles().pelvisTiltDeg()),
            new Quantity(
                    "pronationDeg",
                    "pronation",
                    "°",
                    1,
                    f -> f.angles().pronationDeg().mean()),
            new Quantity(
                    "kneeMedialCm",
                    "knee medial",
                    "cm",
                    1,
                    f -> 100 * f.support().kneeMedialM().mean()),
            new Quantity(
                    "hipNm", "hip moment", "N·m", 0, f -> f.momentNm().hip().mean()),
            new Quantity(
                    "kneeNm", "knee moment", "N·m", 0, f -> f.momentNm().knee().mean()),
            new Quantity(
                    "ankleNm",
                    "ankle moment",
                    "N·m",
                    0,
                    f -> f.momentNm().ankle().mean()),
            new Quantity("pressureCentre", "pressure centre", "", 2, SweepRow::pressure),
            new Quantity("hipEffort", "hip effort", "", 2, f -> f.effort().hip().mean()),
            new Quantity(
                    "kneeEffort", "knee effort", "", 2, f -> f.effort().knee().mean()),
            new Quantity(
                    "ankleEffort",
                    "ankle effort",
                    "",
                    2,
                    f -> f.effort().ankle().mean()),
            new Quantity("trunkEffort", "trunk effort", "", 2, f -> f.effort().trunk()));

    /**
     * One row.
     *
     * @param blocks of the squat to level thighs
     * @param shown the squat to level thighs, or the deepest where that is blocked
     */
    static SweepRow of(String body, double loadShare, double limitDeg, List<Block> blocks, Result shown) {
        List<String> words =
                blocks.stream().map(block -> block.what().word()).distinct().toList();
        Optional<Frame> bottom = heelsDown(shown) instanceof StrategyOutcome.Converged
                ? Optional.of(down(shown).frames().getLast())
                : Optional.empty();
        return new SweepRow(body, loadShare, limitDeg, words, bottom);
    }

    static StrategyOutcome heelsDown(Result result) {
        return down(result).outcome();
    }

    private static Strategy down(Result result) {
        return result.strategies().stream()
                .filter(s -> s.name() == StrategyName.HEELS_DOWN)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the thighs came level with the heels down. */
    boolean reached() {
        return blocks.isEmpty() && frame.isPresent();
    }

    double value(Quantity quantity) {
        return frame.map(f -> quantity.of.applyAsDouble(f)).orElse(Double.NaN);
    }

    JsonObject json() {
        JsonObject.Builder json = JsonObject.builder()
                .put("body", body)
                .put("loadShare", loadShare)
                .put("limitDeg", limitDeg)
                .put("reached", reached())
                .put("blocks", JsonArray.ofStrings(blocks));
        frame.ifPresent(f -> {
            for (Quantity quantity : QUANTITIES) {
                json.put(quantity.name, quantity.of.applyAsDouble(f));
            }
            json.put(
                    "sidesDifferByDeg",
                    Math.abs(f.angles().hipRotationDeg().left()
                            - f.angles().hipRotationDeg().right()));
            OptionalSides valgus = f.angles().kneeValgusDeg();
            if (valgus.left().isPresent() && valgus.right().isPresent()) {
                json.put(
                        "kneeValgusDeg",
                        0.5 * (valgus.left().getAsDouble() + valgus.right().getAsDouble()));
            }
        });
        return json.build();
    }

    private static double pressure(Frame frame) {
        OptionalDouble left = frame.support().pressureCentre().of(Side.LEFT);
        OptionalDouble right = frame.support().pressureCentre().of(Side.RIGHT);
        return left.isPresent() && right.isPresent() ? 0.5 * (left.getAsDouble() + right.getAsDouble()) : Double.NaN;
    }
}
