package talus.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talus.chain.json.JsonObject;
import talus.chain.statistics.RandomSource;

/**
 * What studies of few people would have found in this population: correlations of many samples, each without repeats.
 *
 * @param size people of a study
 * @param low 5 % of the studies find less
 * @param high 5 % find more
 * @param positive part that finds a positive correlation
 */
record SmallStudies(int size, double low, double high, double positive) {
    private static final int STUDIES = 2000;
    private static final double TAIL = 0.05;

    /**
     * Of the points of a population.
     *
     * @param size at most the number of points
     */
    static SmallStudies of(List<double[]> points, int size, long seed) {
        RandomSource random = new RandomSource(seed);
        List<double[]> order = new ArrayList<>(points);
        double[] found = new double[STUDIES];
        int positive = 0;
        for (int s = 0; s < STUDIES; s++) {
            for (int i = 0; i < size; i++) {
                int j = i + random.nextInt(order.size() - i);
                double[] one = order.get(i);
                order.set(i, order.get(j));
                order.set(j, one);
            }
            found[s] = Line.through(order.subList(0, size)).correlation();
            positive += found[s] > 0 ? 1 : 0;
        }
        Arrays.sort(found);
        int tail = (int) (TAIL * STUDIES);
        return new SmallStudies(size, found[tail], found[STUDIES - 1 - tail], (double) positive / STUDIES);
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("people", size)
                .put("studies", STUDIES)
                .put("low", low)
                .put("high", high)
                .put("positive", positive)
                .build();
    }
}
