package talus.browser.strictmath;

/**
 * Arc sine, arc cosine, arc tangent, in radians.
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
public final class InverseTrigonometric {
    private static final double HALF_PI_HIGH = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;
    private static final double QUARTER_PI_HIGH = 0x1.921fb54442d18p-1;
    private static final double PI_LOW = 0x1.1a62633145c07p-53;
    private static final double P0 = 0x1.5555555555555p-3;
    private static final double P1 = -0x1.4d61203eb6f7dp-2;
    private static final double P2 = 0x1.9c1550e884455p-3;
    private static final double P3 = -0x1.48228b5688f3bp-5;
    private static final double P4 = 0x1.9efe07501b288p-11;
    private static final double P5 = 0x1.23de10dfdf709p-15;
    private static final double Q1 = -0x1.33a271c8a2d4bp1;
    private static final double Q2 = 0x1.02ae59c598ac8p1;
    private static final double Q3 = -0x1.6066c1b8d0159p-1;
    private static final double Q4 = 0x1.3b8c5b12e9282p-4;
    private static final double A0 = 0x1.555555555550dp-2;
    private static final double A1 = -0x1.999999998ebc4p-3;
    private static final double A2 = 0x1.24924920083ffp-3;
    private static final double A3 = -0x1.c71c6fe231671p-4;
    private static final double A4 = 0x1.745cdc54c206ep-4;
    private static final double A5 = -0x1.3b0f2af749a6dp-4;
    private static final double A6 = 0x1.10d66a0d03d51p-4;
    private static final double A7 = -0x1.dde2d52defd9ap-5;
    private static final double A8 = 0x1.97b4b24760debp-5;
    private static final double A9 = -0x1.2b4442c6a6c2fp-5;
    private static final double A10 = 0x1.0ad3ae322da11p-6;

    /** Arc tangent of 1/2, 1, 3/2, infinity, and what a double leaves of each. */
    private static final double[] ATAN_HIGH = {
        0x1.dac670561bb4fp-2, 0x1.921fb54442d18p-1, 0x1.f730bd281f69bp-1, HALF_PI_HIGH
    };

    private static final double[] ATAN_LOW = {
        0x1.a2b7f222f65e2p-56, 0x1.1a62633145c07p-55, 0x1.007887af0cbbdp-56, HALF_PI_LOW
    };

    private InverseTrigonometric() {}

    /** The arc sine, from -pi/2 to pi/2; not a number outside -1 to 1. */
    public static double asin(double x) {
        double size = Math.abs(x);
        if (!(size < 1)) {
            return size == 1 ? x * HALF_PI_HIGH + x * HALF_PI_LOW : Double.NaN;
        }
        if (size < 0.5) {
            return size < 0x1.0p-27 ? x : x + x * rational(x * x);
        }
        double t = (1 - size) * 0.5;
        double ratio = rational(t);
        double s = Math.sqrt(t);
        double angle;
        if (size >= 0x1.f3333p-1) {
            angle = HALF_PI_HIGH - (2 * (s + s * ratio) - HALF_PI_LOW);
        } else {
            double w = Words.withoutLow(s);
            double c = (t - w * w) / (s + w);
            double p = 2 * s * ratio - (HALF_PI_LOW - 2 * c);
            double q = QUARTER_PI_HIGH - 2 * w;
            angle = QUARTER_PI_HIGH - (p - q);
        }
        return x > 0 ? angle : -angle;
    }

    /** The arc cosine, from 0 to pi; not a number outside -1 to 1. */
    public static double acos(double x) {
        double size = Math.abs(x);
        if (!(size < 1)) {
            return size > 1 || Double.isNaN(size) ? Double.NaN : x > 0 ? 0 : Math.PI + 2 * HALF_PI_LOW;
        }
        if (size < 0.5) {
            return size < 0x1.00001p-57
                    ? HALF_PI_HIGH + HALF_PI_LOW
                    : HALF_PI_HIGH - (x - (HALF_PI_LOW - x * rational(x * x)));
        }
        double z = (1 - size) * 0.5;
        double s = Math.sqrt(z);
        double ratio = rational(z);
        if (x < 0) {
            return Math.PI - 2 * (s + (ratio * s - HALF_PI_LOW));
        }
        double high = Words.withoutLow(s);
        double c = (z - high * high) / (s + high);
        return 2 * (high + (ratio * s + c));
    }

    /** (asin(x) - x) / x as a function of the square t of x. */
    private static double rational(double t) {
        double p = t * (P0 + t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5)))));
        double q = 1 + t * (Q1 + t * (Q2 + t * (Q3 + t * Q4)));
        return p / q;
    }

    /** The arc tangent, from -pi/2 to pi/2. */
    public static double atan(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(size)) {
            return x;
        }
        if (size >= 0x1p66) {
            return x > 0 ? HALF_PI_HIGH + HALF_PI_LOW : -HALF_PI_HIGH - HALF_PI_LOW;
        }
        if (size < 0.4375) {
            return size < 0x1p-29 ? x : x - x * series(x);
        }
        int part;
        double t;
        if (size < 0.6875) {
            part = 0;
            t = (2 * size - 1) / (2 + size);
        } else if (size < 1.1875) {
            part = 1;
            t = (size - 1) / (size + 1);
        } else if (size < 2.4375) {
            part = 2;
            t = (size - 1.5) / (1 + 1.5 * size);
        } else {
            part = 3;
            t = -1 / size;
        }
        double angle = ATAN_HIGH[part] - ((t * series(t) - ATAN_LOW[part]) - t);
        return x < 0 ? -angle : angle;
    }

    /** (x - atan(x)) / x. */
    private static double series(double x) {
        double z = x * x;
        double w = z * z;
        double odd = z * (A0 + w * (A2 + w * (A4 + w * (A6 + w * (A8 + w * A10)))));
        double even = w * (A1 + w * (A3 + w * (A5 + w * (A7 + w * A9))));
        return odd + even;
    }

    /** The angle of the point (x, y), from -pi to pi. */
    public static double atan2(double y, double x) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == 1) {
            return atan(y);
        }
        boolean left = Words.high(x) < 0;
        double angle = firstOrSecondQuadrant(Math.abs(y), x, left);
        return Words.high(y) < 0 ? -angle : angle;
    }

    private static double firstOrSecondQuadrant(double y, double x, boolean left) {
        double size = Math.abs(x);
        if (y == 0) {
            return left ? Math.PI : 0;
        }
        if (size == Double.POSITIVE_INFINITY) {
            if (y == size) {
                return left ? 3 * QUARTER_PI_HIGH : QUARTER_PI_HIGH;
            }
            return left ? Math.PI : 0;
        }
        if (x == 0 || y == Double.POSITIVE_INFINITY) {
            return HALF_PI_HIGH;
        }
        int exponents = (Words.high(y) - Words.high(size)) >> 20;
        double angle;
        if (exponents > 60) {
            angle = HALF_PI_HIGH + 0.5 * PI_LOW;
        } else if (left && exponents < -60) {
            angle = 0;
        } else {
            angle = atan(y / size);
        }
        return left ? Math.PI - (angle - PI_LOW) : angle;
    }
}
