package talus.care.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.StopReason;
import talus.care.history.Dated;
import talus.care.history.History;

/**
 * One test.
 *
 * @param value mean of its trials, in the series' unit
 */
public record TestResult(
        Series series, LocalDate day, double value, List<Double> trials, Optional<StopReason> stoppedBy) {
    public TestResult {
        trials = List.copyOf(trials);
    }

    /** All tests of a history, in order of time. */
    public static List<TestResult> of(History history) {
        List<TestResult> results = new ArrayList<>();
        for (Dated<EventData.Test> test : history.tests()) {
            EventData.Test data = test.data();
            results.add(
                    new TestResult(Series.of(data), test.date(), mean(data.trials()), data.trials(), data.stoppedBy()));
        }
        return results;
    }

    static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
