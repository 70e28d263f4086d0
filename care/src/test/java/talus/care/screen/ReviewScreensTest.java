package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.json;
import static talus.care.screen.Tree.word;

import org.junit.jupiter.api.Test;

class ReviewScreensTest {
    private final Visit visit = new Visit();

    private String title(String day) {
        return word(visit.screen(day, "review", ""), "title");
    }

    private boolean asks(String day) {
        return visit.screen(day, "review", "").has("form");
    }

    @Test
    void aWeekIsNamedOnlyWhileItIsToBeLookedBackOn() {
        visit.begin();
        assertThat(title("2026-11-02")).isEqualTo("Look back");
        assertThat(asks("2026-11-02")).isFalse();
        visit.event(
                "2026-11-02T18:10:00+01:00",
                "set",
                json("{\"exercise\": \"calf-raise\", \"side\": \"left\", \"target\": {\"reps\": 10},"
                        + " \"actual\": {\"reps\": 10}}"));
        assertThat(title("2026-11-16")).isEqualTo("Look back: week 2");
        assertThat(asks("2026-11-16")).isTrue();
        visit.keep(visit.submit("2026-11-16T18:00:00+01:00", "review/2", "{\"answer\": \"same\"}"));
        assertThat(title("2026-11-16")).isEqualTo("Look back");
        assertThat(asks("2026-11-16")).isFalse();
    }
}
