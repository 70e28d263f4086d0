package talus.chain.posture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/**
 * Standing on the soles: the contacts of both feet, the feet planted on their supports, friction, and the cost of losing balance.
 *
 * <p>Each foot pushes up with four normal forces (heel, first and fifth metatarsal head, toes; body weights), forwards and to the right
 * with one horizontal force under the ball, and turns with one free couple about the normal. Non-negative normal forces keep the
 * pressure centre inside the sole. The toes lie flat and still; the rest of the foot follows through its joints.
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
            Landmark at = human.contact(name, side);
            out.add(new ContactVariable(
                    side.of(name), side.of(name), at.body(), at.place(), support.normal(), false, weight, 0));
        }
        Landmark ball = human.landmark("ball", side);
        out.add(new ContactVariable(
                side.of("groundForward"),
                side.of("groundForward"),
                ball.body(),
                ball.place(),
                support.forward(),
                false,
                weight,
                Double.NEGATIVE_INFINITY));
        out.add(new ContactVariable(
                side.of("groundRight"),
                side.of("groundRight"),
                ball.body(),
                ball.place(),
                support.right(),
                false,
                weight,
                Double.NEGATIVE_INFINITY));
        out.add(new ContactVariable(
                side.of("groundTwist"),
                side.of("groundTwist"),
                ball.body(),
                ball.place(),
                support.normal(),
                true,
                weight * twistLeverM,
                Double.NEGATIVE_INFINITY));
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

    /** The lengths that the constraints of a foot need. */
    void lengths(FootSupport support, List<PointDifference> out) {
        Side side = support.side();
        Landmark toes = human.toeOrigin(side);
        double d = 0.1;
        Vector3 ahead = toes.place().plus(new Vector3(d, 0, 0));
        Vector3 beside = toes.place().plus(new Vector3(0, 0, d));
        out.add(fromGround(side.of("toes.forward"), toes.body(), toes.place(), support.forward()));
        out.add(fromGround(side.of("toes.normal"), toes.body(), toes.place(), support.normal()));
        out.add(fromGround(side.of("toes.right"), toes.body(), toes.place(), support.right()));
        out.add(fromGround(side.of("toesAhead.normal"), toes.body(), ahead, support.normal()));
        out.add(fromGround(side.of("toesAhead.right"), toes.body(), ahead, support.right()));
        out.add(fromGround(side.of("toesBeside.normal"), toes.body(), beside, support.normal()));
        Landmark heel = human.contact("heel", side);
        out.add(fromGround(side.of("heel.normal"), heel.body(), heel.place(), support.normal()));
    }

    private static PointDifference fromGround(String name, int body, Vector3 place, Vector3 direction) {
        return new PointDifference(name, body, place, -1, Vector3.ZERO, direction);
    }

    /** Rows that hold the toes flat on the support, in place or within the range of choice, and one that keeps the heel on it. */
    void plant(FootSupport support, boolean heelDown, Quantities quantities, Terms terms) {
        Side side = support.side();
        FootGeometry foot = human.foot();
        Vector3 ball = support.place(foot.ball());
        double along = ball.dot(support.forward());
        if (support.choiceM() > 0) {
            double reach = LENGTH_SCALE * support.choiceM();
            terms.inequality(
                    side.of("step"),
                    -reach,
                    reach,
                    (t, in) -> t.scale(t.shift(in[0], -along), LENGTH_SCALE),
                    quantities.length(side.of("toes.forward")));
        } else {
            at(terms, quantities, side.of("toes.forward"), along);
        }
        at(terms, quantities, side.of("toes.normal"), ball.dot(support.normal()));
        at(terms, quantities, side.of("toes.right"), ball.dot(support.right()));
        at(terms, quantities, side.of("toesAhead.normal"), ball.dot(support.normal()));
        at(terms, quantities, side.of("toesAhead.right"), ball.dot(support.right()));
        at(terms, quantities, side.of("toesBeside.normal"), ball.dot(support.normal()));
        if (heelDown) {
            at(terms, quantities, side.of("heel.normal"), support.origin().dot(support.normal()) + foot.heelRadiusM());
        } else {
            terms.inequality(
                    side.of("heelAbove"),
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, in) -> t.scale(
                            t.shift(in[0], -(support.origin().dot(support.normal()) + foot.heelRadiusM())),
                            LENGTH_SCALE),
                    quantities.length(side.of("heel.normal")));
        }
    }

    private static void at(Terms terms, Quantities quantities, String name, double target) {
        terms.equality(
                "planted." + name, (t, in) -> t.scale(t.shift(in[0], -target), LENGTH_SCALE), quantities.length(name));
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
                    "friction." + side.of(name) + ".positive",
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, n) -> t.combine(normal(t, n), friction, n[4], -1, 0),
                    in);
            terms.inequality(
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
                "balance.holdable",
                0,
                Double.POSITIVE_INFINITY,
                (t, in) -> t.scale(moment(t, in, at, holdable), 1 / totalWeight),
                all);
        terms.inequality(
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
                    side.of("balance.holdableEach"),
                    0,
                    Double.POSITIVE_INFINITY,
                    (t, in) -> t.scale(moment(t, in, ownAt, holdableEach), 1 / totalWeight),
                    own);
            terms.inequality(
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
