package talus.care.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.care.content.Reading;
import talus.care.content.Shipped;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.source.Bibliography;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;

/** The shipped learn cards. */
class CardsTest {
    private final List<LearnCard> cards = Shipped.ok(CardReader.readText(Shipped.text(CardReader.RESOURCE)));

    @Test
    void eightCardsEachTellTheIdeaTheStudiesAndWhatSpeaksAgainst() {
        assertThat(cards).hasSize(8);
        assertThat(cards).extracting(LearnCard::id).doesNotHaveDuplicates();
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.sourceSays()).as(card.id()).isNotEmpty();
            assertThat(card.studiesShow())
                    .as(card.id())
                    .anyMatch(statement -> !statement.sources().isEmpty());
            assertThat(card.against()).as(card.id()).isNotEmpty();
        });
    }

    @Test
    void everySourceIsInTheBibliography() {
        Bibliography known = Shipped.bibliography();
        assertThat(cards.stream().flatMap(CardsTest::statements).flatMap(statement -> statement.sources().stream()))
                .allMatch(id -> known.find(id).isPresent());
    }

    /** G12 of the evidence: the drops that are said to lengthen the calf did less than ordinary training. */
    @Test
    void theFourClaimsForCalfRaisesStandBesideTheTrialThatSpeaksAgainst() {
        LearnCard card = cards.stream()
                .filter(c -> c.id().equals("calf-raises"))
                .findFirst()
                .orElseThrow();
        assertThat(card.sourceSays()).hasSize(4);
        assertThat(card.against()).anyMatch(statement -> statement.sources().contains("lagas2021"));
    }

    @Test
    void theFirstCardSaysThatTheLinkToTheBackIsUnproven() {
        assertThat(cards.get(0).takeaway()).contains("Whether training an ankle helps a back is unproven.");
    }

    @Test
    void everySquatIsAQuestionThatTheEngineTakesForAnyBody() {
        Person person = Person.of(new PersonSize(Sex.MALE, 30, 1.8, OptionalDouble.empty(), MeasuredSegments.NONE));
        assertThat(cards.stream().map(LearnCard::illustration))
                .filteredOn(Illustration.Squat.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(picture -> {
                    Scenario scenario = ((Illustration.Squat) picture).of(person);
                    assertThat(ScenarioReader.read(ScenarioWriter.write(scenario)))
                            .isEqualTo(new ReadOutcome.Ok(scenario));
                });
    }

    @Test
    void everyDrawingIsOfAnExerciseThatIsThereAndEveryCourseOpens() {
        ExerciseCatalogue catalogue = Shipped.catalogue();
        for (LearnCard card : cards) {
            assertThat(card.illustration().alt()).as(card.id()).isNotBlank();
            switch (card.illustration()) {
                case Illustration.Drawing drawing ->
                    assertThat(catalogue.find(drawing.exercise())).as(card.id()).isPresent();
                case Illustration.Course course -> {
                    assertThat(course.fromWeek()).isLessThan(course.toWeek());
                    assertThat(course.lowM()).isLessThan(course.highM());
                }
                case Illustration.Squat squat -> assertThat(squat.heelM()).isNotNegative();
                case Illustration.Demands demands -> {}
            }
        }
    }

    @Test
    void cardsAreEasyToReadAndHoldNoAvoidedWord() {
        List<String> texts = cards.stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(
                                card.lead(),
                                card.takeaway(),
                                card.illustration().alt()),
                        statements(card).map(Statement::text)))
                .toList();
        PlainSpeech.assertEasyToRead(texts);
        PlainSpeech.assertNoAvoidedWord(texts);
        PlainSpeech.assertNoAvoidedWord(cards.stream().map(LearnCard::title).toList());
    }

    /** Words of pain stand where a study or a common saying is told, and in the sentence on the claim. */
    @Test
    void nothingThatTalusAdvisesIsJoinedToPain() {
        PlainSpeech.assertNoWordOfPain(cards.stream()
                .flatMap(card -> Stream.of(card.lead(), card.takeaway(), card.title()))
                .toList());
    }

    @Test
    void aCardWithoutItsOtherSideIsRefused() {
        String text = Shipped.text(CardReader.RESOURCE);
        assertThat(CardReader.readText(text.replaceFirst("\"against\"", "\"aside\"")))
                .isInstanceOf(Reading.Refused.class);
    }

    private static Stream<Statement> statements(LearnCard card) {
        return Stream.of(card.sourceSays(), card.studiesShow(), card.against()).flatMap(List::stream);
    }
}
