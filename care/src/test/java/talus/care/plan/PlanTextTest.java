package talus.care.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Condition;
import talus.care.event.EventReader;
import talus.care.event.Limb;
import talus.care.event.SafetyAnswer;
import talus.care.event.Units;
import talus.care.programme.Item;
import talus.care.rule.Rule;
import talus.care.safety.SafetyQuestion;
import talus.care.safety.Verdict;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.report.Report;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** A plan in words, as a document, and asked for by a line. */
class PlanTextTest {
    private static final String DAY = "2026-03-02";

    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>();
        for (Report.Part part : report.parts()) {
            switch (part) {
                case Report.Title title -> texts.add(title.text());
                case Report.Heading heading -> texts.add("# " + heading.text());
                case Report.Paragraph paragraph -> texts.add(paragraph.text());
                case Report.Bullets bullets -> bullets.items().forEach(item -> texts.add("* " + item));
                case Report.Table table -> table.rows().forEach(row -> texts.add("| " + String.join(" | ", row)));
                default -> {}
            }
        }
        return texts;
    }

    private static List<String> told(Diary diary, UnitSystem units) {
        return texts(PlanReport.of(diary.plan(), units));
    }

    @Test
    void aTerminalIsToldTheNamesOfItsCommandsAndAPageIsNot() {
        Diary diary = Diary.begin(DAY).walls(0.06, 0.11);
        assertThat(texts(PlanReport.atTerminal(diary.plan(), UnitSystem.METRIC)))
                .contains("| Wall stretch with a bent knee | 3 x 30 s | left | new | wall-stretch")
                .contains(
                        "How one is done, and when to stop: talus exercises ID, such as talus exercises wall-stretch");
        assertThat(told(diary, UnitSystem.METRIC))
                .noneMatch(text -> text.contains("talus ") || text.contains("wall-stretch"));
    }

    private static Item item(String exercise, Limb limb, Amount amount) {
        return new Item(
                Diary.CONTENT.exercises().get(exercise), limb, amount, Optional.empty(), ItemChange.FIRST, List.of());
    }

    @Test
    void aPlanIsToldTodayFirstThenWhyTheWeekWhatOthersGainedAndWhatIsNext() {
        List<String> told =
                told(Diary.begin(DAY).walls(0.06, 0.11).event("habits", "{'heels': 'sometimes'}"), UnitSystem.METRIC);
        assertThat(told.getFirst()).isEqualTo("Your plan, 2026-03-02");
        assertThat(told.get(1)).startsWith("Range first. Your left ankle is below 10 cm");
        assertThat(told.get(2)).isEqualTo("Not yet reviewed by a clinician.");
        assertThat(told.stream().filter(text -> text.startsWith("#")))
                .containsExactly(
                        "# Today: 4 exercises, about 8 min",
                        "# Why these",
                        "# Your week",
                        "# What others gained",
                        "# What changed",
                        "# Beside the exercises",
                        "# What comes next");
        assertThat(told)
                .contains("| Calf raise | 2 x 15 | both together | new")
                .contains("| Wall stretch with a bent knee | 3 x 30 s | left | new")
                .anyMatch(text -> text.startsWith("* Calf raise: Calf raises are part of it"))
                .contains("| Tue 2026-03-03 | rest")
                .anyMatch(
                        text -> text.startsWith("* Left ankle: Groups who did this gained 1.0 cm to 3.0 cm on average"))
                .anyMatch(text -> text.startsWith("* Wear your heels."))
                .contains("* Toe to wall, left: not enough tests yet to say.")
                .contains("* See the safety list again: 2026-03-30.")
                .contains("* Test your ankles: 2026-03-04, before the session.")
                .contains("* Look back: 2026-03-16.");
    }

    @Test
    void aStopAndQuestionsAreToldWithoutExercises() {
        List<String> stop = told(Diary.begin(DAY).safety("chestPain"), UnitSystem.METRIC);
        assertThat(stop).contains("# No exercises now").noneMatch(text -> text.startsWith("|"));
        assertThat(stop).noneMatch(text -> text.contains("rate what you feel"));
        assertThat(told(Diary.empty(DAY), UnitSystem.METRIC)).contains("# Questions first");
        assertThat(told(Diary.begin(DAY).safety("pastCancer"), UnitSystem.METRIC))
                .anyMatch(text -> text.startsWith("# Today, sitting or lying: "));
    }

    @Test
    void aFirstCheckEndsWithTheQuestionsAndSaysTheCommonLineOnlyOnce() {
        Ankles ankles = new Ankles(new AnkleMeasure.WallDistance(0.06), new AnkleMeasure.ShinLimit(40));
        PersonSize size = new PersonSize(Sex.FEMALE, 41.5, 1.68, OptionalDouble.of(66), MeasuredSegments.NONE);
        LocalDate on = LocalDate.parse(DAY);
        Plan plan = Planner.plan(Diary.CONTENT, FirstCheck.log(size, ankles, Units.US, on), on);
        assertThat(plan.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(Items.rules(plan)).contains(Rule.ANKLES_COMMON.id());
        assertThat(plan.reasons().getFirst().text()).contains("left ankle", "3.9 in");
        List<String> told = texts(PlanReport.afterCheck(plan, UnitSystem.US));
        assertThat(told.getFirst()).isEqualTo("# What comes first");
        int week = told.indexOf("# Your first week");
        String signs = String.join(" ", told.subList(0, week));
        for (SafetyAnswer answer : SafetyAnswer.ALL) {
            assertThat(signs.contains(Words.say(SafetyQuestion.of(answer))))
                    .as(answer.word())
                    .isEqualTo(answer != SafetyAnswer.NONE);
        }
        assertThat(told.subList(0, week).stream().filter(text -> text.startsWith("* ")))
                .as("signs by what they ask for, then every condition")
                .hasSize(4 + Condition.ALL.size());
        for (Condition condition : Condition.ALL) {
            assertThat(told.subList(0, week)).contains("* " + Words.say(SafetyQuestion.of(condition)));
        }
        assertThat(told.subList(0, week))
                .containsSubsequence(
                        "If so, this week is not for you. Tell Talus first.",
                        "None of these? Then this is where you can begin.");
        assertThat(told.get(week + 1)).isEqualTo("Not yet reviewed by a clinician.");
        assertThat(told).noneMatch(text -> text.contains("a quarter to more than half"));
        assertThat(plan.changed())
                .extracting(change -> change.side().orElseThrow())
                .containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
    }

    @Test
    void amountsAreToldInSetsSpotsSecondsAndThePersonsUnits() {
        assertThat(PlanWords.dose(item("calf-raise", Limb.BOTH, new Amount(2, 15, 0, 0)), UnitSystem.METRIC))
                .isEqualTo("2 x 15");
        assertThat(PlanWords.dose(item("wall-stretch", Limb.LEFT, new Amount(3, 1, 30, 0)), UnitSystem.METRIC))
                .isEqualTo("3 x 30 s");
        assertThat(PlanWords.dose(item("calf-hand-release", Limb.LEFT, new Amount(1, 3, 20, 0)), UnitSystem.METRIC))
                .isEqualTo("1 x 3 x 20 s");
        assertThat(PlanWords.dose(item("squat-loaded", Limb.BOTH, new Amount(3, 8, 0, 4.5)), UnitSystem.METRIC))
                .isEqualTo("3 x 8, 4.5 kg");
        assertThat(PlanWords.dose(item("squat-loaded", Limb.BOTH, new Amount(3, 8, 0, 4.5)), UnitSystem.US))
                .contains("lb");
    }

    @ParameterizedTest
    @CsvSource({
        "wall-stretch, LEFT, left",
        "wall-stretch, RIGHT, right",
        "wall-stretch, EACH, each in turn",
        "calf-raise, BOTH, both together",
        "walk-return, BOTH, ''"
    })
    void sidesAreToldWhereTheyMatter(String exercise, Limb limb, String said) {
        assertThat(PlanWords.side(item(exercise, limb, new Amount(1, 1, 30, 0))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void daysHaveTheirOwnNames(DayOfWeek day) {
        assertThat(PlanWords.weekday(day).name()).isEqualTo(day.name());
    }

    @ParameterizedTest
    @CsvSource({"FIRST, new", "SAME, same", "MORE, more", "LESS, less", "SWAPPED, swapped in"})
    void changesAreTold(ItemChange change, String said) {
        assertThat(PlanWords.change(change)).isEqualTo(said);
    }

    @Test
    void whatChangedIsToldWithItsErrorAndUnit() {
        Diary diary = Diary.begin(DAY)
                .walls(0.05, 0.11)
                .raises(20, 10)
                .event("test", "{'test': 'chairStand', 'trials': [10]}")
                .event("test", "{'test': 'stanceOpen', 'side': 'left', 'trials': [10]}")
                .event("test", "{'test': 'stanceClosed', 'side': 'left', 'trials': [3]}")
                .event("test", "{'test': 'stanceLadder', 'trials': [10]}")
                .event("test", "{'test': 'squatDepth', 'trials': [20]}")
                .event(
                        "test",
                        "{'test': 'kneeToWallStraight', 'side': 'left', 'method': 'inclinometer', 'trials': [20]}")
                .rate("before", "back", 5)
                .rate("before", "hip", 2);
        diary.later(8)
                .walls(0.08, 0.10)
                .raises(10, 11)
                .event("test", "{'test': 'chairStand', 'trials': [14]}")
                .event("test", "{'test': 'stanceOpen', 'side': 'left', 'trials': [40]}")
                .event("test", "{'test': 'squatDepth', 'trials': [5]}")
                .rate("before", "back", 2)
                .rate("before", "hip", 1);
        assertThat(told(diary, UnitSystem.METRIC))
                .contains("* Toe to wall, left: up by 3.0 cm. That is more than the error of 1.9 cm.")
                .contains("* Toe to wall, right: 1.0 cm apart. That is within the error of 1.9 cm.")
                .contains("* Calf raises, left: down by 10 reps. That is more than the error of 6 reps.")
                .contains("* Chair stands: up by 4 reps. That is more than the error of 3 reps.")
                .contains("* On one leg, eyes open, left: up by 30 s. That is more than the error of 24 s.")
                .contains("* On one leg, eyes closed, left: not enough tests yet to say.")
                .contains("* Balance ladder: not enough tests yet to say.")
                .contains("* Straight-knee lean, left: not enough tests yet to say.")
                .anyMatch(text -> text.startsWith("* Squat depth: down by 15"))
                .contains("* Discomfort, back: down by 3 points. That is more than the error of 1.8 points.")
                .contains("* Discomfort, hip: low from the start.");
        assertThat(told(diary, UnitSystem.US)).anyMatch(text -> text.contains("up by 1.2 in"));
    }

    @Test
    void theDepthOfAModelIsSaidBesideTheSquatThatWasTested() {
        Diary diary = Diary.begin(DAY).event("test", "{'test': 'squatDepth', 'trials': [30]}");
        Plan plan = Planner.plan(Diary.CONTENT, diary.log(), diary.day(), OptionalDouble.of(0));
        assertThat(Items.rules(plan)).contains(Rule.DEPTH_THERE.id());
        assertThat(Items.rules(diary.plan())).doesNotContain(Rule.DEPTH_THERE.id());
        Plan stopped = Planner.plan(Diary.CONTENT, diary.safety("chestPain").log(), diary.day(), OptionalDouble.of(0));
        assertThat(Items.rules(stopped)).doesNotContain(Rule.DEPTH_THERE.id());
    }

    @Test
    void theDocumentHoldsWhatThePlanSays() {
        Diary diary = Diary.begin(DAY).walls(0.06, 0.11).event("habits", "{'sittingHours': 8}");
        JsonObject plan = PlanWriter.write(diary.plan());
        assertThat(plan.members().keySet())
                .containsExactly(
                        "schema",
                        "on",
                        "outcome",
                        "reasons",
                        "emphasis",
                        "sessionsAWeek",
                        "today",
                        "week",
                        "leftOut",
                        "changed",
                        "expected",
                        "advice",
                        "next");
        assertThat(JsonText.write(plan))
                .contains(
                        "\"exercise\":\"calf-raise\",\"side\":\"both\",\"sets\":2,\"reps\":15,\"holdS\":0,\"loadKg\":0,\"change\":\"first\"")
                .contains(
                        "\"expected\":[{\"measure\":\"kneeToWall\",\"side\":\"left\",\"method\":\"tape\",\"from\":\"2026-03-02\",\"start\":0.06,\"gainLow\":0.01,\"gainHigh\":0.03,\"fromWeek\":4,\"toWeek\":8,\"reason\":{\"rule\":\"course.expected\"")
                .contains("\"advice\":[{\"id\":\"sitting-long\"")
                .contains(
                        "{\"measure\":\"kneeToWall\",\"side\":\"left\",\"method\":\"tape\",\"verdict\":\"notEnough\",\"value\":0,\"error\":0.019}")
                .contains("\"next\":{\"test\":\"2026-03-04\",\"review\":\"2026-03-16\",\"askSafety\":\"2026-03-30\"}");
        assertThat(PlanWriter.write(Diary.begin(DAY).safety("chestPain").plan()).get("level"))
                .isPresent();
    }

    private static PlanRequest.Outcome request(String text) {
        return PlanRequest.read(
                ((ParseOutcome.Parsed) JsonParser.parse(text.replace('\'', '"'))).json(),
                new EventReader(Diary.CONTENT.ids()));
    }

    @Test
    void aRequestIsALogAndADay() {
        String event = "{'id': 'a', 'at': '2026-03-02T10:00Z', 'kind': 'safety', 'data': {'answers': ['none']}}";
        assertThat(request("{'events': [" + event + "], 'on': '2026-03-02'}"))
                .isInstanceOfSatisfying(PlanRequest.Outcome.Ok.class, ok -> {
                    assertThat(ok.request().on()).isEqualTo(LocalDate.parse(DAY));
                    assertThat(ok.request().log().events()).hasSize(1);
                });
        assertThat(paths("{'events': [" + event + ", {'id': 'b'}], 'on': '2026-03-02'}"))
                .contains("events[1].kind");
        assertThat(paths("{'events': [" + event.replace("10:00Z", "10:00") + "], 'on': '2026-03-02'}"))
                .containsExactly("events[0].at");
        assertThat(paths("{'events': [], 'on': '2026-02-30'}")).containsExactly("on");
        assertThat(paths("{'events': []}")).containsExactly("on");
        assertThat(paths("{'events': [], 'on': '2026-02-03', 'stray': 1}")).containsExactly("stray");
    }

    private static List<String> paths(String text) {
        return request(text) instanceof PlanRequest.Outcome.Refused refused
                ? refused.problems().stream().map(Problem::path).toList()
                : List.of();
    }
}
