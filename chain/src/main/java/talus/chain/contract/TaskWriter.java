package talus.chain.contract;

import java.util.Optional;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.ReachStyle;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskField;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.json.JsonObject;

/** Writes a task with its defaults filled in. */
final class TaskWriter {
    private TaskWriter() {}

    static JsonObject write(Task task) {
        JsonObject.Builder written =
                JsonObject.builder().put(TaskShape.KIND, task.kind().word());
        putOwn(written, task);
        putSetting(written, task);
        return written.build();
    }

    private static void putOwn(JsonObject.Builder written, Task task) {
        switch (task) {
            case Task.Stand stand -> {}
            case Task.KneeToWall wall -> written.put("leg", wall.leg().word());
            case Task.Squat squat -> putDepth(written, squat.depth());
            case Task.SingleLegSquat squat -> {
                putDepth(written, squat.depth());
                written.put("leg", squat.leg().word());
            }
            case Task.Lunge lunge -> {
                putDepth(written, lunge.depth());
                written.put("leg", lunge.leg().word()).put("stepLengthM", lunge.stepLengthM());
            }
            case Task.StepDown step ->
                written.put("leg", step.leg().word())
                        .put("direction", step.direction().word())
                        .put("stepHeightM", step.stepHeightM());
            case Task.StairUp stair ->
                written.put("leg", stair.leg().word())
                        .put("stepHeightM", stair.stepHeightM())
                        .put("stepLengthM", stair.stepLengthM());
            case Task.StairDown stair ->
                written.put("leg", stair.leg().word())
                        .put("stepHeightM", stair.stepHeightM())
                        .put("stepLengthM", stair.stepLengthM());
            case Task.Sit sit -> {
                putSeat(written, sit.seat(), sit.setting().arms());
                written.put("trunk", sit.trunk().word());
            }
            case Task.SitToStand rise ->
                putSeat(written, rise.seat(), rise.setting().arms());
            case Task.Bend bend -> putObject(written, bend.object(), bend.style());
            case Task.PickUp pickUp -> putObject(written, pickUp.object(), pickUp.style());
        }
    }

    private static void putSetting(JsonObject.Builder written, Task task) {
        Setting setting = task.setting();
        switch (setting.arms()) {
            case Arms.Load load ->
                written.put(
                        "load",
                        JsonObject.builder()
                                .put("massKg", load.massKg())
                                .put("position", load.position().word())
                                .build());
            case Arms.Held held -> written.put("arms", held.position().word());
            case Arms.OnArmrests rests -> {}
            case Arms.AtObject object -> {}
        }
        if (task.kind().has(TaskField.STANCE)) {
            written.put("stance", stance(setting.stance()));
        }
        putWedges(written, setting.wedges());
        putImposed(written, setting.imposed());
        if (task.kind().has(TaskField.KNEES_BEHIND_TOES)) {
            written.put("kneesBehindToes", setting.kneesBehindToes());
        }
        if (task.kind().has(TaskField.DURATION)) {
            written.put("durationS", setting.durationS());
        }
    }

    private static void putDepth(JsonObject.Builder written, Optional<Depth> depth) {
        written.putIf("depth", depth.map(TaskWriter::depth));
    }

    private static JsonObject depth(Depth depth) {
        return switch (depth) {
            case Depth.ThighAngle thigh ->
                JsonObject.builder().put("thighDeg", thigh.thighDeg()).build();
            case Depth.KneeFlexion knee ->
                JsonObject.builder()
                        .put("kneeFlexionDeg", knee.kneeFlexionDeg())
                        .build();
            case Depth.Deepest deepest ->
                JsonObject.builder().put("deepest", true).build();
        };
    }

    private static void putSeat(JsonObject.Builder written, Seat seat, Arms arms) {
        written.put("seatHeightM", seat.seatHeightM())
                .put("feetBackM", seat.feetBackM())
                .put("hands", arms instanceof Arms.OnArmrests ? TaskShape.ARMRESTS : TaskShape.FREE_HANDS);
    }

    private static void putObject(JsonObject.Builder written, ReachObject object, ReachStyle style) {
        JsonObject place = JsonObject.builder()
                .put("massKg", object.massKg())
                .put("handHeightM", object.handHeightM())
                .put("handForwardM", object.handForwardM())
                .build();
        written.put("object", place).put("style", style.word());
    }

    private static JsonObject stance(Stance stance) {
        return JsonObject.builder()
                .put("widthM", stance.widthM())
                .put("toeOutDeg", stance.toeOutDeg())
                .build();
    }

    private static void putWedges(JsonObject.Builder written, Wedges wedges) {
        JsonObject.Builder sides = JsonObject.builder();
        putWedge(sides, "left", wedges.left());
        putWedge(sides, "right", wedges.right());
        ScenarioWriter.putUnlessEmpty(written, "wedges", sides);
    }

    private static void putWedge(JsonObject.Builder sides, String side, Wedge wedge) {
        switch (wedge) {
            case Wedge.None none -> {}
            case Wedge.HeelHeight heel ->
                sides.put(side, JsonObject.builder().put("heelM", heel.heelM()).build());
            case Wedge.Pitch pitch ->
                sides.put(
                        side,
                        JsonObject.builder().put("pitchDeg", pitch.pitchDeg()).build());
        }
    }

    private static void putImposed(JsonObject.Builder written, Imposed imposed) {
        ScenarioWriter.putUnlessEmpty(
                written,
                "impose",
                JsonObject.builder()
                        .put("shinDeg", imposed.shinDeg())
                        .put("thighDeg", imposed.thighDeg())
                        .put("trunkDeg", imposed.trunkDeg()));
    }
}
