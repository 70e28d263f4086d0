package talus.chain.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import talus.chain.contract.result.Frame;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

/**
 * The scalars of a frame by dotted path, such as {@code shinDeg.left}: everything that is one number for a person, so neither places,
 * coordinates, contacts nor the frame's own instant.
 */
public final class FrameScalars {
    private static final Set<String> LEFT_OUT = Set.of(
            "phase",
            "timeS",
            "positionsM",
            "coordinates",
            "generalizedForces",
            "velocities",
            "accelerations",
            "contacts",
            "lumbarLevelsDeg");

    private FrameScalars() {}

    /** In the order of the contract; what has no value in this frame is left out. */
    public static Map<String, Double> of(Frame frame) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : FrameWriter.write(frame).members().entrySet()) {
            if (!LEFT_OUT.contains(member.getKey())) {
                add(member.getKey(), member.getValue(), out);
            }
        }
        return out;
    }

    private static void add(String path, Json value, Map<String, Double> out) {
        if (value instanceof JsonNumber number) {
            out.put(path, number.value());
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                add(path + "." + member.getKey(), member.getValue(), out);
            }
        }
    }
}
