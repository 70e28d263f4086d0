package talus.care.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.statistics.RandomSource;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.optimization.DerivativeCheck;

class PoseSolverTest {
    /** Difference quotients of functions near 1 are right to 1e-10; weights reach 600. */
    private static final double DERIVATIVE = 1e-7;

    /** The tolerance of the search is far below. */
    private static final double CLOSE_M = 1e-5;

    private final Mannequin mannequin = Mannequin.ofMeanPerson();
    private final PoseSolver solver = new PoseSolver(mannequin);

    @Test
    void derivativesAreThoseOfTheValues() {
        Keyframe keyframe = new Keyframe(
                Base.STAND,
                List.of(sole(Side.LEFT), sole(Side.RIGHT)),
                List.of(
                        new Reach("hand.left", Optional.of("knee.right"), at(0, 0.1, 0)),
                        new Reach("hand.right", Optional.empty(), at(0.3, 1, 0.2))),
                Map.of("kneeFlexion.left", 40.0),
                OptionalDouble.of(10),
                true);
        Surfaces surfaces = Surfaces.of(List.of(new Prop.Wall(Prop.Direction.FORWARD, 0.6, 1)));
        PoseProgram program =
                new PoseProgram(mannequin.human().model(), new KeyframeTerms(mannequin, keyframe, surfaces).terms());
        RandomSource random = new RandomSource(7);
        for (int trial = 0; trial < 3; trial++) {
            double[] x = new double[program.variableCount()];
            for (int i = 0; i < x.length; i++) {
                x[i] = 1.4 * random.nextUniform() - 0.7;
            }
            DerivativeCheck.Report report = DerivativeCheck.at(program, x);
            assertThat(report.second()).isNotEmpty();
            assertThat(report.worstError()).as(report.toString()).isLessThan(DERIVATIVE);
        }
    }

    @Test
    void aBodyThatStandsOnBothSolesIsStraightAndSymmetric() {
        Pose pose = found(standing(Map.of()));
        Vector3 left = pose.at("knee.left");
        Vector3 right = pose.at("knee.right");
        assertThat(left.mirroredZ().minus(right).norm()).isLessThan(CLOSE_M);
        assertThat(pose.at("skull").z()).isCloseTo(0, within(CLOSE_M));
        double upright = mannequin.human().lengths().statureM();
        double top = pose.at("skull").y() + mannequin.ball("skull").radiusM();
        assertThat(top).isBetween(upright - 0.03, upright + 0.03);
    }

    @Test
    void saidAnglesAreTaken() {
        Pose pose = found(standing(Map.of("kneeFlexion.left", 60.0, "kneeFlexion.right", 60.0)));
        assertThat(pose.coordinate("kneeFlexion.left") * 180 / StrictMath.PI).isCloseTo(60, within(5.0));
    }

    @Test
    void theSameKeyframeGivesTheSameBits() {
        Pose one = found(standing(Map.of("kneeFlexion.left", 30.0)));
        Pose other = found(standing(Map.of("kneeFlexion.left", 30.0)));
        var model = mannequin.human().model();
        for (int c = 0; c < model.coordinateCount(); c++) {
            String name = model.coordinateName(c);
            assertThat(one.coordinate(name)).isEqualTo(other.coordinate(name));
        }
    }

    @Test
    void aKneeTooFarFromTheWallIsRefusedByName() {
        Keyframe keyframe = new Keyframe(
                Base.STAND,
                List.of(sole(Side.RIGHT), new Contact("knee.right", "wall", Place.OPEN, OptionalDouble.empty())),
                List.of(),
                Map.of(),
                OptionalDouble.empty(),
                false);
        List<Prop> far = List.of(new Prop.Wall(Prop.Direction.FORWARD, 0.9, 1));
        assertThat(solver.solve(keyframe, far))
                .isInstanceOfSatisfying(
                        PoseOutcome.NotFound.class,
                        missing -> assertThat(String.join(" ", missing.conflicts()))
                                .contains("knee.right on wall"));
        List<Prop> near = List.of(new Prop.Wall(Prop.Direction.FORWARD, 0.3, 1));
        assertThat(solver.solve(keyframe, near)).isInstanceOf(PoseOutcome.Found.class);
    }

    @Test
    void aHandLiesFlatOnTheWallThatItTouches() {
        Keyframe keyframe = new Keyframe(
                Base.STAND,
                List.of(
                        sole(Side.LEFT),
                        sole(Side.RIGHT),
                        new Contact(
                                "palm.right",
                                "wall",
                                new Place(OptionalDouble.empty(), OptionalDouble.of(1.3), OptionalDouble.of(0.2)),
                                OptionalDouble.empty())),
                List.of(),
                Map.of(),
                OptionalDouble.empty(),
                false);
        Prop.Wall wall = new Prop.Wall(Prop.Direction.FORWARD, 0.5, 1);
        Pose pose = ((PoseOutcome.Found) solver.solve(keyframe, List.of(wall))).pose();
        for (String ball : List.of("hand.right", "fingers.right", "thumb.right")) {
            assertThat(pose.at(ball).x() + mannequin.ball(ball).radiusM()).isCloseTo(0.5, within(CLOSE_M));
            assertThat(pose.at(ball).y()).isGreaterThan(pose.at("wrist.right").y());
        }
    }

    private static Keyframe standing(Map<String, Double> angles) {
        return new Keyframe(
                Base.STAND,
                List.of(sole(Side.LEFT), sole(Side.RIGHT)),
                List.of(),
                angles,
                OptionalDouble.empty(),
                true);
    }

    private static Contact sole(Side side) {
        return new Contact(
                side.of("sole"),
                "floor",
                new Place(OptionalDouble.of(0), OptionalDouble.empty(), OptionalDouble.of(0.1 * side.lateral())),
                OptionalDouble.of(5));
    }

    private static Place at(double forward, double up, double right) {
        return new Place(OptionalDouble.of(forward), OptionalDouble.of(up), OptionalDouble.of(right));
    }

    private Pose found(Keyframe keyframe) {
        return ((PoseOutcome.Found) solver.solve(keyframe, List.of())).pose();
    }
}
