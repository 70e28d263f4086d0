package talus.chain.posture;

import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * The front leg at the wall, at the instant that defines the knee-to-wall test: the conditions of {@link WallTest}, asked of a whole body.
 * The knee touches the wall without pushing, so that nothing but the floor carries the body.
 */
public final class AtTheWall implements Condition {
    private final Subject subject;
    private final Side side;
    private final double line;

    /**
     * @param subject whose ankle tissue the state shows
     * @param front support of the front foot, at right angles to the wall
     */
    public AtTheWall(Subject subject, FootSupport front) {
        this.subject = subject;
        this.side = front.side();
        this.line = front.origin().dot(front.right());
    }

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        Landmark knee = human.landmark("knee", side);
        out.add(new PointDifference(
                "knee.right",
                knee.body(),
                knee.place(),
                -1,
                Vector3.ZERO,
                stance.support(side).right()));
    }

    @Override
    public void add(Quantities q, Terms terms) {
        WallTest.restingFoot(subject, side, line, q, terms);
        JointTissue tissue = new JointTissue(subject);
        double unit = 10 / subject.momentUnitNm();
        terms.equality(
                "wall.ankleAtRest",
                (t, in) -> t.scale(t.subtract(in[0], tissue.ankleDorsiflexion(t, side, in[1], in[2])), unit),
                q.torque(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                q.coordinate(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                q.coordinate(side.of(Coordinates.KNEE_FLEXION)));
    }

    @Override
    public void bounds(Quantities quantities, double[] lower, double[] upper) {
        int knee = quantities.coordinate(side.of(Coordinates.KNEE_FLEXION));
        lower[knee] = WallTest.kneeRad(subject);
        upper[knee] = lower[knee];
        for (String name : WallTest.UNLOADED) {
            int i = quantities.contact(side.of(name));
            lower[i] = 0;
            upper[i] = 0;
        }
    }
}
