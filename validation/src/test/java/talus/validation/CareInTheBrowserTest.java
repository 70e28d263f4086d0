package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One Chromium makes plans, notes, reports and pages of the twelve made-up people with the site's care; each is held against the JVM's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareInTheBrowserTest {
    private static final int PEOPLE = 12;
    private static final int DAILY = PEOPLE * 29 * 2;
    private static final int WEEKLY = PEOPLE * 5 * 10;
    private static final String ON = "2026-11-30";
    private static final String SAFETY =
            "{\"id\": \"a\", \"at\": \"2026-11-30T10:00:00+01:00\", \"kind\": \"safety\", \"data\": {\"answers\": [\"none\"]}}\n";

    private Map<String, CareInTheBrowser.Pair> answers = Map.of();

    @BeforeAll
    void askTheBrowser() throws IOException, InterruptedException {
        CareInTheBrowser care = new CareInTheBrowser(Path.of(".."));
        care.ask("broken", SAFETY + "{", List.of(ON));
        care.ask("unknown", SAFETY + "\n" + SAFETY.replace("safety", "mood"), List.of(ON));
        care.ask("well", SAFETY, List.of(ON, "2026-02-30"));
        answers =
                care.answers().stream().collect(Collectors.toMap(CareInTheBrowser.Pair::question, Function.identity()));
    }

    @Test
    void everyTextIsTheJvmsCharacterByCharacter() {
        assertThat(answers).hasSize(DAILY + WEEKLY + 2 * 4 + 3 * 10);
        assertThat(answers.values())
                .allSatisfy(pair -> assertThat(pair.browser())
                        .as(pair.question())
                        .isEqualTo(pair.jvm())
                        .isNotEmpty());
    }

    @Test
    void theTwelvePeopleGetPlansAndNotes() {
        assertThat(answers.values().stream().map(CareInTheBrowser.Pair::browser))
                .filteredOn(text ->
                        text.startsWith("{\"plan\":{\"schema\":\"talus/plan/1\"") || text.startsWith("{\"note\":\"KTW"))
                .hasSizeGreaterThanOrEqualTo(DAILY);
    }

    @Test
    void theTwelvePeopleGetReportsAndPages() {
        assertThat(answers.values().stream()
                        .filter(pair -> pair.question().startsWith("report of")
                                || pair.question().contains(" page of "))
                        .map(CareInTheBrowser.Pair::browser))
                .filteredOn(text -> text.startsWith("{\"html\":") || text.startsWith("{\"screen\":"))
                .hasSizeGreaterThanOrEqualTo(WEEKLY);
    }

    @Test
    void aWrongLineIsRefusedByItsNumberAndAWrongDayByName() {
        assertThat(browser("plan of broken on " + ON))
                .startsWith("{\"problem\":")
                .endsWith("\"line\":2}}");
        assertThat(browser("note of unknown on " + ON)).contains("mood").endsWith("\"line\":3}}");
        assertThat(browser("plan of well on 2026-02-30"))
                .startsWith("{\"problem\":")
                .contains("\"path\":\"on\"");
    }

    private String browser(String question) {
        CareInTheBrowser.Pair pair = answers.get(question);
        return pair == null ? "" : pair.browser();
    }
}
