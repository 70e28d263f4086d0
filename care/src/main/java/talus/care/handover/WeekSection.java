package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Region;
import talus.care.event.SetSource;
import talus.chain.report.Report;
import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/** Sessions and discomfort week by week: two charts and one table with the numbers of both. */
final class WeekSection {
    /** Half a year; more weeks would need more pages. */
    static final int MOST_WEEKS = 26;

    private static final double HEIGHT = 165;
    private static final double TEN = 10;

    private final List<Week> weeks;
    private final int asked;
    private final List<Region> regions;

    /** @param asked sessions a week that the plan asks for now */
    private WeekSection(List<Week> all, int asked) {
        this.weeks = all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        this.asked = asked;
        this.regions = Region.ALL.stream()
                .filter(region ->
                        weeks.stream().anyMatch(week -> week.discomfort().containsKey(region)))
                .toList();
    }

    /** The charts. */
    static List<Sheet.Part> charts(List<Week> all, int asked) {
        WeekSection section = new WeekSection(all, asked);
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Picture(section.sessions()));
        if (!section.regions.isEmpty()) {
            parts.add(new Sheet.Picture(section.discomfort().svg()));
        }
        return parts;
    }

    /** The numbers of both charts. */
    static List<Sheet.Part> table(List<Week> all, int asked) {
        WeekSection section = new WeekSection(all, asked);
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(section.table());
        parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.RATED)));
        if (all.getLast().openToday()) {
            parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.TODAY_COUNTS)));
        }
        if (all.size() > MOST_WEEKS) {
            String from = section.weeks.getFirst().first().toString();
            parts.add(new Sheet.Paragraph(Sheet.Tone.QUIET, Words.say(HandoverMessage.EARLIER, from)));
        }
        return parts;
    }

    private String sessions() {
        List<String> each = new ArrayList<>();
        int most = asked;
        for (Week week : weeks) {
            each.add(Words.say(
                    HandoverMessage.SESSIONS_WEEK, Integer.toString(week.number()), Integer.toString(week.sessions())));
            most = Math.max(most, week.sessions());
        }
        Plot plot = new Plot(
                HEIGHT,
                Words.say(HandoverMessage.SESSIONS_CURVE),
                Words.say(HandoverMessage.SESSIONS_READS, String.join(" ", each)));
        Axis y = Axis.whole(0, most, plot.bottom(), Plot.TOP);
        plot.upright(y, "");
        plot.legendArea(Palette.NEAR, Words.say(HandoverMessage.TIMED));
        plot.legendArea(Palette.GHOST, Words.say(HandoverMessage.OTHER));
        double room = (Plot.RIGHT - Plot.LEFT) / weeks.size();
        double width = Math.min(28, 0.6 * room);
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            double x = Plot.LEFT + room * (i + 0.5);
            bar(plot, y, x - width / 2, width, 0, week.timed(), Palette.NEAR, week);
            bar(plot, y, x - width / 2, width, week.timed(), week.sessions(), Palette.GHOST, week);
            if (i % everyNth() == 0) {
                plot.level(x, Integer.toString(week.number()), "middle");
            }
        }
        plot.line(Plot.LEFT, y.at(asked), Plot.RIGHT, y.at(asked), Palette.MARK, "1.5", "6 4");
        plot.legendLine(Palette.MARK, Words.say(HandoverMessage.ASKED_FOR));
        plot.levelName(Words.say(HandoverMessage.AXIS_WEEK));
        return plot.close();
    }

    private static void bar(Plot plot, Axis y, double x, double width, int from, int to, String fill, Week week) {
        if (to > from) {
            String words = Words.say(
                    HandoverMessage.SESSIONS_WEEK, Integer.toString(week.number()), Integer.toString(to - from));
            plot.bar(x, y.at(to), width, y.at(from) - y.at(to), fill, words);
        }
    }

    private int everyNth() {
        return (weeks.size() + 12) / 13;
    }

    private Curves discomfort() {
        List<Curves.Line> lines = new ArrayList<>();
        for (Region region : regions) {
            List<Curves.Point> points = new ArrayList<>();
            for (Week week : weeks) {
                week.mean(region)
                        .ifPresent(mean -> points.add(new Curves.Point(
                                week.number(),
                                mean,
                                Words.say(HandoverMessage.WEEK_ROW, Integer.toString(week.number())),
                                Decimal.of(mean, 1))));
            }
            lines.add(new Curves.Line(Measure.region(region), points));
        }
        List<Curves.Mark> marks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i += everyNth()) {
            int number = weeks.get(i).number();
            marks.add(new Curves.Mark(number, Integer.toString(number)));
        }
        return new Curves(
                Words.say(HandoverMessage.DISCOMFORT_CURVE),
                Words.say(HandoverMessage.OF_TEN),
                lines,
                0,
                marks,
                0,
                TEN);
    }

    private Sheet.Table table() {
        List<Report.Column> columns = new ArrayList<>(List.of(
                SheetPage.words(HandoverMessage.WEEK),
                SheetPage.words(HandoverMessage.SESSIONS),
                SheetPage.numbers(HandoverMessage.SETS),
                SheetPage.numbers(HandoverMessage.BY_TIMER),
                SheetPage.numbers(HandoverMessage.BY_SELF),
                SheetPage.numbers(HandoverMessage.BACKFILLED),
                SheetPage.numbers(HandoverMessage.UNSAID)));
        for (Region region : regions) {
            columns.add(new Report.Column(
                    Words.say(HandoverMessage.IN_UNIT, Measure.region(region), Words.say(HandoverMessage.TO_TEN)),
                    true));
        }
        return new Sheet.Table(
                Words.say(HandoverMessage.WEEKS_CAPTION),
                columns,
                weeks.stream().map(this::row).toList());
    }

    private List<String> row(Week week) {
        List<String> row = new ArrayList<>();
        row.add(Words.say(
                HandoverMessage.WEEK_OF,
                Integer.toString(week.number()),
                week.first().toString()));
        row.add(Words.say(
                week.openToday() ? HandoverMessage.SESSIONS_BEFORE_TODAY : HandoverMessage.SESSIONS_OF,
                Integer.toString(week.sessions()),
                Integer.toString(asked)));
        row.add(Integer.toString(week.allSets()));
        for (SetSource source : SetSource.ALL) {
            row.add(Integer.toString(week.sets(Optional.of(source))));
        }
        row.add(Integer.toString(week.sets(Optional.empty())));
        for (Region region : regions) {
            row.add(week.mean(region)
                    .map(mean -> Decimal.of(mean, 1))
                    .orElseGet(() -> Words.say(HandoverMessage.NOT_RATED)));
        }
        return row;
    }
}
