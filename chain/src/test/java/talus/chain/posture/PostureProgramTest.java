package talus.chain.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.body.Coordinates;
import talus.chain.body.FootGeometry;
import talus.chain.body.RandomBody;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.statistics.RandomSource;
import talus.mechanics.optimization.DerivativeCheck;

class PostureProgramTest {
    private static final double DEG = SamplePerson.DEG;

    /**
     * The check's steps of h = 1e-3 rad against stops that grow e-fold in a = 2 degrees, to the fourth power in the cost: a difference
     * quotient of e^(4x/a) is wrong by (4h/a)^4/30 = 6e-6 of the derivative.
     */
    private static final double DERIVATIVE = 6e-6;

    /** Without effort, whose turn from one direction to the other within 1 N.m is too sharp for steps of 1e-3. */
    private static final Weights WITHOUT_EFFORT = new Weights(0, 1, 1, 1, 3, 0.1, 1, 0.02, 3);

    /** A step that moves no joint's moment by more than 0.02 N.m. */
    private static final double SMALL_STEP = 1e-5;

    /**
     * With moments moved by up to 0.02 N.m against a turn of 1 N.m the quotient is wrong by (0.02)^4/30 = 5e-9 of the largest
     * derivative, and by rounding 1e-16/1e-5 = 1e-11 of the largest value, of which a quotient of fourth order makes 2e-11.
     */
    private static final double EFFORT_DERIVATIVE = 1e-8;

    private final SamplePerson person = SamplePerson.of(RandomBody.of(31), 0.05, 0.09);

    @Test
    void derivativesOfStandingAreThoseOfItsValues() {
        assertDerivatives(compile(WITHOUT_EFFORT, List.of(new StraightKnees())), 41);
    }

    @Test
    void derivativesOfASquatAreThoseOfItsValues() {
        Depth depth = new Depth(Depth.Measure.THIGH, 0.3);
        assertDerivatives(
                compile(
                        WITHOUT_EFFORT,
                        List.of(
                                depth,
                                new HeldAngle(HeldAngle.What.SHIN, 0.4),
                                new HeldAngle(HeldAngle.What.TRUNK, 0.7),
                                new KneesBehindToes())),
                42);
    }

    @Test
    void derivativesOfASquatByKneeFlexionAreThoseOfItsValues() {
        assertDerivatives(compile(WITHOUT_EFFORT, List.of(new Depth(Depth.Measure.KNEE, 1.3))), 43);
    }

    /** A wedge makes the direction of every force hang on the turn. */
    @Test
    void derivativesOfASquatWhoseFeetTurnAreThoseOfItsValues() {
        FootGeometry foot = person.human().foot();
        Stance wedged = new Stance(
                FootSupport.of(Side.LEFT, foot, 0, -0.12, 15 * DEG, 12 * DEG),
                FootSupport.of(Side.RIGHT, foot, 0, 0.12, 15 * DEG, -5 * DEG),
                true,
                true,
                true);
        PostureProgram program = compile(
                WITHOUT_EFFORT,
                wedged.turning(),
                List.of(
                        new Depth(Depth.Measure.THIGH, 0.3),
                        new HeldAngle(HeldAngle.What.SHIN, 0.4),
                        new KneesBehindToes(),
                        new FootTurn(person.subject(), 15 * DEG)));
        assertDerivatives(program, 52);
    }

    @Test
    void derivativesOfASquatOnTheBallsAreThoseOfItsValues() {
        Stance onTheBalls = person.stance().withHeelUp(Side.LEFT).withHeelUp(Side.RIGHT);
        assertDerivatives(compile(WITHOUT_EFFORT, onTheBalls, List.of(new Depth(Depth.Measure.THIGH, 0.3))), 53);
    }

    /** A foot that is free to turn and turned by an angle is the foot of a stance that says so. */
    @Test
    void aTurnedFootStandsAsAStanceWithItsAngle() {
        double turn = 8 * DEG;
        FootGeometry foot = person.human().foot();
        FootTurn held = new FootTurn(person.subject(), 15 * DEG);
        PostureProgram turning = compile(
                Weights.of(ParameterValues.nominal()),
                person.stance().turning(),
                List.of(new Depth(Depth.Measure.THIGH, 0.3), held));
        PostureProgram fixed = compile(
                Weights.of(ParameterValues.nominal()),
                new Stance(
                        FootSupport.of(Side.LEFT, foot, 0, -0.12, 15 * DEG + turn, 0),
                        FootSupport.of(Side.RIGHT, foot, 0, 0.12, 15 * DEG - turn, 0),
                        true,
                        true,
                        true),
                List.of(new Depth(Depth.Measure.THIGH, 0.3)));
        double[] x = point(fixed, new RandomSource(54));
        double[] turned = new double[turning.variableCount()];
        System.arraycopy(x, 0, turned, 0, x.length);
        for (int i = 0; i < turned.length; i++) {
            if (turning.variableName(i).equals("footTurn.left")) {
                turned[i] = turn;
            } else if (turning.variableName(i).equals("footTurn.right")) {
                turned[i] = -turn;
            }
        }
        double[] rows = new double[fixed.equalityCount()];
        double[] sides = new double[fixed.inequalityCount()];
        double cost = fixed.values(x, rows, sides);
        double[] turnedRows = new double[turning.equalityCount()];
        double[] turnedSides = new double[turning.inequalityCount()];
        double turnedCost = turning.values(turned, turnedRows, turnedSides);
        assertThat(turnedRows).containsExactly(rows, within(1e-12));
        assertThat(turnedSides).containsExactly(sides, within(1e-12));
        double price = 2 * 3 * (8.0 / 15) * (8.0 / 15);
        assertThat(turnedCost).isCloseTo(cost + price, within(1e-12 * cost));
    }

    @Test
    void derivativesAtTheWallAreThoseOfItsValues() {
        assertDerivatives(atTheWall(), 44);
    }

    @Test
    void valuesAndDerivativesAllocateNothingOnceWarm() {
        PostureProgram program = compile(List.of(new Depth(Depth.Measure.THIGH, 0.3)));
        double[] x = point(program, new RandomSource(45));
        int n = program.variableCount();
        double[] equalities = new double[program.equalityCount()];
        double[] inequalities = new double[program.inequalityCount()];
        double[] gradient = new double[n];
        double[] equalityJacobian = new double[equalities.length * n];
        double[] inequalityJacobian = new double[inequalities.length * n];
        double[] hessian = new double[n * n];
        Runnable evaluation = () -> {
            program.values(x, equalities, inequalities);
            program.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
            program.lagrangianHessian(x, 1, equalities, inequalities, hessian);
        };
        assertThat(allocatedBytes(evaluation)).isZero();
    }

    /** The whole Lagrangian, effort included, along random directions. */
    @Test
    void gradientAndHessianOfTheLagrangianAreThoseOfItsValues() {
        for (long seed = 46; seed < 51; seed++) {
            PostureProgram program = compile(List.of(new Depth(Depth.Measure.THIGH, 0.3)));
            RandomSource random = new RandomSource(seed);
            Lagrangian lagrangian = new Lagrangian(program, random);
            double[] x = point(program, random);
            for (int k = 0; k < 20; k++) {
                double[] u = new double[x.length];
                for (int i = 0; i < u.length; i++) {
                    u[i] = 2 * random.nextUniform() - 1;
                }
                lagrangian.assertDerivativesAlong(x, u, "seed " + seed + ", direction " + k);
            }
        }
    }

    /** Cost plus random multiples of all rows. */
    private static final class Lagrangian {
        private final PostureProgram program;
        private final double[] lambda;
        private final double[] nu;
        private final double[] gradient;
        private final double[] hessian;

        Lagrangian(PostureProgram program, RandomSource random) {
            this.program = program;
            this.lambda = random(program.equalityCount(), random);
            this.nu = random(program.inequalityCount(), random);
            this.gradient = new double[program.variableCount()];
            this.hessian = new double[program.variableCount() * program.variableCount()];
        }

        private static double[] random(int n, RandomSource random) {
            double[] out = new double[n];
            for (int i = 0; i < n; i++) {
                out[i] = 2 * random.nextUniform() - 1;
            }
            return out;
        }

        double value(double[] x) {
            double[] equalities = new double[lambda.length];
            double[] inequalities = new double[nu.length];
            double sum = program.values(x, equalities, inequalities);
            return sum + dot(lambda, equalities) + dot(nu, inequalities);
        }

        double[] gradient(double[] x) {
            value(x);
            int n = x.length;
            double[] equalityJacobian = new double[lambda.length * n];
            double[] inequalityJacobian = new double[nu.length * n];
            program.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
            double[] out = gradient.clone();
            for (int i = 0; i < n; i++) {
                for (int r = 0; r < lambda.length; r++) {
                    out[i] += lambda[r] * equalityJacobian[r * n + i];
                }
                for (int r = 0; r < nu.length; r++) {
                    out[i] += nu[r] * inequalityJacobian[r * n + i];
                }
            }
            return out;
        }

        void assertDerivativesAlong(double[] x, double[] u, String where) {
            int n = x.length;
            double[] given = gradient(x);
            program.lagrangianHessian(x, 1, lambda, nu, hessian);
            double[] curvature = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    curvature[i] += hessian[i * n + j] * u[j];
                }
            }
            double slope = 0;
            double[] bend = new double[n];
            double[] offsets = {1, -1, 2, -2};
            double[] weights = {8.0 / 12, -8.0 / 12, -1.0 / 12, 1.0 / 12};
            for (int k = 0; k < offsets.length; k++) {
                double[] at = x.clone();
                for (int i = 0; i < n; i++) {
                    at[i] += offsets[k] * SMALL_STEP * u[i];
                }
                slope += weights[k] / SMALL_STEP * value(at);
                double[] g = gradient(at);
                for (int i = 0; i < n; i++) {
                    bend[i] += weights[k] / SMALL_STEP * g[i];
                }
            }
            double size = Math.abs(value(x)) + largest(given);
            assertThat(slope).as(where).isCloseTo(dot(given, u), within(EFFORT_DERIVATIVE * size));
            double bound = EFFORT_DERIVATIVE * (largest(given) + largest(hessian));
            for (int i = 0; i < n; i++) {
                assertThat(bend[i]).as("%s, %s", where, program.variableName(i)).isCloseTo(curvature[i], within(bound));
            }
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }

        private static double largest(double[] a) {
            double out = 0;
            for (double v : a) {
                out = Math.max(out, Math.abs(v));
            }
            return out;
        }
    }

    private PostureProgram compile(List<Condition> conditions) {
        return compile(Weights.of(ParameterValues.nominal()), conditions);
    }

    private PostureProgram compile(Weights weights, List<Condition> conditions) {
        return compile(weights, person.stance(), conditions);
    }

    private PostureProgram compile(Weights weights, Stance stance, List<Condition> conditions) {
        return PostureProblem.compile(
                person.human(), person.subject(), weights, stance, ArmParameters.FORWARD.nominal(), conditions);
    }

    private PostureProgram atTheWall() {
        FootGeometry foot = person.human().foot();
        FootSupport front = FootSupport.of(Side.RIGHT, foot, 0, 0.09, 0, 0);
        FootSupport back = FootSupport.of(Side.LEFT, foot, -0.35, -0.09, 0, 0);
        return PostureProblem.compile(
                person.human(),
                person.subject(),
                WITHOUT_EFFORT,
                new Stance(back, front, false, true, false),
                ArmParameters.AT_SIDES.nominal(),
                List.of(new AtTheWall(person.subject(), front)));
    }

    private void assertDerivatives(PostureProgram program, long seed) {
        DerivativeCheck.Report report = DerivativeCheck.at(program, point(program, new RandomSource(seed)));
        assertThat(report.worstError())
                .as(
                        "seed %s: %s, %s",
                        seed, report.first().getFirst(), report.second().getFirst())
                .isLessThan(DERIVATIVE);
    }

    /** A bent posture away from every joint's stop, with random forces: no posture in balance, which derivatives do not ask for. */
    private double[] point(PostureProgram program, RandomSource random) {
        double[] x = PostureProblem.upright(program, person.human());
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.1 * (2 * random.nextUniform() - 1);
        }
        for (Side side : Side.BOTH) {
            program.set(x, side.of(Coordinates.HIP_FLEXION), (60 + 10 * random.nextUniform()) * DEG);
            program.set(x, side.of(Coordinates.KNEE_FLEXION), (70 + 10 * random.nextUniform()) * DEG);
            program.set(x, side.of(Coordinates.ANKLE_DORSIFLEXION), (10 + 10 * random.nextUniform()) * DEG);
        }
        program.set(x, Coordinates.PELVIS_TILT, 30 * DEG * random.nextUniform());
        return x;
    }

    private static long allocatedBytes(Runnable code) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 15_000; i++) {
            code.run();
        }
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                code.run();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
