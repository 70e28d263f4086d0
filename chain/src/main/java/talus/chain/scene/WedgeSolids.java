package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.FootGeometry;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.mechanics.multibody.Vector3;

/** What lies under the feet, in the frame of the toes: they lie flat on it, whatever the rest of the foot does. */
final class WedgeSolids {
    /** How far a wedge stands out beside the foot, part of its breadth. */
    private static final double MARGIN = 0.12;

    private WedgeSolids() {}

    static List<Solid> of(Wedges wedges, FootGeometry foot) {
        List<Solid> solids = new ArrayList<>();
        for (Side side : Side.BOTH) {
            Wedge wedge = side == Side.LEFT ? wedges.left() : wedges.right();
            double pitch = wedge.pitchRad(foot.ball().x());
            if (pitch != 0) {
                solids.add(wedge(side, pitch, foot));
            }
        }
        return solids;
    }

    private static Solid wedge(Side side, double pitchRad, FootGeometry foot) {
        double slope = StrictMath.sin(pitchRad) / StrictMath.cos(pitchRad);
        double edge = pitchRad > 0 ? foot.ball().x() : 0;
        double end = pitchRad > 0 ? -0.02 * foot.lengthM() : 1.02 * foot.lengthM();
        double breadth = (0.5 + MARGIN) * foot.breadthM();
        double from = Math.min(edge, end);
        double to = Math.max(edge, end);
        Tube tube = new Tube(side.of("wedge"), Solid.Look.WEDGE, side.of("toes"), Vector3.X, Vector3.Y).roundness(12);
        tube.on(side.of("toes"), side.place(foot.ball()).times(-1));
        double high = Math.abs(to - edge) * Math.abs(slope);
        double low = Math.abs(from - edge) * Math.abs(slope);
        return tube.point(new Vector3(from, -0.5 * low, 0))
                .ring(new Vector3(from, -0.5 * low, 0), Tube.Girth.oval(0.5 * low, breadth))
                .ring(new Vector3(to, -0.5 * high, 0), Tube.Girth.oval(0.5 * high, breadth))
                .point(new Vector3(to, -0.5 * high, 0))
                .solid();
    }
}
