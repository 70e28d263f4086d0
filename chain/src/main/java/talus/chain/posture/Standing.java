package talus.chain.posture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/**
 * Standing on the soles: the contacts of both feet, friction, and the cost of losing balance. {@link PlantedSole} holds the feet in place.
 *
 * <p>Each foot pushes up with four normal forces (heel, first and fifth metatarsal head, toes; body weights), forwards and to the right
 * with one horizontal force under the ball, and turns with one free couple about the normal. Non-negative normal forces keep the
 * pressure centre inside the sole.
 */
final class Standing {
    /** Numerical: lengths in the constraints are multiplied by this, so that a centimetre weighs like a tenth of a body weight. */
    static final double LENGTH_SCALE = 10;

    private final HumanModel human;
    private final Subject subject;
    private final CostUnits units;
    private final double friction;
    private final double holdable;
    private final double holdableEach;
    private final double foremost;
    private final double leastShare;
    private final double twistLeverM;

    Standing(HumanModel human, Subject subject) {
        this.human = human;
        this.subject = subject;
        ParameterValues values = subject.values();
        this.units = CostUnits.of(values);
        this.friction = values.of(ContactParameters.FRICTION);
        double declining = Math.max(0, subject.ageYears() - values.of(ContactParameters.HOLDABLE_DECLINE_FROM));
        this.holdable =
                values.of(ContactParameters.HOLDABLE) + values.of(ContactParameters.HOLDABLE_DECLINE) * declining;
        this.holdableEach = values.of(ContactParameters.HOLDABLE_EACH);
        this.foremost = values.of(ContactParameters.FOREMOST);
        this.leastShare = values.of(ContactParameters.LEAST_SHARE);
        this.twistLeverM = values.of(ContactParameters.TWIST_LEVER);
    }

    /** The contact variables of a foot on its support. */
    void contacts(FootSupport support, List<ContactVariable> out) {
        Side side = support.side();
        double weight = subject.weightN();
        for (String name : FootGeometry.CONTACTS) {
            out.add(contact(support, name, human.contact(name, side), support.normal(), weight, 0));
        }
        Landmark ball = human.landmark("ball", side);
        double free = Double.NEGATIVE_INFINITY;
        out.add(contact(support, "groundForward", ball, support.forward(), weight, free));
        out.add(contact(support, "groundRight", ball, support.right(), weight, free));
        out.add(new ContactVariable(
                side.of("groundTwist"),
                side.of("groundTwist"),
                ball.body(),
                ball.place(),
                support.normal(),
                turn(support),
                true,
                weight * twistLeverM,
                free));
    }

    private static ContactVariable contact(
            FootSupport support, String name, Landmark at, Vector3 direction, double unit, double lower) {
        String variable = support.side().of(name);
        return new ContactVariable(
                variable, variable, at.body(), at.place(), direction, turn(support), false, unit, lower);
    }

    private static Optional<ContactVariable.Turn> turn(FootSupport support) {
        Side side = support.side();
        return support.turns()
                ? Optional.of(new ContactVariable.Turn(FootTurn.variable(side), side.lateral()))
                : Optional.empty();
    }

    /** The contacts of the right foot when it does what the left one does: the same unknowns, sideways and in turning mirrored. */
    void mirroredContacts(FootSupport right, List<ContactVariable> left, List<ContactVariable> out) {
        List<ContactVariable> own = new ArrayList<>();
        contacts(right, own);
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i).name();
            boolean reversed = name.startsWith("groundRight") || name.startsWith("groundTwist");
            out.add(own.get(i).mirroring(left.get(i), reversed));
        }
    }

    /** The friction pyramid on a foot's whole normal force. */
    void friction(Side side, Weights weights, Quantities quantities, Terms terms) {
        double perForce = (1 / units.friction()) * (1 / units.friction());
        int[] inputs = new int[5];
        for (int i = 0; i < 4; i++) {
            inputs[i] = quantities.contact(side.of(FootGeometry.CONTACTS.get(i)));
        }
        for (String name : List.of("groundForward", "groundRight", "groundTwist")) {
            inputs[4] = quantities.contact(side.of(name));
            int[] in = inputs.clone();
            terms.inequality(
                    Restraint.of(Restraint.Kind.FRICTION, side),
                    "friction." + side.of(name) + ".positive",
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, n) -> t.combine(normal(t, n), friction, n[4], -1, 0),
                    in);
            terms.inequality(
                    Restraint.of(Restraint.Kind.FRICTION, side),
                    "friction." + side.of(name) + ".negative",
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, n) -> t.combine(normal(t, n), friction, n[4], 1, 0),
                    in);
            terms.cost(
                    "cost.friction." + side.of(name),
                    perForce * weights.friction() * quantities.legsPerSide(),
                    (t, n) -> t.square(n[0]),
                    in[4]);
        }
    }

    private static int normal(TaylorTape t, int[] n) {
        return t.add(t.add(n[0], n[1]), t.add(n[2], n[3]));
    }

    /** Balance of the body over feet side by side: their joint pressure centre near the middle and holdable, the legs alike. */
    void balance(Weights weights, double totalWeight, Quantities quantities, Terms terms) {
        int[] all = new int[8];
        double[] at = new double[8];
        int k = 0;
        for (Side side : Side.BOTH) {
            for (String name : FootGeometry.CONTACTS) {
                all[k] = quantities.contact(side.of(name));
                at[k++] = human.foot().alongSole(name);
            }
        }
        terms.cost(
                "cost.balance",
                weights.balance(),
                (t, in) ->
                        t.square(t.scale(moment(t, in, at, units.comfortable()), 1 / (units.balance() * totalWeight))),
                all);
        terms.inequality(
                Restraint.of(Restraint.Kind.FALLING_BACKWARD),
                "balance.holdable",
                0,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.scale(moment(t, in, at, holdable), 1 / totalWeight),
                all);
        terms.inequality(
                Restraint.of(Restraint.Kind.FALLING_FORWARD),
                "balance.foremost",
                Double.NEGATIVE_INFINITY,
                0,
                (t, in) -> t.scale(moment(t, in, at, foremost), 1 / totalWeight),
                all);
        if (quantities.mirrored()) {
            return;
        }
        for (Side side : Side.BOTH) {
            int[] own = Arrays.copyOfRange(all, 4 * side.ordinal(), 4 * side.ordinal() + 4);
            double[] ownAt = Arrays.copyOf(at, 4);
            terms.inequality(
                    Restraint.of(Restraint.Kind.FALLING_BACKWARD),
                    side.of("balance.holdableEach"),
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, in) -> t.scale(moment(t, in, ownAt, holdableEach), 1 / totalWeight),
                    own);
            terms.inequality(
                    Restraint.of(Restraint.Kind.LEAST_LOAD),
                    side.of("balance.share"),
                    leastShare,
                    Double.POSITIVE_INFINITY,
                    (t, in) -> t.scale(normal(t, in), 1 / totalWeight),
                    own);
        }
        terms.cost(
                "cost.sharing",
                weights.sharing(),
                (t, in) -> {
                    int left = t.add(t.add(in[0], in[1]), t.add(in[2], in[3]));
                    int right = t.add(t.add(in[4], in[5]), t.add(in[6], in[7]));
                    return t.square(t.scale(t.subtract(right, left), 1 / (units.sharing() * totalWeight)));
                },
                all);
    }

    /**
     * Balance of a foot that stands on its ball: its pressure has hardly anywhere to go, so it is charged by itself, beside its part in the
     * balance of the body.
     */
    void balanceOnBall(Side side, Weights weights, double totalWeight, Quantities quantities, Terms terms) {
        int[] own = new int[4];
        double[] at = new double[4];
        for (int i = 0; i < 4; i++) {
            String name = FootGeometry.CONTACTS.get(i);
            own[i] = quantities.contact(side.of(name));
            at[i] = human.foot().alongSole(name);
        }
        terms.cost(
                side.of("cost.balanceOnBall"),
                units.onBallPerBalance() * weights.balance() * quantities.legsPerSide(),
                (t, in) ->
                        t.square(t.scale(moment(t, in, at, units.comfortable()), 1 / (units.balance() * totalWeight))),
                own);
    }

    /** Each foot's pressure near its own line. */
    void sideways(Weights weights, double totalWeight, Quantities quantities, Terms terms) {
        double headsAt = human.foot().proportions().headsAt();
        for (Side side : quantities.sides()) {
            // first head medial, fifth lateral; heel and toes on the line
            int first = quantities.contact(side.of("firstHead"));
            int fifth = quantities.contact(side.of("fifthHead"));
            terms.cost(
                    side.of("cost.sideways"),
                    units.sidewaysPerBalance() * weights.balance() * quantities.legsPerSide(),
                    (t, in) -> t.square(t.scale(t.subtract(in[1], in[0]), headsAt / (units.sideways() * totalWeight))),
                    first,
                    fifth);
        }
    }

    private static int moment(TaylorTape t, int[] in, double[] at, double about) {
        int sum = t.scale(in[0], at[0] - about);
        for (int i = 1; i < at.length; i++) {
            sum = t.combine(sum, 1, in[i], at[i] - about, 0);
        }
        return sum;
    }
}
