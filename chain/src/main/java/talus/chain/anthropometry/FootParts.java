package talus.chain.anthropometry;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/**
 * The four rigid parts of a foot: talus, hindfoot, forefoot (midfoot and metatarsals) and toes. Together they have de
 * Leva's mass, centre of mass along the sole and moments of inertia of the whole foot; how these are shared is assumed.
 *
 * <p>The forefoot's place along the sole is what the foot's centre of mass leaves. Each part's own moments of inertia
 * are what the spread of the four centres along the sole leaves of the whole, in proportion to mass times length
 * squared. Their different heights add up to 3 % to the whole foot's moments, beyond de Leva's.
 */
final class FootParts {
    private static final String[] NAMES = {"talus", "hindfoot", "forefoot", "toes"};
    private static final int FOREFOOT = 2;

    /** Shares of the foot's mass, by the volume of the parts in drawings of a foot's long section times its breadth. */
    static final double[] MASS_SHARES = {0.08, 0.28, 0.55, 0.09};

    /** Centres along the sole, part of foot length; the forefoot's is solved. */
    private static final double[] ALONG = {0.27, 0.14, 0, 0.86};

    /** Centres above the sole, part of the ankle's height. */
    private static final double[] UP = {0.80, 0.45, 0.35, 0.15};

    /** Lengths along the sole, part of foot length. */
    private static final double[] LENGTHS = {0.18, 0.28, 0.48, 0.22};

    private static final Parameter[] SHARE_PARAMETERS = shareParameters();

    private FootParts() {}

    private static Parameter[] shareParameters() {
        Parameter[] parameters = new Parameter[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            parameters[i] = new Parameter(
                    "anthropometry.footMassShare." + NAMES[i],
                    MASS_SHARES[i],
                    "1",
                    ParameterStatus.ASSUMED,
                    "",
                    "volume of the part in a long section of a foot times its breadth; a foot weighs one kilogram,"
                            + " so nothing here hangs on it",
                    0);
        }
        return parameters;
    }

    static List<Parameter> parameters() {
        return List.of(SHARE_PARAMETERS);
    }

    /** The parts in the order talus, hindfoot, forefoot, toes, origin under the back of the heel on the sole. */
    static List<RigidPart> of(DeLevaTable foot, double massKg, double footLengthM, double ankleHeightM) {
        double[] along = new double[NAMES.length];
        double others = 0;
        for (int i = 0; i < NAMES.length; i++) {
            along[i] = ALONG[i] * footLengthM;
            others += MASS_SHARES[i] * along[i];
        }
        double comM = foot.com() * footLengthM;
        along[FOREFOOT] = (comM - others) / MASS_SHARES[FOREFOOT];

        double spread = 0;
        double lengths = 0;
        for (int i = 0; i < NAMES.length; i++) {
            spread += MASS_SHARES[i] * (along[i] - comM) * (along[i] - comM);
            lengths += MASS_SHARES[i] * LENGTHS[i] * LENGTHS[i];
        }
        double square = footLengthM * footLengthM;
        double forward = foot.longitudinal() * foot.longitudinal() * square;
        double upward = foot.sagittal() * foot.sagittal() * square - spread;
        double right = foot.transverse() * foot.transverse() * square - spread;
        List<RigidPart> parts = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            double own = massKg * MASS_SHARES[i] * LENGTHS[i] * LENGTHS[i] / lengths;
            parts.add(new RigidPart(
                    NAMES[i],
                    massKg * MASS_SHARES[i],
                    along[i],
                    UP[i] * ankleHeightM,
                    own * forward,
                    own * upward,
                    own * right));
        }
        return List.copyOf(parts);
    }
}
