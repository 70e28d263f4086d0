package talus.care.handover;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale along one side of a chart, with round marks.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 * @param step between two marks
 * @param from px
 * @param to px
 */
record Axis(double low, double high, double step, double from, double to) {
    private static final int MOST_MARKS = 6;
    private static final double[] ROUND = {1, 2, 5};

    /** Around these values, its ends on marks. */
    static Axis around(double least, double most, double from, double to) {
        double step = step(Math.max(most - least, 1e-3) / (MOST_MARKS - 1));
        double low = Math.floor(least / step) * step;
        double high = Math.ceil(most / step) * step;
        return new Axis(low, high > low ? high : low + step, step, from, to);
    }

    /** Whole numbers from one to another, marked at most so often that the marks fit. */
    static Axis whole(int low, int high, double from, double to) {
        double step = Math.max(1, step((high - low) / (double) (MOST_MARKS - 1)));
        return new Axis(low, Math.max(high, low + 1), step, from, to);
    }

    /** The smallest of 1, 2, 5, 10, ... and of their tenths that is not below. */
    private static double step(double atLeast) {
        double ten = 1e-4;
        while (true) {
            for (double round : ROUND) {
                if (round * ten >= atLeast * (1 - 1e-9)) {
                    return round * ten;
                }
            }
            ten *= 10;
        }
    }

    /** Where a value lies, px. */
    double at(double value) {
        return from + (to - from) * (value - low) / (high - low);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        int count = (int) Math.floor((high - low) / step + 1e-6);
        for (int i = 0; i <= count; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }
}
