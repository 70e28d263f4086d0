package talus.browser.strictmath;

/**
 * Reduction of large angles: multiplies by as many digits of 2/pi as the result needs (Payne and Hanek).
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
final class LargeReduction {
    /** Digits of 2/pi, 24 bits each. */
    private static final int[] TWO_OVER_PI = {
        0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041,
        0xfe5163, 0xabdebb, 0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c,
        0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41,
        0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f,
        0xef2f11, 0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d,
        0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7, 0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08,
        0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e, 0xe61b08,
        0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9,
        0x60e27b, 0xc08c6b,
    };

    /** Pieces of pi/2 of 24 bits each. */
    private static final double[] HALF_PI_PIECES = {
        0x1.921fb4p0,
        0x1.4442dp-24,
        0x1.846988p-48,
        0x1.8cc516p-72,
        0x1.01b838p-96,
        0x1.a25204p-120,
        0x1.382228p-145,
        0x1.9f31dp-169,
    };

    private static final double TWO_24 = 0x1p24;
    private static final double TWO_MINUS_24 = 0x1p-24;
    private static final int START_TERMS = 4;

    private final double[] x;
    private final int jx;
    private final int jv;
    private final double[] f = new double[20];
    private final double[] q = new double[20];
    private final int[] iq = new int[20];
    private int q0;
    private int jz = START_TERMS;
    private double z;
    private int n;
    private int ih;

    private LargeReduction(double[] x, int count, int e0) {
        this.x = x;
        this.jx = count - 1;
        this.jv = Math.max(0, (e0 - 3) / 24);
        this.q0 = e0 - 24 * (jv + 1);
    }

    /**
     * Reduces an angle.
     *
     * @param x the angle as numbers of 24 bits, the first scaled by two to the power e0
     * @param count how many of them
     * @param remainder written: high and low part of what is left
     * @return the last three bits of the number of quarter turns
     */
    static int reduce(double[] x, int count, int e0, double[] remainder) {
        LargeReduction reduction = new LargeReduction(x, count, e0);
        reduction.multiply();
        reduction.normalise();
        reduction.sum(remainder);
        return reduction.n & 7;
    }

    private void multiply() {
        for (int i = 0; i <= jx + START_TERMS; i++) {
            int j = jv - jx + i;
            f[i] = j < 0 ? 0 : TWO_OVER_PI[j];
        }
        for (int i = 0; i <= START_TERMS; i++) {
            q[i] = product(i);
        }
        while (!distil()) {
            int more = 1;
            while (iq[START_TERMS - more] == 0) {
                more++;
            }
            for (int i = jz + 1; i <= jz + more; i++) {
                f[jx + i] = TWO_OVER_PI[jv + i];
                q[i] = product(i);
            }
            jz += more;
        }
    }

    private double product(int i) {
        double sum = 0;
        for (int j = 0; j <= jx; j++) {
            sum += x[j] * f[jx + i - j];
        }
        return sum;
    }

    /** Splits the product into quarter turns and fraction; false when more digits of 2/pi are needed. */
    private boolean distil() {
        z = q[jz];
        for (int i = 0, j = jz; j > 0; i++, j--) {
            double high = (int) (TWO_MINUS_24 * z);
            iq[i] = (int) (z - TWO_24 * high);
            z = q[j - 1] + high;
        }
        z *= Words.powerOfTwo(q0);
        z -= 8 * Math.floor(z * 0.125);
        n = (int) z;
        z -= n;
        ih = 0;
        if (q0 > 0) {
            int i = iq[jz - 1] >> (24 - q0);
            n += i;
            iq[jz - 1] -= i << (24 - q0);
            ih = iq[jz - 1] >> (23 - q0);
        } else if (q0 == 0) {
            ih = iq[jz - 1] >> 23;
        } else if (z >= 0.5) {
            ih = 2;
        }
        if (ih > 0) {
            complement();
        }
        if (z != 0) {
            return true;
        }
        int rest = 0;
        for (int i = jz - 1; i >= START_TERMS; i--) {
            rest |= iq[i];
        }
        return rest != 0;
    }

    /** The fraction is over one half: takes it from one. */
    private void complement() {
        n++;
        boolean carry = false;
        for (int i = 0; i < jz; i++) {
            int digit = iq[i];
            if (carry) {
                iq[i] = 0xffffff - digit;
            } else if (digit != 0) {
                carry = true;
                iq[i] = 0x1000000 - digit;
            }
        }
        if (q0 == 1) {
            iq[jz - 1] &= 0x7fffff;
        } else if (q0 == 2) {
            iq[jz - 1] &= 0x3fffff;
        }
        if (ih == 2) {
            z = 1 - z;
            if (carry) {
                z -= Words.powerOfTwo(q0);
            }
        }
    }

    private void normalise() {
        if (z == 0) {
            jz--;
            q0 -= 24;
            while (iq[jz] == 0) {
                jz--;
                q0 -= 24;
            }
            return;
        }
        z *= Words.powerOfTwo(-q0);
        if (z >= TWO_24) {
            double high = (int) (TWO_MINUS_24 * z);
            iq[jz] = (int) (z - TWO_24 * high);
            jz++;
            q0 += 24;
            iq[jz] = (int) high;
        } else {
            iq[jz] = (int) z;
        }
    }

    private void sum(double[] remainder) {
        double scale = Words.powerOfTwo(q0);
        for (int i = jz; i >= 0; i--) {
            q[i] = scale * iq[i];
            scale *= TWO_MINUS_24;
        }
        double[] parts = new double[20];
        for (int i = jz; i >= 0; i--) {
            double part = 0;
            for (int k = 0; k <= START_TERMS && k <= jz - i; k++) {
                part += HALF_PI_PIECES[k] * q[i + k];
            }
            parts[jz - i] = part;
        }
        double high = 0;
        for (int i = jz; i >= 0; i--) {
            high += parts[i];
        }
        double low = parts[0] - high;
        for (int i = 1; i <= jz; i++) {
            low += parts[i];
        }
        remainder[0] = ih == 0 ? high : -high;
        remainder[1] = ih == 0 ? low : -low;
    }
}
