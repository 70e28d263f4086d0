package talus.care.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.handover.HandoverMessage;
import talus.care.note.NoteMessage;
import talus.care.plan.PlanMessage;
import talus.care.programme.PhaseMessage;
import talus.care.safety.EmergencyCountry;
import talus.care.safety.SafetyMessage;
import talus.care.safety.SafetyQuestion;
import talus.care.screen.ScreenMessage;
import talus.care.sheet.SheetMessage;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Message;
import talus.chain.report.words.Readability;
import talus.chain.report.words.Tag;
import talus.chain.report.words.Words;

/** What plans say: no avoided word, no word of pain outside safety, plain to read. */
class WordsTest {
    private static final double HARDEST_GRADE = 8;
    private static final double MEDIAN_GRADE = 6;

    private static List<Message> messages() {
        List<Message> all = new ArrayList<>();
        for (Message[] some : List.of(
                Rule.values(),
                PlanMessage.values(),
                SheetMessage.values(),
                SafetyQuestion.values(),
                SafetyMessage.values(),
                EmergencyCountry.values(),
                PhaseMessage.values(),
                NoteMessage.values(),
                HandoverMessage.values(),
                ScreenMessage.values())) {
            all.addAll(Arrays.asList(some));
        }
        return all;
    }

    @Test
    void plainMessagesHoldNoAvoidedWordAndNoWordOfPain() {
        assertThat(messages()).filteredOn(message -> message.tag() == Tag.PLAIN).allSatisfy(message -> {
            assertThat(AvoidedWords.in(message.template()))
                    .as(message.template())
                    .isEmpty();
            assertThat(AvoidedWords.achesIn(message.template()))
                    .as(message.template())
                    .isEmpty();
        });
    }

    @Test
    void whatStudiesMeasuredIsToldAsTheMeanOfGroupsAndNotAsWhatMostPeopleGain() {
        assertThat(Rule.EXPECTED.template())
                .contains("Groups", "on average", "Some people gained nothing")
                .doesNotContain("Most");
    }

    @Test
    void everyTemplateIsWellMade() {
        for (Message message : messages()) {
            assertThat(Words.places(message.template())).as(message.name()).isBetween(0, 10);
        }
    }

    @Test
    void sentencesAskForSixYearsOfSchoolAtTheMiddleAndEightAtMost() {
        double[] grades = messages().stream()
                .filter(message ->
                        message.template().endsWith(".") || message.template().endsWith("?"))
                .map(message -> message.template().replaceAll("\\{\\d}", "12 degrees"))
                .flatMap(text -> Readability.sentences(text).stream())
                .peek(sentence ->
                        assertThat(Readability.grade(sentence)).as(sentence).isLessThanOrEqualTo(HARDEST_GRADE))
                .mapToDouble(Readability::grade)
                .sorted()
                .toArray();
        assertThat(grades).hasSizeGreaterThan(80);
        assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(MEDIAN_GRADE);
    }
}
