package talus.care.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.care.plan.Diary;

/** Ids that stay, sessions that move, lines as the standard has them. An outside reader reads the file in app. */
class CalendarFileTest {
    private static final String MONDAY = "2026-03-02";

    private static String text(Diary diary) {
        return CalendarFile.text(Diary.CONTENT, diary.log(), diary.day(), TimeOfDay.EVENING);
    }

    /** Days by id. */
    private static Map<String, String> days(String text) {
        Map<String, String> days = new LinkedHashMap<>();
        String id = "";
        for (String line : text.split("\r\n")) {
            if (line.startsWith("UID:")) {
                id = line.substring(4);
            } else if (line.startsWith("DTSTART")) {
                assertThat(days.put(id, line.substring(line.indexOf(':') + 1))).isNull();
            }
        }
        return days;
    }

    private static List<String> sessions(Map<String, String> days) {
        return days.keySet().stream().filter(id -> id.contains("-session-")).toList();
    }

    private static Diary thriceAWeek() {
        return Diary.begin(MONDAY).event("settings", "{'daysAWeek': 3}").walls(0.06, 0.11);
    }

    @Test
    void theSamePlanHasTheSameFileAndEachSessionOfTheWeekItsEvent() {
        assertThat(text(thriceAWeek())).isEqualTo(text(thriceAWeek()));
        Map<String, String> days = days(text(thriceAWeek()));
        long planned = thriceAWeek().plan().week().stream()
                .filter(day -> !day.items().isEmpty())
                .count();
        assertThat(sessions(days)).hasSize((int) planned);
        assertThat(days.values()).anyMatch(start -> start.equals("20260302T180000"));
    }

    @Test
    void aSessionThatWasMissedMovesWithItsIdAndOneThatWasDoneKeepsIt() {
        String first = sessions(days(text(thriceAWeek()))).getFirst();
        Map<String, String> missed = days(text(thriceAWeek().later(1)));
        assertThat(missed).containsEntry(first, "20260303T180000");
        Diary trained = thriceAWeek().goodSession();
        assertThat(days(text(trained))).doesNotContainKey(first);
        assertThat(sessions(days(text(trained))).getFirst()).endsWith("-session-20260302-2");
    }

    @Test
    void twoPeopleInOneCalendarShareNoId() {
        Diary other = Diary.empty("2026-03-01").on(MONDAY);
        String lines = String.join("\n", thriceAWeek().lines()).replace("\"e0", "\"f0");
        String text = CalendarFile.text(Diary.CONTENT, Diary.read(lines), other.day(), TimeOfDay.EVENING);
        assertThat(days(text).keySet())
                .doesNotContainAnyElementsOf(days(text(thriceAWeek())).keySet());
    }

    @Test
    void aStopLeavesOnlyTheQuestions() {
        Map<String, String> days = days(text(thriceAWeek().safety("heelSnap")));
        assertThat(days).hasSize(1).containsValue("20260302");
        assertThat(days.keySet()).allMatch(id -> id.contains("-ask-"));
    }

    @Test
    void noTitleSaysAnythingAboutHealth() {
        List<String> titles = new ArrayList<>();
        for (String line : text(thriceAWeek()).split("\r\n")) {
            if (line.startsWith("SUMMARY:") || line.startsWith("DESCRIPTION:")) {
                titles.add(line.substring(line.indexOf(':') + 1));
            }
        }
        assertThat(titles)
                .isNotEmpty()
                .allMatch(title -> title.equals("Talus: test day")
                        || title.equals("Talus: look back")
                        || title.equals("Talus: a few questions")
                        || (title.startsWith("Talus: ") && title.endsWith(" minutes")));
    }

    @Test
    void foldedLinesAreShortNeverBreakALetterAndUnfoldToTheWhole() {
        Random random = new Random(20261129);
        for (int n = 0; n < 300; n++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                int kind = random.nextInt(4);
                value.appendCodePoint(
                        kind == 0 ? 'a' + random.nextInt(26) : kind == 1 ? 0xE9 : kind == 2 ? 0x20AC : 0x1F600);
            }
            ContentLines lines = new ContentLines();
            lines.text("SUMMARY", value.toString());
            String text = lines.toString();
            for (String line : text.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(line);
            }
            assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
        }
    }

    @Test
    void whatMeansSomethingInTheFormatIsEscaped() {
        ContentLines lines = new ContentLines();
        lines.text("SUMMARY", "a,b;c\\d\r\ne");
        assertThat(lines).hasToString("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    @Test
    void timesAreReadAsAClockShowsThem() {
        assertThat(TimeOfDay.parse("07:30")).contains(new TimeOfDay(7, 30));
        assertThat(TimeOfDay.parse("07:30").orElseThrow().digits()).isEqualTo("073000");
        for (String none : List.of("", "7:30", "24:00", "12:60", "12.30", "ab:cd", "07:300")) {
            assertThat(TimeOfDay.parse(none)).as(none).isEmpty();
        }
    }
}
