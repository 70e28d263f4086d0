package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.json;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;

import java.util.List;
import talus.care.content.Shipped;
import talus.care.event.EventOutcome;
import talus.care.event.EventReader;
import talus.care.programme.Content;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** A person walks through the pages; what they type becomes events that the log's reader takes. */
final class Visit {
    static final Content CONTENT = talus.care.plan.Diary.CONTENT;

    private static final String SCENARIO =
            "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                    + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"wallDistanceM\": 0.11}}}";

    private final Companion companion = new Companion(CONTENT, Shipped.cards(), Shipped.bibliography());
    private final EventReader reader = new EventReader(CONTENT.ids());
    private final StringBuilder log = new StringBuilder();
    private int ids;

    /** What is kept so far, JSON Lines. */
    String log() {
        return log.toString();
    }

    /** A woman of 41 gives her numbers, ticks no sign and has no condition; all of it at six in the evening of 2 November 2026. */
    void begin() {
        assertThat(giveNumbers("2026-11-02T18:00:00+01:00", "{}")).isEqualTo("safety");
        assertThat(keep(submit("2026-11-02T18:01:00+01:00", "safety", "{\"action\": \"none\"}")))
                .isEqualTo("conditions");
        assertThat(keep(submit(
                        "2026-11-02T18:01:30+01:00", "conditions", "{\"action\": \"none\", \"conditions\": []}")))
                .isEqualTo("today");
    }

    /** No more than her numbers. Gives the page to go on with. */
    String giveNumbers(String at, String measured) {
        return keep(companion.begin(at, json(SCENARIO), "metric", json(measured)));
    }

    /** Keeps the events of an answer, each with an id, and gives the page to go on with. */
    String keep(JsonObject answer) {
        assertThat(answer.get("problems")).isEmpty();
        for (Json event : list(answer, "events")) {
            append(JsonText.write(taken("e" + ids++, event)));
        }
        return word(answer, "go");
    }

    /** An event with its id, which the log's reader takes. */
    JsonObject taken(String id, Json event) {
        JsonObject.Builder whole = JsonObject.builder().put("id", id);
        ((JsonObject) event).members().forEach(whole::put);
        JsonObject built = whole.build();
        assertThat(reader.read(built)).as(JsonText.write(built)).isInstanceOf(EventOutcome.Ok.class);
        return built;
    }

    /** A page keeps what no form asked for. */
    void event(String at, String kind, JsonObject data) {
        JsonObject event = JsonObject.builder()
                .put("at", at)
                .put("kind", kind)
                .put("data", data)
                .build();
        keep(JsonObject.builder()
                .put("events", new JsonArray(List.of(event)))
                .put("go", "today")
                .build());
    }

    /** Another client wrote this line. */
    void append(String line) {
        log.append(line).append('\n');
    }

    JsonObject submit(String at, String form, String values) {
        return submit(at, form, json(values));
    }

    JsonObject submit(String at, String form, JsonObject values) {
        return companion.submit(log(), at, form, values);
    }

    JsonObject screen(String on, String name, String argument) {
        return object(companion.screen(log(), on, name, argument), "screen");
    }

    JsonObject today(String on) {
        return screen(on, "today", "");
    }

    JsonObject measure(String on) {
        return object(companion.measure(log(), on), "measure");
    }

    JsonObject trials(String units, List<String> typed) {
        return companion.trials(units, typed);
    }

    JsonObject session(String on, String variant) {
        return object(companion.session(log(), on, variant), "session");
    }

    List<Json> steps(String on, String variant) {
        return list(session(on, variant), "steps");
    }

    /** Each page that a screen leads to, with its argument after a slash. */
    static List<String> links(JsonObject screen) {
        return list(screen, "links").stream()
                .map(link -> word(link, "to") + "/" + word(link, "argument"))
                .toList();
    }

    static long exercises(JsonObject screen) {
        return list(screen, "parts").stream()
                .filter(part -> word(part, "kind").equals("exercise"))
                .count();
    }
}
