package talus.bench;

import java.util.SplittableRandom;
import talus.mechanics.multibody.MultibodyModel;

/** The thousand states at which the standard body is computed, here and in MuJoCo. */
final class RandomStates {
    static final int COUNT = 1000;
    static final long SEED = 20261121;

    /** Angles reach past a right angle, as in a squat (rad; the pelvis' shifts in m). */
    private static final double POSITION = 2;

    private static final double SPEED = 5;
    private static final double ACCELERATION = 40;

    final double[][] q;
    final double[][] qd;
    final double[][] qdd;

    RandomStates(MultibodyModel model) {
        SplittableRandom random = new SplittableRandom(SEED);
        q = new double[COUNT][];
        qd = new double[COUNT][];
        qdd = new double[COUNT][];
        for (int s = 0; s < COUNT; s++) {
            q[s] = draw(random, model, POSITION);
            qd[s] = draw(random, model, SPEED);
            qdd[s] = draw(random, model, ACCELERATION);
        }
    }

    private static double[] draw(SplittableRandom random, MultibodyModel model, double size) {
        double[] values = new double[model.coordinateCount()];
        for (int c = 0; c < values.length; c++) {
            values[c] = random.nextDouble(-size, size);
        }
        return values;
    }
}
