package talus.chain.anthropometry;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;

/**
 * The four rigid parts of a foot: talus, hindfoot, forefoot (midfoot and metatarsals) and toes. Together they have de
 * Leva's mass, centre of mass along the sole and moments of inertia of the whole foot; how these are shared is assumed.
 *
 * <p>The forefoot's place along the sole is what the foot's centre of mass leaves. Each part's own moments of inertia
 * are what the spread of the four centres along the sole leaves of the whole, in proportion to mass times length
 * squared. Their different heights add up to 3 % to the whole foot's moments, beyond de Leva's.
 */
final class FootParts {
    private static final List<String> NAMES = List.of("talus", "hindfoot", "forefoot", "toes");
    private static final int FOREFOOT = 2;
    private static final String LIGHT = "; not sampled: a foot weighs one kilogram, so nothing here hangs on it";

    /** Shares of the foot's mass. */
    static final List<Parameter> MASS_SHARES = parts(
            "footMassShare",
            "1",
            "volume of the part in a long section of a foot times its breadth" + LIGHT,
            0.08,
            0.28,
            0.55,
            0.09);

    /** Centres along the sole; the forefoot's is solved. */
    private static final List<Parameter> ALONG =
            List.of(along("talus", 0.27), along("hindfoot", 0.14), along("toes", 0.86));

    /** Centres above the sole. */
    private static final List<Parameter> UP = parts(
            "footCentreUp",
            "ankle height",
            "middle of the part in a long section of a foot" + LIGHT,
            0.80,
            0.45,
            0.35,
            0.15);

    /** Lengths along the sole. */
    private static final List<Parameter> LENGTHS = parts(
            "footPartLength",
            "foot length",
            "in a long section of a foot; not sampled: it shares out moments of inertia, which a posture at rest does not"
                    + " feel",
            0.18,
            0.28,
            0.48,
            0.22);

    private FootParts() {}

    private static Parameter along(String part, double share) {
        return Parameter.assumed(
                "anthropometry.footCentreAlong." + part,
                share,
                "foot length",
                0,
                "middle of the part in a long section of a foot" + LIGHT);
    }

    private static List<Parameter> parts(String name, String unit, String reason, double... values) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(Parameter.assumed("anthropometry." + name + "." + NAMES.get(i), values[i], unit, 0, reason));
        }
        return List.copyOf(all);
    }

    static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(MASS_SHARES);
        all.addAll(ALONG);
        all.addAll(UP);
        all.addAll(LENGTHS);
        return List.copyOf(all);
    }

    private static double[] read(List<Parameter> parameters, ParameterValues values) {
        double[] out = new double[parameters.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = values.of(parameters.get(i));
        }
        return out;
    }

    /** The parts in the order talus, hindfoot, forefoot, toes, origin under the back of the heel on the sole. */
    static List<RigidPart> of(
            DeLevaTable foot, double massKg, double footLengthM, double ankleHeightM, ParameterValues values) {
        double[] share = read(MASS_SHARES, values);
        double[] up = read(UP, values);
        double[] length = read(LENGTHS, values);
        double[] at = read(ALONG, values);
        double[] along = {at[0] * footLengthM, at[1] * footLengthM, 0, at[2] * footLengthM};
        double others = 0;
        for (int i = 0; i < along.length; i++) {
            others += share[i] * along[i];
        }
        double comM = foot.com() * footLengthM;
        along[FOREFOOT] = (comM - others) / share[FOREFOOT];

        double spread = 0;
        double lengths = 0;
        for (int i = 0; i < along.length; i++) {
            spread += share[i] * (along[i] - comM) * (along[i] - comM);
            lengths += share[i] * length[i] * length[i];
        }
        double square = footLengthM * footLengthM;
        double forward = foot.longitudinal() * foot.longitudinal() * square;
        double upward = foot.sagittal() * foot.sagittal() * square - spread;
        double right = foot.transverse() * foot.transverse() * square - spread;
        List<RigidPart> parts = new ArrayList<>();
        for (int i = 0; i < along.length; i++) {
            double own = massKg * share[i] * length[i] * length[i] / lengths;
            parts.add(new RigidPart(
                    NAMES.get(i),
                    massKg * share[i],
                    along[i],
                    up[i] * ankleHeightM,
                    own * forward,
                    own * upward,
                    own * right));
        }
        return List.copyOf(parts);
    }
}
