package talus.care.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import talus.care.event.Log;
import talus.care.note.Note;
import talus.care.plan.Diary;
import talus.care.plan.PlanWords;
import talus.care.plan.RandomLog;
import talus.care.rule.CareNumbers;
import talus.chain.report.words.UnitSystem;

/** The report is read back as XML; its numbers are computed anew from the log. */
class ProgressReportTest {
    private static final String DAY = "2026-03-02";
    private static final String SITE = "http://localhost:1/talus/";
    private static final Path PERSONAS = Path.of("../examples/personas");

    /** Marks are printed to a hundredth of a pixel, and a chart has some 130 of them for its values. */
    private static final double OF_A_PIXEL = 0.02;

    private static String html(Diary diary) {
        return html(diary.log(), diary.day(), Optional.empty());
    }

    private static String html(Log log, LocalDate on, Optional<String> name) {
        return ProgressReport.html(Diary.CONTENT, log, on, name);
    }

    /** What is done today counts from tomorrow on; a rating of today begins the first week. */
    @Test
    void aWeekWhoseSessionOfTodayDoesNotCountYetSaysSo() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 2).set("squat", "{'reps': 8}", "right");
        assertThat(html(diary)).contains("0 of 3 before today").doesNotContain("0 of 3<");
        assertThat(html(diary.later(1))).contains("1 of 3<").doesNotContain("before today<");
    }

    /** Eight weeks: left gains, right stays; three sessions a week, of which one is filled in later. */
    private static Diary weeks() {
        Diary diary = Diary.begin(DAY);
        for (int week = 0; week < 8; week++) {
            for (String side : List.of("left", "right")) {
                double m = side.equals("left") ? 0.06 + 0.003 * week : 0.11;
                diary.event(
                        "test",
                        "{'test': 'kneeToWall', 'side': '%s', 'method': 'tape', 'trials': [%s, %s], 'stoppedBy': 'calf'}"
                                .formatted(side, m - 0.002, m + 0.002));
            }
            if (week % 4 == 3) {
                diary.safety("none");
            }
            for (int session = 0; session < 3; session++) {
                diary.rate("before", "back", 4 - 0.25 * week + 0.5 * session).rate("before", "knee", 1);
                String source = session == 2 ? "backfilled" : "timer";
                diary.event(
                        "set",
                        "{'exercise': 'calf-raise', 'actual': {'reps': 12}, 'source': '" + source
                                + "', 'effort': 'right'}");
                diary.later(session == 2 ? 3 : 2);
            }
        }
        return diary;
    }

    /** What the marks of a chart stand for, by its axis: line by colour, then value by value. */
    private static Map<String, List<Double>> values(Element chart) {
        List<double[]> scale = new ArrayList<>();
        for (Element text : Tree.all(chart, "text")) {
            if (text.getAttribute("text-anchor").equals("end")
                    && text.getAttribute("x").equals("40")) {
                scale.add(new double[] {
                    Double.parseDouble(text.getAttribute("y")) - 3.5, Double.parseDouble(text.getTextContent())
                });
            }
        }
        double[] a = scale.getFirst();
        double[] b = scale.getLast();
        Map<String, List<Double>> lines = new LinkedHashMap<>();
        for (Element path : Tree.all(chart, "path")) {
            if (path.getAttribute("class").equals("point")) {
                String place = path.getAttribute("transform");
                double y = Double.parseDouble(place.substring(place.indexOf(' ') + 1, place.length() - 1));
                lines.computeIfAbsent(path.getAttribute("fill"), fill -> new ArrayList<>())
                        .add(a[1] + (y - a[0]) * (b[1] - a[1]) / (b[0] - a[0]));
            }
        }
        return lines;
    }

    private static double perPixel(Element chart) {
        List<Double> heights = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Element text : Tree.all(chart, "text")) {
            if (text.getAttribute("text-anchor").equals("end")
                    && text.getAttribute("x").equals("40")) {
                heights.add(Double.parseDouble(text.getAttribute("y")));
                numbers.add(Double.parseDouble(text.getTextContent()));
            }
        }
        return Math.abs((numbers.getLast() - numbers.getFirst()) / (heights.getLast() - heights.getFirst()));
    }

    private static void assertShows(Element chart, List<List<Double>> lines) {
        List<List<Double>> shown = List.copyOf(values(chart).values());
        assertThat(shown).hasSameSizeAs(lines);
        for (int line = 0; line < lines.size(); line++) {
            assertThat(shown.get(line)).hasSameSizeAs(lines.get(line));
            for (int i = 0; i < lines.get(line).size(); i++) {
                assertThat(shown.get(line).get(i))
                        .isCloseTo(lines.get(line).get(i), within(OF_A_PIXEL * perPixel(chart)));
            }
        }
    }

    @Test
    void theCurveOfTheWallTestShowsTheResultsOfTheLogAndItsTableTheTrials() {
        Tree page = Tree.of(html(weeks()));
        List<Double> left = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            left.add(6 + 0.3 * week);
            right.add(11.0);
        }
        assertShows(page.chart("Toe to wall (tape) over time"), List.of(left, right));
        List<List<String>> rows = page.table("Toe to wall (tape) over time");
        assertThat(rows).hasSize(9);
        assertThat(rows.get(1)).containsExactly(DAY, "6.0 (5.8 6.2)", "11.0 (10.8 11.2)");
        assertThat(rows.get(8)).containsExactly("2026-04-20", "8.1 (7.9 8.3)", "11.0 (10.8 11.2)");
    }

    @Test
    void aBandReachesHalfTheErrorToEachSideSoThatTwoApartDifferByMoreThanTheError() {
        Element chart = Tree.of(html(weeks())).chart("Toe to wall (tape) over time");
        String points = Tree.all(chart, "polygon").getFirst().getAttribute("points");
        String[] places = points.split(" ");
        double upper = Double.parseDouble(places[0].split(",")[1]);
        double lower = Double.parseDouble(places[places.length - 1].split(",")[1]);
        double error = CareNumbers.CHANGE_TAPE_M.value() * 100;
        assertThat((lower - upper) * perPixel(chart)).isCloseTo(error, within(OF_A_PIXEL * perPixel(chart)));
    }

    @Test
    void theCurvesOfDiscomfortShowTheMeanOfEachWeekAsTheTableDoes() {
        Tree page = Tree.of(html(weeks()));
        List<Double> back = new ArrayList<>();
        List<Double> knee = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            back.add(4.5 - 0.25 * week);
            knee.add(1.0);
        }
        assertShows(page.chart("Discomfort, mean of each week"), List.of(back, knee));
        List<List<String>> rows = page.table("Sessions, sets by how");
        assertThat(rows.get(1)).containsExactly("1, from 2026-03-02", "3 of 3", "3", "2", "0", "1", "0", "4.5", "1.0");
        assertThat(rows.get(8)).containsExactly("8, from 2026-04-20", "3 of 3", "3", "2", "0", "1", "0", "2.8", "1.0");
        assertThat(rows.get(9).subList(1, 3)).containsExactly("0 of 3", "0");
    }

    @Test
    void everyColumnOfMeasurementsOrRatingsAndEveryCellOfATestSaysItsUnit() {
        Diary diary = weeks().raises(9, 16).later(7).raises(12, 16);
        diary.event("test", "{'test': 'stanceOpen', 'side': 'left', 'trials': [12.5, 14]}");
        Tree page = Tree.of(html(diary));
        assertThat(page.table("Each test").stream().skip(1)).isNotEmpty().allSatisfy(row -> {
            for (int column : List.of(1, 2, 3, 5, 6)) {
                assertThat(row.get(column)).matches("|.* (cm|reps?|s)(, [0-9-]+)?");
            }
        });
        assertThat(page.table("Toe to wall (tape) over time").getFirst())
                .containsExactly("Day", "left, cm", "right, cm");
        List<String> weeks = page.table("Sessions, sets by how").getFirst();
        assertThat(weeks.subList(2, 7)).allMatch(title -> title.startsWith("Sets"));
        assertThat(weeks.subList(7, weeks.size())).containsExactly("low back, 0 to 10", "knee, 0 to 10");
    }

    @Test
    void theBarsOfSessionsAreAsTallAsSessionsAreMany() {
        Element chart = Tree.of(html(weeks())).chart("Sessions a week");
        List<Double> tall = Tree.all(chart, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("bar"))
                .map(rect -> Double.parseDouble(rect.getAttribute("height")) * perPixel(chart))
                .toList();
        assertThat(tall).hasSize(16);
        for (int i = 0; i < tall.size(); i++) {
            assertThat(tall.get(i)).isCloseTo(i % 2 == 0 ? 2 : 1, within(OF_A_PIXEL * perPixel(chart)));
        }
    }

    @Test
    void theNoteStandsFirstAndWhatChangedIsToldAsThePlanTellsIt() {
        Diary diary = weeks();
        String html = html(diary);
        String note = Note.of(diary.log(), diary.day());
        assertThat(Tree.all(Tree.of(html).root(), "p").get(1).getTextContent()).isEqualTo(note);
        diary.plan().changed().stream()
                .filter(change -> change.measure().equals("kneeToWall"))
                .filter(change -> change.side().orElseThrow().word().equals("left"))
                .forEach(change -> assertThat(html).contains(PlanWords.changed(change, UnitSystem.METRIC)));
        List<List<String>> rows = Tree.of(html).table("Each test");
        assertThat(rows.get(1))
                .containsExactly(
                        "Toe to wall (tape), left",
                        "6.0 cm, 2026-03-02",
                        "8.1 cm, 2026-04-20",
                        "7.9 8.3 cm",
                        "calf",
                        "+1.5 cm",
                        "1.1 cm",
                        "yes");
        assertThat(rows.get(2).subList(5, 8)).containsExactly("0.0 cm", "1.1 cm", "no");
    }

    @Test
    void noNameStandsOnItUnlessOneIsGivenAndAnyNameKeepsItWellFormed() {
        Diary diary = Diary.begin(DAY);
        assertThat(html(diary)).doesNotContain("Name:");
        String name = "<b>\"A\" & B</b>\u0001\uD800 \u0396";
        Tree page = Tree.of(html(diary.log(), diary.day(), Optional.of(name)));
        assertThat(page.all("p").getFirst().getTextContent()).isEqualTo("Name: <b>\"A\" & B</b>\uFFFD\uFFFD \u0396");
    }

    @Test
    void aStopIsToldWithWhoEndedItAndWhatStandsIsToldAsStanding() {
        Diary diary = Diary.begin(DAY).safety("ankleInjury").later(1);
        assertThat(Tree.of(html(diary)).table("Talus cannot check").get(1))
                .containsExactly(
                        DAY,
                        "You hurt an ankle or foot in the last 10 days, and cannot take four steps or a bone is sore to press.",
                        "It still stands.");
        assertThat(html(diary))
                .contains("What was ticked and still stands: You hurt an ankle or foot in the last 10 days")
                .contains("Stopped: nothing is planned now.")
                .doesNotContain("Against last time");
        diary.event("cleared", "{'by': 'Dr <Example>', 'saying': 'a bruise'}");
        assertThat(Tree.of(html(diary)).table("Talus cannot check").get(1).get(2))
                .isEqualTo("2026-03-03, as typed: Dr <Example>: a bruise");
        assertThat(html(diary)).contains("Against last time").doesNotContain("still stands");
    }

    @Test
    void painDownTheLegEndsWithTheNextNoneAndATickDoesNot() {
        Diary diary = Diary.begin(DAY)
                .event("rating", "{'when': 'before', 'region': 'back', 'discomfort': 3, 'tingling': true}")
                .safety("pastCancer")
                .later(1)
                .safety("none");
        List<List<String>> rows = Tree.of(html(diary)).table("Talus cannot check");
        assertThat(rows.get(1).get(2)).isEqualTo("2026-03-03: the person ticked none of them.");
        assertThat(rows.get(2).get(2)).isEqualTo("It still stands.");
    }

    @Test
    void locksAndHurtsAreTold() {
        Diary diary = Diary.begin(DAY)
                .walls(0.06, 0.11)
                .event("lock", "{'exercise': 'calf-raise', 'locked': true}")
                .event("hurt", "{'exercise': 'squat', 'region': 'knee', 'side': 'left'}");
        assertThat(html(diary)).contains("Locked, so its dose does not rise: Calf raise.");
        assertThat(Tree.of(html(diary)).table("Pressed").get(1)).containsExactly(DAY, "Squat", "knee, left");
    }

    @Test
    void inInchesItIsForLetterPaper() {
        Diary diary = Diary.begin(DAY)
                .event("settings", "{'units': 'us'}")
                .walls(0.0635, 0.1016)
                .later(7)
                .walls(0.0635, 0.1016);
        assertThat(html(diary)).contains("size: letter", "2.5 in", "4 in").doesNotContainPattern("[0-9] cm");
    }

    @Test
    void ofYearsTheCurveAndTheTableShowTheSameLatestAndSaySo() {
        Diary diary = Diary.begin(DAY);
        for (int week = 0; week < 60; week++) {
            diary.walls(0.06, 0.11)
                    .event("set", "{'exercise': 'calf-raise', 'actual': {'reps': 12}}")
                    .later(7);
        }
        Tree page = Tree.of(html(diary));
        assertThat(page.table("Toe to wall (tape) over time")).hasSize(1 + MeasuredSection.MOST_DAYS);
        assertThat(values(page.chart("Toe to wall (tape) over time")).values())
                .allSatisfy(line -> assertThat(line).hasSize(MeasuredSection.MOST_DAYS));
        assertThat(page.table("Sessions, sets by how")).hasSize(1 + WeekSection.MOST_WEEKS);
        assertThat(page.root().getTextContent())
                .contains("Shown from 2026-09-28 on; what came before is in the export.");
    }

    @Test
    void readersWhoHearItAreToldEveryPictureAndTable() throws IOException {
        for (Tree page : pages()) {
            assertThat(page.all("svg")).allSatisfy(svg -> {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(svg.getAttribute("aria-label")).isNotBlank();
            });
            assertThat(page.all("table"))
                    .allSatisfy(table -> assertThat(
                                    Tree.all(table, "caption").getFirst().getTextContent())
                            .isNotBlank());
            assertThat(page.all("table"))
                    .allSatisfy(table -> assertThat((Element) table.getParentNode())
                            .satisfies(box -> assertThat(box.getAttribute("aria-label"))
                                    .isEqualTo(Tree.all(table, "caption")
                                            .getFirst()
                                            .getTextContent()))
                            .satisfies(box ->
                                    assertThat(box.getAttribute("tabindex")).isEqualTo("0")));
            assertThat(page.all("th"))
                    .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("row", "col"));
            assertThat(page.all("h1")).hasSize(1);
            assertThat(page.all("script")).isEmpty();
            assertThat(page.root().getTextContent())
                    .contains("Whether training an ankle helps a back is unproven.")
                    .contains("Not yet reviewed by a clinician.");
        }
    }

    private static List<Tree> pages() throws IOException {
        List<Tree> pages = new ArrayList<>();
        try (Stream<Path> logs = Files.list(PERSONAS)) {
            for (Path log : logs.sorted().toList()) {
                pages.add(Tree.of(
                        html(Diary.read(Files.readString(log)), LocalDate.parse("2026-12-28"), Optional.empty())));
            }
        }
        pages.add(Tree.of(html(weeks())));
        pages.add(Tree.of(html(Diary.empty(DAY).log(), LocalDate.parse(DAY), Optional.empty())));
        return pages;
    }

    @Test
    void aSitesDocumentLinksTheVeryStyleThatAnotherHolds() {
        Log log = weeks().log();
        LocalDate on = LocalDate.parse(DAY);
        String held = html(log, on, Optional.empty());
        Tree linked = Tree.of(ProgressReport.linked(Diary.CONTENT, log, on, Optional.empty(), SITE));
        assertThat(linked.all("style")).isEmpty();
        assertThat(linked.all("link"))
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("href")).isEqualTo(SITE + SheetStyle.file("A4")));
        assertThat(held).contains("<style>\n" + SheetStyle.text("A4") + "</style>");
    }

    @Test
    void noDrawnLogBreaksAReportAPlanOrACalendar() {
        int count = Boolean.getBoolean("talus.deep") ? 2000 : 60;
        for (long seed = 0; seed < count; seed++) {
            Log log = Diary.read(String.join("\n", RandomLog.lines(seed)));
            LocalDate on = RandomLog.START.plusDays(seed % 65);
            Tree report = Tree.of(html(log, on, Optional.empty()));
            assertThat(report.root().getTextContent())
                    .as("seed " + seed)
                    .contains(Note.of(log, on))
                    .doesNotContain("NaN");
            Tree plan = Tree.of(PrintedPlan.linked(Diary.CONTENT, log, on, SITE));
            assertThat(plan.all("img"))
                    .allSatisfy(image -> assertThat(image.getAttribute("alt")).startsWith("Drawing: "))
                    .allSatisfy(image -> assertThat(image.getAttribute("src")).startsWith(SITE + "drawings/"));
            assertThat(CalendarFile.text(Diary.CONTENT, log, on, TimeOfDay.EVENING))
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .endsWith("END:VCALENDAR\r\n");
        }
    }
}
