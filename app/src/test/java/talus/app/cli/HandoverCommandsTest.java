package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person hands on, from the command line: files are read back by libraries that did not write them. */
class HandoverCommandsTest {
    private static final Path PERSONAS = Path.of("../examples/personas");
    private static final String LOG = PERSONAS.resolve("one-stiff-side.jsonl").toString();
    private static final String DAY = "2026-12-28";

    private CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);

    private String out(String... words) {
        talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run(words)).as(talus.err()).isEqualTo(ExitCode.DONE);
        return talus.out();
    }

    private void refused(String message, String... words) {
        talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run(words)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.out()).isEmpty();
        assertThat(talus.err()).startsWith("talus: " + message).hasLineCount(1);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(1, 4);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theReportIsPrintedAsHtmlAndBeginsWithTheNote() {
        String note = out("note", LOG, "--on", DAY).strip();
        assertThat(out("report", LOG, "--on", DAY))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\"")
                .contains(note.replace(">", "&gt;"));
        assertThat(talus.err()).isEmpty();
    }

    @Test
    void thePdfHoldsTheNoteTheNameAndThePlanInOneToFourPages(@TempDir Path folder) throws IOException {
        String note = out("note", LOG, "--on", DAY).strip();
        Path pdf = folder.resolve("report.pdf");
        String name = "\u0395\u03bb\u03ad\u03bd\u03b7 \u017di\u017eek";
        out("report", LOG, "--on", DAY, "--name", name, "--out", pdf.toString());
        assertThat(talus.err()).isEqualTo("talus: wrote " + pdf + "\n");
        String text = text(pdf);
        assertThat(text.replace(" ", "")).contains(note.replace(" ", ""));
        assertThat(text)
                .contains("Name: " + name, "The plan now", "Whether training an ankle helps a back is unproven.");
    }

    @Test
    void aLetterThatThePdfCannotShowIsTold(@TempDir Path folder) {
        Path pdf = folder.resolve("report.pdf");
        out("report", LOG, "--on", DAY, "--name", "\u5c71\u7530", "--out", pdf.toString());
        assertThat(talus.err()).contains("the PDF lacks some letters");
    }

    @Test
    void aDiaryOfTwoYearsStillFitsFourPages(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int week = 0; week < 104; week++) {
            String at = "\"at\": \"" + LocalDate.parse("2025-01-06").plusDays(7L * week) + "T09:00:00+01:00\", ";
            for (String side : List.of("left", "right")) {
                lines.add(("{\"id\": \"t%d%s\", " + at
                                + "\"kind\": \"test\", \"data\": {\"test\": \"kneeToWall\", \"side\": \"%s\","
                                + " \"method\": \"tape\", \"trials\": [0.06, 0.07, 0.08]}}")
                        .formatted(week, side, side));
            }
            for (String region : List.of("back", "hip", "knee", "ankle", "calf", "foot")) {
                lines.add(("{\"id\": \"r%d%s\", " + at
                                + "\"kind\": \"rating\", \"data\": {\"when\": \"before\", \"region\": \"%s\", \"discomfort\": 2}}")
                        .formatted(week, region, region));
            }
            lines.add(("{\"id\": \"s%d\", " + at
                            + "\"kind\": \"set\", \"data\": {\"exercise\": \"calf-raise\", \"actual\": {\"reps\": 12}}}")
                    .formatted(week));
            lines.add(("{\"id\": \"q%d\", " + at + "\"kind\": \"safety\", \"data\": {\"answers\": [\"none\"]}}")
                    .formatted(week));
        }
        Path log = Files.writeString(folder.resolve("log.jsonl"), String.join("\n", lines));
        Path pdf = folder.resolve("report.pdf");
        out("report", log.toString(), "--on", "2026-12-31", "--out", pdf.toString());
        assertThat(text(pdf)).contains("what came before is in the export");
    }

    @Test
    void thePlanOnPaperHasADrawingForEachExerciseOfTheWeek(@TempDir Path folder) throws IOException {
        String html = out("print", LOG, "--on", "2026-12-14");
        assertThat(html.split("<div class=\"exercise\">")).hasSizeGreaterThan(2);
        assertThat(html.split("<svg ")).hasSameSizeAs(html.split("<div class=\"exercise\">"));
        Path pdf = folder.resolve("plan.pdf");
        out("print", LOG, "--on", "2026-12-14", "--out", pdf.toString());
        assertThat(text(pdf)).contains("Four weeks to tick off", "\u25a1");
    }

    @Test
    void aPageGoesOnlyToAPlaceAndKindOfFileThatThereIs(@TempDir Path folder) {
        refused("--out: report.txt is not allowed", "report", LOG, "--on", DAY, "--out", "report.txt");
        String nowhere = folder.resolve("no").resolve("report.pdf").toString();
        refused("--out: " + nowhere + " is not allowed", "print", LOG, "--on", DAY, "--out", nowhere);
        refused("--at: 6pm is not allowed", "calendar", LOG, "--on", DAY, "--at", "6pm");
        refused("missing: --on", "report", LOG);
    }

    @Test
    void anOutsideReaderFindsEveryEventOfTheCalendarWithoutAWarning() throws IOException {
        try (Stream<Path> logs = Files.list(PERSONAS)) {
            for (Path log : logs.sorted().toList()) {
                String text = out("calendar", log.toString(), "--on", DAY, "--at", "07:30");
                ICalendar calendar = Biweekly.parse(text).first();
                ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);
                assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
                assertThat(calendar.getEvents()).isNotEmpty();
                for (VEvent event : calendar.getEvents()) {
                    assertThat(event.getSummary().getValue()).startsWith("Talus: ");
                    assertThat(event.getAlarms()).hasSize(1);
                    boolean timed = event.getDateStart().getValue().hasTime();
                    assertThat(event.getDuration() != null).isEqualTo(timed);
                    if (timed) {
                        var start = event.getDateStart().getValue().getRawComponents();
                        assertThat(start.getHour()).isEqualTo(7);
                        assertThat(start.getMinute()).isEqualTo(30);
                        assertThat(start.isUtc()).isFalse();
                    }
                }
                assertThat(calendar.getEvents().stream()
                                .map(event -> event.getUid().getValue()))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
