package talus.chain.anthropometry;

/**
 * The survey's mean legs (E17) and what plane geometry makes of them (E18): the shin's inclination at each distance from the wall.
 *
 * @param distancesCm big toe to wall
 * @param shinDeg at each distance, printed to a tenth
 */
public record MeanLegs(double heightM, double shankM, double footLengthM, double[] distancesCm, double[] shinDeg) {
    private static final double[] DISTANCES_CM = {0, 2, 4, 5, 6, 8, 10, 12, 14, 16};

    public static final MeanLegs MEN = new MeanLegs(1.75621, 0.4188, 0.2712, DISTANCES_CM, new double[] {
        20.2, 23.1, 26.1, 27.7, 29.2, 32.4, 35.7, 39.2, 42.8, 46.6
    });

    public static final MeanLegs WOMEN = new MeanLegs(1.62847, 0.4032, 0.2463, DISTANCES_CM, new double[] {
        18.6, 21.7, 24.8, 26.3, 27.9, 31.2, 34.6, 38.1, 41.8, 45.8
    });
}
