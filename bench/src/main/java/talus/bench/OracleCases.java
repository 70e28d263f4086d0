package talus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Carried;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.ContactForce;
import talus.chain.export.MujocoExport;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.InverseDynamics;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;
import talus.mechanics.multibody.Wrenches;

/**
 * Writes random persons in random motion under random contacts, as folders of {@code body.xml}, {@code couplings.json} and a
 * {@code result.json} with one frame, for {@code validation/mujoco/oracle.py}. These frames are not in balance: they ask whether the
 * export carries the whole model, at any coordinates.
 *
 * <p>Arguments: folder, number of cases, seed. Case 0 is the standard body in neutral posture, at rest.
 */
public final class OracleCases {
    /** Angles (rad) and the places of the pelvis (m) are drawn within this of zero; rates and accelerations within multiples. */
    private static final double SPREAD = 1.2;

    private static final double SPEED = 5;
    private static final double ACCELERATION = 40;
    private static final double FORCE_N = 2000;
    private static final double MOMENT_NM = 50;

    private static final List<String> TOUCHING = List.of(
            "hindfoot.left",
            "forefoot.left",
            "toes.left",
            "hindfoot.right",
            "forefoot.right",
            "toes.right",
            "pelvis",
            "shank.left",
            "forearm.right");

    private final SplittableRandom random;

    private OracleCases(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Folder, number of cases, seed. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("arguments: FOLDER COUNT SEED, got " + List.of(arguments));
        }
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        OracleCases cases = new OracleCases(Long.parseLong(arguments[2]));
        HumanModel standard = PersonalBody.standard();
        double[] zero = new double[standard.model().coordinateCount()];
        double[] standing = zero.clone();
        standing[standard.model().coordinateIndex(Coordinates.PELVIS_UP)] = 0.95;
        write(folder.resolve("neutral"), standard, standing, zero, zero, List.of());
        for (int i = 1; i < count; i++) {
            cases.writeOne(folder.resolve("random-" + i));
        }
    }

    private void writeOne(Path folder) throws IOException {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        double heightM = random.nextDouble(1.45, 2.05);
        double massKg = heightM * heightM * random.nextDouble(19, 34);
        double ageYears = random.nextDouble(18, 80);
        PersonSize size = new PersonSize(sex, ageYears, heightM, OptionalDouble.of(massKg), MeasuredSegments.NONE);
        HumanModel human = PersonalBody.of(size, random.nextBoolean() ? List.of(load()) : List.of());
        int n = human.model().coordinateCount();
        double[] q = draw(n, SPREAD);
        boolean moving = random.nextBoolean();
        double[] qd = moving ? draw(n, SPEED) : new double[n];
        double[] qdd = moving ? draw(n, ACCELERATION) : new double[n];
        write(folder, human, q, qd, qdd, contacts(human, q));
    }

    /** A turned box on the shoulders, so that a full inertia tensor is met. */
    private Carried load() {
        double mass = random.nextDouble(1, 150);
        double a = random.nextDouble(0.01, 0.2);
        double b = random.nextDouble(0.01, 0.2);
        double c = random.nextDouble(0.01, 0.2);
        double xy = random.nextDouble(-0.002, 0.002);
        Inertia box = new Inertia(
                mass,
                vector(0.1),
                mass * (b * b + c * c) / 3,
                mass * (a * a + c * c) / 3,
                mass * (a * a + b * b) / 3,
                mass * xy * a * b,
                mass * xy * a * c,
                mass * xy * b * c);
        return new Carried("load", "thorax", "c7", vector(0.1), box);
    }

    private List<ContactForce> contacts(HumanModel human, double[] q) {
        MultibodyModel model = human.model();
        Workspace ws = new Workspace(model);
        Kinematics.positions(model, q, ws);
        List<ContactForce> contacts = new ArrayList<>();
        for (String body : TOUCHING) {
            Vector3 at = Kinematics.bodyPose(model, ws, model.bodyIndex(body)).apply(vector(0.1));
            contacts.add(new ContactForce(body, "ground", at, vector(FORCE_N), vector(MOMENT_NM)));
        }
        return contacts;
    }

    private double[] draw(int n, double size) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextDouble(-size, size);
        }
        return values;
    }

    private Vector3 vector(double size) {
        double[] v = draw(3, size);
        return new Vector3(v[0], v[1], v[2]);
    }

    private static void write(
            Path folder, HumanModel human, double[] q, double[] qd, double[] qdd, List<ContactForce> contacts)
            throws IOException {
        MultibodyModel model = human.model();
        double[] wrenches = Wrenches.zero(model);
        List<Json> touching = new ArrayList<>();
        for (ContactForce contact : contacts) {
            int body = model.bodyIndex(contact.body());
            Vector3 p = contact.pointM();
            Vector3 f = contact.forceN();
            Vector3 m = contact.momentNm();
            Wrenches.addForce(wrenches, body, p.x(), p.y(), p.z(), f.x(), f.y(), f.z());
            Wrenches.addMoment(wrenches, body, m.x(), m.y(), m.z());
            touching.add(JsonObject.builder()
                    .put("body", contact.body())
                    .put("surface", contact.surface())
                    .put("pointM", json(p))
                    .put("forceN", json(f))
                    .put("momentNm", json(m))
                    .build());
        }
        double[] tau = new double[model.coordinateCount()];
        InverseDynamics.generalizedForces(model, q, qd, qdd, wrenches, new Workspace(model), tau);
        JsonObject frame = JsonObject.builder()
                .put("phase", 1.0)
                .put("coordinates", json(named(model, q)))
                .put("generalizedForces", json(named(model, tau)))
                .put("velocities", json(named(model, qd)))
                .put("accelerations", json(named(model, qdd)))
                .put("contacts", new JsonArray(touching))
                .build();
        JsonObject strategy = JsonObject.builder()
                .put("name", "heelsDown")
                .put("frames", new JsonArray(List.of(frame)))
                .build();
        JsonObject result = JsonObject.builder()
                .put("schema", "talus/result/1")
                .put("preferred", "heelsDown")
                .put("strategies", new JsonArray(List.of(strategy)))
                .put("events", new JsonArray(List.of()))
                .build();
        MujocoExport.Exported files = MujocoExport.mjcf(human, named(model, q), contacts);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("body.xml"), files.bodyXml());
        Files.writeString(folder.resolve("couplings.json"), files.couplingsJson());
        Files.writeString(folder.resolve("result.json"), JsonText.writeIndented(result));
    }

    private static Map<String, Double> named(MultibodyModel model, double[] values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int c = 0; c < values.length; c++) {
            named.put(model.coordinateName(c), values[c]);
        }
        return named;
    }

    private static JsonObject json(Map<String, Double> values) {
        JsonObject.Builder object = JsonObject.builder();
        values.forEach(object::put);
        return object.build();
    }

    private static JsonArray json(Vector3 v) {
        return JsonArray.ofNumbers(v.x(), v.y(), v.z());
    }
}
