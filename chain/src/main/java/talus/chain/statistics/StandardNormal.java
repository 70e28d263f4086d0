package talus.chain.statistics;

/** The standard normal distribution. */
public final class StandardNormal {
    private static final double CENTRAL_HALF_WIDTH = 0.425;
    private static final double TAIL_SPLIT = 5;

    private static final double[] CENTRAL_NUMERATOR = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRAL_DENOMINATOR = {
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
        21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854
    };
    private static final double[] NEAR_NUMERATOR = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] NEAR_DENOMINATOR = {
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169E-9
    };
    private static final double[] FAR_NUMERATOR = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876E-5, 2.0103343992922881E-7
    };
    private static final double[] FAR_DENOMINATOR = {
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548E-5, 1.421511758316446E-7, 2.0442631033899397E-15
    };

    private StandardNormal() {}

    /**
     * The value below which a share of the distribution lies: Wichura 1988, algorithm AS 241 (PPND16), relative
     * accuracy about 1e-16; the printed coefficients are kept to the digits a double holds.
     *
     * @param share open interval from 0 to 1
     * @throws IllegalArgumentException outside it
     */
    public static double quantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share " + share + " must lie between 0 and 1");
        }
        double q = share - 0.5;
        if (Math.abs(q) <= CENTRAL_HALF_WIDTH) {
            double r = CENTRAL_HALF_WIDTH * CENTRAL_HALF_WIDTH - q * q;
            return q * polynomial(CENTRAL_NUMERATOR, r) / polynomial(CENTRAL_DENOMINATOR, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? share : 1 - share));
        double size = r <= TAIL_SPLIT
                ? polynomial(NEAR_NUMERATOR, r - 1.6) / polynomial(NEAR_DENOMINATOR, r - 1.6)
                : polynomial(FAR_NUMERATOR, r - TAIL_SPLIT) / polynomial(FAR_DENOMINATOR, r - TAIL_SPLIT);
        return q < 0 ? -size : size;
    }

    private static double polynomial(double[] ascending, double x) {
        double sum = 0;
        for (int i = ascending.length - 1; i >= 0; i--) {
            sum = sum * x + ascending[i];
        }
        return sum;
    }
}
