package talus.care.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.care.content.Shipped;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.source.Bibliography;

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
