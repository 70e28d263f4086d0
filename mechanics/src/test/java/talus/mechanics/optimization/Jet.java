package talus.mechanics.optimization;

/** A number with its gradient and Hessian: test functions written once give exact derivatives. */
final class Jet {
    final double value;
    final double[] gradient;
    final double[][] hessian;

    private Jet(double value, int n) {
        this.value = value;
        gradient = new double[n];
        hessian = new double[n][n];
    }

    static Jet[] variables(double[] x) {
        Jet[] jets = new Jet[x.length];
        for (int i = 0; i < x.length; i++) {
            jets[i] = new Jet(x[i], x.length);
            jets[i].gradient[i] = 1;
        }
        return jets;
    }

    private int n() {
        return gradient.length;
    }

    /** f(this, other) from its first and second partial derivatives. */
    private Jet chain(Jet other, double value, double fa, double fb, double faa, double fab, double fbb) {
        Jet r = new Jet(value, n());
        for (int i = 0; i < n(); i++) {
            r.gradient[i] = fa * gradient[i] + fb * other.gradient[i];
            for (int j = 0; j < n(); j++) {
                r.hessian[i][j] = fa * hessian[i][j]
                        + fb * other.hessian[i][j]
                        + faa * gradient[i] * gradient[j]
                        + fab * (gradient[i] * other.gradient[j] + other.gradient[i] * gradient[j])
                        + fbb * other.gradient[i] * other.gradient[j];
            }
        }
        return r;
    }

    private Jet chain(double value, double first, double second) {
        return chain(this, value, first, 0, second, 0, 0);
    }

    Jet plus(Jet b) {
        return chain(b, value + b.value, 1, 1, 0, 0, 0);
    }

    Jet plus(double b) {
        return chain(value + b, 1, 0);
    }

    Jet minus(Jet b) {
        return chain(b, value - b.value, 1, -1, 0, 0, 0);
    }

    Jet minus(double b) {
        return plus(-b);
    }

    Jet times(Jet b) {
        return chain(b, value * b.value, b.value, value, 0, 1, 0);
    }

    Jet times(double b) {
        return chain(value * b, b, 0);
    }

    Jet negate() {
        return times(-1);
    }

    Jet over(Jet b) {
        return times(b.power(-1));
    }

    Jet square() {
        return chain(value * value, 2 * value, 2);
    }

    Jet power(int p) {
        return chain(Math.pow(value, p), p * Math.pow(value, p - 1), p * (p - 1.0) * Math.pow(value, p - 2));
    }

    Jet power(double p) {
        return chain(Math.pow(value, p), p * Math.pow(value, p - 1), p * (p - 1) * Math.pow(value, p - 2));
    }

    Jet exp() {
        double e = Math.exp(value);
        return chain(e, e, e);
    }

    Jet log() {
        return chain(Math.log(value), 1 / value, -1 / (value * value));
    }

    Jet sin() {
        return chain(Math.sin(value), Math.cos(value), -Math.sin(value));
    }

    Jet cos() {
        return chain(Math.cos(value), -Math.sin(value), -Math.cos(value));
    }

    /** sum of coefficients times variables, plus a constant. */
    static Jet linear(Jet[] x, double constant, double... coefficients) {
        Jet sum = x[0].times(coefficients[0]).plus(constant);
        for (int i = 1; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                sum = sum.plus(x[i].times(coefficients[i]));
            }
        }
        return sum;
    }
}
