package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitSystemTest {
    @Test
    void metricNumbersCarryTheirUnits() {
        assertThat(UnitSystem.METRIC.length(0.06)).isEqualTo("6.0 cm");
        assertThat(UnitSystem.METRIC.roundLength(0.115)).isEqualTo("11.5 cm");
        assertThat(UnitSystem.METRIC.stature(1.68)).isEqualTo("168 cm");
        assertThat(UnitSystem.METRIC.mass(66.2)).isEqualTo("66.2 kg");
    }

    @Test
    void americanNumbersCarryTheirUnits() {
        assertThat(UnitSystem.US.length(0.0635)).isEqualTo("2.5 in");
        assertThat(UnitSystem.US.roundLength(0.1)).isEqualTo("3.9 in");
        assertThat(UnitSystem.US.stature(66 * 0.0254)).isEqualTo("5 ft 6 in");
        assertThat(UnitSystem.US.mass(145 * 0.45359237)).isEqualTo("145 lb");
    }

    @Test
    void inchesThatRoundUpToTwelveBecomeAFoot() {
        assertThat(UnitSystem.US.stature(71.97 * 0.0254)).isEqualTo("6 ft 0 in");
    }

    @Test
    void oneDegreeIsSingular() {
        assertThat(UnitSystem.degrees(1.4)).isEqualTo("1 degree");
        assertThat(UnitSystem.degrees(0.4)).isEqualTo("0 degrees");
        assertThat(UnitSystem.signedDegrees(0.6)).isEqualTo("+1 degree");
        assertThat(UnitSystem.signedDegrees(-1.6)).isEqualTo("-2 degrees");
        assertThat(UnitSystem.percent(0.346)).isEqualTo("35 %");
    }
}
