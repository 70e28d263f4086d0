package talus.chain.prediction;

import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Stance;
import talus.mechanics.calculus.GaussLegendre;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.CenterOfMass;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * How far the body's centre moves forward between two postures on the same two places of the floor, and what every coordinate does for it.
 *
 * <p>From the planted toes of one foot the chain of coordinates leads to every part of the body, so that the place of its centre is a
 * function {@code c(q)} of all coordinates but the pelvis' six. Along the straight line from one posture's coordinates to the other's
 *
 * <pre>
 *   c(q1) - c(q0) = sum over j of (q1 - q0)_j integral from 0 to 1 of dc/dq_j (q0 + s (q1 - q0)) ds ,
 * </pre>
 *
 * which adds up exactly. The two feet give two chains, whose mean is taken; a foot that is turned on the floor in between moves what stands
 * on it as well. Metres along the ground's X.
 */
final class ForwardTravel {
    /** Numerical: along a path on which joints turn by a radian or two this many points leave nothing but rounding. */
    private static final GaussLegendre RULE = new GaussLegendre(16);

    private final MultibodyModel model;
    private final double[] byCoordinate;
    private final double[] byTurn = new double[2];
    private final double wholeM;

    private ForwardTravel(MultibodyModel model, double wholeM) {
        this.model = model;
        this.byCoordinate = new double[model.coordinateCount()];
        this.wholeM = wholeM;
    }

    /**
     * @param from the one posture's coordinates, on {@code fromStance}
     * @param to the other's, of a body that carries the same, on {@code toStance}
     */
    static ForwardTravel between(HumanModel human, Stance fromStance, double[] from, Stance toStance, double[] to) {
        ForwardTravel travel = new ForwardTravel(human.model(), centreM(human, to) - centreM(human, from));
        for (Side side : Side.BOTH) {
            travel.addChain(
                    new Chain(human, human.toeOrigin(side)),
                    fromStance.support(side),
                    toStance.support(side),
                    from,
                    to);
        }
        return travel;
    }

    private static double centreM(HumanModel human, double[] q) {
        Workspace workspace = new Workspace(human.model());
        Kinematics.positions(human.model(), q, workspace);
        double[] centre = new double[3];
        CenterOfMass.position(human.model(), workspace, centre);
        return centre[0];
    }

    /** Forward way of the centre, m: where the pressure centre went, because the body is in balance. */
    double wholeM() {
        return wholeM;
    }

    /** What one coordinate does for it, m. */
    double ofM(String coordinate) {
        return byCoordinate[model.coordinateIndex(coordinate)];
    }

    /** What turning a foot on the floor does for it, m. */
    double ofTurnM(Side side) {
        return byTurn[side.ordinal()];
    }

    private void addChain(Chain chain, FootSupport fromSupport, FootSupport toSupport, double[] from, double[] to) {
        double[] q = new double[from.length];
        double turn = angle(toSupport.heading()) - angle(fromSupport.heading());
        for (int i = 0; i < RULE.points(); i++) {
            double s = RULE.node(i);
            for (int c = 0; c < q.length; c++) {
                q[c] = from[c] + s * (to[c] - from[c]);
            }
            chain.place(q, turned(fromSupport, s * turn));
            double half = 0.5 * RULE.weight(i);
            for (int c = 0; c < q.length; c++) {
                byCoordinate[c] += half * (to[c] - from[c]) * chain.forwardPer(c);
            }
            byTurn[fromSupport.side().ordinal()] += half * turn * chain.forwardPerTurn(fromSupport.pivot());
        }
    }

    /** Angle of a level direction from X towards Z, rad. */
    private static double angle(Vector3 heading) {
        return TaylorTape.angle(heading.z(), heading.x());
    }

    private static FootSupport turned(FootSupport support, double angle) {
        return support.turnedBy(support.side().lateral() * angle);
    }

    /** A body that stands on the toes of one foot: the place of its centre on the floor and how that moves. */
    private static final class Chain {
        private final MultibodyModel model;
        private final Workspace workspace;
        private final Landmark toes;
        private final Vector3 ball;
        private final double[] jacobian;
        private final double[] toesJacobian;
        private final double[] turning;
        private final double[] point = new double[3];
        private Vector3 forward = Vector3.X;
        private Vector3 arm = Vector3.ZERO;
        private Vector3 centre = Vector3.ZERO;

        Chain(HumanModel human, Landmark toes) {
            this.model = human.model();
            this.workspace = new Workspace(model);
            this.toes = toes;
            this.ball = human.foot().ball();
            this.jacobian = new double[3 * model.coordinateCount()];
            this.toesJacobian = new double[3 * model.coordinateCount()];
            this.turning = new double[3 * model.coordinateCount()];
        }

        void place(double[] q, FootSupport support) {
            Kinematics.positions(model, q, workspace);
            CenterOfMass.jacobian(model, workspace, jacobian);
            Vector3 at = toes.place();
            Kinematics.pointJacobian(model, workspace, toes.body(), at.x(), at.y(), at.z(), toesJacobian, 0);
            Kinematics.orientationJacobian(model, workspace, toes.body(), turning, 0);
            Kinematics.pointPosition(model, workspace, toes.body(), at.x(), at.y(), at.z(), point, 0);
            Vector3 toesAt = new Vector3(point[0], point[1], point[2]);
            CenterOfMass.position(model, workspace, point);
            arm = new Vector3(point[0], point[1], point[2]).minus(toesAt);
            // the toes as they lie on their support: what is seen from them is turned and moved there
            double[] r = workspace.bodyRotations();
            int k = 9 * toes.body();
            Vector3 x = new Vector3(r[k], r[k + 3], r[k + 6]);
            Vector3 y = new Vector3(r[k + 1], r[k + 4], r[k + 7]);
            Vector3 z = new Vector3(r[k + 2], r[k + 5], r[k + 8]);
            forward = x.times(support.forward().x())
                    .plus(y.times(support.normal().x()))
                    .plus(z.times(support.right().x()));
            centre = support.place(ball)
                    .plus(support.forward().times(arm.dot(x)))
                    .plus(support.normal().times(arm.dot(y)))
                    .plus(support.right().times(arm.dot(z)));
        }

        /** Of the centre for each radian or metre of coordinate {@code c}, seen from the toes. */
        double forwardPer(int c) {
            int n = model.coordinateCount();
            double ox = turning[c];
            double oy = turning[n + c];
            double oz = turning[2 * n + c];
            double vx = jacobian[c] - toesJacobian[c] - (oy * arm.z() - oz * arm.y());
            double vy = jacobian[n + c] - toesJacobian[n + c] - (oz * arm.x() - ox * arm.z());
            double vz = jacobian[2 * n + c] - toesJacobian[2 * n + c] - (ox * arm.y() - oy * arm.x());
            return forward.x() * vx + forward.y() * vy + forward.z() * vz;
        }

        /** Of the centre for each radian by which the foot is turned to the right about its pivot. */
        double forwardPerTurn(Vector3 pivot) {
            return -(centre.z() - pivot.z());
        }
    }
}
