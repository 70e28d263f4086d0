package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that {@code talus check} and the pages can say to a person is read with six years of school. */
class ReadingGradeTest {
    private static final double MEDIAN_GRADE = 6;
    private static final double HARDEST_GRADE = 8;

    /** What stands for every number with its unit. */
    private static final String NUMBER = "12 degrees";

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Stream.of(CheckMessage.values(), ChangeMessage.values(), PageMessage.values())
                .<Message>flatMap(Arrays::stream)
                .filter(message ->
                        message.template().endsWith(".") || message.template().endsWith(":"))
                .map(message -> message.template().replaceAll("\\{\\d}", NUMBER))
                .forEach(text -> sentences.addAll(Readability.sentences(text)));
        return sentences;
    }

    @Test
    void noSentenceAsksForMoreThanEightYearsOfSchool() {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(80);
        assertThat(sentences.stream().filter(sentence -> Readability.grade(sentence) > HARDEST_GRADE))
                .isEmpty();
    }

    @Test
    void halfOfTheSentencesAskForAtMostSix() {
        List<String> sorted = sentences().stream()
                .sorted(Comparator.comparingDouble(Readability::grade))
                .toList();
        assertThat(Readability.grade(sorted.get(sorted.size() / 2))).isLessThanOrEqualTo(MEDIAN_GRADE);
    }

    @ParameterizedTest
    @CsvSource({
        "shin, 1",
        "leans, 1",
        "ankle, 2",
        "ankles, 2",
        "muscles, 2",
        "knee, 1",
        "degrees, 2",
        "more, 1",
        "measured, 2",
        "pelvis, 2",
        "dorsiflexion, 4",
        "forward, 2",
        "people, 2",
        "centimetre, 3",
        "taken, 2",
        "trials, 2",
        "studies, 2",
        "squat, 1",
        "squats, 1",
        "movement, 2",
        "unproven, 3",
        "difference, 3",
        "exercise, 3",
        "average, 3",
        "likely, 2",
        "stopped, 1",
        "lifted, 2",
        "typical, 3",
        "little, 2",
        "used, 1",
        "side, 1",
        "sides, 1",
        "those, 1",
        "lean, 1",
        "walking, 2",
        "being, 2",
        "easiest, 3",
        "12, 1"
    })
    void syllablesAreCountedAsSpoken(String word, int spoken) {
        assertThat(Readability.syllables(word)).isEqualTo(spoken);
    }

    @Test
    void theFormulaGivesItsPublishedValue() {
        // 6 words of 6 syllables: 0.39 * 6 + 11.8 - 15.59
        assertThat(Readability.grade("The cat sat on the mat."))
                .isCloseTo(-1.45, org.assertj.core.data.Offset.offset(1e-12));
    }
}
