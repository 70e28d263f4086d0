package talus.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import talus.chain.json.JsonObject;

/** Figures of a population: those that rows of {@code populationTargets} ask for, and those that stand beside them. */
final class PopulationFigures {
    /** Fewer people than this are no population: there is no figure. */
    private static final int FEWEST = 6;

    /** Degrees that all differ by less are one, met to the solver's rounding. */
    private static final double ALIKE = 1e-3;

    private final long seed;
    private final Map<String, Double> simulated = new LinkedHashMap<>();
    private final JsonObject.Builder beside = JsonObject.builder();

    PopulationFigures(long seed) {
        this.seed = seed;
    }

    Map<String, Double> simulated() {
        return simulated;
    }

    JsonObject beside() {
        return beside.build();
    }

    /** The figure of a row. */
    void row(String id, double value) {
        simulated.put(id, value);
    }

    /**
     * Of what squatters show over their ankle bend as it was measured; beside it over the true bend, and what studies of few people would
     * have found. Empty with too few people, or when all show the same.
     *
     * @param studied people of the published study
     */
    Optional<Line> overBend(
            String name,
            List<Squatter> squatters,
            int studied,
            ToDoubleFunction<Squatter> measuredBend,
            ToDoubleFunction<Squatter> shown) {
        if (squatters.size() < Math.max(FEWEST, studied) || !varies(squatters, shown)) {
            return Optional.empty();
        }
        List<double[]> measured = points(squatters, measuredBend, shown);
        Line line = Line.through(measured);
        Line overTrue = Line.through(points(squatters, s -> s.measured().bendDeg(), shown));
        beside.put(
                name,
                JsonObject.builder()
                        .put("people", squatters.size())
                        .put("mean", mean(squatters, shown))
                        .put("correlation", line.correlation())
                        .put("correlationWithTrueBend", overTrue.correlation())
                        .put("slopePerDegreeOfTrueBend", overTrue.slope())
                        .put(
                                "smallStudies",
                                SmallStudies.of(measured, studied, seed).json())
                        .build());
        return Optional.of(line);
    }

    /** Of what squatters show over several of their properties, by name. */
    Optional<Regression> over(
            String name,
            List<Squatter> squatters,
            Map<String, ToDoubleFunction<Squatter>> properties,
            ToDoubleFunction<Squatter> shown) {
        if (squatters.size() < FEWEST) {
            return Optional.empty();
        }
        List<ToDoubleFunction<Squatter>> of = List.copyOf(properties.values());
        Regression found = Regression.ofFirst(
                squatters.stream().map(s -> row(s, shown, of)).toList());
        JsonObject.Builder json =
                JsonObject.builder().put("people", squatters.size()).put("explained", found.explained());
        int i = 0;
        for (String property : properties.keySet()) {
            json.put(property, found.standardized().get(i++));
        }
        beside.put(name, json.build());
        return Optional.of(found);
    }

    /** Mean of a difference; beside it its spread and the part of the people in whom it has the sign of the mean. */
    OptionalDouble difference(String name, List<Squatter> squatters, ToDoubleFunction<Squatter> difference) {
        if (squatters.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        double mean = mean(squatters, difference);
        double squares = squatters.stream()
                .mapToDouble(s -> difference.applyAsDouble(s) - mean)
                .map(d -> d * d)
                .sum();
        long sameWay = squatters.stream()
                .filter(s -> difference.applyAsDouble(s) * mean > 0)
                .count();
        beside.put(
                name,
                JsonObject.builder()
                        .put("people", squatters.size())
                        .put("mean", mean)
                        .put("sd", Math.sqrt(squares / (squatters.size() - 1)))
                        .put("partThisWay", (double) sameWay / squatters.size())
                        .build());
        return OptionalDouble.of(mean);
    }

    private static boolean varies(List<Squatter> squatters, ToDoubleFunction<Squatter> of) {
        var values = squatters.stream().mapToDouble(of).summaryStatistics();
        return values.getMax() - values.getMin() > ALIKE;
    }

    private static double mean(List<Squatter> squatters, ToDoubleFunction<Squatter> of) {
        return squatters.stream().mapToDouble(of).average().orElseThrow();
    }

    private static List<double[]> points(
            List<Squatter> squatters, ToDoubleFunction<Squatter> x, ToDoubleFunction<Squatter> y) {
        return squatters.stream()
                .map(s -> new double[] {x.applyAsDouble(s), y.applyAsDouble(s)})
                .toList();
    }

    private static double[] row(
            Squatter squatter, ToDoubleFunction<Squatter> first, List<ToDoubleFunction<Squatter>> rest) {
        double[] row = new double[1 + rest.size()];
        row[0] = first.applyAsDouble(squatter);
        for (int i = 0; i < rest.size(); i++) {
            row[1 + i] = rest.get(i).applyAsDouble(squatter);
        }
        return row;
    }
}
