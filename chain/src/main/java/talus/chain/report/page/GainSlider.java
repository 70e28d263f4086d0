package talus.chain.report.page;

import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * More bend of one ankle than the person has, in the measure that it was given in: what people gain in 4 to 8 weeks is 1 to 3 cm or 2 to 5
 * degrees (experience; Smith 2019, Warneke 2023, G6, G8), more is rarely seen.
 */
final class GainSlider {
    /** Sliders end here, m and degrees: far beyond what people gain. */
    private static final double END_M = 0.08;

    private static final double END_DEG = 16;
    private static final double USUAL_M = 0.01;
    private static final double RARE_M = 0.03;
    private static final double USUAL_DEG = 2;
    private static final double RARE_DEG = 5;

    private final Side side;
    private final UnitSystem units;

    private GainSlider(Side side, UnitSystem units) {
        this.side = side;
        this.units = units;
    }

    /** Of the ankle that is the person's own, as it is shown; none where one is by tape and the other by angle. */
    static Optional<Part> of(Side side, AnkleMeasure own, AnkleMeasure now, UnitSystem units) {
        GainSlider gain = new GainSlider(side, units);
        if (own instanceof AnkleMeasure.WallDistance from && now instanceof AnkleMeasure.WallDistance to) {
            return Optional.of(new Part(
                    gain.byTape(from.wallDistanceM(), to.wallDistanceM()),
                    units == UnitSystem.METRIC ? PageMessage.GAIN_USUAL : PageMessage.GAIN_USUAL_US,
                    USUAL_M / END_M,
                    RARE_M / END_M));
        }
        if (own instanceof AnkleMeasure.ShinLimit from && now instanceof AnkleMeasure.ShinLimit to) {
            return Optional.of(new Part(
                    gain.byAngle(from.limitDeg(), to.limitDeg()),
                    PageMessage.GAIN_USUAL_ANGLE,
                    USUAL_DEG / END_DEG,
                    RARE_DEG / END_DEG));
        }
        return Optional.empty();
    }

    /**
     * A slider and what is usual on it.
     *
     * @param from where the usual begins, 0 to 1 of its length
     * @param to where it ends
     */
    record Part(Slider slider, PageMessage usual, double from, double to) {
        JsonArray marks() {
            return JsonArray.ofNumbers(from, to);
        }
    }

    private Slider byTape(double ownM, double nowM) {
        boolean metric = units == UnitSystem.METRIC;
        double eachM = TypedNumber.metresEach(units);
        double step = (metric ? 0.5 : 0.2) * eachM;
        return new Slider(
                id(),
                label(),
                metric ? PageMessage.CM : PageMessage.IN,
                TypedNumber.Kind.LENGTH,
                eachM,
                metric ? 1 : 2,
                ownM,
                AnkleMeasure.WALL_DISTANCE_M,
                nowM,
                Slider.steps(ownM, ownM + END_M, step, AnkleMeasure.WALL_DISTANCE_M),
                true,
                m -> text(m - ownM < step / 10, units.length(m - ownM), units.tape(m)),
                m -> patch("wallDistanceM", m),
                m -> m - ownM > RARE_M + step / 10);
    }

    private Slider byAngle(double ownDeg, double nowDeg) {
        return new Slider(
                id(),
                label(),
                PageMessage.DEGREE_SIGN,
                TypedNumber.Kind.ANGLE,
                1,
                1,
                ownDeg,
                AnkleMeasure.LIMIT_DEG,
                nowDeg,
                Slider.steps(ownDeg, ownDeg + END_DEG, 1, AnkleMeasure.LIMIT_DEG),
                true,
                deg -> text(deg - ownDeg < 0.1, UnitSystem.degrees(deg - ownDeg), UnitSystem.degrees(deg)),
                deg -> patch("limitDeg", deg),
                deg -> deg - ownDeg > RARE_DEG + 0.1);
    }

    private String id() {
        return side == Side.LEFT ? "gainLeft" : "gainRight";
    }

    private PageMessage label() {
        return side == Side.LEFT ? PageMessage.GAIN_LEFT : PageMessage.GAIN_RIGHT;
    }

    private static String text(boolean none, String gain, String then) {
        return none ? Words.say(PageMessage.GAIN_NONE, then) : Words.say(PageMessage.GAIN_TO, gain, then);
    }

    private JsonObject patch(String measure, double value) {
        JsonObject ankle = JsonObject.builder().put(measure, value).build();
        JsonObject ankles = JsonObject.builder().put(side.word(), ankle).build();
        return JsonObject.builder().put("ankles", ankles).build();
    }
}
