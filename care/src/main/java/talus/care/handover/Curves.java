package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.words.Words;

/**
 * Results over time, a line each.
 *
 * @param name what is measured
 * @param unit of its numbers
 * @param lines each with a name and at least one point, the earliest first
 * @param halfError shaded to each side of a line; 0 for none
 * @param marks on the level axis
 * @param lowest the upright axis reaches down to it, and {@code highest} up to it
 */
record Curves(
        String name, String unit, List<Line> lines, double halfError, List<Mark> marks, double lowest, double highest) {
    private static final double HEIGHT = 205;

    /** Letters of a label that fits around the last mark. */
    private static final int SHORT = 4;

    Curves {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** One line. */
    record Line(String name, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /**
     * One result.
     *
     * @param x days or weeks
     * @param words its value with unit
     */
    record Point(double x, double value, String when, String words) {}

    /** A place on the level axis. */
    record Mark(double x, String label) {}

    /** The chart. */
    String svg() {
        double least = lowest;
        double most = highest;
        double first = marks.getFirst().x();
        double last = marks.getLast().x();
        for (Line line : lines) {
            for (Point point : line.points()) {
                least = Math.min(least, point.value() - halfError);
                most = Math.max(most, point.value() + halfError);
                first = Math.min(first, point.x());
                last = Math.max(last, point.x());
            }
        }
        Plot plot = new Plot(HEIGHT, name, description());
        Axis y = Axis.around(least, most, plot.bottom(), Plot.TOP);
        Axis x = new Axis(first, last > first ? last : first + 1, 1, Plot.LEFT + 8, Plot.RIGHT - 8);
        plot.upright(y, unit);
        for (Mark mark : marks) {
            boolean atEnd = mark.label().length() > SHORT && x.at(mark.x()) > Plot.RIGHT - 30;
            plot.level(x.at(mark.x()), mark.label(), atEnd ? "end" : "middle");
        }
        for (int n = 0; n < lines.size(); n++) {
            plot.legend(n, lines.get(n).name());
            draw(plot, n, x, y);
        }
        return plot.close();
    }

    private void draw(Plot plot, int n, Axis x, Axis y) {
        List<double[]> middle = new ArrayList<>();
        List<double[]> upper = new ArrayList<>();
        List<double[]> lower = new ArrayList<>();
        for (Point point : lines.get(n).points()) {
            double at = x.at(point.x());
            middle.add(new double[] {at, y.at(point.value())});
            upper.add(new double[] {at, y.at(point.value() + halfError)});
            lower.add(new double[] {at, y.at(point.value() - halfError)});
        }
        if (halfError > 0) {
            plot.band(n, upper, lower);
        }
        if (middle.size() > 1) {
            plot.polyline(n, middle);
        }
        for (int i = 0; i < middle.size(); i++) {
            Point point = lines.get(n).points().get(i);
            plot.point(
                    n,
                    middle.get(i)[0],
                    middle.get(i)[1],
                    Words.say(HandoverMessage.POINT, point.when(), point.words()));
        }
    }

    private String description() {
        List<String> each = new ArrayList<>();
        String from = lines.getFirst().points().getFirst().when();
        String to = lines.getFirst().points().getLast().when();
        for (Line line : lines) {
            each.add(Words.say(
                    HandoverMessage.CURVE_LINE,
                    line.name(),
                    line.points().getFirst().words(),
                    line.points().getLast().words()));
        }
        return Words.say(HandoverMessage.CURVE_READS, Integer.toString(lines.size()), from, to, String.join(" ", each));
    }
}
