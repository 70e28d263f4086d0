package talus.care.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.care.event.Method;
import talus.care.event.TestKind;
import talus.chain.body.Side;

/**
 * What became of one measure since the start.
 *
 * @param measure the test's word, or {@code discomfort.} and the region's
 * @param test empty for discomfort
 * @param value last mean minus first mean; 0 with too few results
 * @param error what the value must be beyond to be called a change
 */
public record Change(
        String measure,
        Optional<TestKind> test,
        Optional<Side> side,
        Optional<Method> method,
        ChangeVerdict verdict,
        double first,
        double last,
        double value,
        double error) {
    /** Means over this many tests at most. */
    static final int MOST_OF_A_MEAN = 3;

    /** Below it two numbers differ by rounding alone. */
    public static final double ROUNDING = 1e-9;

    /** The changes of all tests, in order of first appearance. */
    public static List<Change> of(List<TestResult> results) {
        Map<Series, List<Double>> series = new LinkedHashMap<>();
        for (TestResult result : results) {
            series.computeIfAbsent(result.series(), key -> new ArrayList<>()).add(result.value());
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Series, List<Double>> one : series.entrySet()) {
            changes.add(of(one.getKey(), one.getValue()));
        }
        return changes;
    }

    private static Change of(Series series, List<Double> values) {
        int n = values.size();
        if (n < 2) {
            double only = values.get(0);
            return change(
                    series,
                    ChangeVerdict.NOT_ENOUGH,
                    only,
                    only,
                    DetectableChange.of(series).value());
        }
        int k = Math.min(MOST_OF_A_MEAN, n / 2);
        double first = TestResult.mean(values.subList(0, k));
        double last = TestResult.mean(values.subList(n - k, n));
        double error = DetectableChange.ofMeans(series, k);
        return change(series, verdict(last - first, error), first, last, error);
    }

    private static Change change(Series series, ChangeVerdict verdict, double first, double last, double error) {
        return new Change(
                series.test().word(),
                Optional.of(series.test()),
                series.side(),
                series.method(),
                verdict,
                first,
                last,
                last - first,
                error);
    }

    /** More or less only beyond the error. */
    static ChangeVerdict verdict(double value, double error) {
        if (Math.abs(value) <= error + ROUNDING) {
            return ChangeVerdict.SAME;
        }
        return value > 0 ? ChangeVerdict.MORE : ChangeVerdict.LESS;
    }
}
