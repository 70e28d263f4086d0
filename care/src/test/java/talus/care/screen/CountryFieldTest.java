package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** Where somebody lives is asked with their conditions, kept with their profile, and tells whom to call. */
class CountryFieldTest {
    private final Visit visit = new Visit();
    private int minute = 10;

    private String picked() {
        JsonObject form = object(visit.screen("2026-11-02", "conditions", ""), "form");
        Json field = list(form, "fields").getLast();
        assertThat(word(field, "kind")).isEqualTo("pick");
        return list(field, "options").stream()
                .filter(option -> JsonText.write(option).contains("\"chosen\":true"))
                .map(option -> word(option, "value"))
                .collect(Collectors.joining(" "));
    }

    private void country(String code) {
        String values = "{\"action\": \"none\", \"conditions\": [], \"country\": \"" + code + "\"}";
        visit.keep(visit.submit("2026-11-02T18:" + minute++ + ":00+01:00", "conditions", values));
    }

    @Test
    void theCountryIsKeptWithTheProfileAndItsNumberIsToldInAnEmergency() {
        visit.begin();
        assertThat(visit.log()).doesNotContain("country");
        assertThat(picked()).isEmpty();
        country("NZ");
        assertThat(visit.log()).contains("\"massKg\":66,\"country\":\"NZ\"");
        assertThat(picked()).isEqualTo("NZ");
        String before = visit.log();
        country("NZ");
        assertThat(visit.log().substring(before.length()))
                .contains("conditions")
                .doesNotContain("profile");
        visit.keep(visit.submit(
                "2026-11-02T18:30:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}"));
        assertThat(JsonText.write(visit.today("2026-11-02"))).contains("Call 111 now");
        assertThat(visit.submit(
                                "2026-11-02T18:31:00+01:00",
                                "conditions",
                                "{\"action\": \"none\", \"country\": \"QQ\"}")
                        .get("problems"))
                .isPresent();
        country("");
        assertThat(picked()).isEmpty();
        assertThat(JsonText.write(visit.today("2026-11-02"))).contains("Call your local emergency number now");
    }

    @Test
    void aCountryWhoseNumberIsNotKnownStaysAsItCame() {
        visit.begin();
        visit.append(
                "{\"id\":\"p\",\"at\":\"2026-11-02T18:01:40+01:00\",\"kind\":\"profile\",\"data\":{\"sex\":\"male\",\"birthYear\":1980,\"heightM\":1.8,\"country\":\"TH\"}}");
        assertThat(picked()).isEqualTo("TH");
        country("TH");
        assertThat(visit.log()).containsOnlyOnce("\"country\"");
    }
}
