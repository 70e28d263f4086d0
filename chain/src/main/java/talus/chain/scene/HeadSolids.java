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
        {0.02, 0.30, -0.14, 0.11},
        {0.07, 0.345, 0.00, 0.175},
        {0.15, 0.365, 0.10, 0.225},
        {0.25, 0.375, 0.22, 0.265},
        {0.36, 0.375, 0.34, 0.295},
        {0.48, 0.38, 0.43, 0.315},
        {0.60, 0.395, 0.47, 0.33},
        {0.72, 0.375, 0.465, 0.325},
        {0.84, 0.305, 0.39, 0.28},
        {0.93, 0.205, 0.27, 0.195},
        {0.98, 0.10, 0.14, 0.10}
    };

    /** Of the nose: height, how far its ridge lies before the head's middle, half breadth; parts of the head's height. */
    private static final double[][] NOSE = {
        {0.53, 0.385, 0.035}, {0.46, 0.425, 0.045}, {0.40, 0.465, 0.06}, {0.365, 0.475, 0.07}, {0.345, 0.45, 0.065}
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

        // the nose runs from between the eyes downwards, and ends at its base
        Tube nose = new Tube("nose", Solid.Look.BODY, "head", new Vector3(0, -1, 0), Vector3.X);
        nose.point(face(0.56, 0.36, chin, ahead, height));
        for (double[] row : NOSE) {
            double half = row[2] * height;
            nose.ring(
                    face(row[0], 0.36, chin, ahead, height),
                    new Tube.Girth((row[1] - 0.36) * height, 0.05 * height, half, half));
        }
        nose.point(face(0.335, 0.38, chin, ahead, height));

        Vector3 slope = new Vector3(0.35, 1, 0).unit();
        double radius = 0.24 * height;
        Solid neck = new Tube("neck", Solid.Look.BODY, "head", slope, new Vector3(1, -0.35, 0).unit())
                .point(new Vector3(0.04 * height, -0.26 * height, 0))
                .ring(new Vector3(0.05 * height, -0.20 * height, 0), Tube.Girth.round(0.8 * radius))
                .ring(new Vector3(0.10 * height, 0.02 * height, 0), Tube.Girth.round(radius))
                .ring(new Vector3(ahead, 0.32 * height, 0), Tube.Girth.round(0.95 * radius))
                .point(new Vector3(ahead, 0.45 * height, 0))
                .solid();
        return List.of(head.solid(), nose.solid(), neck);
    }

    private static Vector3 face(double up, double forward, double chin, double ahead, double height) {
        return new Vector3(ahead + forward * height, chin + up * height, 0);
    }
}
