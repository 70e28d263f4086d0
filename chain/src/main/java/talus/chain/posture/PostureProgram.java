package talus.chain.posture;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.body.Side;
import talus.mechanics.optimization.NonlinearProgram;

/**
 * A posture as a nonlinear programme: {@link Terms} over {@link Quantities}, with exact first and second derivatives.
 *
 * <p>With {@code G} the rows of first derivatives of the quantities and {@code Q} the second derivatives of the Lagrangian with respect
 * to the quantities, its Hessian is {@code G^T Q G} plus the curvature of the quantities weighted with their adjoints.
 */
public final class PostureProgram implements NonlinearProgram {
    private final Quantities quantities;
    private final JointState joints;
    private final Terms terms;
    private final List<Condition> conditions;
    private final VariableBounds bounds;
    private final int variables;
    private final int count;
    private final double[] adjoint;
    private final double[] second;
    private final double[] product;
    private final int[] used;

    PostureProgram(
            Subject subject, Quantities quantities, Terms terms, List<Condition> conditions, VariableBounds bounds) {
        this.joints = new JointState(quantities, subject);
        this.quantities = quantities;
        this.terms = terms;
        this.conditions = List.copyOf(conditions);
        this.bounds = bounds;
        this.variables = quantities.variableCount();
        this.count = quantities.count();
        this.adjoint = new double[count];
        this.second = new double[count * count];
        this.product = new double[variables];
        this.used = new int[variables];
    }

    @Override
    public int variableCount() {
        return variables;
    }

    @Override
    public int equalityCount() {
        return terms.equalityCount();
    }

    @Override
    public int inequalityCount() {
        return terms.inequalityCount();
    }

    @Override
    public String variableName(int i) {
        return quantities.variableName(i);
    }

    @Override
    public String equalityName(int i) {
        return terms.term(terms.equalityTerm(i)).name();
    }

    @Override
    public String inequalityName(int i) {
        return terms.term(terms.inequalityTerm(i)).name();
    }

    /** What equality {@code i} is about, where it may stand in a posture's way. */
    public Optional<Restraint> equalityRestraint(int i) {
        return terms.term(terms.equalityTerm(i)).restraint();
    }

    /** What inequality {@code i} is about, where it may stand in a posture's way. */
    public Optional<Restraint> inequalityRestraint(int i) {
        return terms.term(terms.inequalityTerm(i)).restraint();
    }

    /** What the bounds of variable {@code i} are about, where they may stand in a posture's way. */
    public Optional<Restraint> variableRestraint(int i) {
        return bounds.restraint(i);
    }

    @Override
    public void variableBounds(double[] lowerOut, double[] upperOut) {
        bounds.copyTo(lowerOut, upperOut);
        for (Condition c : conditions) {
            c.bounds(quantities, lowerOut, upperOut);
        }
    }

    @Override
    public void inequalityBounds(double[] lowerOut, double[] upperOut) {
        for (int i = 0; i < inequalityCount(); i++) {
            Terms.Term t = terms.term(terms.inequalityTerm(i));
            lowerOut[i] = t.lower();
            upperOut[i] = t.upper();
        }
    }

    @Override
    public double values(double[] x, double[] equalities, double[] inequalities) {
        quantities.evaluate(x);
        terms.evaluate(quantities.values(), 2); // with derivatives at once: most points that are tried are taken
        double cost = 0;
        for (int t = 0; t < terms.costCount(); t++) {
            cost += terms.term(t).weight() * terms.value(t);
        }
        for (int i = 0; i < equalityCount(); i++) {
            equalities[i] = terms.value(terms.equalityTerm(i));
        }
        for (int i = 0; i < inequalityCount(); i++) {
            inequalities[i] = terms.value(terms.inequalityTerm(i));
        }
        return cost;
    }

    @Override
    public void firstDerivatives(
            double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
        quantities.differentiate();
        Arrays.fill(gradient, 0, variables, 0);
        for (int t = 0; t < terms.costCount(); t++) {
            addRow(t, terms.term(t).weight(), gradient, 0);
        }
        Arrays.fill(equalityJacobian, 0, equalityCount() * variables, 0);
        for (int i = 0; i < equalityCount(); i++) {
            addRow(terms.equalityTerm(i), 1, equalityJacobian, i * variables);
        }
        Arrays.fill(inequalityJacobian, 0, inequalityCount() * variables, 0);
        for (int i = 0; i < inequalityCount(); i++) {
            addRow(terms.inequalityTerm(i), 1, inequalityJacobian, i * variables);
        }
    }

    @Override
    public boolean hasHessian() {
        return true;
    }

    @Override
    public void lagrangianHessian(
            double[] x,
            double objectiveFactor,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] hessian) {
        Arrays.fill(adjoint, 0);
        Arrays.fill(second, 0);
        for (int t = 0; t < terms.costCount(); t++) {
            accumulate(t, objectiveFactor * terms.term(t).weight());
        }
        for (int i = 0; i < equalityCount(); i++) {
            accumulate(terms.equalityTerm(i), equalityMultipliers[i]);
        }
        for (int i = 0; i < inequalityCount(); i++) {
            accumulate(terms.inequalityTerm(i), inequalityMultipliers[i]);
        }
        Arrays.fill(hessian, 0, variables * variables, 0);
        assembleSecond(hessian);
        quantities.addCurvature(adjoint, hessian);
    }

    /** The posture at {@code x}. */
    public Posture posture(double[] x) {
        double cost = values(x, new double[equalityCount()], new double[inequalityCount()]);
        double[] v = quantities.values();
        Map<String, Double> contacts = new LinkedHashMap<>();
        for (int i = 0; i < quantities.contactCount(); i++) {
            ContactVariable c = quantities.contact(i);
            contacts.put(c.name(), v[quantities.contactSlot(i)] * c.unit());
        }
        int coordinates = quantities.coordinates().length;
        double[] forces = new double[coordinates];
        System.arraycopy(v, variables, forces, 0, coordinates);
        return new Posture(
                quantities.coordinates().clone(),
                forces,
                Collections.unmodifiableMap(contacts),
                cost,
                joints.leg(Side.LEFT),
                joints.leg(Side.RIGHT),
                joints.trunkEffort(),
                joints.lumbarPassiveNm());
    }

    /**
     * A posture of the same body in this programme's variables, a guess where the other programme was another one. Extra variables are 0.
     */
    public double[] variables(Posture posture) {
        double[] x = quantities.freeVariables(posture.coordinates());
        for (int i = 0; i < quantities.contactCount(); i++) {
            ContactVariable c = quantities.contact(i);
            Double size = posture.contacts().get(c.name());
            x[quantities.contactSlot(i)] = size == null ? 0 : size / c.unit();
        }
        return x;
    }

    /** How far a foot is turned outwards from its support at {@code x}, rad; 0 where the posture has no choice. */
    public double footTurn(double[] x, Side side) {
        return quantities.hasFootTurn(side) ? x[quantities.footTurn(side)] : 0;
    }

    /** Whether it is written for the left side alone, because the right one does the same. */
    public boolean mirrored() {
        return quantities.mirrored();
    }

    /** Sets a free coordinate in a vector of variables. */
    public void set(double[] x, String coordinate, double value) {
        x[quantities.coordinate(coordinate)] = value;
    }

    /** The angle that a condition of this programme asks for, as it is at {@code x}, rad. */
    public double angle(double[] x, AngleCondition condition) {
        quantities.evaluate(x);
        return condition.angle(quantities);
    }

    /** Values of all quantities at the last evaluated point. */
    Quantities quantities() {
        return quantities;
    }

    Terms terms() {
        return terms;
    }

    private void addRow(int term, double weight, double[] out, int at) {
        int[] inputs = terms.term(term).inputs();
        double[] rows = quantities.rows();
        for (int i = 0; i < inputs.length; i++) {
            double g = weight * terms.gradient(term, i);
            int in = inputs[i];
            if (in < variables) {
                out[at + in] += g;
            } else if (g != 0) {
                int row = (in - variables) * variables;
                for (int v = 0; v < variables; v++) {
                    out[at + v] += g * rows[row + v];
                }
            }
        }
    }

    private void accumulate(int term, double weight) {
        if (weight == 0) {
            return;
        }
        int[] inputs = terms.term(term).inputs();
        for (int i = 0; i < inputs.length; i++) {
            adjoint[inputs[i]] += weight * terms.gradient(term, i);
            for (int j = 0; j <= i; j++) {
                double h = weight * terms.hessian(term, i, j);
                int a = Math.max(inputs[i], inputs[j]);
                int b = Math.min(inputs[i], inputs[j]);
                // one input may be named twice: then both orders fall on the diagonal
                second[a * count + b] += a == b && i != j ? 2 * h : h;
            }
        }
    }

    /**
     * {@code G^T Q G} from the lower triangle of {@code Q}; the rows of {@code G} for the variables are unit rows, most of the others hold
     * few numbers.
     */
    private void assembleSecond(double[] hessian) {
        double[] rows = quantities.rows();
        for (int a = 0; a < count; a++) {
            boolean any = false;
            for (int b = 0; b <= a; b++) {
                double h = second[a * count + b];
                if (h == 0) {
                    continue;
                }
                if (a < variables) {
                    hessian[a * variables + b] += h;
                    continue;
                }
                if (!any) {
                    Arrays.fill(product, 0);
                    any = true;
                }
                // product collects sum_b Q_ab G_b, with half of the diagonal: the transpose brings the other half
                double w = a == b ? 0.5 * h : h;
                if (b < variables) {
                    product[b] += w;
                } else {
                    int row = (b - variables) * variables;
                    for (int v = 0; v < variables; v++) {
                        product[v] += w * rows[row + v];
                    }
                }
            }
            if (any) {
                addSymmetric(rows, (a - variables) * variables, hessian);
            }
        }
        for (int i = 0; i < variables; i++) {
            for (int j = 0; j < i; j++) {
                hessian[j * variables + i] = hessian[i * variables + j];
            }
        }
    }

    /** Adds {@code g p^T + p g^T} to the lower triangle, {@code g} a row and {@code p} the product so far. */
    private void addSymmetric(double[] rows, int row, double[] hessian) {
        int found = 0;
        for (int i = 0; i < variables; i++) {
            if (rows[row + i] != 0 || product[i] != 0) {
                used[found++] = i;
            }
        }
        for (int m = 0; m < found; m++) {
            int i = used[m];
            double g = rows[row + i];
            double p = product[i];
            int at = i * variables;
            for (int n = 0; n <= m; n++) {
                int j = used[n];
                double h = hessian[at + j] + rows[row + j] * p;
                hessian[at + j] = h + g * product[j];
            }
        }
    }
}
