package talus.chain.report.picture;

import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Positions;
import talus.mechanics.multibody.Vector3;

/** The outline of a foot around heel, ball, toe and ankle; thicknesses are assumed, for the picture only. */
final class FootShape {
    private FootShape() {}

    /** From the side: under the sole from heel to toe, back over the instep. */
    static String fromSide(Positions places, Side side, View view) {
        Point heel = view.at(BodyShape.of(places.heel(), side));
        Point ball = view.at(BodyShape.of(places.ball(), side));
        Point toe = view.at(BodyShape.of(places.toe(), side));
        Point ankle = view.at(BodyShape.of(places.ankle(), side));
        Point along = ball.minus(heel).unit();
        Point up = along.leftward().times(view.forward());
        Point toes = toe.minus(ball).unit();
        Point toesUp = toes.leftward().times(view.forward());
        double m = view.pxPerM();
        return Outline.smooth(List.of(
                heel.plus(along.times(0.022 * m)),
                ball.plus(along.times(-0.05 * m)).plus(up.times(0.004 * m)),
                ball,
                toe.plus(toes.times(-0.012 * m)),
                toe.plus(toesUp.times(0.010 * m)),
                toe.plus(toes.times(-0.022 * m)).plus(toesUp.times(0.024 * m)),
                ball.plus(up.times(0.042 * m)),
                ball.plus(along.times(-0.055 * m)).plus(up.times(0.062 * m)),
                ankle.plus(along.times(0.036 * m)).plus(up.times(0.012 * m)),
                ankle.plus(along.times(-0.030 * m)).plus(up.times(0.012 * m)),
                heel.plus(along.times(-0.002 * m)).plus(up.times(0.040 * m)),
                heel.plus(along.times(-0.004 * m)).plus(up.times(0.014 * m))));
    }

    /** From the front: the toes' end before the ball, both before the ankle. */
    static String fromFront(Positions places, Side side, View view) {
        Vector3 ball = BodyShape.of(places.ball(), side);
        Vector3 toe = BodyShape.of(places.toe(), side);
        Point ankle = view.at(BodyShape.of(places.ankle(), side));
        Point sole = view.at(ball.plus(toe).times(0.5));
        double m = view.pxPerM();
        return Outline.smooth(List.of(
                ankle.plus(new Point(-0.030 * m, -0.02 * m)),
                ankle.plus(new Point(0.030 * m, -0.02 * m)),
                ankle.towards(sole, 0.55).plus(new Point(0.040 * m, 0)),
                sole.plus(new Point(0.050 * m, -0.022 * m)),
                sole.plus(new Point(0.042 * m, -0.002 * m)),
                sole.plus(new Point(-0.042 * m, -0.002 * m)),
                sole.plus(new Point(-0.050 * m, -0.022 * m)),
                ankle.towards(sole, 0.55).plus(new Point(-0.040 * m, 0))));
    }
}
