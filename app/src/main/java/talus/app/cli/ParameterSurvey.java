package talus.app.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import talus.chain.contract.scenario.Scenario;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.registry.ModelParameters;
import talus.chain.sensitivity.DriverTable;
import talus.chain.sensitivity.Drivers;
import talus.chain.sensitivity.Example;

/** What hangs on every sampled parameter in some examples, asked on all processors; the table is the same on any number of them. */
public final class ParameterSurvey {
    private ParameterSurvey() {}

    /**
     * The table of all sampled parameters.
     *
     * @param engine what answers a scenario with given parameters
     * @param percent is told of every further tenth that is done, from whichever thread did it
     */
    public static DriverTable of(
            List<Example> examples, BiFunction<Scenario, ParameterValues, Prediction> engine, IntConsumer percent) {
        List<Drivers> drivers = examples.stream()
                .map(example -> new Drivers(example.scenario(), engine))
                .toList();
        List<Parameter> parameters = ModelParameters.sampled();
        int all = parameters.size();
        AtomicInteger done = new AtomicInteger();
        List<DriverTable.Row> rows = IntStream.range(0, all)
                .parallel()
                .mapToObj(i -> {
                    Parameter parameter = parameters.get(i);
                    var row = new DriverTable.Row(
                            parameter,
                            drivers.stream().map(d -> d.of(parameter)).toList());
                    int count = done.incrementAndGet();
                    if (10 * count / all > 10 * (count - 1) / all) {
                        percent.accept(100 * count / all / 10 * 10);
                    }
                    return row;
                })
                .toList();
        return DriverTable.of(examples, drivers.stream().map(Drivers::nominal).toList(), rows);
    }
}
