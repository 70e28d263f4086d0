package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.care.handover.ProgressReport;
import talus.care.history.History;
import talus.care.history.Sessions;
import talus.care.note.Note;
import talus.care.plan.RandomLog;
import talus.chain.report.Report;

/** The page for a professional: who it is about, which signs stand, one count of sessions. */
class ReportPageTest {
    private static final String DAY = "2026-03-02";

    private static Screen report(talus.care.plan.Diary diary) {
        return ProgressScreens.report(Diary.of(talus.care.plan.Diary.CONTENT, diary.log(), diary.day()), "");
    }

    private static List<String> paragraphs(Screen screen) {
        return screen.parts().stream()
                .filter(Screen.Said.class::isInstance)
                .map(part -> ((Screen.Said) part).part())
                .filter(Report.Paragraph.class::isInstance)
                .map(part -> ((Report.Paragraph) part).text())
                .toList();
    }

    private static List<Report.Table> tables(Screen screen) {
        return screen.parts().stream()
                .filter(Screen.Said.class::isInstance)
                .map(part -> ((Screen.Said) part).part())
                .filter(Report.Table.class::isInstance)
                .map(Report.Table.class::cast)
                .toList();
    }

    @Test
    void itBeginsWithSexAndAgeAndShowsResultsWithTheirUnits() {
        talus.care.plan.Diary diary = talus.care.plan.Diary.begin(DAY)
                .event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.058, 0.06], 'stoppedBy': 'calf'}")
                .raises(9, 1);
        assertThat(paragraphs(report(diary)).getFirst()).isEqualTo("Female, about 41 years old, 168 cm");
        Report.Table tests = tables(report(diary)).getFirst();
        assertThat(tests.rows().getFirst()).containsSubsequence("left", "5.9 cm", "5.8 6.0 cm");
        assertThat(tests.rows().get(1)).containsSubsequence("9 reps", "9 reps");
        assertThat(tests.rows().get(2)).containsSubsequence("1 rep", "1 rep");
    }

    @Test
    void itSaysInItsWordsWhichSignStandsAndWhichDid() {
        talus.care.plan.Diary diary = talus.care.plan.Diary.begin(DAY)
                .safety("heelSnap")
                .event("cleared", "{'by': 'Dr A', 'saying': 'sound'}")
                .later(1)
                .safety("saddleNumbness");
        assertThat(tables(report(diary)).getFirst().rows())
                .containsExactly(
                        List.of(
                                DAY,
                                "You felt a snap at the heel and cannot rise on your toes.",
                                "2026-03-02, as typed: Dr A: sound"),
                        List.of("2026-03-03", "You are numb between the legs, or sex feels numb.", "It still stands."));
    }

    @Test
    void noteDocumentAndPageCountTheSameSessionsWhateverTheDay() {
        int trainedToday = 0;
        for (long seed = 0; seed < 40; seed++) {
            talus.care.event.Log log = talus.care.plan.Diary.read(String.join("\n", RandomLog.lines(seed)));
            LocalDate on = RandomLog.START.plusDays(5 + seed % 40);
            History history = History.of(log, on);
            int days = Sessions.of(history).days();
            trainedToday += history.trainsToday() ? 1 : 0;
            String count = days > 0
                    ? "Days with a session: " + days + ","
                    : history.trainsToday() ? "No session before today is kept." : "No session is kept yet.";
            String note =
                    days > 0 ? " " + days + "/" : history.trainsToday() ? "No sessions before today." : "No sessions.";
            String page = String.join(
                    "\n", paragraphs(ProgressScreens.report(Diary.of(talus.care.plan.Diary.CONTENT, log, on), "")));
            assertThat(page).as("seed " + seed).containsOnlyOnce(count).contains(note);
            assertThat(ProgressReport.html(talus.care.plan.Diary.CONTENT, log, on, Optional.empty()))
                    .containsOnlyOnce(count)
                    .contains(Note.of(log, on).replace(">", "&gt;"));
        }
        assertThat(trainedToday).isPositive();
    }
}
