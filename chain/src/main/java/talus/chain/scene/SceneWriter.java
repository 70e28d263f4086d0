package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.contract.scenario.Wedges;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.mechanics.multibody.Vector3;

/** Writes scenes and poses for the page, lengths to a tenth of a millimetre and rotations to 1e-5: a viewer shows no more. */
public final class SceneWriter {
    private static final double PLACES = 1e4;
    private static final double TURNS = 1e5;
    private static final double FORCES = 10;

    private SceneWriter() {}

    public static JsonObject write(Scene scene) {
        return JsonObject.builder()
                .put("segments", JsonArray.ofStrings(scene.segments()))
                .put("solids", solids(scene.solids(), scene.segments()))
                .build();
    }

    /** What lies under the feet. */
    public static JsonArray wedges(Wedges wedges, HumanModel human) {
        List<String> segments = new ArrayList<>();
        for (int b = 0; b < human.model().bodyCount(); b++) {
            segments.add(human.model().bodyName(b));
        }
        return solids(WedgeSolids.of(wedges, human.foot()), segments);
    }

    public static JsonObject write(Poses.Pose pose) {
        List<Json> segments = new ArrayList<>();
        for (int i = 0; i < pose.segments().length; i++) {
            segments.add(rounded(pose.segments()[i], i % 7 < 3 ? PLACES : TURNS));
        }
        JsonObject feet = JsonObject.builder()
                .putIf("left", pose.left().map(SceneWriter::pressure))
                .putIf("right", pose.right().map(SceneWriter::pressure))
                .build();
        return JsonObject.builder()
                .put("segments", new JsonArray(segments))
                .put("feet", feet)
                .put("gravityLine", vector(pose.gravityLine(), PLACES))
                .build();
    }

    private static JsonObject pressure(Poses.Pressure pressure) {
        return JsonObject.builder()
                .put("point", vector(pressure.pointM(), PLACES))
                .put("forceN", vector(pressure.forceN(), FORCES))
                .build();
    }

    private static JsonArray solids(List<Solid> solids, List<String> segments) {
        List<Json> written = new ArrayList<>();
        for (Solid solid : solids) {
            List<Json> rings = new ArrayList<>();
            List<Json> points = new ArrayList<>();
            for (Solid.Ring ring : solid.rings()) {
                rings.add(new JsonNumber(segments.indexOf(ring.segment())));
                ring.points().forEach(p -> add(points, p, PLACES));
            }
            written.add(JsonObject.builder()
                    .put("name", solid.name())
                    .put("look", solid.look().word())
                    .put("across", Solid.ACROSS)
                    .put("rings", new JsonArray(rings))
                    .put("points", new JsonArray(points))
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray vector(Vector3 v, double scale) {
        List<Json> numbers = new ArrayList<>();
        add(numbers, v, scale);
        return new JsonArray(numbers);
    }

    private static void add(List<Json> out, Vector3 v, double scale) {
        out.add(rounded(v.x(), scale));
        out.add(rounded(v.y(), scale));
        out.add(rounded(v.z(), scale));
    }

    private static JsonNumber rounded(double value, double scale) {
        return new JsonNumber(Math.floor(value * scale + 0.5) / scale);
    }
}
