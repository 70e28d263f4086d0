package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultibodyModelTest {
    private static final Inertia BODY = Inertia.principal(1, Vector3.ZERO, 1, 1, 1);

    private static Segment hinged(String name, String parent) {
        return new Segment(name, parent, Pose.IDENTITY, Joints.hinge(name + "Angle", Vector3.Z), BODY);
    }

    @Test
    void bodiesComeDepthFirstAndChildrenInTheOrderGiven() {
        MultibodyModel model = MultibodyModel.compile(List.of(
                hinged("rightShank", "rightThigh"),
                hinged("pelvis", Segment.GROUND),
                hinged("leftThigh", "pelvis"),
                hinged("rightThigh", "pelvis"),
                hinged("leftShank", "leftThigh")));
        List<String> names = new ArrayList<>();
        for (int b = 0; b < model.bodyCount(); b++) {
            names.add(model.bodyName(b));
        }
        assertThat(names).containsExactly("pelvis", "leftThigh", "leftShank", "rightThigh", "rightShank");
        assertThat(model.bodySubtreeEnd(model.bodyIndex("leftThigh"))).isEqualTo(3);
        assertThat(model.axisSubtreeEnd(model.axisIndex("pelvisAngle"))).isEqualTo(5);
        assertThat(model.totalMass()).isEqualTo(5);
    }

    @Test
    void axesAboveAndBelowAgreeInRandomTrees() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            for (int i = 0; i < model.axisCount(); i++) {
                assertThat(model.axisParent(i)).as("seed " + seed).isLessThan(i);
                for (int j = 0; j < model.axisCount(); j++) {
                    boolean below = j >= i && j < model.axisSubtreeEnd(i);
                    assertThat(isAtOrAbove(model, i, j))
                            .as("seed " + seed + ", axes " + i + ", " + j)
                            .isEqualTo(below);
                }
            }
            for (int b = 0; b < model.bodyCount(); b++) {
                int last = model.lastAxis(b);
                assertThat(last < 0 || model.axisBody(last) <= b)
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    private static boolean isAtOrAbove(MultibodyModel model, int i, int j) {
        int k = j;
        while (k > i) {
            k = model.axisParent(k);
        }
        return k == i;
    }

    @Test
    void aCoordinateKnowsItsAxes() {
        List<Axis> two = List.of(
                new Axis.Hinge("upper", Vector3.Z, Drive.share("bend", 0.4)),
                new Axis.Hinge("lower", Vector3.Z, Drive.share("bend", 0.6)));
        MultibodyModel model = MultibodyModel.compile(
                List.of(new Segment("spine", Segment.GROUND, Pose.IDENTITY, two, BODY), hinged("head", "spine")));
        assertThat(model.coordinateCount()).isEqualTo(2);
        assertThat(model.axisCount()).isEqualTo(3);
        assertThat(model.sharesCoordinates()).isTrue();
        int bend = model.coordinateIndex("bend");
        assertThat(model.coordinateAxisCount(bend)).isEqualTo(2);
        assertThat(model.coordinateAxis(bend, 1)).isEqualTo(model.axisIndex("lower"));
        assertThat(model.axisSlope(model.axisIndex("lower"))).isEqualTo(0.6);
        assertThat(model.coordinateName(model.axisCoordinate(model.axisIndex("headAngle"))))
                .isEqualTo("headAngle");
    }

    @Test
    void wrongDescriptionsAreRefusedByName() {
        assertThatThrownBy(() -> MultibodyModel.compile(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MultibodyModel.compile(List.of(hinged("a", "nowhere"))))
                .hasMessageContaining("nowhere");
        assertThatThrownBy(
                        () -> MultibodyModel.compile(List.of(hinged("a", Segment.GROUND), hinged("a", Segment.GROUND))))
                .hasMessageContaining("two segments");
        assertThatThrownBy(() -> MultibodyModel.compile(
                        List.of(hinged("root", Segment.GROUND), hinged("a", "b"), hinged("b", "a"))))
                .hasMessageContaining("loop");
        Segment twice = new Segment("b", Segment.GROUND, Pose.IDENTITY, Joints.hinge("aAngle", Vector3.X), BODY);
        assertThatThrownBy(() -> MultibodyModel.compile(List.of(hinged("a", Segment.GROUND), twice)))
                .hasMessageContaining("two axes");
        assertThatThrownBy(() -> hinged(Segment.GROUND, "a")).hasMessageContaining("ground");
    }

    @Test
    void entriesRefuseShortArraysAndForeignWorkspaces() {
        MultibodyModel model = RandomTrees.plain(1);
        MultibodyModel other = RandomTrees.plain(2);
        Workspace workspace = new Workspace(model);
        assertThatThrownBy(() -> Kinematics.positions(model, new double[0], workspace))
                .hasMessageContaining("q has length 0");
        assertThatThrownBy(() -> Kinematics.positions(other, new double[other.coordinateCount()], workspace))
                .hasMessageContaining("workspace");
        assertThatThrownBy(() -> model.bodyIndex("tail")).hasMessageContaining("tail");
        assertThatThrownBy(() -> Kinematics.pointPosition(model, workspace, 99, 0, 0, 0, new double[3], 0))
                .hasMessageContaining("body = 99");
    }

    @Test
    void theOrderOfTheDescriptionDoesNotChangeTheModelBeyondOrder() {
        List<Segment> segments = RandomTrees.plainSegments(7);
        List<Segment> reversed = segments.reversed();
        MultibodyModel a = MultibodyModel.compile(segments);
        MultibodyModel b = MultibodyModel.compile(reversed);
        Random random = new Random(3);
        Workspace wa = new Workspace(a);
        Workspace wb = new Workspace(b);
        double[] qa = RandomTrees.numbers(random, a.coordinateCount(), 1);
        double[] qb = new double[qa.length];
        for (int c = 0; c < qa.length; c++) {
            qb[b.coordinateIndex(a.coordinateName(c))] = qa[c];
        }
        Kinematics.positions(a, qa, wa);
        Kinematics.positions(b, qb, wb);
        for (int i = 0; i < a.bodyCount(); i++) {
            assertThat(Kinematics.bodyPose(b, wb, b.bodyIndex(a.bodyName(i)))).isEqualTo(Kinematics.bodyPose(a, wa, i));
        }
    }
}
