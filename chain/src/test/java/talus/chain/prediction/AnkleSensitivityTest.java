package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.chain.contract.FrameScalars;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Result;

/** Implicit derivatives of the bottom against solving the whole squat again with an ankle that is a little longer or shorter. */
class AnkleSensitivityTest {
    private static final double STEP_M = 2e-4;

    /**
     * Solutions are exact to 1e-8 of a radian where the cost is flattest to 1e-6; over twice the step and to a centimetre that is
     * 2.5e-5 rad, and bending over the step leaves less than a hundredth of the change.
     */
    private static final double PART = 0.01;

    private static final double ROUNDING = 2e-3;

    private static Result squat(double leftM, double rightM, String more) {
        return Answers.result(String.format(Locale.ROOT, """
                {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": 80},
                 "ankles": {"left": {"wallDistanceM": %.6f}, "right": {"wallDistanceM": %.6f}},
                 "task": {"kind": "squat", "arms": "forward"%s},
                 "options": {"frames": 2, "compare": false}}
                """, leftM, rightM, more));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.10; 0.13; heelsDown; ''",
                "0.11; 0.11; heelsDown; ''",
                "0.05; 0.12; oneHeelUp; ''",
                "0.03; 0.03; heelsUp; ''",
                "0.10; 0.10; feetTurnedOut; , \"depth\": {\"thighDeg\": -25}",
                "0.09; 0.11; feetTurnedOut; , \"depth\": {\"thighDeg\": -20}, \"wedges\": {\"left\": {\"heelM\": 0.01}}",
                "0.12; 0.14; heelsDown; , \"impose\": {\"shinDeg\": 30}"
            })
    void aCentimetreChangesWhatSolvingAgainChanges(double leftM, double rightM, String strategy, String more) {
        Result here = squat(leftM, rightM, more);
        assertThat(here.preferred().orElseThrow().word()).isEqualTo(strategy);
        PerCentimetre per = here.perCentimetre().orElseThrow();
        assertSame(per.left(), squat(leftM - STEP_M, rightM, more), squat(leftM + STEP_M, rightM, more));
        assertSame(per.right(), squat(leftM, rightM - STEP_M, more), squat(leftM, rightM + STEP_M, more));
    }

    private static void assertSame(Map<String, Double> per, Result before, Result after) {
        assertThat(after.preferred()).isEqualTo(before.preferred());
        Map<String, Double> low = FrameScalars.of(Answers.bottom(before));
        Map<String, Double> high = FrameScalars.of(Answers.bottom(after));
        assertThat(per.keySet()).isEqualTo(high.keySet());
        per.forEach((path, change) -> {
            double expected = (high.getOrDefault(path, 0.0) - low.getOrDefault(path, 0.0)) / (2 * STEP_M) * 0.01;
            double size = path.startsWith("moment") || path.startsWith("passive") || path.startsWith("force") ? 100 : 1;
            assertThat(change).as(path).isCloseTo(expected, within(size * ROUNDING + PART * Math.abs(expected)));
        });
    }
}
