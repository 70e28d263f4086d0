package talus.chain.anthropometry;

/**
 * How the trunk's mass lies along the line from the seventh cervical vertebra to mid-hip: de Leva's upper (C7 to
 * xiphoid), middle (to navel) and lower (to mid-hip) part one after another, each with the linear density that has its
 * mass and centre of mass, scaled to the person's own length. So that a joint at any height cuts the trunk into two
 * pieces and nothing is lost or counted twice.
 *
 * <p>Within a part at the height share {@code u} from its upper end, {@code density = m / L (1 + k (2u - 1))} with
 * {@code k = 6 (com - 1/2)}. The cross-section's mean squares of breadth and depth follow from the part's three radii
 * of gyration f (front-back axis), t (left-right axis), l (own axis) as {@code (f^2 + l^2 - t^2) / 2} and {@code (t^2 +
 * l^2 - f^2) / 2}. Mass, centre of mass and the moment about the own axis of every part are de Leva's; the other two
 * moments differ from his as far as the true spread along the length differs from the linear density.
 */
final class TrunkProfile {
    /**
     * Lengths of upper, middle and lower trunk in m, de Leva 1996, recalled with high confidence: the sums 0.6148 and
     * 0.6033 are his C7 to mid-hip, and 0.5319 of 1.741 m from the suprasternal notch is the published 0.3055 of
     * stature.
     */
    private static final double[] FEMALE_LENGTHS = {0.2280, 0.2053, 0.1815};

    private static final double[] MALE_LENGTHS = {0.2421, 0.2155, 0.1457};

    private static final int PARTS = 3;

    private final double lengthM;
    private final double[] topM = new double[PARTS];
    private final double[] partM = new double[PARTS];
    private final double[] mass = new double[PARTS];
    private final double[] slope = new double[PARTS];
    private final double[] breadthSquare = new double[PARTS];
    private final double[] depthSquare = new double[PARTS];

    TrunkProfile(Sex sex, double lengthM) {
        this.lengthM = lengthM;
        boolean female = sex == Sex.FEMALE;
        double[] lengths = female ? FEMALE_LENGTHS : MALE_LENGTHS;
        double sum = lengths[0] + lengths[1] + lengths[2];
        DeLevaTable[] parts = female
                ? new DeLevaTable[] {
                    DeLevaTable.UPPER_TRUNK_FEMALE, DeLevaTable.MIDDLE_TRUNK_FEMALE, DeLevaTable.LOWER_TRUNK_FEMALE
                }
                : new DeLevaTable[] {
                    DeLevaTable.UPPER_TRUNK_MALE, DeLevaTable.MIDDLE_TRUNK_MALE, DeLevaTable.LOWER_TRUNK_MALE
                };
        double top = lengthM;
        for (int i = 0; i < PARTS; i++) {
            DeLevaTable part = parts[i];
            partM[i] = lengths[i] / sum * lengthM;
            topM[i] = top;
            top -= partM[i];
            mass[i] = part.massShare();
            slope[i] = 6 * (part.com() - 0.5);
            double square = partM[i] * partM[i];
            double front = part.sagittal() * part.sagittal();
            double side = part.transverse() * part.transverse();
            double own = part.longitudinal() * part.longitudinal();
            breadthSquare[i] = (front + own - side) / 2 * square;
            depthSquare[i] = (side + own - front) / 2 * square;
        }
    }

    /**
     * The piece of the trunk between two heights above mid-hip, origin mid-hip, centre of mass on the line.
     *
     * @param name of the piece
     * @param lowM lower height, 0 = mid-hip
     * @param highM upper height, at most the length
     * @param massScaleKg mass of a part with the share 1
     */
    RigidPart between(String name, double lowM, double highM, double massScaleKg) {
        if (!(lowM >= 0 && lowM < highM && highM <= lengthM)) {
            throw new IllegalArgumentException(
                    name + ": from " + lowM + " to " + highM + " m is no piece of a trunk of " + lengthM + " m");
        }
        double sumMass = 0;
        double sumFirst = 0;
        double sumSecond = 0;
        double sumBreadth = 0;
        double sumDepth = 0;
        for (int i = 0; i < PARTS; i++) {
            double from = clip((topM[i] - highM) / partM[i]);
            double to = clip((topM[i] - lowM) / partM[i]);
            double k = slope[i];
            double m0 = mass[i] * ((1 - k) * (to - from) + k * (to * to - from * from));
            double m1 = mass[i] * ((1 - k) * (power2(to) - power2(from)) / 2 + k * (power3(to) - power3(from)) * 2 / 3);
            double m2 = mass[i] * ((1 - k) * (power3(to) - power3(from)) / 3 + k * (power4(to) - power4(from)) / 2);
            sumMass += m0;
            sumFirst += m0 * topM[i] - m1 * partM[i];
            sumSecond += m0 * topM[i] * topM[i] - 2 * m1 * topM[i] * partM[i] + m2 * partM[i] * partM[i];
            sumBreadth += m0 * breadthSquare[i];
            sumDepth += m0 * depthSquare[i];
        }
        double com = sumFirst / sumMass;
        double along = sumSecond - sumMass * com * com;
        return new RigidPart(
                name,
                massScaleKg * sumMass,
                0,
                com,
                massScaleKg * (sumBreadth + along),
                massScaleKg * (sumBreadth + sumDepth),
                massScaleKg * (sumDepth + along));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static double power2(double x) {
        return x * x;
    }

    private static double power3(double x) {
        return x * x * x;
    }

    private static double power4(double x) {
        return x * x * x * x;
    }
}
