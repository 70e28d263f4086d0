package talus.care.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.Region;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.handover.HandoverMessage;
import talus.care.handover.Measure;
import talus.care.handover.PersonWords;
import talus.care.history.Dated;
import talus.care.note.Note;
import talus.care.plan.PlanWords;
import talus.care.programme.PhaseHistory;
import talus.care.programme.PhaseMessage;
import talus.care.safety.StopSigns;
import talus.care.test.Change;
import talus.care.test.DetectableChange;
import talus.care.test.DiscomfortChange;
import talus.care.test.Series;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.Report;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What became of each measure, as curves; and the same for a professional. */
final class ProgressScreens {
    static final String PROGRESS = "progress";
    static final String REPORT = "report";

    /** Left before right, whatever came first on a day. */
    private static final Comparator<Series> IN_ORDER =
            Comparator.comparing((Series series) -> side(series.side())).thenComparing(Series::incline);

    private ProgressScreens() {}

    static Screen progress(Diary diary, String argument) {
        List<Screen.Part> parts = new ArrayList<>();
        List<TestResult> results = TestResult.of(diary.history());
        List<Change> changes = Change.of(results);
        List<Screen.Stretch> phases = phases(diary);
        for (TestKind test : TestKind.ALL) {
            for (Optional<Method> method : methods(results, test)) {
                parts.add(curve(diary, test, method, results, changes, phases));
            }
        }
        parts.addAll(discomfort(diary, phases));
        if (parts.isEmpty()) {
            parts.add(said(Words.say(ScreenMessage.NO_PROGRESS)));
        } else {
            ThenAndNow.of(diary).ifPresent(then -> parts.add(0, then));
            parts.add(heading(ScreenMessage.PHASES));
            parts.add(new Screen.Said(table(phases)));
        }
        parts.add(said(PersonWords.trained(diary.history())));
        boolean led = parts.stream().anyMatch(Screen.Chain.class::isInstance);
        Optional<Screen.Link> chain = led ? Optional.empty() : OwnChain.link(diary, ScreenMessage.THEN_AND_NOW_LINK);
        return new Screen(
                PROGRESS,
                Words.say(ScreenMessage.PROGRESS),
                parts,
                Optional.empty(),
                chain.stream().toList());
    }

    private static List<Optional<Method>> methods(List<TestResult> results, TestKind test) {
        return results.stream()
                .filter(result -> result.series().test() == test)
                .map(result -> result.series().method())
                .distinct()
                .toList();
    }

    private static Screen.Curve curve(
            Diary diary,
            TestKind test,
            Optional<Method> method,
            List<TestResult> results,
            List<Change> changes,
            List<Screen.Stretch> phases) {
        Map<Series, List<Screen.Point>> points = new TreeMap<>(IN_ORDER);
        for (TestResult result : results) {
            if (result.series().test() == test && result.series().method().equals(method)) {
                points.computeIfAbsent(result.series(), series -> new ArrayList<>())
                        .add(new Screen.Point(
                                result.day().toString(), measure(result, diary).shown(result.value())));
            }
        }
        List<Screen.Line> lines = new ArrayList<>();
        points.forEach((series, of) -> lines.add(new Screen.Line(side(series.side()), of)));
        Series one = points.keySet().iterator().next();
        Measure measure = new Measure(one, diary.units());
        double detectable = measure.shown(DetectableChange.of(one).value());
        List<String> sentences = new ArrayList<>(changes.stream()
                .filter(change -> change.test().equals(Optional.of(test))
                        && change.method().equals(method))
                .map(change -> PlanWords.changed(change, diary.units()))
                .toList());
        sentences.add(Words.say(ScreenMessage.BANDS_ARE));
        return new Screen.Curve(PlanWords.name(test), measure.axis(), lines, 0.5 * detectable, phases, sentences);
    }

    private static String side(Optional<Side> side) {
        return Words.say(side.map(s -> s == Side.LEFT ? ScreenMessage.LEFT : ScreenMessage.RIGHT)
                .orElse(ScreenMessage.BOTH));
    }

    /** Discomfort by region, each at the one time of rating that is compared. */
    private static List<Screen.Part> discomfort(Diary diary, List<Screen.Stretch> phases) {
        List<Change> changes = DiscomfortChange.of(diary.history());
        List<Screen.Part> curves = new ArrayList<>();
        for (Region region : Region.ALL) {
            List<Dated<EventData.Rating>> ratings = DiscomfortChange.ratings(diary.history(), region);
            if (!ratings.isEmpty()) {
                List<Screen.Point> points = ratings.stream()
                        .map(rating -> new Screen.Point(
                                rating.date().toString(), rating.data().discomfort()))
                        .toList();
                String name = Names.of(region);
                curves.add(new Screen.Curve(
                        Words.say(
                                ScreenMessage.DISCOMFORT,
                                name,
                                Names.of(ratings.getFirst().data().when())),
                        Words.say(ScreenMessage.OF_TEN),
                        List.of(new Screen.Line(name, points)),
                        0,
                        phases,
                        sentences(changes, "discomfort." + region.word(), diary.units())));
            }
        }
        return curves;
    }

    private static List<String> sentences(List<Change> changes, String measure, UnitSystem units) {
        return changes.stream()
                .filter(change -> change.measure().equals(measure))
                .map(change -> PlanWords.changed(change, units))
                .toList();
    }

    /** Where the weight lay, from when on. */
    private static List<Screen.Stretch> phases(Diary diary) {
        return PhaseHistory.of(diary.content(), diary.log(), diary.on()).stream()
                .map(stretch ->
                        new Screen.Stretch(stretch.from().toString(), Words.say(PhaseMessage.of(stretch.phase()))))
                .toList();
    }

    private static Report.Table table(List<Screen.Stretch> phases) {
        return new Report.Table(
                List.of(column(ScreenMessage.SINCE, false), column(ScreenMessage.PHASE, false)),
                phases.stream()
                        .map(phase -> List.of(phase.from(), phase.name()))
                        .toList());
    }

    static Screen report(Diary diary, String argument) {
        List<Screen.Part> parts = new ArrayList<>();
        parts.add(said(PersonWords.who(diary.history(), diary.units())));
        parts.add(new Screen.Documents());
        parts.add(heading(ScreenMessage.NOTE));
        parts.add(said(Note.of(diary.log(), diary.on())));
        parts.add(said(Words.say(HandoverMessage.NOTE_READS)));
        parts.add(heading(HandoverMessage.SIGNS));
        parts.add(signs(diary));
        parts.add(heading(ScreenMessage.TESTS_DONE));
        List<TestResult> results = TestResult.of(diary.history());
        if (results.isEmpty()) {
            parts.add(said(Words.say(ScreenMessage.NO_TESTS)));
        } else {
            parts.add(new Screen.Said(table(results, diary)));
        }
        parts.addAll(progress(diary, "").parts());
        parts.addAll(TodayScreens.plan(diary, "").parts());
        return new Screen(
                REPORT,
                Words.say(ScreenMessage.REPORT),
                parts,
                Optional.empty(),
                List.of(new Screen.Link(HandoverScreens.CONTACT, "", Words.say(ScreenMessage.CONTACT), false)));
    }

    /** Each sign in the words that were ticked, and whether it stands. */
    private static Screen.Said signs(Diary diary) {
        List<List<String>> rows = StopSigns.of(diary.history()).stream()
                .map(sign -> List.of(sign.day().toString(), sign.text(), sign.end()))
                .toList();
        return rows.isEmpty()
                ? said(Words.say(HandoverMessage.NO_SIGNS))
                : new Screen.Said(new Report.Table(
                        List.of(
                                column(ScreenMessage.DAY, false),
                                column(HandoverMessage.SIGN, false),
                                column(HandoverMessage.ENDED, false)),
                        rows));
    }

    private static Measure measure(TestResult result, Diary diary) {
        return new Measure(result.series(), diary.units());
    }

    private static Report.Table table(List<TestResult> results, Diary diary) {
        List<List<String>> rows = new ArrayList<>();
        for (TestResult result : results) {
            TestKind test = result.series().test();
            Measure measure = measure(result, diary);
            rows.add(List.of(
                    result.day().toString(),
                    PlanWords.name(test),
                    side(result.series().side()),
                    measure.text(result.value()),
                    measure.trialsText(result),
                    result.stoppedBy()
                            .map((StopReason reason) -> Names.of(reason))
                            .orElse("")));
        }
        return new Report.Table(
                List.of(
                        column(ScreenMessage.DAY, false),
                        column(ScreenMessage.TEST, false),
                        column(ScreenMessage.SIDE, false),
                        column(ScreenMessage.RESULT, true),
                        column(ScreenMessage.TRIALS, true),
                        column(ScreenMessage.STOPPED, false)),
                rows);
    }

    private static Report.Column column(Message title, boolean number) {
        return new Report.Column(Words.say(title), number);
    }

    private static Screen.Said heading(Message message) {
        return new Screen.Said(new Report.Heading(Words.say(message)));
    }

    private static Screen.Said said(String text) {
        return new Screen.Said(new Report.Paragraph(text));
    }
}
