package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    /** A dozen operations on numbers near one. */
    private static final double TOLERANCE = 1e-14;

    @Test
    void rotationsComposeAsTheirMatricesDo() {
        Random random = new Random(1);
        Rotation a = RandomTrees.rotation(random);
        Rotation b = RandomTrees.rotation(random);
        Vector3 v = RandomTrees.vector(random, 1);
        assertClose(a.times(b).apply(v), a.apply(b.apply(v)));
        assertClose(a.inverse().apply(a.apply(v)), v);
    }

    @Test
    void rotationTurnsRightHandedAboutItsAxis() {
        assertClose(Rotation.aboutZ(Math.PI / 2).apply(Vector3.X), Vector3.Y);
        assertClose(Rotation.aboutX(Math.PI / 2).apply(Vector3.Y), Vector3.Z);
        assertClose(Rotation.aboutY(Math.PI / 2).apply(Vector3.Z), Vector3.X);
        Vector3 diagonal = new Vector3(1, 1, 1);
        assertClose(Rotation.about(diagonal, 2 * Math.PI / 3).apply(Vector3.X), Vector3.Y);
    }

    @Test
    void rotationRefusesSkewAndMirrorMatrices() {
        assertThatThrownBy(() -> new Rotation(1, 0, 0, 0, 1, 1e-6, 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rotation(1, 0, 0, 0, 1, 0, 0, 0, -1)).hasMessageContaining("mirror");
        assertThatThrownBy(() -> new Rotation(Double.NaN, 0, 0, 0, 1, 0, 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void posesComposeAndInvert() {
        Random random = new Random(2);
        Pose a = new Pose(RandomTrees.vector(random, 1), RandomTrees.rotation(random));
        Pose b = new Pose(RandomTrees.vector(random, 1), RandomTrees.rotation(random));
        Vector3 v = RandomTrees.vector(random, 1);
        assertClose(a.times(b).apply(v), a.apply(b.apply(v)));
        assertClose(a.inverse().apply(a.apply(v)), v);
    }

    @Test
    void mirroredPoseMovesMirroredPointsToMirroredPlaces() {
        Random random = new Random(3);
        Pose pose = new Pose(RandomTrees.vector(random, 1), RandomTrees.rotation(random));
        Vector3 v = RandomTrees.vector(random, 1);
        assertClose(pose.mirroredZ().apply(v.mirroredZ()), pose.apply(v).mirroredZ());
    }

    @Test
    void joinedInertiaIsThatOfAllPointMasses() {
        Random random = new Random(4);
        Inertia whole = Inertia.MASSLESS;
        double mass = 0;
        Vector3 moment = Vector3.ZERO;
        double[] second = new double[6];
        for (int i = 0; i < 5; i++) {
            double m = RandomTrees.between(random, 0.1, 2);
            Vector3 p = RandomTrees.vector(random, 1);
            whole = whole.add(Inertia.point(m, p));
            mass += m;
            moment = moment.plus(p.times(m));
            addPoint(second, m, p);
        }
        Vector3 center = moment.times(1 / mass);
        addPoint(second, -mass, center);
        assertThat(whole.mass()).isCloseTo(mass, within(TOLERANCE * mass));
        assertClose(whole.center(), center);
        assertMoments(whole, second);
    }

    @Test
    void transformedInertiaIsThatOfTransformedPointMasses() {
        Random random = new Random(5);
        Pose pose = new Pose(RandomTrees.vector(random, 1), RandomTrees.rotation(random));
        Inertia inner = Inertia.MASSLESS;
        Inertia outer = Inertia.MASSLESS;
        Inertia mirrored = Inertia.MASSLESS;
        for (int i = 0; i < 5; i++) {
            double m = RandomTrees.between(random, 0.1, 2);
            Vector3 p = RandomTrees.vector(random, 1);
            inner = inner.add(Inertia.point(m, p));
            outer = outer.add(Inertia.point(m, pose.apply(p)));
            mirrored = mirrored.add(Inertia.point(m, p.mirroredZ()));
        }
        assertSame(inner.transform(pose), outer);
        assertSame(inner.mirroredZ(), mirrored);
    }

    @Test
    void inertiaRefusesWhatNoBodyHas() {
        assertThatThrownBy(() -> Inertia.point(-1, Vector3.ZERO)).hasMessageContaining("mass");
        assertThatThrownBy(() -> Inertia.principal(0, Vector3.ZERO, 1, 1, 1)).hasMessageContaining("need mass");
        assertThatThrownBy(() -> Inertia.principal(1, Vector3.ZERO, 1, 1, 3))
                .hasMessageContaining("no mass distribution");
        assertThatThrownBy(() -> new Inertia(1, Vector3.ZERO, 1, 1, 1, 0.9, 0, 0))
                .hasMessageContaining("no mass distribution");
        assertThatThrownBy(() -> new Inertia(1, Vector3.ZERO, 1, 1, 1, 0.3, 0.3, 0.3))
                .hasMessageContaining("no mass distribution");
        assertThatThrownBy(() -> Inertia.principal(Double.NaN, Vector3.ZERO, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void axesRefuseDirectionsThatAreNotUnitVectors() {
        assertThatThrownBy(() -> new Axis.Hinge("knee", new Vector3(0, 0, 1.001), Drive.direct("knee")))
                .hasMessageContaining("knee");
        assertThat(Joints.hinge("knee", new Vector3(1, 2, 3))
                        .getFirst()
                        .direction()
                        .norm())
                .isCloseTo(1, within(TOLERANCE));
    }

    @Test
    void couplingDerivativesAreThoseOfTheirValues() {
        List<Coupling> couplings = List.of(
                new Coupling.Identity(),
                new Coupling.Affine(0.4, -0.2),
                new Coupling.Polynomial(List.of(0.1, -0.5, 0.3, 0.7, -0.2, 0.05)));
        double h = 1e-3;
        // Central difference: h^2/6 times a third derivative below 40, with rounding 1e-16/h.
        double tolerance = 1e-5;
        for (Coupling coupling : couplings) {
            for (double q : new double[] {-1.2, 0, 0.7}) {
                assertThat(coupling.slope(q))
                        .isCloseTo((coupling.value(q + h) - coupling.value(q - h)) / (2 * h), within(tolerance));
                assertThat(coupling.curvature(q))
                        .isCloseTo((coupling.slope(q + h) - coupling.slope(q - h)) / (2 * h), within(tolerance));
                assertThat(coupling.thirdDerivative(q))
                        .isCloseTo(
                                (coupling.curvature(q + h) - coupling.curvature(q - h)) / (2 * h), within(tolerance));
            }
        }
    }

    private static void addPoint(double[] second, double m, Vector3 p) {
        second[0] += m * (p.y() * p.y() + p.z() * p.z());
        second[1] += m * (p.x() * p.x() + p.z() * p.z());
        second[2] += m * (p.x() * p.x() + p.y() * p.y());
        second[3] -= m * p.x() * p.y();
        second[4] -= m * p.x() * p.z();
        second[5] -= m * p.y() * p.z();
    }

    private static void assertMoments(Inertia inertia, double[] expected) {
        double[] actual = {inertia.xx(), inertia.yy(), inertia.zz(), inertia.xy(), inertia.xz(), inertia.yz()};
        Agreement.assertAgree("central moments", actual, expected, TOLERANCE * 10);
    }

    private static void assertSame(Inertia actual, Inertia expected) {
        assertThat(actual.mass()).isCloseTo(expected.mass(), within(TOLERANCE * 10));
        assertClose(actual.center(), expected.center());
        assertMoments(actual, new double[] {
            expected.xx(), expected.yy(), expected.zz(), expected.xy(), expected.xz(), expected.yz()
        });
    }

    private static void assertClose(Vector3 actual, Vector3 expected) {
        assertThat(actual.minus(expected).norm())
                .as(actual + " against " + expected)
                .isLessThan(TOLERANCE);
    }
}
