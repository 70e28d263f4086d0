package talus.browser.strictmath;

/**
 * Sine, cosine and tangent of an angle in radians. One thread only: the reduced angle is kept in a shared pair.
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
public final class Trigonometric {
    /** Up to this an angle is taken as it is: about pi/4. */
    static final double UNREDUCED = 0x1.921fcp-1;

    private static final double TINY = 0x1.0p-27;
    private static final double S1 = -0x1.5555555555549p-3;
    private static final double S2 = 0x1.111111110f8a6p-7;
    private static final double S3 = -0x1.a01a019c161d5p-13;
    private static final double S4 = 0x1.71de357b1fe7dp-19;
    private static final double S5 = -0x1.ae5e68a2b9cebp-26;
    private static final double S6 = 0x1.5d93a5acfd57cp-33;
    private static final double C1 = 0x1.555555555554cp-5;
    private static final double C2 = -0x1.6c16c16c15177p-10;
    private static final double C3 = 0x1.a01a019cb159p-16;
    private static final double C4 = -0x1.27e4f809c52adp-22;
    private static final double C5 = 0x1.1ee9ebdb4b1c4p-29;
    private static final double C6 = -0x1.8fae9be8838d4p-37;
    private static final double T0 = 0x1.5555555555563p-2;
    private static final double T1 = 0x1.111111110fe7ap-3;
    private static final double T2 = 0x1.ba1ba1bb341fep-5;
    private static final double T3 = 0x1.664f48406d637p-6;
    private static final double T4 = 0x1.226e3e96e8493p-7;
    private static final double T5 = 0x1.d6d22c9560328p-9;
    private static final double T6 = 0x1.7dbc8fee08315p-10;
    private static final double T7 = 0x1.344d8f2f26501p-11;
    private static final double T8 = 0x1.026f71a8d1068p-12;
    private static final double T9 = 0x1.47e88a03792a6p-14;
    private static final double T10 = 0x1.2b80f32f0a7e9p-14;
    private static final double T11 = -0x1.375cbdb605373p-16;
    private static final double T12 = 0x1.b2a7074bf7ad4p-16;
    private static final double TAN_TINY = 0x1.0p-28;
    private static final double TAN_LARGE = 0x1.59428p-1;
    private static final double QUARTER_PI_HIGH = 0x1.921fb54442d18p-1;
    private static final double QUARTER_PI_LOW = 0x1.1a62633145c07p-55;

    private static final double[] REDUCED = new double[2];

    private Trigonometric() {}

    /** The sine. */
    public static double sin(double x) {
        if (Math.abs(x) < UNREDUCED) {
            return kernelSin(x, 0, false);
        }
        int quadrant = HalfPiReduction.reduce(x, REDUCED);
        return switch (quadrant & 3) {
            case 0 -> kernelSin(REDUCED[0], REDUCED[1], true);
            case 1 -> kernelCos(REDUCED[0], REDUCED[1]);
            case 2 -> -kernelSin(REDUCED[0], REDUCED[1], true);
            default -> -kernelCos(REDUCED[0], REDUCED[1]);
        };
    }

    /** The cosine. */
    public static double cos(double x) {
        if (Math.abs(x) < UNREDUCED) {
            return kernelCos(x, 0);
        }
        int quadrant = HalfPiReduction.reduce(x, REDUCED);
        return switch (quadrant & 3) {
            case 0 -> kernelCos(REDUCED[0], REDUCED[1]);
            case 1 -> -kernelSin(REDUCED[0], REDUCED[1], true);
            case 2 -> -kernelCos(REDUCED[0], REDUCED[1]);
            default -> kernelSin(REDUCED[0], REDUCED[1], true);
        };
    }

    /** The tangent. */
    public static double tan(double x) {
        if (Math.abs(x) < UNREDUCED) {
            return kernelTan(x, 0, 1);
        }
        int quadrant = HalfPiReduction.reduce(x, REDUCED);
        return kernelTan(REDUCED[0], REDUCED[1], (quadrant & 1) == 0 ? 1 : -1);
    }

    /** Sine of x + y, |x| up to pi/4, y its tail. */
    private static double kernelSin(double x, double y, boolean hasTail) {
        if (Math.abs(x) < TINY) {
            return x;
        }
        double z = x * x;
        double v = z * x;
        double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
        return hasTail ? x - ((z * (0.5 * y - v * r) - y) - v * S1) : x + v * (S1 + z * r);
    }

    /** Cosine of x + y, |x| up to pi/4, y its tail. */
    private static double kernelCos(double x, double y) {
        double size = Math.abs(x);
        if (size < TINY) {
            return 1;
        }
        double z = x * x;
        double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        if (size < 0x1.33333p-2) {
            return 1 - (0.5 * z - (z * r - x * y));
        }
        double q = size >= 0x1.90001p-1 ? 0.28125 : 0.25 * Words.withoutLow(size);
        double half = 0.5 * z - q;
        return (1 - q) - (half - (z * r - x * y));
    }

    /** Tangent (sign 1) or minus cotangent (sign -1) of x + y, |x| up to pi/4, y its tail. */
    private static double kernelTan(double angle, double tail, int sign) {
        double x = angle;
        double y = tail;
        if (Math.abs(x) < TAN_TINY) {
            return sign == 1 ? x : x == 0 ? 1 / Math.abs(x) : minusReciprocal(x, x + y, y);
        }
        boolean large = Math.abs(x) >= TAN_LARGE;
        if (large) {
            double z = QUARTER_PI_HIGH - Math.abs(x);
            double w = QUARTER_PI_LOW - (x < 0 ? -y : y);
            x = z + w;
            y = 0;
        }
        double z = x * x;
        double w = z * z;
        double r = T1 + w * (T3 + w * (T5 + w * (T7 + w * (T9 + w * T11))));
        double v = z * (T2 + w * (T4 + w * (T6 + w * (T8 + w * (T10 + w * T12)))));
        double s = z * x;
        r = y + z * (s * (r + v) + y);
        r += T0 * s;
        w = x + r;
        if (large) {
            return (angle < 0 ? -1 : 1) * (sign - 2 * (x - (w * w / (w + sign) - r)));
        }
        return sign == 1 ? w : minusReciprocal(x, w, r);
    }

    /** -1 / (x + r) with one extra step, where w is x + r rounded. */
    private static double minusReciprocal(double x, double w, double r) {
        double z = Words.withoutLow(w);
        double v = r - (z - x);
        double a = -1 / w;
        double t = Words.withoutLow(a);
        double s = 1 + t * z;
        return t + a * (s + t * v);
    }
}
