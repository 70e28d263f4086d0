package talus.chain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.anthropometry.Sex;

class StrengthCurveTest {
    private static final double DEG = Math.PI / 180;

    /** A few operations on a moment of 300 N.m. */
    private static final double ROUNDING_NM = 1e-12 * 300;

    /** Every curve of both sexes at the three bands and between them. */
    private static List<StrengthCurve> curves() {
        List<StrengthCurve> curves = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (double age : new double[] {20, 45, 60, 72, 85}) {
                JointStrengths person = JointStrengths.of(sex, age, 1.7, 70);
                for (JointAction action : JointAction.values()) {
                    curves.add(person.curve(action));
                }
            }
        }
        return curves;
    }

    @Test
    void youngPeaksLieAtThePublishedAngles() {
        JointStrengths man = JointStrengths.of(Sex.MALE, 20, 1.78, 80);
        assertThat(peakDeg(man.kneeExtension())).isBetween(60.0, 70.0);
        assertThat(peakDeg(man.anklePlantarflexion())).isBetween(22.5, 24.5);
        assertThat(peakDeg(man.ankleDorsiflexion())).isBetween(-12.0, -10.0);
        assertThat(peakDeg(man.hipExtension())).isBetween(50.0, 57.0);
        assertThat(peakDeg(JointStrengths.of(Sex.FEMALE, 20, 1.65, 65).anklePlantarflexion()))
                .isBetween(23.0, 25.0);
    }

    private static double peakDeg(StrengthCurve curve) {
        double best = 0;
        double at = 0;
        for (double angle = -60; angle <= 140; angle += 0.25) {
            double value = curve.valueNm(angle * DEG);
            if (value > best) {
                best = value;
                at = angle;
            }
        }
        return at;
    }

    @Test
    void peakIsUntouchedByTheFloorAndTheCurveFallsOnBothSides() {
        for (StrengthCurve curve : curves()) {
            assertThat(curve.valueNm(curve.c3())).isCloseTo(curve.peakNm(), within(ROUNDING_NM));
            double previous = curve.peakNm();
            for (double away = 0.1; away * curve.c2() < Math.PI; away += 0.1) {
                double right = curve.valueNm(curve.c3() + away);
                assertThat(right).as("%s", curve).isLessThan(previous);
                assertThat(curve.valueNm(curve.c3() - away)).isCloseTo(right, within(ROUNDING_NM));
                previous = right;
            }
        }
    }

    @Test
    void curveIsTheCosineAboveTheFloorAndTheFloorBelow() {
        // Three bends e above the floor the smooth maximum exceeds the plain one by e (sqrt 10 - 3) / 2; the division
        // that keeps the peak takes
        // away at most e^2 / (4 (1 - f)), f being 0.65 at most.
        double bend = StrengthCurve.FLOOR_BEND;
        double above = bend * (Math.sqrt(10) - 3) / 2;
        double below = bend * bend / (4 * (1 - 0.65));
        for (StrengthCurve curve : curves()) {
            for (double angle = -1.2; angle <= 2.8; angle += 0.05) {
                double cosine = Math.cos(curve.c2() * (angle - curve.c3()));
                double share = curve.valueNm(angle) / curve.peakNm();
                if (cosine > curve.floor() + 3 * bend) {
                    assertThat(share).as("%s at %s", curve, angle).isBetween(cosine - below, cosine + above);
                }
                assertThat(share).as("%s at %s", curve, angle).isGreaterThan(curve.floor() - below);
            }
        }
    }

    @Test
    void kneeExtensionKeepsItsFloorWhereTheFittedCosineIsNegative() {
        StrengthCurve knee = JointStrengths.of(Sex.MALE, 20, 1.78, 80).kneeExtension();
        double bent = 140 * DEG;
        assertThat(knee.peakNm() * Math.cos(knee.c2() * (bent - knee.c3()))).isNegative();
        assertThat(knee.valueNm(bent) / knee.peakNm()).isCloseTo(0.65, within(0.01));
    }

    @Test
    void floorsHoldWhereTheyAreSaidTo() {
        JointStrengths person = JointStrengths.of(Sex.FEMALE, 30, 1.65, 65);
        assertThat(person.kneeExtension().floor()).isEqualTo(0.65);
        assertThat(person.hipExtension().floor()).isEqualTo(0.5);
        assertThat(person.hipFlexion().floor()).isEqualTo(0.5);
        assertThat(person.anklePlantarflexion().floor()).isEqualTo(0.5);
        assertThat(person.ankleDorsiflexion().floor()).isEqualTo(0.3);
        assertThat(person.kneeFlexion().floor()).isEqualTo(0.3);
    }

    @Test
    void derivativesAreThoseOfTheValue() {
        double[] here = new double[3];
        double[] before = new double[3];
        double[] after = new double[3];
        double step = 1e-5;
        for (StrengthCurve curve : curves()) {
            for (double angle = -1; angle <= 2.6; angle += 0.07) {
                curve.derivatives(angle, here, 0, new double[3]);
                curve.derivatives(angle - step, before, 0, new double[3]);
                curve.derivatives(angle + step, after, 0, new double[3]);
                // Two cosines, each within a unit in the last place: a few units of the moment.
                assertThat(here[0]).isCloseTo(curve.valueNm(angle), within(1e-14 * curve.peakNm()));
                // A derivative two orders higher is below peak c2^3 / bend^2 = 400 peak x 3.4: times step^2 / 6 it is
                // 2e-8 peak;
                // the fourth below 3 peak c2^4 / bend^3, giving 4e-6 peak. Rounding of 1e-16 peak over the step is
                // 1e-11 peak.
                assertThat(here[1])
                        .as("%s at %s", curve, angle)
                        .isCloseTo((after[0] - before[0]) / (2 * step), within(3e-8 * curve.peakNm()));
                assertThat(here[2])
                        .as("%s at %s", curve, angle)
                        .isCloseTo((after[1] - before[1]) / (2 * step), within(4e-6 * curve.peakNm()));
            }
        }
    }

    @Test
    void momentIsThreeQuartersAndOneHalfAtThePublishedSpeeds() {
        for (StrengthCurve curve : curves()) {
            assertThat(curve.speedFactor(0)).isEqualTo(1);
            assertThat(curve.speedFactor(curve.c4())).isCloseTo(0.75, within(ROUNDING_NM));
            assertThat(curve.speedFactor(curve.c5())).isCloseTo(0.5, within(ROUNDING_NM));
        }
    }

    @Test
    void lengtheningIsStrongerThanShorteningAtTheSameSpeed() {
        for (StrengthCurve curve : curves()) {
            for (double speed = 0.1; speed < curve.c5(); speed += 0.1) {
                double angle = curve.c3() + 0.2;
                assertThat(curve.valueNm(angle, -speed)).isGreaterThan(curve.valueNm(angle, speed));
            }
        }
    }

    @Test
    void shorteningTooFastBearsNoMoment() {
        StrengthCurve curve = JointStrengths.of(Sex.MALE, 20, 1.78, 80).hipExtension();
        double limit = 2 * curve.c4() * curve.c5() / (3 * curve.c4() - curve.c5());
        assertThat(curve.valueNm(0.9, limit * 0.999)).isPositive();
        assertThat(curve.valueNm(0.9, limit * 1.001)).isZero();
    }

    @Test
    void impossibleCurvesAreRefused() {
        assertThatThrownBy(() -> new StrengthCurve(0, 1, 0, 1, 2, 0, 0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StrengthCurve(10, 1, 0, 1, 1.9, 0, 0.3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StrengthCurve(10, 1, 0, 1, 2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
