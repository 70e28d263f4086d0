package talus.mechanics.calculus;

/**
 * Second-order Taylor arithmetic in at most a handful of inputs.
 *
 * <p>A node holds the value of an expression and, when the tape runs at order 2, its gradient and Hessian with respect to the inputs.
 * Operations append a node and return its index; {@link #begin} forgets all nodes. Nothing is allocated after construction. Hessians
 * are packed by rows of the lower triangle: entry {@code (i, j)}, {@code i >= j}, is at {@code i (i + 1) / 2 + j}.
 *
 * <p>The rules are those of forward differentiation: for {@code c = f(a)}, {@code c_i = f' a_i} and
 * {@code c_ij = f' a_ij + f'' a_i a_j}; for {@code c = a b}, {@code c_ij = a b_ij + b a_ij + a_i b_j + a_j b_i}. Most nodes are
 * straight: sums of inputs, whose Hessians are zero and neither stored nor read.
 */
public final class TaylorTape {
    private final int maxInputs;
    private final int maxNodes;
    private final double[] value;
    private final double[] gradient;
    private final double[] hessian;
    private final boolean[] straight;
    private final double[] scratchGradient = new double[3];
    private final double[] scratchHessian = new double[9];
    private int inputs;
    private int packed;
    private int size;
    private boolean derivatives;

    /**
     * @param maxInputs the largest number of inputs an expression may have
     * @param maxNodes the largest number of nodes between two calls of {@link #begin}
     */
    public TaylorTape(int maxInputs, int maxNodes) {
        if (maxInputs < 1 || maxNodes < 1) {
            throw new IllegalArgumentException(
                    "maxInputs " + maxInputs + " and maxNodes " + maxNodes + " must be at least 1");
        }
        this.maxInputs = maxInputs;
        this.maxNodes = maxNodes;
        this.value = new double[maxNodes];
        this.gradient = new double[maxNodes * maxInputs];
        this.hessian = new double[maxNodes * (maxInputs * (maxInputs + 1) / 2)];
        this.straight = new boolean[maxNodes];
    }

    /**
     * Starts a new expression.
     *
     * @param inputCount number of inputs of the expression
     * @param order 0 for values only, 2 for values, gradients and Hessians
     */
    public void begin(int inputCount, int order) {
        if (inputCount < 0 || inputCount > maxInputs) {
            throw new IllegalArgumentException("inputCount " + inputCount + " must be from 0 to " + maxInputs);
        }
        if (order != 0 && order != 2) {
            throw new IllegalArgumentException("order " + order + " must be 0 or 2");
        }
        inputs = inputCount;
        packed = inputCount * (inputCount + 1) / 2;
        derivatives = order == 2;
        size = 0;
    }

    /** The input number {@code i} with the given value. */
    public int input(int i, double v) {
        if (i < 0 || i >= inputs) {
            throw new IllegalArgumentException("input " + i + " must be from 0 to " + (inputs - 1));
        }
        int c = append(v);
        if (derivatives) {
            clear(c);
            gradient[c * maxInputs + i] = 1;
        }
        return c;
    }

    /** A number that depends on no input. */
    public int constant(double v) {
        int c = append(v);
        if (derivatives) {
            clear(c);
        }
        return c;
    }

    /** {@code a + b}. */
    public int add(int a, int b) {
        return combine(a, 1, b, 1, 0);
    }

    /** {@code a - b}. */
    public int subtract(int a, int b) {
        return combine(a, 1, b, -1, 0);
    }

    /** {@code s a}. */
    public int scale(int a, double s) {
        return unary(a, s * value[a], s, 0);
    }

    /** {@code a + s}. */
    public int shift(int a, double s) {
        return unary(a, value[a] + s, 1, 0);
    }

    /** {@code s a + t b + u}. */
    public int combine(int a, double s, int b, double t, double u) {
        int c = append(s * value[a] + t * value[b] + u);
        if (derivatives) {
            int ga = a * maxInputs;
            int gb = b * maxInputs;
            int gc = c * maxInputs;
            for (int i = 0; i < inputs; i++) {
                gradient[gc + i] = s * gradient[ga + i] + t * gradient[gb + i];
            }
            straight[c] = straight[a] && straight[b];
            int hc = hessianOffset(c);
            if (straight[b]) {
                scaled(a, s, hc);
            } else if (straight[a]) {
                scaled(b, t, hc);
            } else {
                int ha = hessianOffset(a);
                int hb = hessianOffset(b);
                for (int k = 0; k < packed; k++) {
                    hessian[hc + k] = s * hessian[ha + k] + t * hessian[hb + k];
                }
            }
        }
        return c;
    }

    /** {@code a b}. */
    public int multiply(int a, int b) {
        double va = value[a];
        double vb = value[b];
        int c = append(va * vb);
        if (derivatives) {
            int ga = a * maxInputs;
            int gb = b * maxInputs;
            int gc = c * maxInputs;
            int ha = stored(a);
            int hb = stored(b);
            int hc = hessianOffset(c);
            straight[c] = false;
            int k = 0;
            for (int i = 0; i < inputs; i++) {
                gradient[gc + i] = va * gradient[gb + i] + vb * gradient[ga + i];
                for (int j = 0; j <= i; j++, k++) {
                    hessian[hc + k] = va * hessian[hb + k]
                            + vb * hessian[ha + k]
                            + gradient[ga + i] * gradient[gb + j]
                            + gradient[ga + j] * gradient[gb + i];
                }
            }
        }
        return c;
    }

    /** {@code a / b}. */
    public int divide(int a, int b) {
        double r = 1 / value[b];
        return multiply(a, unary(b, r, -r * r, 2 * r * r * r));
    }

    /** {@code a^2}. */
    public int square(int a) {
        double v = value[a];
        return unary(a, v * v, 2 * v, 2);
    }

    /** The square root of {@code a}, which must be positive. */
    public int sqrt(int a) {
        double r = Math.sqrt(value[a]);
        return unary(a, r, 0.5 / r, -0.25 / (r * value[a]));
    }

    /**
     * The exponential of {@code a}, beyond {@code cap} continued by its second-order Taylor polynomial there, so that it stays twice
     * differentiable and finite for any argument a search may try.
     */
    public int cappedExp(int a, double cap) {
        double v = value[a];
        if (v <= cap) {
            double e = StrictMath.exp(v);
            return unary(a, e, e, e);
        }
        double e = StrictMath.exp(cap);
        double d = v - cap;
        return unary(a, e * (1 + d + 0.5 * d * d), e * (1 + d), e);
    }

    /** The angle of the vector {@code (x, y)} from the X axis (rad), in (-pi, pi]; the vector must not vanish. */
    public int atan2(int y, int x) {
        double vy = value[y];
        double vx = value[x];
        double r = 1 / (vx * vx + vy * vy);
        double gx = -vy * r;
        double gy = vx * r;
        double xx = 2 * vx * vy * r * r;
        double xy = (vy * vy - vx * vx) * r * r;
        scratchGradient[0] = gy;
        scratchGradient[1] = gx;
        scratchGradient[2] = 0;
        scratchHessian[0] = -xx;
        scratchHessian[1] = xy;
        scratchHessian[3] = xy;
        scratchHessian[4] = xx;
        return ternary(y, x, x, angle(vy, vx), scratchGradient, scratchHessian);
    }

    /** The angle of {@code (x, y)} by {@code StrictMath.atan}, whose bits are the same in the browser. */
    public static double angle(double y, double x) {
        if (Math.abs(x) >= Math.abs(y)) {
            double a = StrictMath.atan(y / x);
            if (x > 0) {
                return a;
            }
            return y >= 0 ? a + StrictMath.PI : a - StrictMath.PI;
        }
        double a = StrictMath.atan(x / y);
        return y > 0 ? StrictMath.PI / 2 - a : -StrictMath.PI / 2 - a;
    }

    /** The sine of {@code a} (rad). */
    public int sin(int a) {
        SinCos.of(value[a], scratchGradient, scratchHessian, 0);
        double s = scratchGradient[0];
        return unary(a, s, scratchHessian[0], -s);
    }

    /** The cosine of {@code a} (rad). */
    public int cos(int a) {
        SinCos.of(value[a], scratchGradient, scratchHessian, 0);
        double c = scratchHessian[0];
        return unary(a, c, -scratchGradient[0], -c);
    }

    /**
     * The smooth positive part {@code (a + sqrt(a^2 + softness^2)) / 2}: at least {@code max(a, 0)}, above it by at most half the
     * softness, with all derivatives.
     */
    public int positivePart(int a, double softness) {
        double v = value[a];
        double r = Math.sqrt(v * v + softness * softness);
        return unary(a, 0.5 * (v + r), 0.5 * (1 + v / r), 0.5 * softness * softness / (r * r * r));
    }

    /** A function of one node from its value {@code f}, slope {@code f1} and curvature {@code f2} there. */
    public int unary(int a, double f, double f1, double f2) {
        int c = append(f);
        if (derivatives) {
            int ga = a * maxInputs;
            int gc = c * maxInputs;
            for (int i = 0; i < inputs; i++) {
                gradient[gc + i] = f1 * gradient[ga + i];
            }
            straight[c] = straight[a] && f2 == 0;
            if (f2 == 0) {
                scaled(a, f1, hessianOffset(c));
            } else {
                bend(a, f1, f2, hessianOffset(c));
            }
        }
        return c;
    }

    /**
     * A function of three nodes from its value, gradient and Hessian there.
     *
     * @param f value
     * @param g gradient, 3 (read)
     * @param h Hessian, 3 x 3 row-major, symmetric (read)
     */
    public int ternary(int a, int b, int c, double f, double[] g, double[] h) {
        int n = append(f);
        if (derivatives) {
            int oa = a * maxInputs;
            int ob = b * maxInputs;
            int oc = c * maxInputs;
            int on = n * maxInputs;
            int ha = stored(a);
            int hb = stored(b);
            int hc = stored(c);
            int hn = hessianOffset(n);
            straight[n] = false;
            int k = 0;
            for (int i = 0; i < inputs; i++) {
                double ai = gradient[oa + i];
                double bi = gradient[ob + i];
                double ci = gradient[oc + i];
                gradient[on + i] = g[0] * ai + g[1] * bi + g[2] * ci;
                double wa = h[0] * ai + h[1] * bi + h[2] * ci;
                double wb = h[3] * ai + h[4] * bi + h[5] * ci;
                double wc = h[6] * ai + h[7] * bi + h[8] * ci;
                for (int j = 0; j <= i; j++, k++) {
                    hessian[hn + k] = g[0] * hessian[ha + k]
                            + g[1] * hessian[hb + k]
                            + g[2] * hessian[hc + k]
                            + wa * gradient[oa + j]
                            + wb * gradient[ob + j]
                            + wc * gradient[oc + j];
                }
            }
        }
        return n;
    }

    /** The value of a node. */
    public double value(int node) {
        return value[node];
    }

    /** The derivative of a node with respect to input {@code i} (order 2 only). */
    public double gradient(int node, int i) {
        return gradient[node * maxInputs + i];
    }

    /** The second derivative of a node with respect to inputs {@code i} and {@code j} (order 2 only). */
    public double hessian(int node, int i, int j) {
        int hi = Math.max(i, j);
        int lo = Math.min(i, j);
        return straight[node] ? 0 : hessian[hessianOffset(node) + hi * (hi + 1) / 2 + lo];
    }

    /** Copies gradient and packed Hessian of a node to the caller's arrays at the given offsets. */
    public void copyDerivatives(int node, double[] gradientOut, int gradientAt, double[] hessianOut, int hessianAt) {
        System.arraycopy(gradient, node * maxInputs, gradientOut, gradientAt, inputs);
        System.arraycopy(hessian, stored(node), hessianOut, hessianAt, packed);
    }

    private int append(double v) {
        if (size == maxNodes) {
            throw new IllegalStateException("the expression needs more than " + maxNodes + " nodes");
        }
        value[size] = v;
        return size++;
    }

    private void clear(int node) {
        int g = node * maxInputs;
        for (int i = 0; i < inputs; i++) {
            gradient[g + i] = 0;
        }
        straight[node] = true;
    }

    /** Writes {@code s} times a Hessian, unless that is zero. */
    private void scaled(int a, double s, int out) {
        if (!straight[a]) {
            int ha = hessianOffset(a);
            for (int k = 0; k < packed; k++) {
                hessian[out + k] = s * hessian[ha + k];
            }
        }
    }

    /** Writes the Hessian of a function of {@code a} with this slope and curvature. */
    private void bend(int a, double f1, double f2, int out) {
        int ga = a * maxInputs;
        int k = 0;
        if (straight[a]) {
            for (int i = 0; i < inputs; i++) {
                double w = f2 * gradient[ga + i];
                for (int j = 0; j <= i; j++, k++) {
                    hessian[out + k] = w * gradient[ga + j];
                }
            }
            return;
        }
        int ha = hessianOffset(a);
        for (int i = 0; i < inputs; i++) {
            double w = f2 * gradient[ga + i];
            for (int j = 0; j <= i; j++, k++) {
                hessian[out + k] = f1 * hessian[ha + k] + w * gradient[ga + j];
            }
        }
    }

    /** Where the Hessian of a node is, in full from now on. */
    private int stored(int node) {
        int h = hessianOffset(node);
        if (straight[node]) {
            for (int k = 0; k < packed; k++) {
                hessian[h + k] = 0;
            }
            straight[node] = false;
        }
        return h;
    }

    private int hessianOffset(int node) {
        return node * (maxInputs * (maxInputs + 1) / 2);
    }
}
