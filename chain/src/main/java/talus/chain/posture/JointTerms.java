package talus.chain.posture;

import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.strength.StrengthCurve;
import talus.mechanics.calculus.TaylorTape;

/**
 * What every joint pays for and may not exceed: effort within strength, tissue within its limit. At each joint
 * {@code tau = passive(q) + active}; the active part is what strength limits and what effort is measured in.
 */
final class JointTerms {
    /** Numerical: width over which strength changes from one direction to the other, N.m: far below any moment that matters. */
    static final double TURNOVER_NM = 1;

    private final Terms terms;
    private final Weights weights;
    private final Optional<Side> side;

    private JointTerms(Terms terms, Weights weights, Optional<Side> side) {
        this.terms = terms;
        this.weights = weights;
        this.side = side;
    }

    /** Of the trunk. */
    JointTerms(Terms terms, Weights weights) {
        this(terms, weights, Optional.empty());
    }

    /** Of one leg. */
    JointTerms(Terms terms, Weights weights, Side side) {
        this(terms, weights, Optional.of(side));
    }

    private String of(String name) {
        return side.map(s -> s.of(name)).orElse(name);
    }

    private Restraint restraint(Restraint.Kind kind) {
        return new Restraint(kind, side);
    }

    /** Cost and limit of tissue: (moment / limit)^4, and no moment beyond the limit. */
    void stretched(String name, double limit, Expression moment, int... inputs) {
        terms.cost(
                of("cost.tissue." + name), weights.tissue(), (t, in) -> fourth(t, moment.write(t, in), limit), inputs);
        terms.inequality(
                restraint(Restraint.Kind.JOINT_LIMIT),
                of("jointLimit." + name),
                -1,
                1,
                (t, in) -> t.scale(moment.write(t, in), 1 / limit),
                inputs);
    }

    /** Cost and limit of what is pressed together, capsule and soft parts: (moment / limit)^2, felt earlier than stretch. */
    void pressed(String name, double limit, Expression moment, int... inputs) {
        Expression share = (t, in) -> t.scale(moment.write(t, in), 1 / limit);
        terms.cost(of("cost.pressed." + name), weights.capsule(), (t, in) -> t.square(share.write(t, in)), inputs);
        terms.inequality(
                restraint(Restraint.Kind.JOINT_LIMIT),
                of("jointLimit." + name),
                Double.NEGATIVE_INFINITY,
                1,
                share,
                inputs);
    }

    /** Effort and strength of a joint whose strength does not change with the angle. */
    void effort(String name, Expression active, double positiveNm, double negativeNm, int... inputs) {
        terms.cost(
                of("cost.effort." + name),
                weights.effort(),
                (t, in) -> {
                    int a = active.write(t, in);
                    int up = t.positivePart(a, TURNOVER_NM);
                    int down = t.subtract(up, a);
                    return t.add(t.square(t.scale(up, 1 / positiveNm)), t.square(t.scale(down, 1 / negativeNm)));
                },
                inputs);
        terms.inequality(
                restraint(Restraint.Kind.STRENGTH),
                of("strength." + name),
                -negativeNm / positiveNm,
                1,
                (t, in) -> t.scale(active.write(t, in), 1 / positiveNm),
                inputs);
    }

    /** Effort and strength of a joint whose strength changes with its angle, input number {@code angle}. */
    void effort(
            String name, Expression active, int angle, StrengthCurve positive, StrengthCurve negative, int... inputs) {
        effort(Restraint.Kind.STRENGTH, name, active, angle, positive, negative, inputs);
    }

    /** The same where strength in the positive direction is a kind of its own. */
    void effort(
            Restraint.Kind whenPositive,
            String name,
            Expression active,
            int angle,
            StrengthCurve positive,
            StrengthCurve negative,
            int... inputs) {
        double[] s = new double[3];
        double[] work = new double[1];
        terms.cost(
                of("cost.effort." + name),
                weights.effort(),
                (t, in) -> {
                    int a = active.write(t, in);
                    int up = t.positivePart(a, TURNOVER_NM);
                    int down = t.subtract(up, a);
                    int su = strengthAt(t, positive, in[angle], s, work);
                    int sd = strengthAt(t, negative, in[angle], s, work);
                    return t.add(t.square(t.divide(up, su)), t.square(t.divide(down, sd)));
                },
                inputs);
        terms.inequality(
                restraint(whenPositive),
                of("strength." + name + ".positive"),
                Double.NEGATIVE_INFINITY,
                1,
                (t, in) -> t.divide(active.write(t, in), strengthAt(t, positive, in[angle], s, work)),
                inputs);
        terms.inequality(
                restraint(Restraint.Kind.STRENGTH),
                of("strength." + name + ".negative"),
                -1,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.divide(active.write(t, in), strengthAt(t, negative, in[angle], s, work)),
                inputs);
    }

    private static int strengthAt(TaylorTape t, StrengthCurve curve, int angle, double[] s, double[] work) {
        curve.derivatives(t.value(angle), s, 0, work);
        return t.unary(angle, s[0], s[1], s[2]);
    }

    static int fourth(TaylorTape t, int moment, double limit) {
        return t.square(t.square(t.scale(moment, 1 / limit)));
    }
}
