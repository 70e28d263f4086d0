package talus.care.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Readability;

/** What every sentence for people must be. */
public final class PlainSpeech {
    private static final double MEDIAN_GRADE = 6;
    private static final double HARDEST_GRADE = 8;

    private PlainSpeech() {}

    /** Half of the sentences ask for at most six years of school, none for more than eight. */
    public static void assertEasyToRead(Collection<String> texts) {
        List<String> sentences = texts.stream()
                .flatMap(text -> Readability.sentences(text).stream())
                .toList();
        assertThat(sentences).isNotEmpty();
        assertThat(sentences.stream().filter(sentence -> Readability.grade(sentence) > HARDEST_GRADE))
                .isEmpty();
        double[] grades =
                sentences.stream().mapToDouble(Readability::grade).sorted().toArray();
        assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(MEDIAN_GRADE);
    }

    /** No promise, no verdict, no fright. */
    public static void assertNoAvoidedWord(Collection<String> texts) {
        assertThat(texts)
                .allSatisfy(text -> assertThat(AvoidedWords.in(text)).as(text).isEmpty());
    }

    /** No word of pain where nothing is said about stopping. */
    public static void assertNoWordOfPain(Collection<String> texts) {
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(AvoidedWords.achesIn(text)).as(text).isEmpty());
    }
}
