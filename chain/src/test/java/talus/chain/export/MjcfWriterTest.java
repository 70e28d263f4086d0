package talus.chain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Coupling;
import talus.mechanics.multibody.Drive;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.InverseDynamics;
import talus.mechanics.multibody.Joints;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Pose;
import talus.mechanics.multibody.Rotation;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

class MjcfWriterTest {
    /**
     * Relative to the largest force. The same recursion runs on the same numbers; only the third axis of a turned frame is computed
     * again and shared coordinates add in another order, so each of at most ten bodies adds some tens of roundings of 1.1e-16.
     */
    private static final double ROUNDING = 1e-13;

    private static final int SEGMENTS = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theFileHoldsTheWholeTreeAtFullPrecision(long seed) {
        Random random = new Random(seed);
        MultibodyModel tree = tree(random);
        int nc = tree.coordinateCount();
        double[] q = random.doubles(nc, -1, 1).toArray();
        double[] qdd = random.doubles(nc, -1, 1).toArray();
        double[] tau = new double[nc];
        Workspace ws = new Workspace(tree);
        InverseDynamics.generalizedForces(tree, q, new double[nc], qdd, ws, tau);

        MjcfWriter writer = writer(tree, q);
        MjcfFile file = MjcfFile.read(writer.body());
        MultibodyModel joints = file.model();
        JsonObject couplings = parse(writer.couplings());
        double[] acceleration = new double[joints.coordinateCount()];
        for (int c = 0; c < nc; c++) {
            for (Map.Entry<String, Double> factor :
                    factors(couplings, tree.coordinateName(c)).entrySet()) {
                acceleration[joints.coordinateIndex(factor.getKey())] = factor.getValue() * qdd[c];
            }
        }
        double[] force = new double[joints.coordinateCount()];
        double[] rest = new double[joints.coordinateCount()];
        InverseDynamics.generalizedForces(joints, file.keyframe(), rest, acceleration, new Workspace(joints), force);
        double largest = 0;
        for (double f : force) {
            largest = Math.max(largest, Math.abs(f));
        }
        for (int c = 0; c < nc; c++) {
            double sum = 0;
            for (Map.Entry<String, Double> factor :
                    factors(couplings, tree.coordinateName(c)).entrySet()) {
                sum += factor.getValue() * force[joints.coordinateIndex(factor.getKey())];
            }
            assertThat(Math.abs(sum - tau[c]) / largest)
                    .as("seed %s, coordinate %s", seed, tree.coordinateName(c))
                    .isLessThan(ROUNDING);
        }
    }

    @Test
    void aLoneAxisThatMovesByAnotherMeasureKeepsItsOwnName() {
        Axis geared = new Axis.Hinge("wheel", Vector3.Z, new Drive("crank", new Coupling.Affine(3, 0.5)));
        MjcfWriter writer = writer(
                MultibodyModel.compile(List.of(new Segment(
                        "disc", Segment.GROUND, Pose.IDENTITY, List.of(geared), Inertia.point(1, Vector3.X)))),
                new double[] {2});

        assertThat(parse(writer.couplings()))
                .isEqualTo(JsonObject.builder()
                        .put("crank", JsonObject.builder().put("wheel", 3).build())
                        .build());
        MjcfFile file = MjcfFile.read(writer.body());
        assertThat(file.model().coordinateName(0)).isEqualTo("wheel");
        assertThat(file.keyframe()).containsExactly(6.5);
    }

    @Test
    void namesMayHoldAnyCharacter() {
        String odd = "a<b>&\"c\" 'd'";
        MjcfWriter writer = writer(
                MultibodyModel.compile(List.of(new Segment(
                        odd,
                        Segment.GROUND,
                        Pose.IDENTITY,
                        Joints.hinge("q", Vector3.X),
                        Inertia.point(1, Vector3.Y)))),
                new double[1]);

        assertThat(MjcfFile.read(writer.body()).model().bodyName(0)).isEqualTo(odd);
    }

    @Test
    void aMovingSegmentWithoutMassIsRefused() {
        Segment carrier =
                new Segment("carrier", Segment.GROUND, Pose.IDENTITY, Joints.hinge("q", Vector3.X), Inertia.MASSLESS);
        MjcfWriter writer = writer(MultibodyModel.compile(List.of(carrier)), new double[1]);

        assertThatThrownBy(writer::body)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment carrier moves and has mass 0; MuJoCo needs more than 0");
    }

    private static MjcfWriter writer(MultibodyModel tree, double[] q) {
        Workspace ws = new Workspace(tree);
        Kinematics.positions(tree, q, ws);
        return new MjcfWriter(ws, Map.of(), (body, xml) -> {});
    }

    private static JsonObject parse(String text) {
        assertThat(JsonParser.parse(text)).isInstanceOf(ParseOutcome.Parsed.class);
        return (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
    }

    private static Map<String, Double> factors(JsonObject couplings, String coordinate) {
        Json found = couplings.members().get(coordinate);
        if (!(found instanceof JsonObject factors)) {
            return Map.of(coordinate, 1.0);
        }
        Map<String, Double> out = new LinkedHashMap<>();
        factors.members().forEach((joint, factor) -> out.put(joint, ((JsonNumber) factor).value()));
        return out;
    }

    /** Turned frames, full inertias, every joint kind, a fixed massless segment, shared coordinates through lines and polynomials. */
    private static MultibodyModel tree(Random random) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            String parent = i == 0 ? Segment.GROUND : "body" + random.nextInt(i);
            Pose at = new Pose(vector(random), Rotation.about(vector(random), random.nextDouble(3)));
            List<Axis> axes = switch (i % 5) {
                case 0 -> Joints.free("f" + i, "u" + i, "r" + i, "t" + i, "l" + i, "o" + i);
                case 1 -> Joints.hinge("hinge" + i, vector(random));
                case 2 -> Joints.slider("slider" + i, vector(random));
                case 3 ->
                    List.of(
                            new Axis.Hinge("line" + i, vector(random).unit(), Drive.share("shared", 0.3)),
                            new Axis.Slider(
                                    "curve" + i,
                                    vector(random).unit(),
                                    new Drive("shared", new Coupling.Polynomial(List.of(0.1, 0.4, -0.3, 0.2)))));
                default -> Joints.fixed();
            };
            segments.add(new Segment("body" + i, parent, at, axes, i == 4 ? Inertia.MASSLESS : inertia(random)));
        }
        return MultibodyModel.compile(segments);
    }

    private static Inertia inertia(Random random) {
        Inertia sum = Inertia.MASSLESS;
        for (int k = 0; k < 4; k++) {
            sum = sum.add(Inertia.point(0.1 + random.nextDouble(), vector(random)));
        }
        return sum;
    }

    private static Vector3 vector(Random random) {
        return new Vector3(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
    }
}
