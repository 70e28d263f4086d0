package talus.chain.prediction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.FrameScalars;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Subject;

/**
 * What one centimetre more at the wall changes at the bottom of a squat, ankle by ankle: the posture of the bottom and that of relaxed
 * standing, from which angles are counted, differentiated at their solutions. The tissue of an ankle moves with the distance as the wall
 * test says. Both sides are written out, because one ankle that changes makes a symmetric squat lopsided.
 */
final class AnkleSensitivity {
    /** Numerical: the programmes are compared this far to either side, m: small for the ankle, large for the wall test's rounding. */
    private static final double STEP_M = 5e-4;

    private static final double CENTIMETRE_M = 0.01;

    /** The problem of both sides has the bottom's posture when it costs the same to this part. */
    private static final double SAME_COST = 1e-5;

    private final Case asked;
    private final SquatSetting setting;
    private final SquatDepth depth;
    private final Relaxed relaxed;
    private final MovedSolution bottom;
    private final MovedSolution zero;

    private AnkleSensitivity(
            Case asked,
            SquatSetting setting,
            SquatDepth depth,
            Relaxed relaxed,
            MovedSolution bottom,
            MovedSolution zero) {
        this.asked = asked;
        this.setting = setting;
        this.depth = depth;
        this.relaxed = relaxed;
        this.bottom = bottom;
        this.zero = zero;
    }

    /**
     * The changes, or empty where the bottom is not a strict optimum of the problem of both sides.
     *
     * @param setting of the bottom, with its footing
     * @param relaxed standing, the zero of angles
     * @param path to the bottom
     */
    static Optional<PerCentimetre> of(
            Case asked, SquatSetting setting, SquatDepth depth, Relaxed relaxed, Squat.Path path) {
        PostureProgram program = SquatProblem.bottom(setting, depth.targetRad());
        Optional<MovedSolution> bottom = MovedSolution.of(program, program.variables(path.last()));
        Optional<MovedSolution> zero = relaxed.moved(setting.subject());
        if (bottom.isEmpty() || zero.isEmpty()) {
            return Optional.empty();
        }
        if (Math.abs(bottom.get().cost() - path.cost()) > SAME_COST * path.cost()) {
            return Optional.empty();
        }
        AnkleSensitivity all = new AnkleSensitivity(asked, setting, depth, relaxed, bottom.get(), zero.get());
        Optional<Map<String, Double>> left = all.perCentimetre(Side.LEFT);
        Optional<Map<String, Double>> right = all.perCentimetre(Side.RIGHT);
        return left.isPresent() && right.isPresent()
                ? Optional.of(new PerCentimetre(left.get(), right.get()))
                : Optional.empty();
    }

    private Optional<Map<String, Double>> perCentimetre(Side side) {
        double distanceM = asked.ankle(side).answer().wallDistanceM();
        Optional<AnkleTissue> shorter = tissue(side, distanceM - STEP_M);
        Optional<AnkleTissue> longer = tissue(side, distanceM + STEP_M);
        if (shorter.isEmpty() || longer.isEmpty()) {
            return Optional.empty();
        }
        SquatSetting before = setting.with(other(side, shorter.get()));
        SquatSetting after = setting.with(other(side, longer.get()));
        PostureProgram bottomBefore = SquatProblem.bottom(before, depth.targetRad());
        PostureProgram bottomAfter = SquatProblem.bottom(after, depth.targetRad());
        PostureProgram zeroBefore = relaxed.program(before.subject());
        PostureProgram zeroAfter = relaxed.program(after.subject());
        double[] bottomPer = bottom.per(bottomBefore, bottomAfter, STEP_M);
        double[] zeroPer = zero.per(zeroBefore, zeroAfter, STEP_M);
        Map<String, Double> low = FrameScalars.of(frame(bottomBefore, bottomPer, zeroBefore, zeroPer, -STEP_M));
        Map<String, Double> high = FrameScalars.of(frame(bottomAfter, bottomPer, zeroAfter, zeroPer, STEP_M));
        Map<String, Double> out = new LinkedHashMap<>();
        high.forEach((path, value) -> {
            Double from = low.get(path);
            if (from != null) {
                out.put(path, (value - from) / (2 * STEP_M) * CENTIMETRE_M);
            }
        });
        return Optional.of(out);
    }

    /** Empty beyond the distances that a wall test has, and out of this leg's reach. */
    private Optional<AnkleTissue> tissue(Side side, double distanceM) {
        if (distanceM < AnkleMeasure.WALL_DISTANCE_M.low() || distanceM > AnkleMeasure.WALL_DISTANCE_M.high()) {
            return Optional.empty();
        }
        return AnkleModel.tissueAt(asked.person(), side, distanceM);
    }

    private Subject other(Side side, AnkleTissue tissue) {
        Subject s = setting.subject();
        return side == Side.LEFT ? s.withAnkles(tissue, s.right()) : s.withAnkles(s.left(), tissue);
    }

    private Frame frame(
            PostureProgram bottomProgram,
            double[] bottomPer,
            PostureProgram zeroProgram,
            double[] zeroPer,
            double byM) {
        double[] x = bottom.moved(bottomPer, byM);
        double[] standing = zeroProgram.posture(zero.moved(zeroPer, byM)).coordinates();
        FrameReader reader =
                new FrameReader(setting.human(), setting.stance(bottomProgram, x), standing, relaxed.stance());
        return reader.read(bottomProgram.posture(x), 1, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
