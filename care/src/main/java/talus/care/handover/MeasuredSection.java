package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import talus.care.event.Method;
import talus.care.event.TestKind;
import talus.care.test.Change;
import talus.care.test.ChangeVerdict;
import talus.care.test.DetectableChange;
import talus.care.test.Series;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.Report;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What was measured: each series with its change and error; the wall tests as curves with their table. */
final class MeasuredSection {
    /** Days of tests that a curve and its table show; a table of more takes a page. */
    static final int MOST_DAYS = 30;

    private static final int MARKS = 5;

    private final Map<Series, List<TestResult>> results = new LinkedHashMap<>();
    private final List<Change> changes;
    private final UnitSystem units;
    private final List<Sheet.Part> parts = new ArrayList<>();

    private MeasuredSection(List<TestResult> all, UnitSystem units) {
        for (TestResult result : all) {
            results.computeIfAbsent(result.series(), series -> new ArrayList<>())
                    .add(result);
        }
        this.changes = Change.of(all);
        this.units = units;
    }

    /** The table of all series. */
    static List<Sheet.Part> table(List<TestResult> all, UnitSystem units) {
        MeasuredSection section = new MeasuredSection(all, units);
        section.parts.add(new Sheet.Heading(Words.say(HandoverMessage.MEASURED)));
        if (all.isEmpty()) {
            section.parts.add(new Sheet.Paragraph(Sheet.Tone.PLAIN, Words.say(HandoverMessage.NO_TESTS)));
        } else {
            section.table();
        }
        return section.parts;
    }

    /** A curve for each way in which the wall test was read. */
    static List<Sheet.Part> curves(List<TestResult> all, UnitSystem units) {
        return drawn(all, units, true);
    }

    /** The table of each curve. */
    static List<Sheet.Part> twins(List<TestResult> all, UnitSystem units) {
        return drawn(all, units, false);
    }

    private static List<Sheet.Part> drawn(List<TestResult> all, UnitSystem units, boolean curves) {
        MeasuredSection section = new MeasuredSection(all, units);
        for (Method method : Method.ALL) {
            section.wall(method, curves);
        }
        return section.parts;
    }

    private void table() {
        List<List<String>> rows = new ArrayList<>();
        int n = 0;
        for (Map.Entry<Series, List<TestResult>> one : results.entrySet()) {
            rows.add(row(new Measure(one.getKey(), units), one.getValue(), changes.get(n)));
            n++;
        }
        parts.add(new Sheet.Table(
                Words.say(HandoverMessage.MEASURED_CAPTION),
                List.of(
                        SheetPage.words(HandoverMessage.TEST),
                        SheetPage.words(HandoverMessage.FIRST),
                        SheetPage.words(HandoverMessage.LAST),
                        SheetPage.words(HandoverMessage.TRIALS),
                        SheetPage.words(HandoverMessage.STOPPED_BY),
                        SheetPage.numbers(HandoverMessage.CHANGE),
                        SheetPage.numbers(HandoverMessage.ERROR),
                        SheetPage.words(HandoverMessage.BEYOND)),
                rows));
        parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.ERROR_READS)));
    }

    private static List<String> row(Measure measure, List<TestResult> results, Change change) {
        TestResult first = results.getFirst();
        TestResult last = results.getLast();
        boolean enough = change.verdict() != ChangeVerdict.NOT_ENOUGH;
        return List.of(
                measure.name(),
                dated(measure, first),
                results.size() > 1 ? dated(measure, last) : "",
                measure.trialsText(last),
                last.stoppedBy().map(Measure::stop).orElse(""),
                enough ? measure.difference(change.value()) : "",
                measure.text(change.error()),
                verdict(change.verdict()));
    }

    private static String dated(Measure measure, TestResult result) {
        return Words.say(
                HandoverMessage.DATED,
                measure.text(result.value()),
                result.day().toString());
    }

    /** Whether a change is beyond its error. */
    static String verdict(ChangeVerdict verdict) {
        return Words.say(
                switch (verdict) {
                    case MORE, LESS -> HandoverMessage.YES;
                    case SAME -> HandoverMessage.NO;
                    case NOT_ENOUGH -> HandoverMessage.TOO_FEW;
                    case ALREADY_LOW -> HandoverMessage.ALREADY_LOW;
                });
    }

    private static Series wall(Side side, Method method) {
        return new Series(TestKind.KNEE_TO_WALL, Optional.of(side), Optional.of(method), false);
    }

    private void wall(Method method, boolean curve) {
        Map<LocalDate, List<TestResult>> days = new TreeMap<>();
        for (Side side : Side.BOTH) {
            for (TestResult result : results.getOrDefault(wall(side, method), List.of())) {
                days.computeIfAbsent(result.day(), day -> new ArrayList<>()).add(result);
            }
        }
        if (days.size() < 2) {
            return;
        }
        List<LocalDate> all = List.copyOf(days.keySet());
        LocalDate from = all.get(Math.max(0, all.size() - MOST_DAYS));
        days.keySet().removeIf(day -> day.isBefore(from));
        Measure measure = new Measure(wall(Side.LEFT, method), units);
        if (curve) {
            parts.add(new Sheet.Picture(curves(method, measure, days).svg()));
            parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.BANDS)));
        } else {
            parts.add(twin(measure, days));
        }
        if (all.size() > MOST_DAYS) {
            parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.EARLIER, from.toString())));
        }
    }

    private Curves curves(Method method, Measure measure, Map<LocalDate, List<TestResult>> days) {
        List<Curves.Line> lines = new ArrayList<>();
        for (Side side : Side.BOTH) {
            List<Curves.Point> points = new ArrayList<>();
            days.forEach((day, of) -> of.stream()
                    .filter(result -> result.series().equals(wall(side, method)))
                    .forEach(result -> points.add(new Curves.Point(
                            day.toEpochDay(),
                            measure.shown(result.value()),
                            day.toString(),
                            measure.text(result.value())))));
            if (!points.isEmpty()) {
                lines.add(new Curves.Line(Measure.side(side), points));
            }
        }
        double error = DetectableChange.of(wall(Side.LEFT, method)).value();
        List<LocalDate> all = List.copyOf(days.keySet());
        return new Curves(
                Words.say(HandoverMessage.CURVE, measure.test()),
                measure.axis(),
                lines,
                measure.shown(error) / 2,
                marks(all.getFirst(), all.getLast()),
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    /** A few dates from the first to the last. */
    private static List<Curves.Mark> marks(LocalDate first, LocalDate last) {
        long span = last.toEpochDay() - first.toEpochDay();
        long count = Math.min(MARKS, Math.max(1, span));
        List<Curves.Mark> marks = new ArrayList<>();
        for (long i = 0; i <= count; i++) {
            LocalDate day = first.plusDays(span * i / count);
            marks.add(new Curves.Mark(day.toEpochDay(), day.toString()));
        }
        return marks;
    }

    private static Sheet.Table twin(Measure measure, Map<LocalDate, List<TestResult>> days) {
        List<List<String>> rows = new ArrayList<>();
        days.forEach((day, of) ->
                rows.add(List.of(day.toString(), cell(measure, of, Side.LEFT), cell(measure, of, Side.RIGHT))));
        return new Sheet.Table(
                Words.say(
                        HandoverMessage.CURVE_TABLE, Words.say(HandoverMessage.CURVE, measure.test()), measure.axis()),
                List.of(SheetPage.words(HandoverMessage.DAY), column(Side.LEFT, measure), column(Side.RIGHT, measure)),
                rows);
    }

    private static Report.Column column(Side side, Measure measure) {
        return new Report.Column(Words.say(HandoverMessage.IN_UNIT, Measure.side(side), measure.axis()), false);
    }

    private static String cell(Measure measure, List<TestResult> results, Side side) {
        List<String> texts = new ArrayList<>();
        for (TestResult result : results) {
            if (result.series().side().equals(Optional.of(side))) {
                String value = measure.number(result.value());
                texts.add(
                        result.trials().size() < 2
                                ? value
                                : Words.say(HandoverMessage.VALUE_TRIALS, value, measure.trials(result)));
            }
        }
        return String.join(", ", texts);
    }
}
