package talus.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.Depth;
import talus.chain.posture.FootSupport;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.StraightKnees;
import talus.chain.posture.Subject;
import talus.chain.posture.WallTest;
import talus.chain.posture.Weights;
import talus.chain.prediction.PersonParameters;
import talus.chain.strength.JointStrengths;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/** How long does one posture of the two-legged squat with two different ankles take, and a path of thirty? */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PostureBenchmark {
    private static final double DEG = Math.PI / 180;
    private static final int DEPTHS = 30;

    /** A warm start comes from a neighbour of a thirty-frame squat: three degrees of thigh (rad). */
    private static final double NEIGHBOUR = 3 * DEG;

    private final Depth depth = new Depth(Depth.Measure.THIGH, 0);
    private final InteriorPoint solver;
    private final double[] standing;
    private final double standingDepth;
    private final Iterate shallow;

    public PostureBenchmark() {
        HumanModel human = PersonalBody.standard();
        Subject subject = subject(human);
        Stance stance = stance(human);
        PostureProgram upright = PostureProblem.compile(
                human,
                subject,
                Weights.of(ParameterValues.nominal()),
                stance,
                ArmParameters.AT_SIDES.nominal(),
                List.of(new StraightKnees()));
        Iterate start = solved(new InteriorPoint(upright).solve(PostureProblem.upright(upright, human)));
        PostureProgram squat = PostureProblem.compile(
                human,
                subject,
                Weights.of(ParameterValues.nominal()),
                stance,
                ArmParameters.FORWARD.nominal(),
                List.of(depth));
        solver = new InteriorPoint(squat);
        standing = new double[squat.variableCount()];
        System.arraycopy(start.x(), 0, standing, 0, start.x().length);
        standingDepth = squat.angle(standing, depth);
        shallow = path(DEPTHS, NEIGHBOUR);
    }

    private static Subject subject(HumanModel human) {
        PersonSize size = PersonalBody.STANDARD;
        double massKg = size.massKg().orElseThrow();
        AnkleTissue none = new AnkleTissue(0, 0, 1, 1);
        Subject subject = new Subject(
                massKg,
                size.heightM(),
                size.ageYears(),
                JointStrengths.of(size.sex(), size.ageYears(), size.heightM(), massKg),
                person("hipFlexionLimit") * DEG,
                person("kneeFlexionLimit") * DEG,
                person("lumbarFlexionLimit")
                        * (1 - person("lumbarDeclinePerYear") * (size.ageYears() - person("lumbarDeclineFrom")))
                        * DEG,
                1,
                none,
                none,
                ParameterValues.nominal());
        return subject.withAnkles(ankle(human, subject, Side.LEFT, 0.06), ankle(human, subject, Side.RIGHT, 0.11));
    }

    private static double person(String name) {
        return PersonParameters.all().stream()
                .filter(parameter -> parameter.name().equals("person." + name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static AnkleTissue ankle(HumanModel human, Subject subject, Side side, double wallDistanceM) {
        WallTest test = new WallTest(human, subject, side);
        return test.tissue(test.atDistance(wallDistanceM).orElseThrow());
    }

    private static Stance stance(HumanModel human) {
        FootGeometry foot = human.foot();
        double half = 1.2 * human.lengths().hipHalfWidthM();
        return new Stance(
                FootSupport.of(Side.LEFT, foot, 0, -half, 15 * DEG, 0),
                FootSupport.of(Side.RIGHT, foot, 0, half, 15 * DEG, 0),
                true,
                true,
                true);
    }

    /** Thighs level, started from standing. */
    @Benchmark
    public Iterate cold() {
        depth.setTarget(0);
        return solved(solver.solve(standing));
    }

    /** Thighs level, started from the posture three degrees higher. */
    @Benchmark
    public Iterate warm() {
        depth.setTarget(0);
        return solved(solver.solve(shallow));
    }

    /** Thirty depths from standing to thighs level, each started from the one before. */
    @Benchmark
    public Iterate thirtyDepths() {
        return path(DEPTHS, 0);
    }

    private Iterate path(int depths, double target) {
        depth.setTarget(standingDepth + (target - standingDepth) / depths);
        Iterate last = solved(solver.solve(standing));
        for (int k = 2; k <= depths; k++) {
            depth.setTarget(standingDepth + k * (target - standingDepth) / depths);
            last = solved(solver.solve(last));
        }
        return last;
    }

    private static Iterate solved(Outcome outcome) {
        if (!(outcome instanceof Outcome.Converged converged)) {
            throw new IllegalStateException("no posture: " + outcome);
        }
        return converged.iterate();
    }
}
