package talus.chain.strength;

import talus.mechanics.calculus.SinCos;

/**
 * The largest moment that one direction of one joint can exert, over angle and speed (Anderson, Madigan and Nussbaum
 * 2007, J Biomech 40:3105-3113). With the angle {@code x} and the speed {@code w}, positive while the joint moves the
 * way the moment acts,
 *
 * <pre>
 * M(x, w) = peak s(cos(C2 (x - C3))) v(w)
 * v(w) = (2 C4 C5 + w (C5 - 3 C4)) / (2 C4 C5 + w (2 C5 - 4 C4))     w &gt;= 0: 1 at rest, 3/4 at C4, 1/2 at C5
 * v(w) = v(-w) (1 - C6 w)                                            w &lt; 0: lengthening
 * </pre>
 *
 * The moment is at most zero, and is returned as zero, from the speed at which the fraction's numerator vanishes.
 *
 * <p>Departures from the paper. The smooth floor {@code s(c) = (c + f + sqrt((c - f)^2 + e^2)) / (1 + f + sqrt((1 -
 * f)^2 + e^2))} keeps a share of about f of the peak where the fitted cosine falls away, because outside the measured
 * angles it falls below zero (knee extension at 140 degrees); it leaves the peak as it is and has two continuous
 * derivatives. The paper's passive terms (B1, k1, B2, k2) are left out: passive tissue is described on its own and
 * would be counted twice.
 *
 * @param peakNm largest moment at rest
 * @param c2 width of the cosine, 1/rad, positive
 * @param c3 angle of the peak, rad
 * @param c4 speed of three quarters of the moment at rest, rad/s
 * @param c5 speed of half of it, rad/s, at least twice c4
 * @param c6 gain with lengthening, s/rad
 * @param floor share of the peak that remains, 0 to below 1
 */
public record StrengthCurve(double peakNm, double c2, double c3, double c4, double c5, double c6, double floor) {
    /**
     * Width e of the floor's bend as a share of the peak: assumed, narrow beside the floors and wide enough to be
     * smooth for a solver.
     */
    public static final double FLOOR_BEND = 0.05;

    public StrengthCurve {
        if (!(peakNm > 0) || !(c2 > 0) || !(c4 > 0) || !(c5 >= 2 * c4) || !(c6 >= 0)) {
            throw new IllegalArgumentException("strength curve: peak " + peakNm + ", c2 " + c2 + ", c4 " + c4
                    + " must be positive, c5 " + c5 + " at least twice c4, c6 " + c6 + " at least 0");
        }
        if (!(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("floor " + floor + " must be from 0 to below 1");
        }
    }

    /** The moment at rest, in N.m, positive. */
    public double valueNm(double angleRad) {
        return peakNm * share(StrictMath.cos(c2 * (angleRad - c3)));
    }

    /**
     * The moment at an angle and a speed, in N.m, zero or more.
     *
     * @param speedRadS positive while the joint moves the way the moment acts
     */
    public double valueNm(double angleRad, double speedRadS) {
        return valueNm(angleRad) * speedFactor(speedRadS);
    }

    /**
     * The moment at rest and its first two derivatives with respect to the angle.
     *
     * @param angleRad angle
     * @param out written at {@code offset}: N.m, N.m/rad, N.m/rad^2
     * @param offset where to write
     * @param work used at {@code offset}
     */
    public void derivatives(double angleRad, double[] out, int offset, double[] work) {
        double phase = c2 * (angleRad - c3);
        SinCos.of(phase, work, out, offset);
        double cosine = out[offset];
        double first = -c2 * work[offset];
        double second = -c2 * c2 * cosine;
        double root = Math.sqrt((cosine - floor) * (cosine - floor) + FLOOR_BEND * FLOOR_BEND);
        double rise = 1 + (cosine - floor) / root;
        double bend = FLOOR_BEND * FLOOR_BEND / (root * root * root);
        double scale = peakNm / top();
        out[offset] = peakNm * share(cosine);
        out[offset + 1] = scale * rise * first;
        out[offset + 2] = scale * (rise * second + bend * first * first);
    }

    /** The share of the moment at rest that remains at a speed; above 1 where lengthening helps. */
    public double speedFactor(double speedRadS) {
        double speed = Math.abs(speedRadS);
        double product = 2 * c4 * c5;
        double numerator = product + speed * (c5 - 3 * c4);
        if (numerator <= 0) {
            return 0;
        }
        double shortening = numerator / (product + speed * (2 * c5 - 4 * c4));
        return speedRadS < 0 ? shortening * (1 + c6 * speed) : shortening;
    }

    private double share(double cosine) {
        double above = cosine - floor;
        return (cosine + floor + Math.sqrt(above * above + FLOOR_BEND * FLOOR_BEND)) / top();
    }

    private double top() {
        double above = 1 - floor;
        return 1 + floor + Math.sqrt(above * above + FLOOR_BEND * FLOOR_BEND);
    }
}
