package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.word;
import static talus.care.screen.Visit.exercises;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page is missing, whether somebody has begun or not, this year or years later. */
class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "today",
            "plan",
            "safety",
            "conditions",
            "cleared",
            "mistake",
            "settings",
            "habits",
            "check-in",
            "tests",
            "review",
            "progress",
            "report",
            "exercises",
            "learn",
            "keeping",
            "more",
            "about");

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-02"})
    void everyPageIsThereOnEveryDay(String started) {
        Visit visit = new Visit();
        if (!started.isEmpty()) {
            visit.begin();
        }
        for (String day : List.of("2026-11-02", "2026-12-20", "2031-01-01")) {
            for (String page : PAGES) {
                assertThat(word(visit.screen(day, page, ""), "title")).as(page).isNotEmpty();
            }
        }
        for (String id : Visit.CONTENT.ids()) {
            assertThat(exercises(visit.screen("2026-11-02", "exercises", id))).isEqualTo(1);
        }
    }
}
