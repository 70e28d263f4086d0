package talus.chain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.anthropometry.Sex;
import talus.chain.parameters.ParameterValues;

class JointStrengthsTest {
    /** A few operations on a ratio of one. */
    private static final double ROUNDING = 1e-12;

    private static final double PRINTED_NM = 0.5;

    /** The worked examples were computed with 9.81 m/s^2. */
    private static final double WORKED_GRAVITY = 9.81 / 9.80665;

    private static void peaks(Sex sex, double age, double height, double mass, double... expected) {
        JointStrengths person = JointStrengths.of(sex, age, height, mass);
        JointAction[] order = {
            JointAction.HIP_EXTENSION,
            JointAction.KNEE_EXTENSION,
            JointAction.ANKLE_PLANTARFLEXION,
            JointAction.ANKLE_DORSIFLEXION,
            JointAction.HIP_FLEXION,
            JointAction.KNEE_FLEXION
        };
        for (int i = 0; i < order.length; i++) {
            StrengthCurve curve = person.curve(order[i]);
            assertThat(curve.valueNm(curve.c3()) * WORKED_GRAVITY)
                    .as("%s %s %s", sex, age, order[i])
                    .isCloseTo(expected[i], within(PRINTED_NM));
        }
    }

    /** Worked from the table by hand: a guard against typing errors in the constants and the scaling. */
    @Test
    void manOf80KilogramsHasTheWorkedPeaks() {
        peaks(Sex.MALE, 20, 1.78, 80, 225, 228, 133, 46, 158, 122);
        peaks(Sex.MALE, 60, 1.78, 80, 239, 218, 159, 39, 149, 113);
        peaks(Sex.MALE, 72, 1.78, 80, 201, 191, 148, 41, 141, 96);
    }

    /** Worked from the table by hand: a guard against typing errors in the constants and the scaling. */
    @Test
    void womanOf65KilogramsHasTheWorkedPeaks() {
        peaks(Sex.FEMALE, 20, 1.65, 65, 190, 167, 109, 28, 134, 84);
        peaks(Sex.FEMALE, 60, 1.65, 65, 147, 135, 98, 25, 96, 63);
        peaks(Sex.FEMALE, 72, 1.65, 65, 145, 130, 132, 23, 85, 63);
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void strengthIsContinuousOverAge(Sex sex) {
        double step = 1e-6;
        // No moment changes by more than 20 N.m a year.
        double change = 20 * 2 * step;
        for (double age : new double[] {21.5, 50, 60, 72}) {
            JointStrengths before = JointStrengths.of(sex, age - step, 1.7, 70);
            JointStrengths after = JointStrengths.of(sex, age + step, 1.7, 70);
            for (JointAction action : JointAction.values()) {
                for (double angle = -0.5; angle <= 2.4; angle += 0.29) {
                    double a = before.curve(action).valueNm(angle);
                    double b = after.curve(action).valueNm(angle);
                    assertThat(b).as("%s at %s years", action, age).isCloseTo(a, within(change));
                }
            }
            assertThat(after.trunkExtension().uprightNm())
                    .isCloseTo(before.trunkExtension().uprightNm(), within(change));
            assertThat(after.hipAbductionNm()).isCloseTo(before.hipAbductionNm(), within(change));
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void middleAgedPeopleLieBetweenTheBands(Sex sex) {
        for (JointAction action : JointAction.values()) {
            double young = JointStrengths.of(sex, 21.5, 1.7, 70).curve(action).peakNm();
            double middle = JointStrengths.of(sex, 40.75, 1.7, 70).curve(action).peakNm();
            double older = JointStrengths.of(sex, 60, 1.7, 70).curve(action).peakNm();
            assertThat(middle).as("%s", action).isCloseTo((young + older) / 2, within(ROUNDING * 300));
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void strengthFallsBeyondTheLastBand(Sex sex) {
        JointStrengths at72 = JointStrengths.of(sex, 72, 1.7, 70);
        JointStrengths at90 = JointStrengths.of(sex, 90, 1.7, 70);
        for (JointAction action : JointAction.values()) {
            double ratio = at90.curve(action).peakNm() / at72.curve(action).peakNm();
            assertThat(ratio).as("%s", action).isCloseTo(0.82, within(ROUNDING));
        }
    }

    @Test
    void trunkHasTheMedianStrengthOfTheTables() {
        assertThat(JointStrengths.of(Sex.MALE, 30, 1.78, 80).trunkExtension().uprightNm())
                .isBetween(234.0, 241.0);
        assertThat(JointStrengths.of(Sex.FEMALE, 30, 1.65, 65).trunkExtension().uprightNm())
                .isBetween(140.0, 152.0);
    }

    @Test
    void aBentTrunkIsHalfAsStrongAgainAndItsDerivativesAreThoseOfItsCurve() {
        TrunkExtension trunk = TrunkExtension.of(240, 0.5, Math.toRadians(40));
        assertThat(trunk.valueNm(0)).isCloseTo(240, within(ROUNDING * 240));
        double strongest = Math.toRadians(40);
        assertThat(trunk.valueNm(strongest)).isBetween(355.0, 362.0);
        assertThat(trunk.valueNm(strongest + 0.2)).isLessThan(trunk.valueNm(strongest));
        assertThat(trunk.valueNm(-0.3)).isBetween(0.2 * 240, 0.9 * 240);
        double[] work = new double[1];
        double[] d = new double[3];
        double[] up = new double[3];
        double[] down = new double[3];
        double h = 1e-5;
        for (double x = -0.3; x < 1; x += 0.07) {
            trunk.derivatives(x, d, work);
            trunk.derivatives(x + h, up, work);
            trunk.derivatives(x - h, down, work);
            assertThat(d[0]).isCloseTo(trunk.valueNm(x), within(ROUNDING * 240));
            // error of a central difference: h squared times the fourth derivative, about 240 over the width to the
            // fourth
            assertThat(d[1]).isCloseTo((up[0] - down[0]) / (2 * h), within(1e-4));
            assertThat(d[2]).isCloseTo((up[1] - down[1]) / (2 * h), within(1e-3));
        }
    }

    @Test
    void strengthGrowsWithWeightTimesStature() {
        double small = JointStrengths.of(Sex.MALE, 30, 1.6, 60).kneeExtension().peakNm();
        double large = JointStrengths.of(Sex.MALE, 30, 1.9, 95).kneeExtension().peakNm();
        assertThat(large / small).isCloseTo(1.9 * 95 / (1.6 * 60), within(ROUNDING));
    }

    @Test
    void ownFactorsReachTheirRegionOnly() {
        StrengthFactors factors = new StrengthFactors(2, 1.5, 0.5, 1.2);
        JointStrengths usual = JointStrengths.of(Sex.FEMALE, 30, 1.65, 65);
        JointStrengths own = JointStrengths.of(Sex.FEMALE, 30, 1.65, 65, factors, ParameterValues.nominal());
        assertThat(own.hipFlexion().peakNm() / usual.hipFlexion().peakNm()).isCloseTo(2, within(ROUNDING));
        assertThat(own.hipAbductionNm() / usual.hipAbductionNm()).isCloseTo(2, within(ROUNDING));
        assertThat(own.kneeFlexion().peakNm() / usual.kneeFlexion().peakNm()).isCloseTo(1.5, within(ROUNDING));
        assertThat(own.ankleDorsiflexion().peakNm() / usual.ankleDorsiflexion().peakNm())
                .isCloseTo(0.5, within(ROUNDING));
        assertThat(own.subtalarEversionNm() / usual.subtalarEversionNm()).isCloseTo(0.5, within(ROUNDING));
        assertThat(own.toeFlexionNm() / usual.toeFlexionNm()).isCloseTo(0.5, within(ROUNDING));
        assertThat(own.trunkTwistingNm() / usual.trunkTwistingNm()).isCloseTo(1.2, within(ROUNDING));
        assertThatThrownBy(() -> new StrengthFactors(1, 1, 2.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("strength.ankle 2.1");
    }

    @Test
    void drawnSpreadMultipliesThePeak() {
        ParameterValues strong = ParameterValues.nominal().with(StrengthParameters.KNEE_EXTENSION_SPREAD, 1.21);
        JointStrengths usual = JointStrengths.of(Sex.MALE, 30, 1.78, 80);
        JointStrengths own = JointStrengths.of(Sex.MALE, 30, 1.78, 80, StrengthFactors.ONE, strong);
        assertThat(own.kneeExtension().peakNm() / usual.kneeExtension().peakNm())
                .isCloseTo(1.21, within(ROUNDING));
        assertThat(own.hipExtension()).isEqualTo(usual.hipExtension());
    }

    @Test
    void agesBeyondTheContractAreABug() {
        assertThatThrownBy(() -> JointStrengths.of(Sex.MALE, 17, 1.78, 80))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JointStrengths.of(Sex.MALE, 91, 1.78, 80))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
