package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of another engine on the same trees: validation/mujoco/reference_vectors.py says what each record is. */
class MujocoReferenceTest {
    private static final int CASES = 24;

    private static final class Reference {
        String seed = "";
        final List<Segment> segments = new ArrayList<>();
        final List<double[]> wrenches = new ArrayList<>();
        final List<double[]> poses = new ArrayList<>();
        double[] q = {};
        double[] qd = {};
        double[] qdd = {};
        double[] whole = {};
        double[] mass = {};
        double[] tau = {};
        double[] tauUnderWrenches = {};
    }

    private static List<Reference> read() {
        List<Reference> cases = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("case")) {
                Reference next = new Reference();
                next.seed = cells[1];
                cases.add(next);
            } else if (!line.startsWith("#")) {
                add(cases.getLast(), cells);
            }
        }
        return cases;
    }

    private static List<String> lines() {
        try (InputStream in = MujocoReferenceTest.class.getResourceAsStream("mujoco.csv")) {
            if (in == null) {
                throw new IllegalStateException("mujoco.csv is not beside this class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("mujoco.csv cannot be read", e);
        }
    }

    private static void add(Reference to, String[] cells) {
        switch (cells[0]) {
            case "body" -> to.segments.add(body(to.segments.size(), numbers(cells, 1)));
            case "axis" -> addAxis(to, cells);
            case "q" -> to.q = numbers(cells, 1);
            case "qd" -> to.qd = numbers(cells, 1);
            case "qdd" -> to.qdd = numbers(cells, 1);
            case "wrench" -> to.wrenches.add(numbers(cells, 1));
            case "pose" -> to.poses.add(numbers(cells, 2));
            case "whole" -> to.whole = numbers(cells, 1);
            case "mass" -> to.mass = numbers(cells, 1);
            case "tau" -> to.tau = numbers(cells, 1);
            case "tauw" -> to.tauUnderWrenches = numbers(cells, 1);
            default -> throw new IllegalStateException("unknown record " + cells[0]);
        }
    }

    private static double[] numbers(String[] cells, int from) {
        return Arrays.stream(cells, from, cells.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Segment body(int index, double[] n) {
        String parent = n[0] < 0 ? Segment.GROUND : "b" + (int) n[0];
        Inertia principal = Inertia.principal(n[8], Vector3.ZERO, n[16], n[17], n[18]);
        Pose frame = new Pose(new Vector3(n[9], n[10], n[11]), quaternion(n, 12));
        Pose placement = new Pose(new Vector3(n[1], n[2], n[3]), quaternion(n, 4));
        return new Segment("b" + index, parent, placement, List.of(), principal.transform(frame));
    }

    private static Rotation quaternion(double[] n, int at) {
        double w = n[at];
        Vector3 v = new Vector3(n[at + 1], n[at + 2], n[at + 3]);
        return Rotation.about(v, 2 * StrictMath.atan2(v.norm(), w));
    }

    private static void addAxis(Reference to, String[] cells) {
        int body = Integer.parseInt(cells[1]);
        double[] n = numbers(cells, 3);
        Vector3 direction = new Vector3(n[0], n[1], n[2]).unit();
        Segment old = to.segments.get(body);
        List<Axis> axes = new ArrayList<>(old.axes());
        String name = "axis" + body + "." + axes.size();
        axes.add(
                cells[2].equals("hinge")
                        ? new Axis.Hinge(name, direction, Drive.direct(name))
                        : new Axis.Slider(name, direction, Drive.direct(name)));
        to.segments.set(body, new Segment(old.name(), old.parent(), old.placement(), axes, old.inertia()));
    }

    @Test
    void everyCaseIsThere() {
        assertThat(read()).hasSize(CASES);
    }

    @Test
    void placesBodiesWhereMujocoDoes() {
        for (Reference reference : read()) {
            MultibodyModel model = MultibodyModel.compile(reference.segments);
            Workspace workspace = new Workspace(model);
            Kinematics.positions(model, reference.q, workspace);
            Kinematics.velocities(model, reference.qd, workspace);
            for (int b = 0; b < model.bodyCount(); b++) {
                double[] pose = Arrays.copyOf(Arrays.copyOfRange(workspace.bodyOrigins(), 3 * b, 3 * b + 3), 12);
                System.arraycopy(workspace.bodyRotations(), 9 * b, pose, 3, 9);
                assertAgree("pose " + b + ", case " + reference.seed, pose, reference.poses.get(b), ROUNDING);
            }
            double[] center = new double[3];
            double[] momentum = new double[6];
            CenterOfMass.position(model, workspace, center);
            CenterOfMass.momentum(model, workspace, momentum);
            double[] energy = {
                CenterOfMass.kineticEnergy(model, workspace), CenterOfMass.potentialEnergy(model, workspace)
            };
            String what = ", case " + reference.seed;
            assertAgree("centre" + what, center, Arrays.copyOf(reference.whole, 3), 1, ROUNDING);
            double[] expected = Arrays.copyOfRange(reference.whole, 3, 9);
            assertAgree("momentum" + what, momentum, expected, model.totalMass(), ROUNDING);
            assertAgree("energy" + what, energy, Arrays.copyOfRange(reference.whole, 9, 11), ROUNDING);
        }
    }

    @Test
    void hasTheMassMatrixOfMujoco() {
        for (Reference reference : read()) {
            MultibodyModel model = MultibodyModel.compile(reference.segments);
            int nc = model.coordinateCount();
            double[] mass = new double[nc * nc];
            MassMatrix.compute(model, reference.q, new Workspace(model), mass);
            double[] lower = new double[nc * (nc + 1) / 2];
            for (int i = 0, k = 0; i < nc; i++) {
                for (int j = 0; j <= i; j++, k++) {
                    lower[k] = mass[i * nc + j];
                }
            }
            assertAgree("M, case " + reference.seed, lower, reference.mass, ROUNDING);
        }
    }

    @Test
    void findsTheForcesOfMujoco() {
        for (Reference reference : read()) {
            MultibodyModel model = MultibodyModel.compile(reference.segments);
            Workspace workspace = new Workspace(model);
            int nc = model.coordinateCount();
            double[] tau = new double[nc];
            InverseDynamics.generalizedForces(model, reference.q, reference.qd, reference.qdd, workspace, tau);
            assertAgree("tau, case " + reference.seed, tau, reference.tau, ROUNDING);

            double[] wrenches = Wrenches.zero(model);
            for (double[] w : reference.wrenches) {
                Wrenches.addForce(wrenches, (int) w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
                Wrenches.addMoment(wrenches, (int) w[0], w[7], w[8], w[9]);
            }
            InverseDynamics.generalizedForces(
                    model, reference.q, reference.qd, reference.qdd, wrenches, workspace, tau);
            assertAgree("tau under wrenches, case " + reference.seed, tau, reference.tauUnderWrenches, ROUNDING);
        }
    }
}
