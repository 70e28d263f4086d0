package talus.chain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Ways to squat with what they do to trunk and low back. */
final class WayTable {
    /** Columns of {@link #cells}. */
    static final List<Report.Column> COLUMNS = List.of(
            Report.Column.words(ChangeMessage.WAY),
            Report.Column.numbers(ChangeMessage.TRUNK_LEANS),
            Report.Column.numbers(ChangeMessage.LOW_BACK_BENDS));

    private WayTable() {}

    /** A way and its pose. */
    static List<String> cells(StrategyName name, Frame frame) {
        return List.of(
                Words.say(SquatSection.shortName(name)),
                UnitSystem.degrees(frame.angles().trunkDeg()),
                UnitSystem.degrees(frame.angles().lumbarFlexionDeg()));
    }

    /** Every way that gets to the depth, with how much dearer it is than the cheapest; nothing where there is one at most. */
    static void append(Report.Builder report, Result result) {
        List<Strategy> ways = result.strategies().stream()
                .filter(way -> way.outcome() instanceof StrategyOutcome.Converged
                        && way.name() != StrategyName.SHALLOWER
                        && way.cost().isPresent()
                        && !way.frames().isEmpty())
                .sorted(Comparator.comparingDouble(way -> way.cost().getAsDouble()))
                .toList();
        if (ways.size() < 2) {
            return;
        }
        double least = ways.getFirst().cost().getAsDouble();
        List<Report.Column> columns = new ArrayList<>(COLUMNS);
        columns.add(Report.Column.numbers(ChangeMessage.WAY_COST));
        List<List<String>> rows = new ArrayList<>();
        for (Strategy way : ways) {
            List<String> row = new ArrayList<>(cells(way.name(), way.frames().getLast()));
            row.add(dearer(way.cost().getAsDouble() / least - 1));
            rows.add(row);
        }
        report.say(ChangeMessage.OTHER_WAYS).table(columns, rows).say(ChangeMessage.WAYS_TURN);
    }

    private static String dearer(double part) {
        return part > 0
                ? Words.say(ChangeMessage.WAY_MORE, UnitSystem.percent(part))
                : Words.say(ChangeMessage.WAY_LEAST);
    }
}
