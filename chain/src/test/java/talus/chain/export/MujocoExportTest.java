package talus.chain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Carried;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanBuilder;
import talus.chain.body.HumanModel;
import talus.chain.body.LumbarRhythm;
import talus.chain.contract.result.ContactForce;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Pose;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

class MujocoExportTest {
    private static final long SEED = 20261121;

    /** A point two metres from the origin goes into a body and out again: some tens of roundings of 2.2e-16 m. */
    private static final double PLACE_M = 1e-14;

    private final HumanModel human = human();
    private final MultibodyModel model = human.model();
    private final Map<String, Double> posture = posture();

    @Test
    void everyAxisIsAJointInTheSameOrderWithItsPositionInTheKeyframe() {
        MjcfFile file = MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml());
        Workspace ws = positions();

        assertThat(axisNames(file.model())).isEqualTo(axisNames(model));
        assertThat(file.keyframe()).containsExactly(ws.axisValues());
    }

    @Test
    void anIndependentCoordinateIsOneJointOfItsName() {
        MultibodyModel joints =
                MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml()).model();

        for (String name : Coordinates.PELVIS) {
            assertThat(joints.axis(joints.axisIndex(name)).direction())
                    .isEqualTo(model.axis(model.axisIndex(name)).direction());
        }
        assertThat(axisNames(joints)).contains("kneeFlexion.left", "subtalarEversion.right", "neckFlexion");
    }

    @Test
    void theLumbarCoordinatesBecomeOneHingeALevelWithTheirShares() {
        JsonObject couplings = couplings();

        assertThat(couplings.members()).containsOnlyKeys("lumbarFlexion", "lumbarBending", "lumbarRotation");
        JsonObject flexion = (JsonObject) couplings.get("lumbarFlexion").orElseThrow();
        assertThat(flexion.members()).hasSize(LumbarRhythm.LEVELS.size());
        for (int level = 0; level < LumbarRhythm.LEVELS.size(); level++) {
            assertThat(flexion.get("lumbarFlexion." + LumbarRhythm.LEVELS.get(level)))
                    .contains(new JsonNumber(LumbarRhythm.NOMINAL.flexion(level)));
        }
    }

    @Test
    void segmentsKeepTheirInertiasAndTheLoadIsABodyOfItsOwn() {
        MultibodyModel joints =
                MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml()).model();

        assertThat(joints.bodyCount()).isEqualTo(model.bodyCount());
        for (int b = 0; b < model.bodyCount(); b++) {
            assertThat(joints.bodyName(b)).isEqualTo(model.bodyName(b));
            Inertia read = joints.bodyInertia(b);
            Inertia own = model.bodyInertia(b);
            assertThat(read.mass()).isEqualTo(own.mass());
            assertThat(read.center().minus(own.center()).norm()).isZero();
            assertThat(List.of(read.xx(), read.yy(), read.zz())).isEqualTo(List.of(own.xx(), own.yy(), own.zz()));
        }
        assertThat(joints.bodyParent(joints.bodyIndex("barbell"))).isEqualTo(joints.bodyIndex("thorax"));
    }

    @Test
    void gravityIsStandardFreeFallAlongMinusY() {
        assertThat(MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml())
                        .only("option")
                        .getAttribute("gravity"))
                .isEqualTo("0 -9.80665 0");
    }

    @Test
    void withoutContactsASiteLiesUnderEachPartOfTheFeet() {
        MjcfFile file = MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml());

        assertThat(file.sites())
                .containsOnlyKeys(
                        "contact.hindfoot.left",
                        "contact.forefoot.left",
                        "contact.toes.left",
                        "contact.hindfoot.right",
                        "contact.forefoot.right",
                        "contact.toes.right");
        file.sites().forEach((name, site) -> assertThat(name).isEqualTo("contact." + site.body()));
    }

    @Test
    void aSiteLiesWhereItsContactActsInTheKeyframe() {
        Vector3 seat = new Vector3(-0.2, 0.45, 0.1);
        Vector3 heel = new Vector3(0.03, 0.01, -0.12);
        List<ContactForce> contacts = List.of(
                new ContactForce("thigh.right", "seat", seat, Vector3.Y.times(300), Vector3.ZERO),
                new ContactForce("hindfoot.left", "ground", heel, Vector3.Y.times(200), Vector3.ZERO));

        MjcfFile file =
                MjcfFile.read(MujocoExport.mjcf(human, posture, contacts).bodyXml());

        assertThat(inGround(file, "contact.thigh.right").minus(seat).norm()).isCloseTo(0, within(PLACE_M));
        assertThat(inGround(file, "contact.hindfoot.left").minus(heel).norm()).isCloseTo(0, within(PLACE_M));
        assertThat(file.sites()).hasSize(7).containsKey("contact.hindfoot.right");
    }

    @Test
    void everyCoordinateMustBeGiven() {
        Map<String, Double> lacking = new LinkedHashMap<>(posture);
        lacking.remove("kneeFlexion.left");

        assertThatThrownBy(() -> MujocoExport.mjcf(human, lacking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kneeFlexion.left");
    }

    @Test
    void aCoordinateOfAnotherBodyIsRefused() {
        Map<String, Double> surplus = new LinkedHashMap<>(posture);
        surplus.put("tailFlexion", 0.0);

        assertThatThrownBy(() -> MujocoExport.mjcf(human, surplus))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tailFlexion");
    }

    @Test
    void aPartIsTouchedAtMostOnce() {
        ContactForce touch = new ContactForce("toes.left", "ground", Vector3.ZERO, Vector3.Y, Vector3.ZERO);

        assertThatThrownBy(() -> MujocoExport.mjcf(human, posture, List.of(touch, touch)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toes.left");
    }

    @Test
    void drawingsHaveNoMassAndTouchNothing() {
        Element geom = (Element) MjcfFile.read(MujocoExport.mjcf(human, posture).bodyXml())
                .only("default")
                .getElementsByTagName("geom")
                .item(0);

        assertThat(List.of(geom.getAttribute("mass"), geom.getAttribute("contype"), geom.getAttribute("conaffinity")))
                .containsOnly("0");
    }

    private JsonObject couplings() {
        ParseOutcome outcome =
                JsonParser.parse(MujocoExport.mjcf(human, posture).couplingsJson());
        assertThat(outcome).isInstanceOf(ParseOutcome.Parsed.class);
        return (JsonObject) ((ParseOutcome.Parsed) outcome).json();
    }

    private Vector3 inGround(MjcfFile file, String name) {
        MjcfFile.Site site = Optional.ofNullable(file.sites().get(name)).orElseThrow();
        Pose pose = Kinematics.bodyPose(model, positions(), model.bodyIndex(site.body()));
        return pose.apply(site.place());
    }

    private Workspace positions() {
        double[] q = new double[model.coordinateCount()];
        posture.forEach((name, value) -> q[model.coordinateIndex(name)] = value);
        Workspace ws = new Workspace(model);
        Kinematics.positions(model, q, ws);
        return ws;
    }

    private static List<String> axisNames(MultibodyModel model) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < model.axisCount(); i++) {
            names.add(model.axisName(i));
        }
        return names;
    }

    private static HumanModel human() {
        PersonSize size = new PersonSize(Sex.FEMALE, 34, 1.68, OptionalDouble.of(63), MeasuredSegments.NONE);
        assertThat(BodyEstimate.of(size)).isInstanceOf(BodyAnswer.Possible.class);
        BodyEstimate body = ((BodyAnswer.Possible) BodyEstimate.of(size)).body();
        Inertia bar = Inertia.principal(20, Vector3.ZERO, 3.5, 3.5, 0.01);
        return HumanBuilder.build(
                JointCentreLengths.of(body.mean()),
                63,
                List.of(new Carried("barbell", "thorax", "c7", new Vector3(-0.05, 0, 0), bar)));
    }

    private Map<String, Double> posture() {
        Random random = new Random(SEED);
        Map<String, Double> values = new LinkedHashMap<>();
        for (int c = 0; c < model.coordinateCount(); c++) {
            values.put(model.coordinateName(c), random.nextDouble(-1, 1));
        }
        return values;
    }
}
