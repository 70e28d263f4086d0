package talus.chain.tissue;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;

/**
 * Passive moments about ankle, knee and hip in the sagittal plane, with the muscles that cross two joints (Riener and
 * Edrich 1999, J Biomech 32:539-544, ten healthy adults). In degrees, dorsiflexion and flexion positive, zero
 * anatomical,
 *
 * <pre>
 * ankle =  exp(-7.9763 - 0.1949 A + 0.0008 K') - exp(2.1016 + 0.0843 A - 0.0176 K') + 1.792
 * knee  =  exp(1.800 + 0.0460 A - 0.0352 K + 0.0217 H) - exp(-3.971 + 0.0004 A + 0.0495 K - 0.0128 H)
 *          - 4.820 + exp(2.220 - 0.150 K)
 * hip   =  exp(1.4655 - 0.0034 K - 0.0750 H) - exp(1.3403 - 0.0226 K + 0.0305 H) + 8.072
 * </pre>
 *
 * A moment is positive when it turns its joint towards larger angles: the calf's resistance to dorsiflexion is
 * negative. The three are measured fits, not the gradient of one energy.
 *
 * <p>Status: found in public copies of the equations. One copy has 1.50 for the knee's last slope and another 0.150;
 * 0.150 is used, because with 1.50 the term would be gone within two degrees of the straight knee. With the hip at 60
 * degrees the knee's moment is 26.6 N.m straight in both, and at 10 degrees 12.9 against 10.8.
 *
 * <p>Departures. The moments scale with mass times stature over 75 kg times 1.75 m (assumed). The knee angle in the
 * ankle's moment saturates at {@link #KNEE_SATURATION} (K'), because the calf is slack at the knee there and the fit
 * ends: K' = K up to 15 degrees below the limit, constant from 15 degrees above it, with two continuous derivatives. A
 * person's own ankle moves A in the ankle's and the knee's moment by a shift. The exponentials are capped, see {@link
 * ExponentialSum}.
 */
public final class RienerEdrich {
    /** Place of the ankle's dorsiflexion in arrays of angles, gradients and Hessians. */
    public static final int ANKLE = 0;

    /** Place of the knee's flexion. */
    public static final int KNEE = 1;

    /** Place of the hip's flexion. */
    public static final int HIP = 2;

    /** Numbers needed as {@code work}. */
    public static final int WORK = 3;

    /** Knee angle at which the ankle's moment stops changing with it. */
    public static final Parameter KNEE_SATURATION = new Parameter(
            "tissue.ankleKneeSaturation",
            110,
            "deg",
            ParameterStatus.ASSUMED,
            "",
            "the two-joint calf is slack with the knee far bent; the measurements end near 100 degrees",
            12);

    /** How much stiffer than the published curve a person is, at each joint. */
    public static final Parameter ANKLE_SPREAD = spread("ankle");

    public static final Parameter KNEE_SPREAD = spread("knee");
    public static final Parameter HIP_SPREAD = spread("hip");

    private static final double DEG = StrictMath.PI / 180;
    private static final double REFERENCE_MASS_KG = 75;
    private static final double REFERENCE_HEIGHT_M = 1.75;

    /** A bend wide enough to be smooth for a solver. */
    private static final double SATURATION_HALF_WIDTH = 15 * DEG;

    private final ExponentialSum ankle;
    private final ExponentialSum knee;
    private final ExponentialSum hip;
    private final double saturation;

    private RienerEdrich(ExponentialSum ankle, ExponentialSum knee, ExponentialSum hip, double saturation) {
        this.ankle = ankle;
        this.knee = knee;
        this.hip = hip;
        this.saturation = saturation;
    }

    /** The moments of a person. */
    public static RienerEdrich of(double massKg, double heightM, ParameterValues values) {
        if (!(massKg > 0) || !(heightM > 0)) {
            throw new IllegalArgumentException("mass " + massKg + " kg and height " + heightM + " m must be positive");
        }
        double scale = massKg * heightM / (REFERENCE_MASS_KG * REFERENCE_HEIGHT_M);
        return published(values.of(KNEE_SATURATION) * DEG)
                .scaled(scale * values.of(ANKLE_SPREAD), scale * values.of(KNEE_SPREAD), scale * values.of(HIP_SPREAD));
    }

    /** The moments as published, for a person of 75 kg and 1.75 m, with the knee's saturation. */
    static RienerEdrich published(double saturationRad) {
        return new RienerEdrich(
                ExponentialSum.constant(3, 1.792)
                        .plus(1, -7.9763, degrees(-0.1949, 0.0008, 0))
                        .plus(-1, 2.1016, degrees(0.0843, -0.0176, 0)),
                ExponentialSum.constant(3, -4.820)
                        .plus(1, 1.800, degrees(0.0460, -0.0352, 0.0217))
                        .plus(-1, -3.971, degrees(0.0004, 0.0495, -0.0128))
                        .plus(1, 2.220, degrees(0, -0.150, 0)),
                ExponentialSum.constant(3, 8.072)
                        .plus(1, 1.4655, degrees(0, -0.0034, -0.0750))
                        .plus(-1, 1.3403, degrees(0, -0.0226, 0.0305)),
                saturationRad);
    }

    private static double[] degrees(double ankle, double knee, double hip) {
        return new double[] {ankle / DEG, knee / DEG, hip / DEG};
    }

    /** The parameters that this class owns. */
    public static List<Parameter> parameters() {
        return List.of(ANKLE_SPREAD, KNEE_SPREAD, HIP_SPREAD, KNEE_SATURATION);
    }

    private static Parameter spread(String joint) {
        return Parameter.assumed(
                "tissue." + joint + "Curve.spread",
                1,
                "1",
                0.3,
                "factor of one person beside the mean of Riener and Edrich's ten adults, whose spread is not published"
                        + " with the equations");
    }

    private RienerEdrich scaled(double ankleScale, double kneeScale, double hipScale) {
        return new RienerEdrich(ankle.scaled(ankleScale), knee.scaled(kneeScale), hip.scaled(hipScale), saturation);
    }

    /**
     * The same tissue with the ankle's angle moved: what was met at A is met at A plus the shift. Negative = stiffer
     * towards dorsiflexion.
     */
    public RienerEdrich withAnkleShift(double shiftRad) {
        return new RienerEdrich(ankle.shifted(ANKLE, shiftRad), knee.shifted(ANKLE, shiftRad), hip, saturation);
    }

    /**
     * The ankle's moment, in N.m, dorsiflexing positive.
     *
     * @param angles read: ankle, knee and hip angle in rad
     * @param work used: {@link #WORK} numbers
     */
    public double ankleNm(double[] angles, double[] work) {
        work[ANKLE] = angles[ANKLE];
        work[KNEE] = saturated(angles[KNEE]);
        work[HIP] = angles[HIP];
        return ankle.value(work, 0);
    }

    /** The knee's moment, in N.m, flexing positive, at {@code angles}: ankle, knee and hip in rad. */
    public double kneeNm(double[] angles) {
        return knee.value(angles, 0);
    }

    /** The hip's moment, in N.m, flexing positive, at {@code angles}: ankle, knee and hip in rad. */
    public double hipNm(double[] angles) {
        return hip.value(angles, 0);
    }

    /**
     * The ankle's moment with its derivatives.
     *
     * @param angles read: ankle, knee and hip angle in rad
     * @param gradient written: 3 numbers, N.m/rad
     * @param hessian written: 3 x 3 numbers, N.m/rad^2
     * @param work used: {@link #WORK} numbers
     * @return the moment
     */
    public double ankle(double[] angles, double[] gradient, double[] hessian, double[] work) {
        work[ANKLE] = angles[ANKLE];
        work[KNEE] = saturated(angles[KNEE]);
        work[HIP] = angles[HIP];
        double value = ankle.evaluate(work, 0, gradient, hessian);
        double first = saturationSlope(angles[KNEE]);
        double second = saturationCurvature(angles[KNEE]);
        hessian[3 * KNEE + KNEE] = hessian[3 * KNEE + KNEE] * first * first + gradient[KNEE] * second;
        hessian[3 * ANKLE + KNEE] *= first;
        hessian[3 * KNEE + ANKLE] *= first;
        gradient[KNEE] *= first;
        return value;
    }

    /** The knee's moment with its derivatives, arguments as for {@link #ankle}. */
    public double knee(double[] angles, double[] gradient, double[] hessian) {
        return knee.evaluate(angles, 0, gradient, hessian);
    }

    /** The hip's moment with its derivatives, arguments as for {@link #ankle}. */
    public double hip(double[] angles, double[] gradient, double[] hessian) {
        return hip.evaluate(angles, 0, gradient, hessian);
    }

    /**
     * K' = K, bent over a cubic of its slope, to the limit. With t from 0 to 1 across the bend, the slope is 1 - 3 t^2
     * + 2 t^3.
     */
    private double saturated(double kneeRad) {
        double width = 2 * SATURATION_HALF_WIDTH;
        double start = saturation - SATURATION_HALF_WIDTH;
        double t = (kneeRad - start) / width;
        if (t <= 0) {
            return kneeRad;
        }
        return t >= 1 ? saturation : start + width * (t - t * t * t + t * t * t * t / 2);
    }

    private double saturationSlope(double kneeRad) {
        double t = bend(kneeRad);
        return 1 - t * t * (3 - 2 * t);
    }

    private double saturationCurvature(double kneeRad) {
        double t = bend(kneeRad);
        return -6 * t * (1 - t) / (2 * SATURATION_HALF_WIDTH);
    }

    private double bend(double kneeRad) {
        double t = (kneeRad - saturation + SATURATION_HALF_WIDTH) / (2 * SATURATION_HALF_WIDTH);
        return Math.max(0, Math.min(1, t));
    }
}
