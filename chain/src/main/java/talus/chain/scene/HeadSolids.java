package talus.chain.scene;

import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.mechanics.multibody.Vector3;

/** Neck, head and a nose that says where the face is. All breadths are drawn by eye (assumed, for the picture only). */
final class HeadSolids {
    /** Height of the head, part of the height from C7 to the vertex. */
    private static final double HEAD = 0.88;

    /** From the chin: part of the head's height, then before, behind and half breadth, parts of it. */
    private static final double[][] ROWS = {
        {0.03, 0.29, -0.10, 0.10},
        {0.10, 0.36, 0.02, 0.19},
        {0.20, 0.39, 0.16, 0.26},
        {0.32, 0.41, 0.33, 0.30},
        {0.46, 0.41, 0.44, 0.33},
        {0.60, 0.42, 0.48, 0.35},
        {0.74, 0.39, 0.46, 0.34},
        {0.86, 0.31, 0.37, 0.28},
        {0.95, 0.18, 0.23, 0.17},
        {0.99, 0.07, 0.10, 0.07}
    };

    /** How far the middle of the head lies before C7, part of the head's height. */
    private static final double AHEAD = 0.20;

    private HeadSolids() {}

    static List<Solid> of(JointCentreLengths lengths) {
        double height = HEAD * lengths.neckHeadM();
        double chin = lengths.neckHeadM() - height;
        double ahead = AHEAD * height;
        Tube head = new Tube("head", Solid.Look.BODY, "head", Vector3.Y, Vector3.X);
        head.point(new Vector3(ahead + 0.2 * height, chin, 0));
        for (double[] row : ROWS) {
            head.ring(
                    new Vector3(ahead, chin + row[0] * height, 0),
                    new Tube.Girth(row[1], row[2], row[3], row[3]).times(height));
        }
        head.point(new Vector3(ahead, chin + height, 0));

        Vector3 forward = new Vector3(0.95, -0.31, 0).unit();
        Vector3 root = new Vector3(ahead + 0.36 * height, chin + 0.46 * height, 0);
        Solid nose = new Tube("nose", Solid.Look.BODY, "head", forward, new Vector3(0.31, 0.95, 0).unit())
                .point(root)
                .ring(root, new Tube.Girth(0.05, 0.09, 0.045, 0.045).times(height))
                .ring(root.plus(forward.times(0.07 * height)), new Tube.Girth(0.02, 0.075, 0.04, 0.04).times(height))
                .ring(root.plus(forward.times(0.12 * height)), new Tube.Girth(-0.03, 0.065, 0.022, 0.022).times(height))
                .point(root.plus(forward.times(0.13 * height)).plus(new Vector3(0, -0.05 * height, 0)))
                .solid();

        Vector3 slope = new Vector3(0.35, 1, 0).unit();
        double radius = 0.24 * height;
        Solid neck = new Tube("neck", Solid.Look.BODY, "head", slope, new Vector3(1, -0.35, 0).unit())
                .point(new Vector3(0.08 * height, -0.30 * height, 0))
                .ring(new Vector3(0.09 * height, -0.25 * height, 0), Tube.Girth.round(1.25 * radius))
                .ring(new Vector3(0.10 * height, 0, 0), Tube.Girth.round(radius))
                .ring(new Vector3(ahead, 0.32 * height, 0), Tube.Girth.round(0.95 * radius))
                .point(new Vector3(ahead, 0.45 * height, 0))
                .solid();
        return List.of(head.solid(), nose, neck);
    }
}
