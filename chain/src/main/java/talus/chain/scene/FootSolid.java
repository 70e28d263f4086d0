package talus.chain.scene;

import java.util.List;
import talus.chain.body.FootGeometry;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * A foot as one surface over hindfoot, forefoot and toes: it rolls in, arches and bends where the joints do. Its sole is the model's;
 * heights and breadths are drawn by eye (assumed, for the picture only).
 */
final class FootSolid {
    /** Part of foot length, then sole and top above the floor, parts of ankle height, and outside and inside, parts of foot breadth. */
    private record Row(double along, double sole, double top, double outside, double inside) {}

    private static final List<Row> HINDFOOT = List.of(
            new Row(-0.005, 0.20, 0.42, 0.12, 0.12),
            new Row(0.010, 0.08, 0.62, 0.24, 0.24),
            new Row(0.040, 0.00, 0.78, 0.31, 0.31),
            new Row(0.100, 0.00, 0.92, 0.34, 0.34),
            new Row(0.180, 0.00, 1.12, 0.36, 0.36),
            new Row(0.270, 0.00, 1.20, 0.36, 0.37),
            new Row(0.350, 0.01, 1.08, 0.37, 0.38));

    private static final List<Row> FOREFOOT = List.of(
            new Row(0.440, 0.02, 0.92, 0.40, 0.38),
            new Row(0.540, 0.02, 0.74, 0.44, 0.40),
            new Row(0.630, 0.00, 0.60, 0.48, 0.45),
            new Row(0.690, 0.00, 0.52, 0.50, 0.49));

    private static final List<Row> TOES = List.of(
            new Row(0.760, 0.00, 0.42, 0.49, 0.49),
            new Row(0.840, 0.00, 0.34, 0.43, 0.47),
            new Row(0.910, 0.00, 0.31, 0.34, 0.44),
            new Row(0.960, 0.01, 0.29, 0.22, 0.38),
            new Row(0.990, 0.05, 0.24, 0.08, 0.26));

    /** Height of a ring's widest place, part of the way up from the sole. */
    private static final double WIDEST = 0.35;

    private FootSolid() {}

    static Solid of(Side side, FootGeometry foot) {
        Tube tube = new Tube(side.of("foot"), Solid.Look.FOOT, side.of("hindfoot"), Vector3.X, Vector3.Y)
                .on(side)
                .roundness(2.5);
        tube.on(side.of("hindfoot"), side.place(foot.subtalar()).times(-1));
        tube.point(new Vector3(-0.010 * foot.lengthM(), 0.30 * foot.ankleHeightM(), 0));
        rings(tube, foot, HINDFOOT);
        tube.on(side.of("forefoot"), side.place(foot.midtarsal()).times(-1));
        rings(tube, foot, FOREFOOT);
        tube.on(side.of("toes"), side.place(foot.ball()).times(-1));
        rings(tube, foot, TOES);
        Vector3 tip = new Vector3(foot.lengthM(), 0.14 * foot.ankleHeightM(), -0.12 * foot.breadthM());
        return tube.point(side.place(tip)).solid();
    }

    private static void rings(Tube tube, FootGeometry foot, List<Row> rows) {
        for (Row row : rows) {
            double sole = row.sole * foot.ankleHeightM();
            double height = row.top * foot.ankleHeightM() - sole;
            Tube.Girth girth = new Tube.Girth(
                    (1 - WIDEST) * height,
                    WIDEST * height,
                    row.outside * foot.breadthM(),
                    row.inside * foot.breadthM());
            tube.ring(new Vector3(row.along * foot.lengthM(), sole + WIDEST * height, 0), girth);
        }
    }
}
