package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.json.Json;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.TableMessage;
import talus.chain.report.words.Words;

/** A result as compact tables for people who know the terms: strategies, then the last frame beside the reference. */
public final class PredictionReport {
    private PredictionReport() {}

    public static Report of(Result result) {
        Report.Builder report = new Report.Builder();
        report.say(TableMessage.ENGINE, result.engine())
                .bullets(List.of(
                        task(result.scenario()),
                        ankle(TableMessage.LEFT, result.ankles().left()),
                        ankle(TableMessage.RIGHT, result.ankles().right()),
                        Words.say(
                                result.sideDifference().notable()
                                        ? TableMessage.SIDE_DIFFERENCE_NOTABLE
                                        : TableMessage.SIDE_DIFFERENCE,
                                Decimal.signed(result.sideDifference().distanceM() * 100, 1))));
        strategies(report, result);
        frames(report, result);
        result.bands().ifPresent(bands -> bands(report, bands));
        if (!result.notes().isEmpty()) {
            List<String> notes = new ArrayList<>();
            for (Note note : result.notes()) {
                notes.add(Words.say(TableMessage.NOTE, note.code(), note.text()));
            }
            report.heading(TableMessage.NOTES).bullets(notes);
        }
        return report.build();
    }

    /** The task in the contract's own words: every field that is a plain value, by its dotted name. */
    private static String task(Scenario scenario) {
        Json task = ScenarioWriter.write(scenario).get("task").orElseThrow();
        List<String> words = new ArrayList<>();
        ScenarioFields.of(task).forEach((name, value) -> words.add(name + " " + value));
        return String.join(", ", words);
    }

    private static String ankle(TableMessage side, AnkleAnswer ankle) {
        return Words.say(
                ankle.isShort() ? TableMessage.ANKLE_SHORT : TableMessage.ANKLE,
                Words.say(side),
                Decimal.of(ankle.wallDistanceM() * 100, 1),
                Decimal.of(ankle.limitDeg(), 1),
                Decimal.of(ankle.bandDeg().low(), 1),
                Decimal.of(ankle.bandDeg().high(), 1));
    }

    private static void strategies(Report.Builder report, Result result) {
        List<List<String>> rows = new ArrayList<>();
        for (Strategy strategy : result.strategies()) {
            boolean preferred =
                    result.preferred().isPresent() && result.preferred().get() == strategy.name();
            rows.add(row(strategy, preferred ? Optional.of(TableMessage.PREFERRED) : Optional.empty()));
        }
        result.reference().ifPresent(strategy -> rows.add(row(strategy, Optional.of(TableMessage.REFERENCE))));
        report.heading(TableMessage.STRATEGIES)
                .table(
                        List.of(
                                Report.Column.words(TableMessage.STRATEGY),
                                new Report.Column("", false),
                                Report.Column.words(TableMessage.OUTCOME),
                                Report.Column.numbers(TableMessage.COST),
                                Report.Column.words(TableMessage.REMARK)),
                        rows);
    }

    private static List<String> row(Strategy strategy, Optional<TableMessage> role) {
        OptionalDouble cost = strategy.cost();
        TableMessage outcome = switch (strategy.outcome()) {
            case StrategyOutcome.Converged converged -> TableMessage.CONVERGED;
            case StrategyOutcome.Infeasible infeasible -> TableMessage.INFEASIBLE;
            case StrategyOutcome.Unavailable unavailable -> TableMessage.UNAVAILABLE;
        };
        return List.of(
                strategy.name().word(),
                role.map(message -> Words.say(message)).orElse(""),
                Words.say(outcome),
                cost.isPresent() ? Decimal.of(cost.getAsDouble(), 4) : "",
                remark(strategy.outcome()));
    }

    private static String remark(StrategyOutcome outcome) {
        return switch (outcome) {
            case StrategyOutcome.Converged converged ->
                Words.say(
                        TableMessage.SOLVED,
                        scientific(converged.residual()),
                        Integer.toString(converged.iterations()));
            case StrategyOutcome.Infeasible infeasible -> {
                List<String> words = new ArrayList<>();
                for (Block block : infeasible.blocks()) {
                    words.add(block.side()
                            .map(side -> side.of(block.what().word()))
                            .orElse(block.what().word()));
                }
                infeasible
                        .reachedThighDeg()
                        .ifPresent(deg -> words.add(Words.say(TableMessage.REACHED_THIGH, Decimal.of(deg, 1))));
                yield String.join(", ", words);
            }
            case StrategyOutcome.Unavailable unavailable -> "";
        };
    }

    /** Two digits and a power of ten. */
    private static String scientific(double value) {
        if (value == 0.0) {
            return "0";
        }
        int power = 0;
        double mantissa = Math.abs(value);
        while (mantissa < 0.95 && power > -400) {
            mantissa *= 10;
            power--;
        }
        while (mantissa >= 9.95 && power < 400) {
            mantissa /= 10;
            power++;
        }
        return (value < 0 ? "-" : "") + Decimal.of(mantissa, 1) + "e" + power;
    }

    private static void frames(Report.Builder report, Result result) {
        Optional<Shown> person = Shown.ofPerson(result);
        Optional<Shown> reference = Shown.ofReference(result);
        if (person.isEmpty()) {
            if (result.preferred().isEmpty()) {
                report.say(TableMessage.NO_FRAME);
            }
            return;
        }
        StrategyName name = person.get().strategy().name();
        if (result.preferred().isEmpty()) {
            report.say(TableMessage.NOTHING_FEASIBLE, name.word());
        }
        boolean seatOff = result.scenario().task().kind() == TaskKind.SIT_TO_STAND;
        if (reference.isPresent()) {
            report.heading(
                    seatOff ? TableMessage.SEAT_OFF_FRAME_BESIDE : TableMessage.LAST_FRAME_BESIDE,
                    name.word(),
                    reference.get().strategy().name().word());
        } else {
            report.heading(seatOff ? TableMessage.SEAT_OFF_FRAME : TableMessage.LAST_FRAME, name.word());
        }
        FrameTable table = new FrameTable(person.get().frame(), reference.map(Shown::frame), result.bands());
        report.table(table.columns(), table.rows());
    }

    private static void bands(Report.Builder report, Bands bands) {
        List<String> preferred = new ArrayList<>();
        for (Map.Entry<StrategyName, Double> share : bands.preferred().entrySet()) {
            preferred.add(percent(share.getKey().word(), share.getValue()));
        }
        List<String> drivers = new ArrayList<>();
        for (Bands.Driver driver : bands.drivers()) {
            drivers.add(percent(driver.name(), driver.share()));
        }
        List<String> lines = new ArrayList<>();
        if (!preferred.isEmpty()) {
            lines.add(Words.say(TableMessage.PREFERRED_SHARE, String.join(", ", preferred)));
        }
        if (!drivers.isEmpty()) {
            lines.add(Words.say(TableMessage.DRIVERS, String.join(", ", drivers)));
        }
        report.bullets(lines);
    }

    private static String percent(String name, double part) {
        return Words.say(TableMessage.NAMED_PERCENT, name, Decimal.of(part * 100, 0));
    }
}
