package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.json;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.number;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;
import static talus.care.screen.Visit.exercises;
import static talus.care.screen.Visit.links;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.json.Json;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** Today's session from its first set to its check-ins: left and gone on with, made less, ended where it hurts. */
class TodaySessionTest {
    private final Visit visit = new Visit();

    private List<Json> steps(String variant) {
        return visit.steps("2026-11-02", variant);
    }

    private static List<Json> open(List<Json> steps) {
        return steps.stream()
                .filter(step -> ((JsonObject) step).get("done").orElseThrow().equals(new JsonBoolean(false)))
                .toList();
    }

    private void train(Json step) {
        JsonObject.Builder work = JsonObject.builder().put("reps", number(step, "reps"));
        if (!word(step, "mode").equals("reps")) {
            work.put("holdS", number(step, "holdS"));
        }
        JsonObject target = work.build();
        visit.event(
                "2026-11-02T18:10:00+01:00",
                "set",
                JsonObject.builder()
                        .put("exercise", word(step, "exercise"))
                        .put("side", word(step, "side"))
                        .put("target", target)
                        .put("actual", target)
                        .build());
    }

    @Test
    void aFirstDayGoesFromNumbersToASessionAndItsCheckIns() {
        visit.begin();
        JsonObject today = visit.today("2026-11-02");
        assertThat(exercises(today)).isBetween(2L, 4L);
        assertThat(links(today)).contains("player/", "today/short", "today/easy");
        for (Json step : steps("")) {
            visit.event(
                    "2026-11-02T18:10:00+01:00",
                    "set",
                    JsonObject.builder()
                            .put("exercise", word(step, "exercise"))
                            .put("side", word(step, "side"))
                            .put("actual", json("{\"reps\": 5}"))
                            .put("source", "timer")
                            .build());
        }
        assertThat(links(visit.today("2026-11-02"))).contains("check-in/after").doesNotContain("player/");
        visit.keep(visit.submit("2026-11-02T18:40:00+01:00", "check-in/after", "{\"action\": \"zero\"}"));
        assertThat(links(visit.today("2026-11-02"))).doesNotContain("check-in/after");
        assertThat(links(visit.today("2026-11-03"))).contains("check-in/morning");
        visit.keep(visit.submit(
                "2026-11-03T07:00:00+01:00",
                "check-in/morning",
                "{\"action\": \"check-in\", \"ankle\": \"2\", \"calf\": \"3\", \"signs\": [\"soreness\"]}"));
        assertThat(links(visit.today("2026-11-03"))).doesNotContain("check-in/morning");
    }

    @Test
    void aSessionGoesOnWhereItWasLeft() {
        visit.begin();
        List<Json> whole = steps("");
        for (int done = 0; done < whole.size(); done++) {
            assertThat(open(steps(""))).isEqualTo(whole.subList(done, whole.size()));
            train(whole.get(done));
            assertThat(links(visit.today("2026-11-02")).contains("player/")).isEqualTo(done < whole.size() - 1);
        }
        assertThat(exercises(visit.today("2026-11-02"))).isZero();
    }

    /** The week that was read after a session still holds on the days after it; whoever trains all the same may. */
    @Test
    void aDayOfRestStaysOneUntilTheNextSession() {
        visit.begin();
        steps("").forEach(this::train);
        assertThat(JsonText.write(visit.screen("2026-11-02", "plan", "")))
                .contains(Words.say(ScreenMessage.TRAINED_PLAN))
                .contains("2026-11-04");
        JsonObject rest = visit.today("2026-11-03");
        assertThat(JsonText.write(rest))
                .contains(Words.say(ScreenMessage.REST_UNTIL, "2026-11-04"))
                .doesNotContain(Words.say(ScreenMessage.TEST_DUE));
        assertThat(links(rest)).contains("player/");
        assertThat(first(rest)).doesNotContain("player", "check-in/before");
        assertThat(JsonText.write(visit.screen("2026-11-03", "plan", ""))).contains(Words.say(ScreenMessage.REST_PLAN));
        for (String day : List.of("2026-11-04", "2026-11-05")) {
            assertThat(JsonText.write(visit.today(day))).as(day).doesNotContain("day of rest in your week");
            assertThat(first(visit.today(day))).isNotEmpty();
        }
    }

    /** Who felt worse after a session and answered the questions since still rests; who asks for more sessions need not. */
    @Test
    void aDayOfRestHangsOnWhatIsAskedForAndNotOnHowItWentAfterwards() {
        visit.begin();
        steps("").forEach(this::train);
        visit.event(
                "2026-11-02T19:00:00+01:00",
                "rating",
                json("{\"when\": \"after\", \"region\": \"back\", \"discomfort\": 3, \"tingling\": true}"));
        assertThat(exercises(visit.today("2026-11-03"))).isZero();
        visit.keep(visit.submit("2026-11-03T07:00:00+01:00", "safety", "{\"action\": \"none\"}"));
        String rest = Words.say(ScreenMessage.REST_UNTIL, "2026-11-04");
        assertThat(JsonText.write(visit.today("2026-11-03"))).contains(rest);
        visit.event("2026-11-03T07:10:00+01:00", "settings", json("{\"daysAWeek\": 6}"));
        assertThat(JsonText.write(visit.today("2026-11-03"))).doesNotContain(rest);
        assertThat(first(visit.today("2026-11-03"))).isNotEmpty();
    }

    private static List<String> first(JsonObject screen) {
        return list(screen, "links").stream()
                .filter(link -> ((JsonObject) link).get("first").equals(Optional.of(new JsonBoolean(true))))
                .map(link -> word(link, "to"))
                .toList();
    }

    /** Of a bad day the easy version goes on, not the whole. */
    @Test
    void whatWasBegunAsLessGoesOnAsLess() {
        visit.begin();
        List<Json> easy = steps("easy");
        train(easy.getFirst());
        assertThat(open(steps(""))).isEqualTo(easy.subList(1, easy.size()));
        assertThat(links(visit.today("2026-11-02"))).contains("player/easy");
    }

    /** What hurts ends for today, and what stands in for an exercise counts for it. */
    @Test
    void whatHurtsEndsAndWhatStandsInCounts() {
        visit.begin();
        List<Json> whole = steps("");
        Json swapped = whole.stream()
                .filter(step -> !list(step, "instead").isEmpty())
                .findFirst()
                .orElseThrow();
        Json other = object(list(swapped, "instead").getFirst(), "step");
        assertThat(word(other, "side")).isEqualTo(word(swapped, "side"));
        train(other);
        assertThat(open(steps(""))).hasSize(whole.size() - 1);
        String hurt = word(whole.getLast(), "exercise");
        visit.event("2026-11-02T18:20:00+01:00", "hurt", json("{\"exercise\": \"" + hurt + "\"}"));
        assertThat(open(steps("")))
                .isNotEmpty()
                .noneMatch(step -> word(step, "exercise").equals(hurt));
    }

    /** Who did an easier one in its place and was hurt by that is not asked for the harder one. */
    @Test
    void whatWasStoodInForEndsWithWhatHurtInItsPlace() {
        visit.begin();
        Json swapped = steps("").stream()
                .filter(step -> !list(step, "instead").isEmpty())
                .findFirst()
                .orElseThrow();
        Json other = object(list(swapped, "instead").getFirst(), "step");
        train(other);
        visit.event("2026-11-02T18:20:00+01:00", "hurt", json("{\"exercise\": \"" + word(other, "exercise") + "\"}"));
        assertThat(open(steps("")))
                .isNotEmpty()
                .noneMatch(step -> word(step, "exercise").equals(word(swapped, "exercise")));
    }

    /** What the player keeps of who says where and how much: read by the rules, and the exercise is over. */
    @Test
    void whereItHurtsIsKeptAsHurtAndAsPeak() {
        visit.begin();
        String hurt = word(steps("").getLast(), "exercise");
        visit.event(
                "2026-11-02T18:20:00+01:00",
                "hurt",
                json("{\"exercise\": \"" + hurt + "\", \"region\": \"calf\", \"side\": \"left\"}"));
        visit.event(
                "2026-11-02T18:20:00+01:00",
                "rating",
                json("{\"when\": \"peak\", \"region\": \"calf\", \"side\": \"left\", \"discomfort\": 3}"));
        assertThat(open(steps("")))
                .isNotEmpty()
                .noneMatch(step -> word(step, "exercise").equals(hurt));
    }
}
