package talus.browser.strictmath;

/**
 * Takes multiples of pi/2 from an angle and leaves a remainder of about twice a double's precision.
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
final class HalfPiReduction {
    private static final double INVERSE = 0x1.45f306dc9c883p-1;
    private static final double PART_1 = 0x1.921fb544p0;
    private static final double PART_1_TAIL = 0x1.0b4611a626331p-34;
    private static final double PART_2 = 0x1.0b4611a6p-34;
    private static final double PART_2_TAIL = 0x1.3198a2e037073p-69;
    private static final double PART_3 = 0x1.3198a2ep-69;
    private static final double PART_3_TAIL = 0x1.b839a252049c1p-104;
    private static final double ONE_STEP = 0x1.2d97cp1;
    private static final double MEDIUM = 0x1.921fcp20;
    private static final double HALF_PI = 0x1.921fb54442d18p0;
    private static final double TWO_24 = 0x1p24;

    private HalfPiReduction() {}

    /**
     * Reduces an angle.
     *
     * @param x the angle
     * @param remainder written: high and low part of what is left, between about -pi/4 and pi/4
     * @return the number of quarter turns taken away; for large angles only its last three bits
     */
    static int reduce(double x, double[] remainder) {
        double size = Math.abs(x);
        int n;
        if (size < Trigonometric.UNREDUCED) {
            remainder[0] = size;
            remainder[1] = 0;
            n = 0;
        } else if (size < ONE_STEP) {
            n = reduceOnce(size, remainder);
        } else if (size < MEDIUM) {
            n = reduceMedium(size, remainder);
        } else if (size <= Double.MAX_VALUE) {
            n = reduceLarge(size, remainder);
        } else {
            remainder[0] = Double.NaN;
            remainder[1] = Double.NaN;
            return 0;
        }
        if (x < 0) {
            remainder[0] = -remainder[0];
            remainder[1] = -remainder[1];
            return -n;
        }
        return n;
    }

    private static int reduceOnce(double x, double[] remainder) {
        double z = x - PART_1;
        double tail = PART_1_TAIL;
        if (Words.high(x) == 0x3ff921fb) { // near pi/2
            z -= PART_2;
            tail = PART_2_TAIL;
        }
        remainder[0] = z - tail;
        remainder[1] = (z - remainder[0]) - tail;
        return 1;
    }

    private static int reduceMedium(double x, double[] remainder) {
        int n = (int) (x * INVERSE + 0.5);
        double turns = n;
        double r = x - turns * PART_1;
        double w = turns * PART_1_TAIL;
        double y = r - w;
        if (n >= 32 || Words.high(x) == Words.high(turns * HALF_PI)) {
            int exponent = exponent(x);
            if (exponent - exponent(y) > 16) {
                double t = r;
                w = turns * PART_2;
                r = t - w;
                w = turns * PART_2_TAIL - ((t - r) - w);
                y = r - w;
                if (exponent - exponent(y) > 49) {
                    t = r;
                    w = turns * PART_3;
                    r = t - w;
                    w = turns * PART_3_TAIL - ((t - r) - w);
                    y = r - w;
                }
            }
        }
        remainder[0] = y;
        remainder[1] = (r - y) - w;
        return n;
    }

    private static int exponent(double x) {
        return (Words.high(x) >> 20) & 0x7ff;
    }

    /** Splits the angle into three numbers of 24 bits and hands them to the multiplication by 2/pi. */
    private static int reduceLarge(double x, double[] remainder) {
        int e0 = (Words.high(x) >> 20) - 1046;
        double z = Words.scaled(x, -e0);
        double[] digits = new double[3];
        for (int i = 0; i < 2; i++) {
            digits[i] = (int) z;
            z = (z - digits[i]) * TWO_24;
        }
        digits[2] = z;
        int count = 3;
        while (digits[count - 1] == 0) {
            count--;
        }
        return LargeReduction.reduce(digits, count, e0, remainder);
    }
}
