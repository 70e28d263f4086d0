package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.number;
import static talus.care.screen.Tree.word;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import talus.care.exercise.Exercise;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** What the player runs: how long, with which rests, and what it can say before each set. */
class PlayerScriptTest {
    private final Visit visit = new Visit();

    private double seconds(String variant) {
        return number(visit.session("2026-11-02", variant), "seconds");
    }

    @Test
    void aSessionLastsAsLongAsThePlanSays() {
        visit.begin();
        JsonObject session = visit.session("2026-11-02", "");
        double sum = 0;
        for (Json step : list(session, "steps")) {
            double before = Math.max(number(step, "restS"), number(step, "changeS")) + number(step, "readyS");
            sum += (sum == 0 ? 0 : before) + number(step, "workS");
        }
        assertThat(number(session, "seconds")).isEqualTo(sum);
    }

    /** A set of the same exercise and leg begins no sooner after the last one than its dose asks. */
    @Test
    void everyRestIsKept() {
        visit.begin();
        Map<String, Double> ended = new HashMap<>();
        double clock = 0;
        for (Json step : visit.steps("2026-11-02", "")) {
            String id = word(step, "exercise");
            double restS = Visit.CONTENT.exercises().exercises().stream()
                    .filter(exercise -> exercise.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .dose()
                    .restS();
            String key = id + word(step, "side");
            clock += number(step, "restS") + number(step, "readyS");
            if (ended.containsKey(key)) {
                assertThat(clock - ended.get(key)).as(key).isGreaterThanOrEqualTo(restS);
            }
            clock += number(step, "workS");
            ended.put(key, clock);
        }
    }

    @Test
    void lessOfTodayIsLessInEveryPart() {
        visit.begin();
        double whole = seconds("");
        assertThat(seconds("short")).isLessThanOrEqualTo(whole);
        assertThat(seconds("easy")).isLessThan(whole);
    }

    /** Before each set the player can say how it goes, when to end it, and how the body is to be. */
    @Test
    void everySetBringsItsStepsItsStopRulesAndItsPosition() {
        visit.begin();
        for (Json step : visit.steps("2026-11-02", "")) {
            Exercise exercise = Visit.CONTENT.exercises().get(word(step, "exercise"));
            assertThat(word(step, "position")).isEqualTo(exercise.position().word());
            assertThat(word(step, "takeUp")).isNotEmpty();
            assertThat(list(step, "stopRules"))
                    .isEqualTo(exercise.stopRules().stream()
                            .<Json>map(JsonString::new)
                            .toList())
                    .isNotEmpty();
            assertThat(list(step, "steps")).hasSameSizeAs(exercise.steps());
        }
    }
}
