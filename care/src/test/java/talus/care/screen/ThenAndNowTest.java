package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.json;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** The page of progress: the body with its first ankles beside the one with its latest. */
class ThenAndNowTest {
    private final Visit visit = new Visit();

    private List<Json> chains(String on) {
        return list(visit.screen(on, "progress", ""), "parts").stream()
                .filter(part -> word(part, "kind").equals("chain"))
                .toList();
    }

    private void leftGains() {
        visit.event(
                "2026-11-20T18:00:00+01:00",
                "test",
                json("{\"test\": \"kneeToWall\", \"method\": \"tape\", \"side\": \"left\", \"trials\": [0.08]}"));
    }

    /** One ankle measured again is enough; the body stays that of the first day. */
    @Test
    void theFirstAndTheLatestAnklesStandSideBySide() {
        visit.begin();
        assertThat(chains("2026-11-02")).isEmpty();
        leftGains();
        Json chain = chains("2026-11-20").getFirst();
        JsonObject then = object(chain, "then");
        JsonObject now = object(chain, "now");
        assertThat(object(now, "person")).isEqualTo(object(then, "person"));
        assertThat(object(object(now, "ankles"), "right")).isEqualTo(object(object(then, "ankles"), "right"));
        assertThat(object(object(now, "ankles"), "left")).isEqualTo(json("{\"wallDistanceM\": 0.08}"));
        assertThat(list(chain, "days")).containsExactly(new JsonString("2026-11-02"), new JsonString("2026-11-20"));
    }

    /** More and progress lead to it from the first tests on, as they were kept last. */
    @Test
    void thePersonsOwnChainOpensWithTheNumbersKeptLast() {
        assertThat(states("2026-11-02", "more")).isEmpty();
        visit.begin();
        for (String page : List.of("more", "progress")) {
            Json state = states("2026-11-02", page).getFirst();
            assertThat(word(state, "units")).isEqualTo("metric");
            JsonObject own = object(state, "own");
            assertThat(object(own, "person").get("heightM")).contains(new JsonNumber(1.68));
            assertThat(object(object(own, "ankles"), "left")).isEqualTo(json("{\"wallDistanceM\": 0.06}"));
        }
        leftGains();
        assertThat(states("2026-11-20", "progress"))
                .as("the comparison leads there")
                .isEmpty();
        Json latest = states("2026-11-20", "more").getFirst();
        assertThat(object(object(object(latest, "own"), "ankles"), "left"))
                .isEqualTo(json("{\"wallDistanceM\": 0.08}"));
    }

    /** What each link to the chain brings along. */
    private List<JsonObject> states(String on, String page) {
        return list(visit.screen(on, page, ""), "links").stream()
                .filter(link -> word(link, "to").equals("chain"))
                .map(link -> object(link, "state"))
                .toList();
    }

    /** The rules take in people whom the engine does not know. */
    @Test
    void whoIsTooYoungForTheEngineStillSeesTheCurves() {
        visit.begin();
        leftGains();
        visit.event(
                "2026-11-21T18:00:00+01:00",
                "profile",
                json("{\"sex\": \"male\", \"birthYear\": 2012, \"heightM\": 1.6}"));
        assertThat(chains("2026-11-21")).isEmpty();
        assertThat(list(visit.screen("2026-11-21", "progress", ""), "parts"))
                .anyMatch(part -> word(part, "kind").equals("curve"));
    }
}
