package talus.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.body.HumanModel;
import talus.chain.export.MujocoExport;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.mechanics.multibody.InverseDynamics;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/**
 * Writes the standard body and its states for {@code time_mujoco.py}: {@code body.xml}, {@code couplings.json}, {@code states.json} and
 * {@code states.bin}.
 *
 * <p>{@code states.json} has the number of states and the names of the coordinates. {@code states.bin} has for each state, as
 * little-endian doubles, position, velocity and acceleration of every joint in the order of {@code body.xml}, then the generalized force
 * of every coordinate, by which the other side can see that it computes the same.
 */
public final class StandardBody {
    private StandardBody() {}

    /** Argument: the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("arguments: FOLDER, got " + List.of(arguments));
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        HumanModel human = PersonalBody.standard();
        MultibodyModel model = human.model();
        Map<String, Double> neutral = new LinkedHashMap<>();
        for (int c = 0; c < model.coordinateCount(); c++) {
            neutral.put(model.coordinateName(c), 0.0);
        }
        MujocoExport.Exported files = MujocoExport.mjcf(human, neutral);
        Files.writeString(folder.resolve("body.xml"), files.bodyXml());
        Files.writeString(folder.resolve("couplings.json"), files.couplingsJson());
        JsonObject states = JsonObject.builder()
                .put("count", RandomStates.COUNT)
                .put("coordinates", JsonArray.ofStrings(neutral.keySet()))
                .build();
        Files.writeString(folder.resolve("states.json"), JsonText.writeIndented(states));
        Files.write(folder.resolve("states.bin"), states(model));
    }

    private static byte[] states(MultibodyModel model) {
        RandomStates states = new RandomStates(model);
        int numbers = RandomStates.COUNT * (3 * model.axisCount() + model.coordinateCount());
        ByteBuffer out = ByteBuffer.allocate(numbers * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Workspace ws = new Workspace(model);
        double[] tau = new double[model.coordinateCount()];
        for (int s = 0; s < RandomStates.COUNT; s++) {
            Kinematics.positions(model, states.q[s], ws);
            put(out, ws.axisValues());
            putByJoint(model, states.qd[s], ws.axisSlopes(), out);
            putByJoint(model, states.qdd[s], ws.axisSlopes(), out);
            InverseDynamics.generalizedForces(model, states.q[s], states.qd[s], states.qdd[s], ws, tau);
            put(out, tau);
        }
        return out.array();
    }

    /** A coordinate's rate as those of its joints; the body's couplings are lines. */
    private static void putByJoint(MultibodyModel model, double[] values, double[] slopes, ByteBuffer out) {
        for (int i = 0; i < model.axisCount(); i++) {
            out.putDouble(slopes[i] * values[model.axisCoordinate(i)]);
        }
    }

    private static void put(ByteBuffer out, double[] values) {
        for (double value : values) {
            out.putDouble(value);
        }
    }
}
