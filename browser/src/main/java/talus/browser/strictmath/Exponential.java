package talus.browser.strictmath;

/**
 * Exponential, natural logarithm, hyperbolic tangent.
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
public final class Exponential {
    private static final double OVERFLOW = 0x1.62e42fefa39efp9;
    private static final double UNDERFLOW = -0x1.74910d52d3051p9;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;
    private static final double HALF_LN2 = 0x1.62e43p-2;
    private static final double THREE_HALVES_LN2 = 0x1.0a2b2p0;
    private static final double P1 = 0x1.555555555553ep-3;
    private static final double P2 = -0x1.6c16c16bebd93p-9;
    private static final double P3 = 0x1.1566aaf25de2cp-14;
    private static final double P4 = -0x1.bbd41c5d26bf1p-20;
    private static final double P5 = 0x1.6376972bea4dp-25;
    private static final double Q1 = -0x1.11111111110f4p-5;
    private static final double Q2 = 0x1.a01a019fe5585p-10;
    private static final double Q3 = -0x1.4ce199eaadbb7p-14;
    private static final double Q4 = 0x1.0cfca86e65239p-18;
    private static final double Q5 = -0x1.afdb76e09c32dp-23;
    private static final double L1 = 0x1.5555555555593p-1;
    private static final double L2 = 0x1.999999997fa04p-2;
    private static final double L3 = 0x1.2492494229359p-2;
    private static final double L4 = 0x1.c71c51d8e78afp-3;
    private static final double L5 = 0x1.7466496cb03dep-3;
    private static final double L6 = 0x1.39a09d078c69fp-3;
    private static final double L7 = 0x1.2f112df3e5244p-3;
    private static final double ONE_THIRD = 0x1.5555555555555p-2;

    private Exponential() {}

    /** e to the power x. */
    public static double exp(double x) {
        double size = Math.abs(x);
        if (!(x <= OVERFLOW)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        if (size < HALF_LN2) {
            if (size < 0x1p-28) {
                return 1 + x;
            }
            double c = remez(x);
            return 1 - ((x * c) / (c - 2) - x);
        }
        int k = halfLn2Steps(x, size);
        double high = x - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = high - low;
        double c = remez(r);
        double y = 1 - ((low - (r * c) / (2 - c)) - high);
        return k >= -1021 ? Words.scaled(y, k) : Words.scaled(y, k + 1000) * 0x1p-1000;
    }

    private static double remez(double x) {
        double t = x * x;
        return x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
    }

    private static int halfLn2Steps(double x, double size) {
        if (size < THREE_HALVES_LN2) {
            return x < 0 ? -1 : 1;
        }
        return (int) (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
    }

    /** e to the power x, less one. */
    public static double expm1(double x) {
        double size = Math.abs(x);
        if (!(x <= OVERFLOW)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x;
        }
        if (x < 0 && size >= 0x1.3687ap5) {
            return -1;
        }
        if (size < HALF_LN2) {
            return size < 0x1.0p-54 ? x : x - (x * expm1Tail(x) - 0.5 * x * x);
        }
        int k = halfLn2Steps(x, size);
        double high = x - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = high - low;
        double c = (high - r) - low;
        double hxs = r * (0.5 * r);
        double e = (r * (expm1Tail(r) - c) - c) - hxs;
        return assembled(r, e, k);
    }

    private static double expm1Tail(double x) {
        double half = 0.5 * x;
        double hxs = x * half;
        double r1 = 1 + hxs * (Q1 + hxs * (Q2 + hxs * (Q3 + hxs * (Q4 + hxs * Q5))));
        double t = 3 - r1 * half;
        return hxs * ((r1 - t) / (6 - x * t));
    }

    private static double assembled(double x, double e, int k) {
        if (k == -1) {
            return 0.5 * (x - e) - 0.5;
        }
        if (k == 1) {
            return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
        }
        if (k <= -2 || k > 56) {
            return Words.scaled(1 - (e - x), k) - 1;
        }
        double y;
        if (k < 20) {
            double t = Double.longBitsToDouble((long) (0x3ff00000 - (0x200000 >> k)) << 32);
            y = t - (e - x);
        } else {
            y = (x - (e + Words.powerOfTwo(-k))) + 1;
        }
        return Words.scaled(y, k);
    }

    /** The hyperbolic tangent. */
    public static double tanh(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(size)) {
            return x;
        }
        double z;
        if (size >= 22) {
            z = 1;
        } else if (size < 0x1p-55) {
            return x * (1 + x);
        } else if (size >= 1) {
            z = 1 - 2 / (expm1(2 * size) + 2);
        } else {
            double t = expm1(-2 * size);
            z = -t / (t + 2);
        }
        return x < 0 ? -z : z;
    }

    /** The natural logarithm; minus infinity at 0, not a number below. */
    public static double log(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        boolean subnormal = x < Double.MIN_NORMAL;
        double normal = subnormal ? x * 0x1p54 : x;
        long bits = Double.doubleToRawLongBits(normal);
        int exponent = (int) (bits >> 52) - 1023 - (subnormal ? 54 : 0);
        int hx = (int) (bits >> 32) & 0xfffff;
        int carry = (hx + 0x95f64) & 0x100000;
        int k = exponent + (carry >> 20);
        double f = Double.longBitsToDouble((bits & 0xfffffffffffffL) | ((long) (carry ^ 0x3ff00000) << 32)) - 1;
        double dk = k;
        if ((0xfffff & (2 + hx)) < 3) {
            return nearPowerOfTwo(f, dk);
        }
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
        if (((hx - 0x6147a) | (0x6b851 - hx)) > 0) {
            double hfsq = 0.5 * f * f;
            return k == 0
                    ? f - (hfsq - s * (hfsq + r))
                    : dk * LN2_HIGH - ((hfsq - (s * (hfsq + r) + dk * LN2_LOW)) - f);
        }
        return k == 0 ? f - s * (f - r) : dk * LN2_HIGH - ((s * (f - r) - dk * LN2_LOW) - f);
    }

    private static double nearPowerOfTwo(double f, double k) {
        if (f == 0) {
            return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
        }
        double r = f * f * (0.5 - ONE_THIRD * f);
        return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
    }
}
