package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.mechanics.calculus.TaylorTape;

/**
 * The terms of a posture programme: costs, equalities and inequalities, each a scalar {@link Expression} of at most
 * {@value #MAX_INPUTS} quantities of {@link Quantities}.
 *
 * <p>Describe with {@link #cost}, {@link #equality}, {@link #inequality}; then {@link #evaluate} fills values and local derivatives of
 * all terms, and {@link Quantities} carries them to the variables.
 */
final class Terms {
    static final int MAX_INPUTS = 10;
    private static final int MAX_NODES = 120;
    private static final int PACKED = MAX_INPUTS * (MAX_INPUTS + 1) / 2;

    /** One term: its name, what it is about, its inputs as indices of quantities, and its part in the programme. */
    record Term(
            String name,
            Optional<Restraint> restraint,
            int[] inputs,
            Expression expression,
            double weight,
            double lower,
            double upper) {}

    private final List<Term> costs = new ArrayList<>();
    private final List<Term> equalities = new ArrayList<>();
    private final List<Term> inequalities = new ArrayList<>();
    private final TaylorTape tape = new TaylorTape(MAX_INPUTS, MAX_NODES);
    private final int[] nodes = new int[MAX_INPUTS];

    private Term[] all = new Term[0];
    private double[] value = new double[0];
    private double[] gradient = new double[0];
    private double[] hessian = new double[0];

    /** Adds {@code weight x expression} to the cost. */
    void cost(String name, double weight, Expression expression, int... inputs) {
        costs.add(checked(new Term(name, Optional.empty(), inputs, expression, weight, 0, 0)));
    }

    /** Demands {@code expression = 0}. */
    void equality(String name, Expression expression, int... inputs) {
        equalities.add(checked(new Term(name, Optional.empty(), inputs, expression, 1, 0, 0)));
    }

    /** The same, where the demand may stand in a posture's way. */
    void equality(Restraint restraint, String name, Expression expression, int... inputs) {
        equalities.add(checked(new Term(name, Optional.of(restraint), inputs, expression, 1, 0, 0)));
    }

    /** Demands {@code lower <= expression <= upper}; either may be infinite. */
    void inequality(String name, double lower, double upper, Expression expression, int... inputs) {
        inequalities.add(checked(new Term(name, Optional.empty(), inputs, expression, 1, lower, upper)));
    }

    /** The same, where the demand may stand in a posture's way. */
    void inequality(
            Restraint restraint, String name, double lower, double upper, Expression expression, int... inputs) {
        inequalities.add(checked(new Term(name, Optional.of(restraint), inputs, expression, 1, lower, upper)));
    }

    private static Term checked(Term term) {
        if (term.inputs.length > MAX_INPUTS) {
            throw new IllegalArgumentException(
                    "term " + term.name + " has " + term.inputs.length + " inputs; at most " + MAX_INPUTS);
        }
        return term;
    }

    /** Ends the description: from here on only {@link #evaluate} and the readers are called. */
    void compile() {
        List<Term> list = new ArrayList<>(costs);
        list.addAll(equalities);
        list.addAll(inequalities);
        all = list.toArray(new Term[0]);
        value = new double[all.length];
        gradient = new double[all.length * MAX_INPUTS];
        hessian = new double[all.length * PACKED];
    }

    int costCount() {
        return costs.size();
    }

    int equalityCount() {
        return equalities.size();
    }

    int inequalityCount() {
        return inequalities.size();
    }

    int count() {
        return all.length;
    }

    Term term(int i) {
        return all[i];
    }

    int equalityTerm(int row) {
        return costs.size() + row;
    }

    int inequalityTerm(int row) {
        return costs.size() + equalities.size() + row;
    }

    /**
     * Values (order 0) and local gradients and Hessians (order 2) of all terms.
     *
     * @param quantities values by index (read)
     */
    void evaluate(double[] quantities, int order) {
        for (int t = 0; t < all.length; t++) {
            Term term = all[t];
            int[] inputs = term.inputs;
            tape.begin(inputs.length, order);
            for (int i = 0; i < inputs.length; i++) {
                nodes[i] = tape.input(i, quantities[inputs[i]]);
            }
            int node = term.expression.write(tape, nodes);
            value[t] = tape.value(node);
            if (order == 2) {
                tape.copyDerivatives(node, gradient, t * MAX_INPUTS, hessian, t * PACKED);
            }
        }
    }

    double value(int term) {
        return value[term];
    }

    /** The derivative of a term with respect to its input number {@code i}. */
    double gradient(int term, int i) {
        return gradient[term * MAX_INPUTS + i];
    }

    /** The second derivative of a term with respect to its inputs {@code i >= j}. */
    double hessian(int term, int i, int j) {
        return hessian[term * PACKED + i * (i + 1) / 2 + j];
    }
}
