package talus.mechanics.multibody;

import java.util.List;

/**
 * How far an axis moves for a given coordinate: {@code q_axis = phi(q)}, with three derivatives in {@code q}. Several
 * axes may follow one coordinate, each by its own function, as the levels of a spine do.
 */
public sealed interface Coupling {
    /** {@code phi(q)}, rad for a hinge and m for a slider. */
    double value(double q);

    /** {@code dphi/dq}. */
    double slope(double q);

    /** {@code d2phi/dq2}. */
    double curvature(double q);

    /** {@code d3phi/dq3}. */
    double thirdDerivative(double q);

    /** {@code phi(q) = q}: the axis is the coordinate. */
    record Identity() implements Coupling {
        @Override
        public double value(double q) {
            return q;
        }

        @Override
        public double slope(double q) {
            return 1;
        }

        @Override
        public double curvature(double q) {
            return 0;
        }

        @Override
        public double thirdDerivative(double q) {
            return 0;
        }
    }

    /** {@code phi(q) = factor q + offset}. */
    record Affine(double factor, double offset) implements Coupling {
        public Affine {
            Vector3.requireFinite("factor", factor);
            Vector3.requireFinite("offset", offset);
        }

        @Override
        public double value(double q) {
            return factor * q + offset;
        }

        @Override
        public double slope(double q) {
            return factor;
        }

        @Override
        public double curvature(double q) {
            return 0;
        }

        @Override
        public double thirdDerivative(double q) {
            return 0;
        }
    }

    /** {@code phi(q) = sum coefficients[k] q^k}, constant term first. */
    record Polynomial(List<Double> coefficients) implements Coupling {
        public Polynomial {
            coefficients = List.copyOf(coefficients);
            if (coefficients.isEmpty()) {
                throw new IllegalArgumentException("coefficients must hold at least the constant term");
            }
            for (double coefficient : coefficients) {
                Vector3.requireFinite("coefficient", coefficient);
            }
        }

        @Override
        public double value(double q) {
            return derivative(0, q);
        }

        @Override
        public double slope(double q) {
            return derivative(1, q);
        }

        @Override
        public double curvature(double q) {
            return derivative(2, q);
        }

        @Override
        public double thirdDerivative(double q) {
            return derivative(3, q);
        }

        private double derivative(int order, double q) {
            double sum = 0;
            for (int k = coefficients.size() - 1; k >= order; k--) {
                double factor = coefficients.get(k);
                for (int m = 0; m < order; m++) {
                    factor *= k - m;
                }
                sum = sum * q + factor;
            }
            return sum;
        }
    }
}
