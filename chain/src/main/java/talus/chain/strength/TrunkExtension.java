package talus.chain.strength;

/**
 * How strongly a trunk extends at L5/S1, over its own flexion: more when it is bent, because the extensors are longer and their arms hardly
 * shorter. With {@code e(x) = 1 / (1 + exp((middle - x) / width))}
 *
 * <pre>
 * M(x) = upright (1 + growth (e(x) - e(0)) / (1 - e(0)))
 * </pre>
 *
 * @param uprightNm in the standing shape
 * @param growth what full flexion adds, part of the upright strength
 */
public record TrunkExtension(double uprightNm, double growth) {
    private static final double DEG = StrictMath.PI / 180;

    /** Halfway there at 20 degrees, nearly all at 40, where measured people are strongest (assumed form). */
    private static final double MIDDLE_RAD = 20 * DEG;

    private static final double WIDTH_RAD = 6 * DEG;
    private static final double AT_REST = 1 / (1 + StrictMath.exp(MIDDLE_RAD / WIDTH_RAD));

    public TrunkExtension {
        if (!(uprightNm > 0) || !(growth >= 0)) {
            throw new IllegalArgumentException(
                    "trunk extension: " + uprightNm + " N.m must be positive, growth " + growth + " 0 or more");
        }
    }

    /** The moment, N.m, positive. */
    public double valueNm(double flexionRad) {
        return uprightNm * (1 + growth * (reached(flexionRad) - AT_REST) / (1 - AT_REST));
    }

    /**
     * The moment and its first and second derivative with respect to flexion.
     *
     * @param out three numbers: N.m, N.m/rad, N.m/rad2 (written)
     */
    public void derivatives(double flexionRad, double[] out) {
        double e = reached(flexionRad);
        double slope = e * (1 - e) / WIDTH_RAD;
        double scale = uprightNm * growth / (1 - AT_REST);
        out[0] = uprightNm + scale * (e - AT_REST);
        out[1] = scale * slope;
        out[2] = scale * slope * (1 - 2 * e) / WIDTH_RAD;
    }

    private static double reached(double flexionRad) {
        return 1 / (1 + StrictMath.exp((MIDDLE_RAD - flexionRad) / WIDTH_RAD));
    }
}
