package talus.chain.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Message;
import talus.chain.report.words.PairMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Two scenarios and what came of them, side by side: what was asked differently, margins, ways, angles, efforts, moments. */
public final class PairReport {
    private final Named a;
    private final Named b;
    private final UnitSystem units;
    private final Report.Builder report = new Report.Builder();

    private PairReport(Named a, Named b, UnitSystem units) {
        this.a = a;
        this.b = b;
        this.units = units;
    }

    /**
     * An answered scenario.
     *
     * @param name what people call it, such as its file
     * @param asked without the defaults that hang on the body
     */
    public record Named(String name, Scenario asked, CheckResult check) {
        Result result() {
            return check.result();
        }
    }

    /** The whole report. */
    public static Report of(Named a, Named b, UnitSystem units) {
        PairReport pair = new PairReport(a, b, units);
        pair.report
                .title(PairMessage.TITLE)
                .bullets(List.of(
                        Words.say(PairMessage.SCENARIO, Words.say(PairMessage.A), a.name),
                        Words.say(PairMessage.SCENARIO, Words.say(PairMessage.B), b.name)));
        pair.asked();
        pair.ankles();
        pair.ways();
        PairPosture.append(pair.report, a, b, units);
        pair.report.say(CheckMessage.BACKS_BEND);
        return pair.report.build();
    }

    private void asked() {
        Map<String, String> ofA = ScenarioFields.of(a.asked);
        Map<String, String> ofB = ScenarioFields.of(b.asked);
        Set<String> names = new LinkedHashSet<>(ofA.keySet());
        names.addAll(ofB.keySet());
        String none = Words.say(PairMessage.NOT_GIVEN);
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            String inA = ofA.getOrDefault(name, none);
            String inB = ofB.getOrDefault(name, none);
            if (!inA.equals(inB)) {
                rows.add(List.of(name, inA, inB));
            }
        }
        report.heading(PairMessage.ASKED);
        if (rows.isEmpty()) {
            report.say(PairMessage.NOTHING_DIFFERS);
        } else {
            report.table(columns(PairMessage.FIELD, PairMessage.A, PairMessage.B), rows);
        }
    }

    private void ankles() {
        List<List<String>> limits = List.of(
                List.of(
                        Words.say(PairMessage.LEFT),
                        UnitSystem.degrees(a.check.ankles().left().limitDeg()),
                        UnitSystem.degrees(b.check.ankles().left().limitDeg())),
                List.of(
                        Words.say(PairMessage.RIGHT),
                        UnitSystem.degrees(a.check.ankles().right().limitDeg()),
                        UnitSystem.degrees(b.check.ankles().right().limitDeg())));
        report.heading(PairMessage.LIMITS).table(columns(PairMessage.SIDE, PairMessage.A, PairMessage.B), limits);
        List<DemandSection.Row> ofA = demands(a);
        List<DemandSection.Row> ofB = demands(b);
        List<List<String>> margins = new ArrayList<>();
        for (DemandSection.Row row : ofA) {
            Optional<DemandSection.Row> other = ofB.stream()
                    .filter(o -> o.task().equals(row.task()) && o.needs().equals(row.needs()))
                    .findFirst();
            margins.add(margins(row, Optional.of(row), other));
        }
        for (DemandSection.Row row : ofB) {
            if (ofA.stream()
                    .noneMatch(o -> o.task().equals(row.task()) && o.needs().equals(row.needs()))) {
                margins.add(margins(row, Optional.empty(), Optional.of(row)));
            }
        }
        report.heading(CheckMessage.DEMANDS)
                .say(CheckMessage.DEMANDS_ARE)
                .table(
                        List.of(
                                Report.Column.words(CheckMessage.TASK),
                                Report.Column.numbers(CheckMessage.SHIN_LEANS_BY),
                                Report.Column.numbers(PairMessage.A_LEFT),
                                Report.Column.numbers(PairMessage.A_RIGHT),
                                Report.Column.numbers(PairMessage.B_LEFT),
                                Report.Column.numbers(PairMessage.B_RIGHT)),
                        margins);
    }

    private List<DemandSection.Row> demands(Named named) {
        return named.check
                .demands()
                .map(demands -> DemandSection.of(named.check, demands, units).rows())
                .orElse(List.of());
    }

    private static List<String> margins(
            DemandSection.Row task, Optional<DemandSection.Row> ofA, Optional<DemandSection.Row> ofB) {
        String none = Words.say(PairMessage.NOT_GIVEN);
        return List.of(
                task.name(),
                task.needs(),
                ofA.map(row -> row.left().text()).orElse(none),
                ofA.map(row -> row.right().text()).orElse(none),
                ofB.map(row -> row.left().text()).orElse(none),
                ofB.map(row -> row.right().text()).orElse(none));
    }

    private void ways() {
        List<List<String>> rows = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        for (StrategyName name : StrategyName.values()) {
            Optional<Strategy> inA = strategy(a.result(), name);
            Optional<Strategy> inB = strategy(b.result(), name);
            if (inA.isPresent() || inB.isPresent()) {
                String way = Words.say(SquatSection.shortName(name));
                rows.add(List.of(way, state(a, inA), cost(inA), state(b, inB), cost(inB)));
                stops(a, PairMessage.A, way, inA, stops);
                stops(b, PairMessage.B, way, inB, stops);
            }
        }
        report.heading(PairMessage.WAYS)
                .table(
                        List.of(
                                Report.Column.words(PairMessage.WAY),
                                Report.Column.words(PairMessage.A),
                                Report.Column.numbers(PairMessage.COST_A),
                                Report.Column.words(PairMessage.B),
                                Report.Column.numbers(PairMessage.COST_B)),
                        rows)
                .bullets(stops)
                .say(PairMessage.COST_IS);
    }

    private static Optional<Strategy> strategy(Result result, StrategyName name) {
        return result.strategies().stream()
                .filter(strategy -> strategy.name() == name)
                .findFirst();
    }

    private static String state(Named named, Optional<Strategy> strategy) {
        if (strategy.isEmpty()) {
            return Words.say(PairMessage.NOT_LISTED);
        }
        boolean chosen =
                named.result().preferred().equals(Optional.of(strategy.get().name()));
        return Words.say(
                switch (strategy.get().outcome()) {
                    case StrategyOutcome.Converged converged -> chosen ? PairMessage.CHOSEN : PairMessage.POSSIBLE;
                    case StrategyOutcome.Infeasible infeasible -> PairMessage.BLOCKED;
                    case StrategyOutcome.Unavailable unavailable -> PairMessage.ABSENT;
                });
    }

    private static String cost(Optional<Strategy> strategy) {
        return strategy.isPresent() && strategy.get().cost().isPresent()
                ? Decimal.of(strategy.get().cost().getAsDouble(), 2)
                : "";
    }

    private static void stops(
            Named named, PairMessage letter, String way, Optional<Strategy> strategy, List<String> stops) {
        if (strategy.isPresent() && strategy.get().outcome() instanceof StrategyOutcome.Infeasible infeasible) {
            List<String> sentences = BlockSentences.of(named.result(), strategy.get(), infeasible.blocks());
            if (!sentences.isEmpty()) {
                stops.add(Words.say(PairMessage.STOPS, Words.say(letter), way, String.join(" ", sentences)));
            }
        }
    }

    /** A column of names and columns of numbers. */
    static List<Report.Column> columns(Message names, Message... numbers) {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(Report.Column.words(names));
        for (Message number : numbers) {
            columns.add(Report.Column.numbers(number));
        }
        return columns;
    }
}
