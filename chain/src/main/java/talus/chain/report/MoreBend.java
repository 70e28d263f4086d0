package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Scenario;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * The same squat as the shorter ankle gains bend a little at a time, each step solved by itself: what comes first need not be what comes
 * in the end.
 *
 * @param steps least gain first; none for ankles that reach the usual distance
 */
public record MoreBend(List<Step> steps) {
    /** Nothing is told. */
    public static final MoreBend NONE = new MoreBend(List.of());

    /** Gains at the wall, m. */
    private static final List<Double> GAINS_M = List.of(0.01, 0.02, 0.04);

    /** Wall distances closer than this are one, m. */
    private static final double ALIKE_M = 0.005;

    /** A trunk that leans further than before by this is told, degrees. */
    private static final double TOLD_DEG = 1;

    /**
     * A gain and what the engine answers with it.
     *
     * @param result of the same scenario with that much more bend
     */
    public record Step(double gainM, Result result) {}

    public MoreBend {
        steps = List.copyOf(steps);
    }

    /**
     * Solves the steps.
     *
     * @param engine the answer to a scenario, empty where it has none
     */
    public static MoreBend of(Result own, Function<Scenario, Optional<Result>> engine) {
        List<Step> steps = new ArrayList<>();
        for (double gainM : GAINS_M) {
            if (shorter(own.ankles()) + gainM < UsualAnkles.DISTANCE_M + ALIKE_M) {
                engine.apply(scenario(own, gainM)).ifPresent(result -> steps.add(new Step(gainM, result)));
            }
        }
        return new MoreBend(steps);
    }

    private static Scenario scenario(Result own, double gainM) {
        Scenario asked = own.scenario();
        Ankles ankles = asked.ankles();
        return asked.withAnkles(
                        new Ankles(gained(own, ankles, Side.LEFT, gainM), gained(own, ankles, Side.RIGHT, gainM)))
                .withOptions(UsualAnkles.ENDS_OF_EVERY_WAY);
    }

    private static AnkleMeasure gained(Result own, Ankles ankles, Side side, double gainM) {
        return gains(own.ankles(), side)
                ? new AnkleMeasure.WallDistance(own.ankles().of(side).wallDistanceM() + gainM)
                : ankles.of(side);
    }

    private static double shorter(AnkleAnswers ankles) {
        return Math.min(ankles.left().wallDistanceM(), ankles.right().wallDistanceM());
    }

    /** The shorter ankle gains; both do where they are alike. */
    private static boolean gains(AnkleAnswers ankles, Side side) {
        AnkleAnswer ankle = ankles.of(side);
        return ankle.wallDistanceM() < shorter(ankles) + ALIKE_M;
    }

    void append(Report.Builder report, Result own, UnitSystem units) {
        Optional<Shown> now =
                Shown.ofPerson(own).filter(shown -> own.preferred().isPresent());
        if (steps.isEmpty() || now.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Words.say(ChangeMessage.GAIN_NONE), now.get()));
        boolean leansMore = false;
        for (Step step : steps) {
            Optional<Shown> then = Shown.ofPerson(step.result)
                    .filter(shown -> step.result.preferred().isPresent());
            if (then.isPresent()) {
                rows.add(row(Words.say(ChangeMessage.GAIN_BY, units.roundLength(step.gainM)), then.get()));
                leansMore |= trunkDeg(then.get()) > trunkDeg(now.get()) + TOLD_DEG;
            }
        }
        report.say(title(own.ankles()));
        List<Report.Column> columns = new ArrayList<>(List.of(Report.Column.words(ChangeMessage.GAIN)));
        columns.addAll(WayTable.COLUMNS);
        report.table(columns, rows);
        report.say(leansMore ? ChangeMessage.GAIN_LEANS_MORE : ChangeMessage.GAIN_IS_MODEL);
    }

    private static ChangeMessage title(AnkleAnswers ankles) {
        boolean left = gains(ankles, Side.LEFT);
        boolean right = gains(ankles, Side.RIGHT);
        return left && right
                ? ChangeMessage.GAIN_TITLE_BOTH
                : left ? ChangeMessage.GAIN_TITLE_LEFT : ChangeMessage.GAIN_TITLE_RIGHT;
    }

    private static List<String> row(String gain, Shown shown) {
        List<String> row = new ArrayList<>(List.of(gain));
        row.addAll(WayTable.cells(shown.strategy().name(), shown.frame()));
        return row;
    }

    private static double trunkDeg(Shown shown) {
        return shown.frame().angles().trunkDeg();
    }
}
