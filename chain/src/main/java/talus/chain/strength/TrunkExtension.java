package talus.chain.strength;

import talus.mechanics.calculus.SinCos;

/**
 * How strongly a trunk extends at L5/S1, over its own flexion: more when it is bent, because the extensors are longer and their arms hardly
 * shorter. The form is that of the leg's curves, a cosine about the strongest angle, with a smooth floor where it falls away:
 *
 * <pre>
 * M(x) = upright s(cos(c (x - strongest))) / s(cos(c strongest)),   cos(c strongest) = 1 / (1 + growth)
 * s(y) = y + floor + sqrt((y - floor)^2 + bend^2)
 * </pre>
 *
 * @param uprightNm in the standing shape
 * @param growth what the strongest angle adds, part of the upright strength
 * @param strongestRad lumbar flexion at which it is strongest, rad
 * @param width c of the cosine, 1/rad
 */
public record TrunkExtension(double uprightNm, double growth, double strongestRad, double width) {
    /** Numerical: arching further than people can (about 30 degrees) the cosine would fall below zero. */
    private static final double FLOOR = 0.2;

    private static final double BEND = StrengthCurve.FLOOR_BEND;

    /**
     * The curve of a trunk.
     *
     * @param uprightNm in the standing shape, positive
     * @param growth what the strongest angle adds, part of the upright strength, 0 or more
     * @param strongestRad lumbar flexion at which it is strongest, rad, positive
     */
    public static TrunkExtension of(double uprightNm, double growth, double strongestRad) {
        if (!(uprightNm > 0) || !(growth >= 0) || !(strongestRad > 0)) {
            throw new IllegalArgumentException("trunk extension: " + uprightNm + " N.m must be positive, growth "
                    + growth + " 0 or more, strongest at " + strongestRad + " rad positive");
        }
        return new TrunkExtension(uprightNm, growth, strongestRad, StrictMath.acos(1 / (1 + growth)) / strongestRad);
    }

    /** The moment, N.m, positive. */
    public double valueNm(double flexionRad) {
        return uprightNm * floored(StrictMath.cos(width * (flexionRad - strongestRad))) / atRest();
    }

    /**
     * The moment and its first and second derivative with respect to flexion.
     *
     * @param out three numbers: N.m, N.m/rad, N.m/rad2 (written)
     * @param work one number (used)
     */
    public void derivatives(double flexionRad, double[] out, double[] work) {
        SinCos.of(width * (flexionRad - strongestRad), work, out, 0);
        double cosine = out[0];
        double first = -width * work[0];
        double second = -width * width * cosine;
        double root = Math.sqrt((cosine - FLOOR) * (cosine - FLOOR) + BEND * BEND);
        double rise = 1 + (cosine - FLOOR) / root;
        double bend = BEND * BEND / (root * root * root);
        double scale = uprightNm / atRest();
        out[0] = scale * floored(cosine);
        out[1] = scale * rise * first;
        out[2] = scale * (rise * second + bend * first * first);
    }

    private double atRest() {
        return floored(1 / (1 + growth));
    }

    private static double floored(double cosine) {
        return cosine + FLOOR + Math.sqrt((cosine - FLOOR) * (cosine - FLOOR) + BEND * BEND);
    }
}
