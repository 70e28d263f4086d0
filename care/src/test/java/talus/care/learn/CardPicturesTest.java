package talus.care.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Sides;
import talus.chain.report.words.UnitSystem;

class CardPicturesTest {
    /** Half of the last decimal that is written. */
    private static final double ROUNDING_PX = 0.05;

    private static final Illustration.Course COURSE = new Illustration.Course(4, 8, 0.01, 0.03, "alt");

    private static double[] numbers(String svg, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(svg);
        assertThat(found.find()).as(pattern).isTrue();
        return Pattern.compile("[ ,]")
                .splitAsStream(found.group(1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void theBandReachesItsLowerGainInTheFirstWeekAndItsUpperGainInTheSecond() {
        double[] corners = numbers(CoursePicture.svg(COURSE, UnitSystem.METRIC, 0.019), "points=\"([^\"]+)\"");
        assertThat(corners).hasSize(10);
        double pxAWeek = (corners[4] - corners[0]) / 12;
        double pxACentimetre = (corners[1] - corners[7]);
        assertThat(corners[2] - corners[0]).isCloseTo(8 * pxAWeek, within(2 * ROUNDING_PX));
        assertThat(corners[8] - corners[0]).isCloseTo(4 * pxAWeek, within(2 * ROUNDING_PX));
        assertThat(corners[1] - corners[3]).isCloseTo(3 * pxACentimetre, within(8 * ROUNDING_PX));
        assertThat(corners[9]).isEqualTo(corners[7]);
    }

    @Test
    void theCourseIsToldInWordsAndInThePersonsUnits() {
        assertThat(CoursePicture.svg(COURSE, UnitSystem.METRIC, 0.019))
                .contains("groups gained 1 cm to 3 cm on average", "differ by 1.9 cm");
        assertThat(CoursePicture.svg(COURSE, UnitSystem.US, 0.019))
                .contains("1.2 in")
                .doesNotContain(" cm");
    }

    @Test
    void barsAndAnkleLinesHaveOneScale() {
        AnkleAnswers ankles = new AnkleAnswers(ankle(20), ankle(40));
        String svg =
                DemandPicture.svg(List.of(new CheckResult.Demand("walk", 10, new Sides(10, 30), "source")), ankles);
        double bar = numbers(svg, "<rect x=\"[^\"]+\" y=\"[^\"]+\" width=\"([^\"]+)\"")[0];
        double start = numbers(svg, "<rect x=\"([^\"]+)\"")[0];
        Matcher lines = Pattern.compile("<line x1=\"([^\"]+)\"").matcher(svg);
        assertThat(lines.find()).isTrue();
        assertThat(Double.parseDouble(lines.group(1)) - start).isCloseTo(2 * bar, within(4 * ROUNDING_PX));
        assertThat(lines.find()).isTrue();
        assertThat(Double.parseDouble(lines.group(1)) - start).isCloseTo(4 * bar, within(6 * ROUNDING_PX));
        assertThat(svg).contains("Walking: 10 degrees.", "right: 40 degrees.");
    }

    @Test
    void aTaskWithoutANameIsRefused() {
        AnkleAnswers ankles = new AnkleAnswers(ankle(20), ankle(20));
        assertThatThrownBy(() -> DemandPicture.svg(
                        List.of(new CheckResult.Demand("dance", 10, new Sides(10, 10), "source")), ankles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dance");
    }

    @Test
    void theirWordsHoldNoAvoidedWordAndNoneOfPain() {
        List<String> texts =
                Arrays.stream(LearnMessage.values()).map(LearnMessage::template).toList();
        PlainSpeech.assertNoAvoidedWord(texts);
        PlainSpeech.assertNoWordOfPain(texts);
    }

    private static AnkleAnswer ankle(double limitDeg) {
        return new AnkleAnswer(0.08, limitDeg, true, new Band(limitDeg - 2, limitDeg + 2));
    }
}
