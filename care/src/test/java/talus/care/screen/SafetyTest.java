package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.object;
import static talus.care.screen.Tree.word;
import static talus.care.screen.Visit.exercises;
import static talus.care.screen.Visit.links;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.event.SafetyAnswer;
import talus.care.rule.Rule;
import talus.care.safety.SafetyQuestion;
import talus.chain.json.Json;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** Who is asked before anything is planned, what stops them, the ways out of a stop, and who leaves an exercise out. */
class SafetyTest {
    private static final String CHEST_PAIN = "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}";

    private final Visit visit = new Visit();

    @Test
    void nobodyIsPlannedForBeforeTheyWereAsked() {
        assertThat(links(visit.today("2026-11-02"))).contains("numbers/");
        visit.giveNumbers("2026-11-02T18:00:00+01:00", "{}");
        JsonObject asked = visit.today("2026-11-02");
        assertThat(exercises(asked)).isZero();
        assertThat(links(asked)).contains("safety/").doesNotContain("player/");
    }

    @Test
    void aStopShowsNoExerciseAndTheWayOutOfIt() {
        visit.begin();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", CHEST_PAIN));
        JsonObject today = visit.today("2026-11-03");
        assertThat(exercises(today)).isZero();
        assertThat(list(today, "parts"))
                .anySatisfy(part -> assertThat(word(part, "kind")).isEqualTo("stop"));
        assertThat(links(today)).contains("cleared/");
        assertThat(visit.steps("2026-11-03", "")).isEmpty();
        visit.keep(
                visit.submit("2026-11-04T08:00:00+01:00", "cleared", "{\"by\": \"my doctor\", \"saying\": \"go on\"}"));
        assertThat(exercises(visit.today("2026-11-04"))).isPositive();
    }

    @Test
    void whileASignStandsTheQuestionsSayThatNoAnswerEndsItAndLeadToWhatDoes() {
        visit.begin();
        assertThat(links(visit.screen("2026-11-03", "safety", ""))).isEmpty();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", CHEST_PAIN));
        JsonObject asked = visit.screen("2026-11-03", "safety", "");
        assertThat(JsonText.write(asked)).contains(Words.say(ScreenMessage.STANDS_STILL));
        assertThat(links(asked)).containsExactly("cleared/", "mistake/");
        visit.keep(visit.submit("2026-11-03T08:01:00+01:00", "safety", "{\"action\": \"none\"}"));
        assertThat(exercises(visit.today("2026-11-03"))).isZero();
        visit.keep(
                visit.submit("2026-11-04T08:00:00+01:00", "cleared", "{\"by\": \"my doctor\", \"saying\": \"go on\"}"));
        assertThat(JsonText.write(visit.screen("2026-11-04", "safety", "")))
                .doesNotContain(Words.say(ScreenMessage.STANDS_STILL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "plan", "safety", "tests"})
    void aStopNamesEachSignThatStandsSinceWhenAndWhatEndsIt(String page) {
        visit.begin();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", ticked("ankleInjury")));
        visit.keep(visit.submit("2026-11-05T08:00:00+01:00", "safety", ticked("pastCancer")));
        visit.keep(visit.submit("2026-11-06T08:00:00+01:00", "safety", "{\"action\": \"none\"}"));
        JsonObject shown = visit.screen("2026-11-06", page, "");
        Json stop = list(shown, "parts").getFirst();
        assertThat(word(stop, "kind")).isEqualTo("stop");
        assertThat(word(stop, "text")).isEqualTo(Words.say(Rule.SAFETY_SAME_DAY));
        assertThat(list(stop, "signs"))
                .containsExactly(
                        new JsonString(Words.say(SafetyQuestion.ANKLE_INJURY) + " Since 2026-11-03."),
                        new JsonString(Words.say(SafetyQuestion.PAST_CANCER) + " Since 2026-11-05."));
        assertThat(list(stop, "ends"))
                .containsExactly(
                        new JsonString(Words.say(ScreenMessage.STANDS_STILL)),
                        new JsonString(Words.say(ScreenMessage.ENDS_CLEARED)),
                        new JsonString(Words.say(ScreenMessage.ENDS_MISTAKE)));
        assertThat(((JsonObject) stop).get("call")).as("only in an emergency").isEmpty();
        assertThat(JsonText.write(shown).split(Words.say(Rule.SAFETY_SAME_DAY), -1))
                .as("said once")
                .hasSize(2);
        assertThat(links(shown)).contains("cleared/", "mistake/");
    }

    /** What was felt ends with the answer "none", what was ticked does not: each is said of its own. */
    @Test
    void aStopOfBothKindsSaysWhatEndsWhich() {
        visit.begin();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", ticked("pastCancer")));
        visit.keep(visit.submit(
                "2026-11-04T07:05:00+01:00",
                "check-in/morning",
                "{\"back\": \"3\", \"signs\": [\"" + CheckInScreens.SPREADING + "\"]}"));
        JsonObject today = visit.today("2026-11-04");
        assertThat(list(list(today, "parts").getFirst(), "ends"))
                .containsExactly(
                        new JsonString(Words.say(ScreenMessage.FELT_ENDS_WITH_NONE)),
                        new JsonString(Words.say(ScreenMessage.STANDS_STILL)),
                        new JsonString(Words.say(ScreenMessage.ENDS_CLEARED)));
        assertThat(links(today)).startsWith("safety/");
        visit.keep(visit.submit("2026-11-04T08:00:00+01:00", "safety", "{\"action\": \"none\"}"));
        assertThat(JsonText.write(visit.today("2026-11-04")))
                .doesNotContain(Words.say(ScreenMessage.FELT_ENDS_WITH_NONE))
                .contains(Words.say(ScreenMessage.STANDS_STILL));
    }

    @Test
    void theNumberToCallCanBeTappedWhereItIsKnown() {
        visit.begin();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", CHEST_PAIN));
        Json unknown = list(visit.today("2026-11-03"), "parts").getFirst();
        assertThat(((JsonObject) unknown).get("call")).isEmpty();
        visit.keep(visit.submit(
                "2026-11-03T08:01:00+01:00",
                "conditions",
                "{\"action\": \"none\", \"conditions\": [], \"country\": \"GB\"}"));
        Json stop = list(visit.today("2026-11-03"), "parts").getFirst();
        assertThat(word(object(stop, "call"), "number")).isEqualTo("999");
        assertThat(word(object(stop, "call"), "text")).isEqualTo("Call 999");
    }

    @Test
    void aStopByWhatWasRatedSaysThatAnsweringEndsIt() {
        visit.begin();
        visit.keep(visit.submit(
                "2026-11-04T07:05:00+01:00",
                "check-in/morning",
                "{\"back\": \"3\", \"signs\": [\"" + CheckInScreens.SPREADING + "\"]}"));
        JsonObject today = visit.today("2026-11-04");
        Json stop = list(today, "parts").getFirst();
        assertThat(list(stop, "signs"))
                .containsExactly(new JsonString("Pain moved down the leg (back). Since 2026-11-04."));
        assertThat(list(stop, "ends")).containsExactly(new JsonString(Words.say(ScreenMessage.ENDS_WITH_NONE)));
        assertThat(links(today)).startsWith("safety/", "cleared/").doesNotContain("mistake/");
        visit.keep(visit.submit("2026-11-04T08:00:00+01:00", "safety", "{\"action\": \"none\"}"));
        assertThat(exercises(visit.today("2026-11-04"))).isPositive();
    }

    @Test
    void aSignThatLeavesOnlyExercisesSittingIsNamedAndCanBeCleared() {
        visit.begin();
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", ticked("pastCancer")));
        for (String page : List.of("today", "safety")) {
            JsonObject shown = visit.screen("2026-11-03", page, "");
            assertThat(JsonText.write(shown))
                    .contains(Words.say(SafetyQuestion.PAST_CANCER) + " Since 2026-11-03.")
                    .contains(Words.say(ScreenMessage.ENDS_CLEARED));
            assertThat(links(shown)).contains("cleared/", "mistake/");
        }
        assertThat(exercises(visit.today("2026-11-03"))).isPositive();
    }

    /** From the wall test's question, before anything is known of a person. */
    @ParameterizedTest
    @ValueSource(strings = {"chestPain", "ankleInjury", "pastCancer", "inflammatoryPattern"})
    void whoGaveNoNumbersYetCanTickWhatHolds(String sign) {
        visit.keep(visit.submit("2026-11-03T08:00:00+01:00", "safety", ticked(sign)));
        visit.keep(
                visit.submit("2026-11-03T08:01:00+01:00", "conditions", "{\"action\": \"none\", \"conditions\": []}"));
        JsonObject today = visit.today("2026-11-03");
        boolean stops = sign.equals("chestPain") || sign.equals("ankleInjury");
        assertThat(exercises(today) == 0).isEqualTo(stops);
        assertThat(visit.giveNumbers("2026-11-03T08:02:00+01:00", "{}")).isEqualTo("safety");
        assertThat(exercises(visit.today("2026-11-03")) == 0).isEqualTo(stops);
    }

    private static String ticked(String sign) {
        return "{\"action\": \"ticked\", \"answers\": [\"" + sign + "\"]}";
    }

    @Test
    void whatStopsLeadsToWhatToDoNowAndNotToFurtherQuestions() {
        String before = "2026-11-04T07:00:00+01:00";
        visit.giveNumbers(before, "{}");
        assertThat(visit.keep(visit.submit(before, "safety", CHEST_PAIN))).isEqualTo("today");
        Visit well = new Visit();
        well.giveNumbers(before, "{}");
        assertThat(well.keep(well.submit(before, "safety", "{\"action\": \"none\"}")))
                .isEqualTo("conditions");
        assertThat(JsonText.write(
                        well.submit(before, "safety", "{\"action\": \"none\", \"answers\": [\"chestPain\"]}")))
                .contains(Words.say(ScreenMessage.TICKED_AND_NONE));
    }

    @Test
    void aSignTickedByMistakeIsRepeatedTakenBackAndStaysInTheLog() {
        visit.begin();
        visit.keep(visit.submit("2026-11-04T07:00:00+01:00", "safety", CHEST_PAIN));
        JsonObject today = visit.today("2026-11-04");
        assertThat(links(today)).contains("mistake/");
        assertThat(list(today, "links"))
                .as("what to do now comes first, no way on")
                .noneMatch(link -> ((JsonObject) link).get("first").equals(Optional.of(new JsonBoolean(true))));
        assertThat(JsonText.write(visit.screen("2026-11-04", "mistake", "")))
                .contains(Words.say(SafetyQuestion.of(SafetyAnswer.CHEST_PAIN)));

        assertThat(visit.keep(visit.submit("2026-11-04T07:01:00+01:00", "mistake", "{\"action\": \"stands\"}")))
                .isEqualTo("today");
        assertThat(exercises(visit.today("2026-11-04"))).isZero();

        visit.keep(visit.submit("2026-11-04T07:02:00+01:00", "mistake", "{\"action\": \"takeBack\"}"));
        assertThat(exercises(visit.today("2026-11-04"))).isPositive();
        assertThat(visit.log()).contains("chestPain").contains("Ticked by mistake");
        assertThat(JsonText.write(visit.screen("2026-11-04", "report", "")))
                .contains("2026-11-04: the person says it was ticked by mistake.")
                .contains("ended: chest pain (mistaken tick).")
                .doesNotContain("as typed");
    }

    @Test
    void aTickIsNotTakenBackWhereAnotherStopWouldEndWithIt() {
        visit.begin();
        visit.keep(visit.submit("2026-11-04T07:00:00+01:00", "safety", CHEST_PAIN));
        visit.keep(visit.submit(
                "2026-11-04T07:05:00+01:00",
                "check-in/morning",
                "{\"back\": \"3\", \"signs\": [\"" + CheckInScreens.TINGLING + "\"]}"));
        assertThat(links(visit.today("2026-11-04"))).doesNotContain("mistake/");
        String before = visit.log();
        visit.keep(visit.submit("2026-11-04T07:06:00+01:00", "mistake", "{\"action\": \"takeBack\"}"));
        assertThat(visit.log()).isEqualTo(before);
    }

    @Test
    void whoLeavesAnExerciseOutIsToldBeforeItsSteps() {
        String sheet = JsonText.write(visit.screen("2026-11-02", "exercises", "calf-ball-release"));
        assertThat(sheet.indexOf(Words.say(SafetyQuestion.BLOOD_THINNERS)))
                .isPositive()
                .isLessThan(sheet.indexOf(Visit.CONTENT
                        .exercises()
                        .get("calf-ball-release")
                        .steps()
                        .getFirst()
                        .text()));
    }
}
