package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** What is typed into a form is told to be wrong field by field, or is kept. */
class FormsTest {
    private static final List<String> FORMS = List.of(
            "safety",
            "conditions",
            "cleared",
            "settings",
            "habits",
            "check-in/before",
            "check-in/morning",
            "test/wall",
            "test/raises",
            "test/stance",
            "test/chair",
            "review/2");
    private static final List<String> TYPED = List.of("", "5", "11", "-3", "2,5", "many", "1e9", "400");

    private final Visit visit = new Visit();

    private JsonObject problems(String form, String values) {
        return object(visit.submit("2026-11-02T19:00:00+01:00", form, values), "problems");
    }

    @Test
    void whatIsNotRightIsToldByFieldAndKeepsNothing() {
        visit.begin();
        assertThat(problems("safety", "{\"action\": \"ticked\"}").members()).containsOnlyKeys("answers");
        assertThat(problems("test/wall", "{\"left1\": \"abc\", \"right1\": \"99\"}")
                        .members())
                .containsOnlyKeys("left1", "right1");
        assertThat(problems("cleared", "{}").members()).containsOnlyKeys("by", "saying");
        assertThat(problems("check-in/after", "{}").members()).hasSize(1);
    }

    /** Random clicks and typing in every form: problems, or events that the reader takes. */
    @Test
    void whateverIsTypedBecomesProblemsOrEventsThatHold() {
        visit.begin();
        Random random = new Random(20261129);
        int kept = 0;
        for (int i = 0; i < 2000; i++) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            String page = form.startsWith("test/") ? "tests" : form.replaceAll("/.*", "");
            String argument = form.contains("/") ? form.replaceAll(".*/", "") : "";
            JsonObject screen = visit.screen("2026-11-30", page, argument);
            if (screen.get("form").isEmpty()) {
                continue;
            }
            JsonObject asked = object(screen, "form");
            JsonObject answer = visit.submit("2026-11-30T12:00:00+01:00", word(asked, "name"), filled(random, asked));
            if (answer.get("problems").isEmpty()) {
                for (Json event : list(answer, "events")) {
                    visit.taken("r" + i, event);
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(500);
    }

    private static JsonObject filled(Random random, JsonObject form) {
        JsonObject.Builder values = JsonObject.builder();
        List<Json> buttons = list(form, "buttons");
        values.put("action", word(buttons.get(random.nextInt(buttons.size())), "value"));
        for (Json field : list(form, "fields")) {
            values.put(word(field, "name"), filledIn(random, field));
        }
        return values.build();
    }

    private static Json filledIn(Random random, Json field) {
        String kind = word(field, "kind");
        if (!kind.equals("many") && !kind.equals("one")) {
            return new JsonString(
                    kind.equals("scale")
                            ? Integer.toString(random.nextInt(11))
                            : TYPED.get(random.nextInt(TYPED.size())));
        }
        List<String> chosen = new ArrayList<>();
        for (Json option : list(field, "options")) {
            if (random.nextInt(4) == 0) {
                chosen.add(word(option, "value"));
            }
        }
        return kind.equals("many")
                ? JsonArray.ofStrings(chosen)
                : new JsonString(chosen.isEmpty() ? "" : chosen.getFirst());
    }
}
