package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.json;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;
import static talus.care.screen.Visit.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** Who is sent to the wall test and who is not, and what becomes of its trials. */
class MeasurementTest {
    private final Visit visit = new Visit();

    @ParameterizedTest
    @ValueSource(strings = {"reducedFeeling", "cannotStandSafely", "pastCancer"})
    void whoseAnklesTheWallTestIsNotForIsNeverSentToIt(String word) {
        visit.begin();
        boolean sign = word.equals("pastCancer");
        assertThat(links(visit.today("2026-11-30"))).as("before").doesNotContain("measure/");
        assertThat(links(visit.today("2026-11-20"))).as("a week later").contains("measure/");
        String values = "{\"%s\": [\"%s\"]}".formatted(sign ? "answers" : "conditions", word);
        visit.keep(visit.submit("2026-11-02T18:03:00+01:00", sign ? "safety" : "conditions", values));
        for (String page : List.of("today", "plan")) {
            JsonObject shown = visit.screen("2026-11-20", page, "");
            assertThat(links(shown)).doesNotContain("measure/");
            assertThat(JsonText.write(shown))
                    .contains("The wall test is not for you now. You train without it.")
                    .doesNotContain(Words.say(ScreenMessage.TEST_DUE))
                    .doesNotContain("Test your ankles");
        }
    }

    @Test
    void nobodyIsMeasuredBeforeTheyWereAsked() {
        assertThat(visit.measure("2026-11-02").get("safety")).isPresent();
        visit.begin();
        JsonObject asked = visit.measure("2026-11-02");
        assertThat(asked.get("safety")).isEmpty();
        assertThat(asked.get("first")).isEmpty();
        visit.keep(visit.submit(
                "2026-11-03T08:00:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"ankleInjury\"]}"));
        assertThat(visit.measure("2026-11-03").get("first")).contains(new JsonString("safety"));
    }

    @Test
    void trialsFarApartAskForAFourth() {
        assertThat(visit.trials("metric", List.of("6", "6.2", "5.8")))
                .isEqualTo(json("{\"shown\": [\"6\", \"6.2\", \"5.8\"], \"another\": false, \"mean\": \"6\"}"));
        assertThat(visit.trials("metric", List.of("4", "6", "9")).get("another"))
                .contains(new JsonBoolean(true));
        assertThat(visit.trials("us", List.of("2.5")).get("mean")).contains(new JsonString("2.5"));
        assertThat(visit.trials("metric", List.of("6", "much")).get("problem")).isPresent();
        assertThat(visit.trials("metric", List.of("")).get("problem")).isPresent();
    }

    @Test
    void anEmptyFieldIsToldWhatToType() {
        assertThat(visit.trials("metric", List.of("")).get("problem"))
                .contains(new JsonString(Words.say(ScreenMessage.TYPE_DISTANCE, "6.5")));
        assertThat(visit.trials("us", List.of("2.5", "")).get("problem"))
                .contains(new JsonString(Words.say(ScreenMessage.TYPE_DISTANCE, "2.5")));
        visit.begin();
        for (String form : List.of("test/wall", "test/raises", "test/stance", "test/chair")) {
            JsonObject problems = object(visit.submit("2026-11-03T08:00:00+01:00", form, "{}"), "problems");
            assertThat(JsonText.write(problems))
                    .contains("Type at least one number")
                    .doesNotContain("is no number");
        }
        assertThat(JsonText.write(visit.submit("2026-11-03T08:00:00+01:00", "test/wall", "{\"leftStop\": \"calf\"}")))
                .contains(Words.say(ScreenMessage.STOP_NEEDS_TRIAL));
    }

    @Test
    void theFourthFieldOfASideIsForTrialsThatLieFarApart() {
        visit.begin();
        List<String> labels = list(object(visit.screen("2026-11-03", "tests", "wall"), "form"), "fields").stream()
                .filter(field -> word(field, "kind").equals("number"))
                .map(field -> word(field, "label"))
                .toList();
        assertThat(labels)
                .hasSize(2 * TestScreens.TRIALS)
                .contains(
                        "Left, trial 3",
                        "Left, trial 4, only when the three lie far apart",
                        "Right, trial 4, only when the three lie far apart");
    }

    @Test
    void whoShouldNotTestFindsWaysOn() {
        JsonObject safety = object(visit.measure("2026-11-02"), "safety");
        assertThat(word(safety, "back")).isNotEmpty();
        assertThat(list(safety, "ways"))
                .extracting(way -> word(way, "to"))
                .containsExactly("safety", "numbers", "start");
    }

    /** The trials are kept when the person went on with their mean, else what was typed instead. */
    @Test
    void allTrialsOfTheGuidedTestAreKept() {
        visit.giveNumbers(
                "2026-11-02T18:00:00+01:00",
                "{\"left1\": \"5.8\", \"left2\": \"6\", \"left3\": \"6.2\", \"leftStop\": \"calf\", \"right1\": \"7\"}");
        assertThat(visit.log())
                .contains("\"trials\":[0.058,0.06,0.062]")
                .contains("\"stoppedBy\":\"calf\"")
                .contains("\"trials\":[0.11]")
                .doesNotContain("0.07");
    }
}
