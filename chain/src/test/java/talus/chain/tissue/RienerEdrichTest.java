package talus.chain.tissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talus.chain.parameters.ParameterValues;
import talus.chain.statistics.Allocation;

/**
 * The printed moments guard the coefficients against typing errors: they were worked by hand from the published
 * equations.
 */
class RienerEdrichTest {
    private static final double DEG = Math.PI / 180;
    /** A few operations on moments of 100 N.m, exponentials with a relative condition of 10. */
    private static final double ROUNDING_NM = 1e-11;

    private static final double PRINTED = 0.05;
    private static final double PRINTED_WHOLE = 0.5;
    private static final RienerEdrich TISSUE = RienerEdrich.of(75, 1.75, ParameterValues.nominal());

    private static double[] angles(double ankleDeg, double kneeDeg, double hipDeg) {
        return new double[] {ankleDeg * DEG, kneeDeg * DEG, hipDeg * DEG};
    }

    private static double ankle(double ankleDeg, double kneeDeg) {
        return TISSUE.ankleNm(angles(ankleDeg, kneeDeg, 0), new double[RienerEdrich.WORK]);
    }

    @Test
    void straightKneeResistsDorsiflexionAsTabled() {
        double[] dorsiflexion = {0, 5, 10, 15, 20, 25};
        double[] resistance = {6.4, 10.7, 17.2, 27.2, 42.4, 65.5};
        for (int i = 0; i < dorsiflexion.length; i++) {
            assertThat(-ankle(dorsiflexion[i], 0))
                    .as("%s degrees", dorsiflexion[i])
                    .isCloseTo(resistance[i], within(PRINTED));
        }
    }

    @Test
    void bentKneeSlackensTheCalfAsTabled() {
        double[][] table = {
            {20, 60, 13.6}, {20, 90, 7.3}, {30, 60, 33.9}, {30, 90, 19.3}, {35, 60, 52.6}, {35, 90, 30.3}
        };
        for (double[] row : table) {
            assertThat(-ankle(row[0], row[1]))
                    .as("ankle %s, knee %s", row[0], row[1])
                    .isCloseTo(row[2], within(PRINTED));
        }
    }

    @Test
    void hamstringsExtendTheFlexedHipUnlessTheKneeIsBent() {
        double[][] table = {{0, 101}, {60, 20}, {90, 6}, {110, 1}};
        for (double[] row : table) {
            assertThat(-TISSUE.hipNm(angles(0, row[0], 110)))
                    .as("knee %s", row[0])
                    .isCloseTo(row[1], within(PRINTED_WHOLE));
        }
    }

    @Test
    void farBentKneeIsPushedStraightAsTabled() {
        double[][] table = {{110, -6.4}, {130, -10.0}, {140, -13.6}};
        for (double[] row : table) {
            assertThat(TISSUE.kneeNm(angles(0, row[0], 60)))
                    .as("knee %s", row[0])
                    .isCloseTo(row[1], within(PRINTED));
        }
    }

    /** The public copies disagree on the last slope, 0.150 or 1.50; at 10 degrees the second leaves 10.8 N.m. */
    @Test
    void nearlyStraightKneeWithFlexedHipIsPulledIntoFlexionAsWithTheGentleSlope() {
        assertThat(TISSUE.kneeNm(angles(0, 0, 60))).isCloseTo(26.6, within(PRINTED));
        assertThat(TISSUE.kneeNm(angles(0, 10, 60))).isCloseTo(12.9, within(PRINTED));
    }

    @Test
    void momentsScaleWithMassTimesStature() {
        RienerEdrich small = RienerEdrich.of(50, 1.5, ParameterValues.nominal());
        double ratio = 50 * 1.5 / (75 * 1.75);
        double[] at = angles(15, 20, 30);
        assertThat(small.kneeNm(at)).isCloseTo(ratio * TISSUE.kneeNm(at), within(ROUNDING_NM));
        assertThat(small.hipNm(at)).isCloseTo(ratio * TISSUE.hipNm(at), within(ROUNDING_NM));
        assertThatThrownBy(() -> RienerEdrich.of(0, 1.7, ParameterValues.nominal()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shiftMovesTheAnklesCurveAlsoInTheKneesMoment() {
        double[] work = new double[RienerEdrich.WORK];
        RienerEdrich stiff = TISSUE.withAnkleShift(-8 * DEG);
        assertThat(stiff.ankleNm(angles(12, 30, 0), work)).isCloseTo(ankle(20, 30), within(ROUNDING_NM));
        assertThat(stiff.kneeNm(angles(12, 30, 40))).isCloseTo(TISSUE.kneeNm(angles(20, 30, 40)), within(ROUNDING_NM));
        assertThat(stiff.hipNm(angles(12, 30, 40))).isEqualTo(TISSUE.hipNm(angles(12, 30, 40)));
    }

    @Test
    void ankleStopsChangingWithTheKneeBeyondItsSaturation() {
        double limit = RienerEdrich.KNEE_SATURATION.value();
        assertThat(ankle(25, limit + 15)).isCloseTo(ankle(25, 160), within(ROUNDING_NM));
        assertThat(-ankle(25, limit - 1)).isGreaterThan(-ankle(25, limit + 1));
        double untouched =
                -Math.exp(2.1016 + 0.0843 * 25 - 0.0176 * 95) + 1.792 + Math.exp(-7.9763 - 0.1949 * 25 + 0.0008 * 95);
        assertThat(ankle(25, 95)).isCloseTo(untouched, within(ROUNDING_NM));
        double saturated = -Math.exp(2.1016 + 0.0843 * 25 - 0.0176 * limit)
                + 1.792
                + Math.exp(-7.9763 - 0.1949 * 25 + 0.0008 * limit);
        assertThat(ankle(25, 150)).isCloseTo(saturated, within(ROUNDING_NM));
    }

    @Test
    void derivativesAreThoseOfTheMoments() {
        RienerEdrich stiff = TISSUE.withAnkleShift(-5 * DEG);
        double step = 1e-5;
        // Slopes are 11.2 per rad at most (8.6 with the last knee term), moments on this grid below 300 N.m and below
        // 12 N.m where the slope is 11.2:
        // third and fourth derivatives stay below 300 x 4.8^4 = 2e5, times step^2 / 6 3e-6. In the bend of the knee's
        // saturation the second
        // derivative of K' has slope 6 / (30 deg)^2 = 22: its jump at an end of the bend costs at most 300 x 1.01 x 22
        // x step / 2 = 0.033 N.m/rad^2,
        // but the grid meets no end within a step.
        double tolerance = 1e-5;
        double[] work = new double[RienerEdrich.WORK];
        for (double a = -30; a <= 40; a += 7) {
            for (double k = 0; k <= 145; k += 8.3) {
                for (double h = -10; h <= 120; h += 26) {
                    double[] at = angles(a, k, h);
                    for (int joint = 0; joint < 3; joint++) {
                        checkDerivatives(stiff, joint, at, step, tolerance, work);
                    }
                }
            }
        }
    }

    @Test
    void evaluationAllocatesNothing() {
        double[] at = angles(12, 40, 60);
        double[] gradient = new double[3];
        double[] hessian = new double[9];
        double[] work = new double[RienerEdrich.WORK];
        assertThat(Allocation.bytes(() -> {
                    TISSUE.ankle(at, gradient, hessian, work);
                    TISSUE.knee(at, gradient, hessian);
                    TISSUE.hip(at, gradient, hessian);
                }))
                .isZero();
    }

    private static void checkDerivatives(
            RienerEdrich tissue, int joint, double[] at, double step, double tolerance, double[] work) {
        double[] gradient = new double[3];
        double[] hessian = new double[9];
        double value = evaluate(tissue, joint, at, gradient, hessian, work);
        double plain = switch (joint) {
            case RienerEdrich.ANKLE -> tissue.ankleNm(at, work);
            case RienerEdrich.KNEE -> tissue.kneeNm(at);
            default -> tissue.hipNm(at);
        };
        assertThat(value).isEqualTo(plain);
        double[] up = new double[3];
        double[] down = new double[3];
        double[] scratch = new double[9];
        for (int i = 0; i < 3; i++) {
            double[] moved = at.clone();
            moved[i] = at[i] + step;
            double above = evaluate(tissue, joint, moved, up, scratch, work);
            moved[i] = at[i] - step;
            double below = evaluate(tissue, joint, moved, down, scratch, work);
            assertThat(gradient[i])
                    .as("joint %d at %s %s %s", joint, at[0], at[1], at[2])
                    .isCloseTo((above - below) / (2 * step), within(tolerance));
            for (int j = 0; j < 3; j++) {
                assertThat(hessian[3 * i + j])
                        .as("joint %d at %s %s %s", joint, at[0], at[1], at[2])
                        .isCloseTo((up[j] - down[j]) / (2 * step), within(tolerance));
            }
        }
    }

    private static double evaluate(
            RienerEdrich tissue, int joint, double[] at, double[] gradient, double[] hessian, double[] work) {
        return switch (joint) {
            case RienerEdrich.ANKLE -> tissue.ankle(at, gradient, hessian, work);
            case RienerEdrich.KNEE -> tissue.knee(at, gradient, hessian);
            default -> tissue.hip(at, gradient, hessian);
        };
    }
}
