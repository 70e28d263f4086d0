package talus.chain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import talus.chain.statistics.RandomSource;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

class HumanModelTest {
    private static final int PEOPLE = 20;

    /** Thirty segments' masses of up to 100 kg are added, each sum rounded to 1e-14: below 1e-12 kg. */
    private static final double SUMMED_KG = 1e-12;

    /** Places are sums of a dozen lengths and turns of size 1, each rounded to 2e-16: below 1e-14 m. */
    private static final double PLACED_M = 1e-13;

    private static final List<String> SIDED =
            List.of("ankle", "knee", "kneeFront", "hip", "shoulder", "elbow", "wrist", "heel", "ball", "toe");
    private static final List<String> MIDDLE = List.of("midHip", "l5s1", "t12l1", "midShoulder", "c7", "head");

    /** Reversed by the mirror; all others keep their sign, the sided ones change sides. */
    private static final Set<String> REVERSED = Set.of(
            Coordinates.PELVIS_RIGHT,
            Coordinates.PELVIS_LIST,
            Coordinates.PELVIS_ROTATION,
            Coordinates.LUMBAR_BENDING,
            Coordinates.LUMBAR_ROTATION);

    @Test
    void treeWeighsWhatThePersonWeighs() {
        for (long seed = 1; seed <= PEOPLE; seed++) {
            RandomBody body = RandomBody.of(seed);
            assertThat(body.human().model().totalMass()).as("%s", body).isCloseTo(body.massKg(), within(SUMMED_KG));
        }
    }

    @Test
    void loadIsABodyOfItsOwnThatAddsItsMass() {
        RandomBody body = RandomBody.of(3);
        Inertia bar = Inertia.principal(40, Vector3.ZERO, 17, 17, 0.4);
        HumanModel loaded = HumanBuilder.build(
                body.lengths(), body.massKg(), List.of(new Carried("load", "thorax", "c7", Vector3.ZERO, bar)));
        MultibodyModel model = loaded.model();
        assertThat(model.totalMass()).isCloseTo(body.massKg() + 40, within(SUMMED_KG));
        assertThat(model.bodyParent(model.bodyIndex("load"))).isEqualTo(model.bodyIndex("thorax"));
        assertThat(place(loaded, standing(loaded), new Landmark(model.bodyIndex("load"), Vector3.ZERO))
                        .minus(place(loaded, standing(loaded), loaded.landmark("c7")))
                        .norm())
                .isLessThan(PLACED_M);
    }

    @Test
    void loadOnAPlaceThatIsNotThereIsRefused() {
        RandomBody body = RandomBody.of(3);
        Carried lost =
                new Carried("load", "pelvis", "c7", Vector3.ZERO, Inertia.principal(1, Vector3.ZERO, 0.1, 0.1, 0.1));
        assertThatThrownBy(() -> HumanBuilder.build(body.lengths(), body.massKg(), List.of(lost)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c7")
                .hasMessageContaining("pelvis");
    }

    @Test
    void everyPartOfTheLeftHasItsMirrorImageOnTheRight() {
        MultibodyModel model = RandomBody.of(5).human().model();
        int sided = 0;
        for (int b = 0; b < model.bodyCount(); b++) {
            String name = model.bodyName(b);
            if (name.endsWith(".left")) {
                int other = model.bodyIndex(name.replace(".left", ".right"));
                assertThat(model.bodyMass(b)).as(name).isEqualTo(model.bodyMass(other));
                Inertia left = model.bodyInertia(b);
                Inertia right = model.bodyInertia(other);
                assertThat(left.center().minus(right.center().mirroredZ()).norm())
                        .as(name)
                        .isZero();
                assertThat(new double[] {left.xx(), left.yy(), left.zz()})
                        .as(name)
                        .containsExactly(right.xx(), right.yy(), right.zz());
                sided++;
            }
        }
        assertThat(sided).isEqualTo(8);
    }

    @Test
    void mirroredCoordinatesGiveTheMirroredBody() {
        for (long seed = 1; seed <= PEOPLE; seed++) {
            RandomBody body = RandomBody.of(seed);
            HumanModel human = body.human();
            MultibodyModel model = human.model();
            RandomSource random = new RandomSource(1000 + seed);
            double[] q = new double[model.coordinateCount()];
            for (int c = 0; c < q.length; c++) {
                q[c] = 2 * random.nextUniform() - 1;
            }
            double[] mirrored = mirrored(model, q);
            for (String name : MIDDLE) {
                assertMirrored(body + ", " + name, human, q, human.landmark(name), mirrored, human.landmark(name));
            }
            for (String name : SIDED) {
                for (Side side : Side.BOTH) {
                    assertMirrored(
                            body + ", " + side.of(name),
                            human,
                            q,
                            human.landmark(name, side),
                            mirrored,
                            human.landmark(name, side.other()));
                }
            }
            for (String name : FootGeometry.CONTACTS) {
                assertMirrored(
                        body + ", contact " + name,
                        human,
                        q,
                        human.contact(name, Side.LEFT),
                        mirrored,
                        human.contact(name, Side.RIGHT));
            }
        }
    }

    @Test
    void neutralStandingAddsUpToTheStature() {
        for (long seed = 1; seed <= PEOPLE; seed++) {
            RandomBody body = RandomBody.of(seed);
            HumanModel human = body.human();
            var l = body.lengths();
            double[] q = standing(human);
            assertHeight(body, human, q, "head", l.statureM());
            assertHeight(body, human, q, "c7", l.hipHeightM() + l.c7AboveHipM());
            assertHeight(body, human, q, "midShoulder", l.hipHeightM() + l.trunkM());
            assertHeight(body, human, q, "t12l1", l.hipHeightM() + l.l5s1AboveHipM() + l.lumbarM());
            assertHeight(body, human, q, "l5s1", l.hipHeightM() + l.l5s1AboveHipM());
            for (Side side : Side.BOTH) {
                assertHeight(body, human, q, "hip", side, l.hipHeightM());
                assertHeight(body, human, q, "knee", side, l.ankleHeightM() + l.shankM());
                assertHeight(body, human, q, "ankle", side, l.ankleHeightM());
                assertHeight(body, human, q, "heel", side, 0);
                assertHeight(body, human, q, "ball", side, 0);
                assertHeight(body, human, q, "toe", side, 0);
                assertHeight(body, human, q, "shoulder", side, l.hipHeightM() + l.trunkM());
                assertHeight(body, human, q, "elbow", side, l.hipHeightM() + l.trunkM() - l.upperArmM());
            }
        }
    }

    @Test
    void footLiesFlatUnderTheAnkleInNeutralStanding() {
        RandomBody body = RandomBody.of(7);
        HumanModel human = body.human();
        double[] q = standing(human);
        for (Side side : Side.BOTH) {
            Vector3 heel = place(human, q, human.landmark("heel", side));
            Vector3 toe = place(human, q, human.landmark("toe", side));
            Vector3 ankle = place(human, q, human.landmark("ankle", side));
            assertThat(toe.x() - heel.x()).isCloseTo(body.lengths().footLengthM(), within(PLACED_M));
            assertThat(ankle.x() - heel.x()).isCloseTo(body.lengths().ankleFromHeelM(), within(PLACED_M));
            for (String contact : List.of("firstHead", "fifthHead", "toe")) {
                assertThat(place(human, q, human.contact(contact, side)).y()).isCloseTo(0, within(PLACED_M));
            }
            double medial = place(human, q, human.contact("firstHead", side)).z();
            double lateral = place(human, q, human.contact("fifthHead", side)).z();
            assertThat(side.lateral() * (lateral - medial))
                    .as("the little toe is outside")
                    .isPositive();
        }
    }

    @Test
    void sixLumbarJointsShareOneCoordinateAndTheirSharesSumToOne() {
        MultibodyModel model = RandomBody.of(11).human().model();
        for (String coordinate :
                List.of(Coordinates.LUMBAR_FLEXION, Coordinates.LUMBAR_BENDING, Coordinates.LUMBAR_ROTATION)) {
            int c = model.coordinateIndex(coordinate);
            assertThat(model.coordinateAxisCount(c)).as(coordinate).isEqualTo(6);
            double sum = 0;
            for (String level : LumbarRhythm.LEVELS) {
                int axis = model.axisIndex(coordinate + "." + level);
                assertThat(model.axisCoordinate(axis)).isEqualTo(c);
                assertThat(model.axisIsHinge(axis)).isTrue();
                assertThat(model.axisSlope(axis)).isPositive();
                sum += model.axisSlope(axis);
            }
            assertThat(sum).as(coordinate).isCloseTo(1, within(1e-15 * 6));
        }
    }

    /** Pearcy 1984 (A44): 8, 10, 12, 13 and 9 degrees from L1/L2 to L5/S1. */
    @Test
    void lumbarFlexionIsSharedAsPearcyMeasured() {
        MultibodyModel model = RandomBody.of(11).human().model();
        List<String> levels = List.of("L1L2", "L2L3", "L3L4", "L4L5", "L5S1");
        double[] degrees = {8, 10, 12, 13, 9};
        double first = model.axisSlope(model.axisIndex("lumbarFlexion.L1L2"));
        for (int i = 0; i < degrees.length; i++) {
            double share = model.axisSlope(model.axisIndex("lumbarFlexion." + levels.get(i)));
            assertThat(share / first).as(levels.get(i)).isCloseTo(degrees[i] / degrees[0], within(1e-14));
        }
    }

    @Test
    void vertebraeStandOnEachOtherFromTheSacrumToTheThorax() {
        HumanModel human = RandomBody.of(13).human();
        MultibodyModel model = human.model();
        double[] q = standing(human);
        double below = place(human, q, human.landmark("midHip")).y();
        for (String name : List.of("L5", "L4", "L3", "L2", "L1", "thorax")) {
            double joint = place(human, q, new Landmark(model.bodyIndex(name), Vector3.ZERO))
                    .y();
            assertThat(joint).as(name).isGreaterThan(below);
            below = joint;
        }
    }

    @Test
    void coordinatesTurnTheWayTheirNamesSay() {
        HumanModel human = RandomBody.of(17).human();
        for (Side side : Side.BOTH) {
            double out = side.lateral();
            assertThat(moved(human, side.of(Coordinates.HIP_FLEXION), human.landmark("knee", side))
                            .x())
                    .isPositive();
            assertThat(out
                            * moved(human, side.of(Coordinates.HIP_ADDUCTION), human.landmark("knee", side))
                                    .z())
                    .isNegative();
            assertThat(out
                            * moved(human, side.of(Coordinates.HIP_ROTATION), human.landmark("toe", side))
                                    .z())
                    .isNegative();
            assertThat(moved(human, side.of(Coordinates.KNEE_FLEXION), human.landmark("ankle", side))
                            .x())
                    .isNegative();
            assertThat(out
                            * moved(human, side.of(Coordinates.KNEE_ADDUCTION), human.landmark("ankle", side))
                                    .z())
                    .isNegative();
            assertThat(out
                            * moved(human, side.of(Coordinates.KNEE_ROTATION), human.landmark("toe", side))
                                    .z())
                    .isNegative();
            assertThat(moved(human, side.of(Coordinates.ANKLE_DORSIFLEXION), human.landmark("toe", side))
                            .y())
                    .isPositive();
            Landmark underTheAnkle =
                    new Landmark(human.model().bodyIndex(side.of("hindfoot")), new Vector3(0, -0.05, 0));
            assertThat(out
                            * moved(human, side.of(Coordinates.SUBTALAR_EVERSION), underTheAnkle)
                                    .z())
                    .as("the sole of an everting hindfoot goes out")
                    .isPositive();
            assertThat(moved(human, side.of(Coordinates.MIDTARSAL_OBLIQUE), human.landmark("ball", side))
                            .y())
                    .isPositive();
            assertThat(moved(human, side.of(Coordinates.MIDTARSAL_LONGITUDINAL), human.contact("firstHead", side))
                            .minus(moved(
                                    human,
                                    side.of(Coordinates.MIDTARSAL_LONGITUDINAL),
                                    human.contact("fifthHead", side)))
                            .y())
                    .isPositive();
            assertThat(moved(human, side.of(Coordinates.TOE_EXTENSION), human.landmark("toe", side))
                            .y())
                    .isPositive();
            assertThat(moved(human, side.of(Coordinates.SHOULDER_FLEXION), human.landmark("elbow", side))
                            .x())
                    .isPositive();
            assertThat(out
                            * moved(human, side.of(Coordinates.SHOULDER_ABDUCTION), human.landmark("elbow", side))
                                    .z())
                    .isPositive();
            assertThat(moved(human, side.of(Coordinates.ELBOW_FLEXION), human.landmark("wrist", side))
                            .x())
                    .isPositive();
        }
        assertThat(moved(human, Coordinates.PELVIS_TILT, human.landmark("head")).x())
                .isPositive();
        assertThat(moved(human, Coordinates.PELVIS_LIST, human.landmark("hip", Side.RIGHT))
                        .y())
                .isNegative();
        assertThat(moved(human, Coordinates.PELVIS_ROTATION, human.landmark("hip", Side.RIGHT))
                        .x())
                .isPositive();
        assertThat(moved(human, Coordinates.LUMBAR_FLEXION, human.landmark("head"))
                        .x())
                .isPositive();
        assertThat(moved(human, Coordinates.LUMBAR_BENDING, human.landmark("head"))
                        .z())
                .isPositive();
        assertThat(moved(human, Coordinates.LUMBAR_ROTATION, human.landmark("shoulder", Side.RIGHT))
                        .x())
                .isPositive();
        assertThat(moved(human, Coordinates.NECK_FLEXION, human.landmark("head"))
                        .x())
                .isPositive();
    }

    /** Published axes (Inman 1976; Isman and Inman 1968): talocrural 82.7 degrees to the tibia, subtalar 42 up and 20 medial. */
    @Test
    void axesOfTheFootLieWhereAnatomistsFoundThem() {
        FootGeometry foot = FootGeometry.of(RandomBody.of(19).lengths());
        double deg = Math.PI / 180;
        assertThat(Math.acos(-foot.talocruralAxis().dot(Vector3.Y)) / deg).isCloseTo(82.7, within(0.01));
        Vector3 subtalar = foot.subtalarAxis().times(-1);
        assertThat(Math.asin(subtalar.y()) / deg).isCloseTo(42, within(0.01));
        assertThat(Math.atan2(-subtalar.z(), subtalar.x()) / deg).isCloseTo(20, within(0.01));
    }

    @Test
    void everyAxisOfTheTreeHasAUnitDirection() {
        MultibodyModel model = RandomBody.of(23).human().model();
        for (int i = 0; i < model.axisCount(); i++) {
            Vector3 direction = switch (model.axis(i)) {
                case Axis.Hinge h -> h.direction();
                case Axis.Slider s -> s.direction();
            };
            assertThat(direction.norm()).as(model.axisName(i)).isCloseTo(1, within(1e-15 * 4));
        }
    }

    private static double[] standing(HumanModel human) {
        double[] q = new double[human.model().coordinateCount()];
        q[human.model().coordinateIndex(Coordinates.PELVIS_UP)] =
                human.lengths().hipHeightM();
        return q;
    }

    static double[] mirrored(MultibodyModel model, double[] q) {
        double[] out = new double[q.length];
        for (int c = 0; c < q.length; c++) {
            String name = model.coordinateName(c);
            String other = name.endsWith(".left")
                    ? name.replace(".left", ".right")
                    : name.endsWith(".right") ? name.replace(".right", ".left") : name;
            out[model.coordinateIndex(other)] = REVERSED.contains(name) ? -q[c] : q[c];
        }
        return out;
    }

    /** How a small positive turn of a coordinate moves a place, from neutral standing. */
    private static Vector3 moved(HumanModel human, String coordinate, Landmark at) {
        double[] q = standing(human);
        Vector3 before = place(human, q, at);
        q[human.model().coordinateIndex(coordinate)] += 0.01;
        return place(human, q, at).minus(before);
    }

    private static void assertMirrored(
            String what, HumanModel human, double[] q, Landmark at, double[] mirrored, Landmark image) {
        Vector3 apart = place(human, q, at).mirroredZ().minus(place(human, mirrored, image));
        assertThat(apart.norm()).as(what).isLessThan(PLACED_M);
    }

    private static void assertHeight(RandomBody body, HumanModel human, double[] q, String name, double heightM) {
        assertThat(place(human, q, human.landmark(name)).y())
                .as("%s, %s", body, name)
                .isCloseTo(heightM, within(PLACED_M));
    }

    private static void assertHeight(
            RandomBody body, HumanModel human, double[] q, String name, Side side, double heightM) {
        assertThat(place(human, q, human.landmark(name, side)).y())
                .as("%s, %s", body, side.of(name))
                .isCloseTo(heightM, within(PLACED_M));
    }

    static Vector3 place(HumanModel human, double[] q, Landmark at) {
        Workspace workspace = new Workspace(human.model());
        Kinematics.positions(human.model(), q, workspace);
        double[] out = new double[3];
        Vector3 p = at.place();
        Kinematics.pointPosition(human.model(), workspace, at.body(), p.x(), p.y(), p.z(), out, 0);
        return new Vector3(out[0], out[1], out[2]);
    }
}
