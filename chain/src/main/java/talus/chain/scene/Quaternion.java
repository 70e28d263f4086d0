package talus.chain.scene;

/** Unit quaternions of rotations, as viewers want them. */
final class Quaternion {
    private Quaternion() {}

    /**
     * The quaternion x, y, z, w of a rotation, from the largest of its parts (Shepperd 1978, J Guid Control 1:223).
     *
     * @param r rotation, row-major from index {@code at} on (read)
     * @param out written from index {@code to} on
     */
    static void of(double[] r, int at, double[] out, int to) {
        double xx = r[at];
        double yy = r[at + 4];
        double zz = r[at + 8];
        double trace = xx + yy + zz;
        double x = 1 + xx - yy - zz;
        double y = 1 - xx + yy - zz;
        double z = 1 - xx - yy + zz;
        double w = 1 + trace;
        double yz = r[at + 7] - r[at + 5];
        double zx = r[at + 2] - r[at + 6];
        double xy = r[at + 3] - r[at + 1];
        double sumXy = r[at + 1] + r[at + 3];
        double sumZx = r[at + 2] + r[at + 6];
        double sumYz = r[at + 5] + r[at + 7];
        double largest = Math.max(Math.max(x, y), Math.max(z, w));
        if (largest == w) {
            scaled(yz, zx, xy, w, w, out, to);
        } else if (largest == x) {
            scaled(x, sumXy, sumZx, yz, x, out, to);
        } else if (largest == y) {
            scaled(sumXy, y, sumYz, zx, y, out, to);
        } else {
            scaled(sumZx, sumYz, z, xy, z, out, to);
        }
    }

    private static void scaled(double x, double y, double z, double w, double square, double[] out, int to) {
        double scale = 0.5 / Math.sqrt(square);
        out[to] = x * scale;
        out[to + 1] = y * scale;
        out[to + 2] = z * scale;
        out[to + 3] = w * scale;
    }
}
