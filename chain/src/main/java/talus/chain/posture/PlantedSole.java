package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * A foot whose toes lie flat and still on their support; the rest of the foot follows through its joints. The heel is down, or above its
 * support as high as it likes.
 */
final class PlantedSole {
    /** Numerical: how far apart the points of the toes are whose heights keep them flat, m. */
    private static final double APART_M = 0.1;

    private final HumanModel human;
    private final FootSupport support;
    private final Side side;
    private final SupportLength toesForward;
    private final SupportLength toesUp;
    private final SupportLength toesRight;
    private final SupportLength aheadUp;
    private final SupportLength aheadRight;
    private final SupportLength besideUp;
    private final SupportLength heelUp;

    PlantedSole(HumanModel human, FootSupport support) {
        this.human = human;
        this.support = support;
        this.side = support.side();
        this.toesForward = along("toes", "forward", support.forward());
        this.toesUp = along("toes", "normal", support.normal());
        this.toesRight = along("toes", "right", support.right());
        this.aheadUp = along("toesAhead", "normal", support.normal());
        this.aheadRight = along("toesAhead", "right", support.right());
        this.besideUp = along("toesBeside", "normal", support.normal());
        this.heelUp = along("heel", "normal", support.normal());
    }

    private SupportLength along(String point, String axis, Vector3 direction) {
        return SupportLength.ofPoint(support, point, axis, direction);
    }

    /** The lengths that the rows need. */
    void lengths(List<PointDifference> out) {
        Landmark toes = human.toeOrigin(side);
        Vector3 ahead = toes.place().plus(new Vector3(APART_M, 0, 0));
        Vector3 beside = toes.place().plus(new Vector3(0, 0, APART_M));
        toesForward.describe(toes.body(), toes.place(), out);
        toesUp.describe(toes.body(), toes.place(), out);
        toesRight.describe(toes.body(), toes.place(), out);
        aheadUp.describe(toes.body(), ahead, out);
        aheadRight.describe(toes.body(), ahead, out);
        besideUp.describe(toes.body(), beside, out);
        Landmark heel = human.contact("heel", side);
        heelUp.describe(heel.body(), heel.place(), out);
    }

    /** Rows that hold the toes flat on the support, in place or within the range of choice, and one for the heel. */
    void add(boolean heelDown, Quantities q, Terms terms) {
        Vector3 ball = support.place(human.foot().ball());
        double forward = ball.dot(support.forward());
        double up = ball.dot(support.normal());
        double right = ball.dot(support.right());
        if (support.choiceM() > 0) {
            double reach = Standing.LENGTH_SCALE * support.choiceM();
            terms.inequality(side.of("step"), -reach, reach, beyond(toesForward, forward), toesForward.inputs(q));
        } else {
            at(terms, q, toesForward, forward);
        }
        at(terms, q, toesUp, up);
        at(terms, q, toesRight, right);
        at(terms, q, aheadUp, up);
        at(terms, q, aheadRight, right);
        at(terms, q, besideUp, up);
        double heel = support.origin().dot(support.normal()) + human.foot().heelRadiusM();
        if (heelDown) {
            at(terms, q, heelUp, heel);
        } else {
            terms.inequality(side.of("heelAbove"), 0, Double.POSITIVE_INFINITY, beyond(heelUp, heel), heelUp.inputs(q));
        }
    }

    private static void at(Terms terms, Quantities q, SupportLength length, double target) {
        terms.equality("planted." + length.name(), beyond(length, target), length.inputs(q));
    }

    private static Expression beyond(SupportLength length, double target) {
        return (t, in) -> t.scale(t.shift(length.write(t, in, 0), -target), Standing.LENGTH_SCALE);
    }
}
