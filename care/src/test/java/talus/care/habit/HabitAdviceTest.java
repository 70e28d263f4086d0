package talus.care.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.care.content.Shipped;
import talus.care.event.EventData;
import talus.care.event.Frequency;
import talus.care.event.Sprain;
import talus.care.event.Training;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.source.Bibliography;
import talus.chain.body.Side;

/** The shipped habit advice. */
class HabitAdviceTest {
    private final List<HabitAdvice> all = Shipped.ok(HabitReader.readText(Shipped.text(HabitReader.RESOURCE)));

    @Test
    void heelsCushionsSittingSprainsBareFeetAndTrainingEachHaveTheirAdvice() {
        assertThat(all)
                .extracting(advice -> advice.when().habit())
                .contains(
                        "heels", "cushionedShoes", "sittingHours", "givesWay", "sprains", "barefootHours", "training");
        assertThat(all).extracting(HabitAdvice::id).doesNotHaveDuplicates();
    }

    @Test
    void whoSitsLongIsOfferedTheDeskBreakAndWhoseAnkleGivesWaySixWeeksOfBalance() {
        assertThat(all.stream().filter(advice -> advice.suits("sittingHours", 8)))
                .extracting(advice -> advice.exercise().orElseThrow())
                .containsExactly("desk-break");
        assertThat(all.stream().filter(advice -> advice.suits("givesWay", "often")))
                .singleElement()
                .extracting(HabitAdvice::advice)
                .asString()
                .contains("six weeks");
        assertThat(all.stream().filter(advice -> advice.suits("sittingHours", 2) || advice.suits("heels", "never")))
                .isEmpty();
    }

    @Test
    void onlyWhatWasAnsweredBringsAdvice() {
        EventData.Habits silent = new EventData.Habits(
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                OptionalDouble.empty(),
                Optional.empty());
        assertThat(HabitAdvice.suiting(all, silent)).isEmpty();
        EventData.Habits said = new EventData.Habits(
                Optional.of(Frequency.OFTEN),
                Optional.of(true),
                OptionalDouble.of(6),
                List.of(
                        new Sprain(Side.LEFT, 2019, Frequency.NEVER),
                        new Sprain(Side.RIGHT, 2024, Frequency.SOMETIMES)),
                OptionalDouble.of(0.5),
                Optional.of(Training.REGULAR));
        assertThat(HabitAdvice.suiting(all, said))
                .extracting(HabitAdvice::id)
                .containsExactly(
                        "heels-often",
                        "cushioned",
                        "sitting-long",
                        "gives-way",
                        "sprain-before",
                        "barefoot-never",
                        "training-regular");
    }

    @Test
    void everySourceAndEveryExerciseIsThere() {
        Bibliography sources = Shipped.bibliography();
        ExerciseCatalogue catalogue = Shipped.catalogue();
        assertThat(all).allSatisfy(advice -> {
            assertThat(advice.sources()).allMatch(id -> sources.find(id).isPresent());
            assertThat(advice.exercise().stream())
                    .allMatch(id -> catalogue.find(id).isPresent());
        });
    }

    @Test
    void adviceIsEasyToReadAndSpeaksNeitherOfPainNorInAvoidedWords() {
        List<String> texts = all.stream()
                .flatMap(advice -> Stream.of(advice.advice(), advice.because()))
                .toList();
        PlainSpeech.assertEasyToRead(texts);
        PlainSpeech.assertNoAvoidedWord(texts);
        PlainSpeech.assertNoWordOfPain(texts);
    }
}
