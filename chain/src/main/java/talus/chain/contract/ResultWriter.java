package talus.chain.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Event;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** Writes results. What is written has the shape that {@link Schemas} publishes; a number that is not finite throws. */
public final class ResultWriter {
    private ResultWriter() {}

    /** The result document. */
    public static JsonObject write(Result result) {
        JsonObject.Builder written = JsonObject.builder()
                .put("schema", Result.SCHEMA)
                .put("engine", result.engine())
                .put("scenario", ScenarioWriter.write(result.scenario()))
                .put("ankles", ankles(result.ankles()))
                .put("sideDifference", sideDifference(result.sideDifference()))
                .put("preferred", preferred(result));
        List<Json> strategies = new ArrayList<>();
        for (Strategy strategy : result.strategies()) {
            strategies.add(strategy(strategy));
        }
        List<Json> events = new ArrayList<>();
        for (Event event : result.events()) {
            events.add(JsonObject.builder()
                    .put("name", event.name())
                    .put("phase", event.phase())
                    .build());
        }
        List<Json> notes = new ArrayList<>();
        for (Note note : result.notes()) {
            notes.add(JsonObject.builder()
                    .put("code", note.code())
                    .put("text", note.text())
                    .build());
        }
        return written.put("strategies", new JsonArray(strategies))
                .putIf("reference", result.reference().map(ResultWriter::strategy))
                .putIf("comparison", result.comparison().map(ResultWriter::comparison))
                .putIf("perCentimetre", result.perCentimetre().map(ResultWriter::perCentimetre))
                .putIf("bands", result.bands().map(ResultWriter::bands))
                .put("events", new JsonArray(events))
                .put("notes", new JsonArray(notes))
                .build();
    }

    /** The document of {@code talus check --json}. */
    public static JsonObject write(CheckResult check) {
        return JsonObject.builder()
                .put("schema", CheckResult.SCHEMA)
                .put("ankles", ankles(check.ankles()))
                .put("sideDifference", sideDifference(check.sideDifference()))
                .putIf("demands", check.demands().map(ResultWriter::demands))
                .put("result", write(check.result()))
                .build();
    }

    /** One frame of a strategy, as a result holds it. */
    public static JsonObject frame(Frame frame) {
        return FrameWriter.write(frame);
    }

    private static Json preferred(Result result) {
        return result.preferred().isPresent()
                ? new JsonString(result.preferred().get().word())
                : new JsonNull();
    }

    private static JsonObject ankles(AnkleAnswers ankles) {
        return JsonObject.builder()
                .put("left", ankle(ankles.left()))
                .put("right", ankle(ankles.right()))
                .build();
    }

    private static JsonObject ankle(AnkleAnswer ankle) {
        return JsonObject.builder()
                .put("wallDistanceM", ankle.wallDistanceM())
                .put("limitDeg", ankle.limitDeg())
                .put("short", ankle.isShort())
                .put("bandDeg", band(ankle.bandDeg()))
                .build();
    }

    private static JsonObject sideDifference(SideDifference difference) {
        return JsonObject.builder()
                .put("distanceM", difference.distanceM())
                .put("notable", difference.notable())
                .build();
    }

    private static JsonObject strategy(Strategy strategy) {
        List<Json> frames = new ArrayList<>();
        for (Frame frame : strategy.frames()) {
            frames.add(FrameWriter.write(frame));
        }
        return JsonObject.builder()
                .put("name", strategy.name().word())
                .put("outcome", outcome(strategy.outcome()))
                .put("cost", strategy.cost())
                .put("frames", new JsonArray(frames))
                .build();
    }

    /** What became of a strategy, as a result says it. */
    public static JsonObject outcome(StrategyOutcome outcome) {
        JsonObject.Builder written = JsonObject.builder();
        switch (outcome) {
            case StrategyOutcome.Converged converged ->
                written.put("kind", "converged")
                        .put("residual", converged.residual())
                        .put("iterations", converged.iterations());
            case StrategyOutcome.Infeasible infeasible -> {
                List<Json> blocks = new ArrayList<>();
                for (Block block : infeasible.blocks()) {
                    blocks.add(block(block));
                }
                written.put("kind", "infeasible").put("blocks", new JsonArray(blocks));
                ScenarioWriter.putUnlessEmpty(
                        written, "reached", JsonObject.builder().put("thighDeg", infeasible.reachedThighDeg()));
            }
            case StrategyOutcome.Unavailable unavailable -> written.put("kind", "unavailable");
        }
        return written.build();
    }

    private static JsonObject block(Block block) {
        return JsonObject.builder()
                .put("what", block.what().word())
                .putIf("side", block.side().map(side -> new JsonString(side.word())))
                .put("text", block.text())
                .build();
    }

    private static JsonObject comparison(Comparison comparison) {
        return JsonObject.builder()
                .put("joints", joints(comparison.joints()))
                .put("pressureCentreShare", comparison.pressureCentreShare())
                .putIf(
                        "sameStrategy",
                        comparison
                                .sameStrategy()
                                .map(same -> JsonObject.builder()
                                        .put("name", same.name().word())
                                        .put("joints", joints(same.joints()))
                                        .build()))
                .build();
    }

    private static JsonObject joints(JointChanges joints) {
        return JsonObject.builder()
                .put("hip", sided(joints.hip()))
                .put("knee", sided(joints.knee()))
                .put("ankle", sided(joints.ankle()))
                .put("subtalar", sided(joints.subtalar()))
                .put("lumbar", change(joints.lumbar()))
                .put("trunk", change(joints.trunk()))
                .build();
    }

    private static JsonObject sided(JointChanges.SidedChange sided) {
        return JsonObject.builder()
                .put("left", change(sided.left()))
                .put("right", change(sided.right()))
                .build();
    }

    private static JsonObject change(JointChange change) {
        return JsonObject.builder()
                .put("angleDeg", change.angleDeg())
                .put("momentNm", change.momentNm())
                .put("share", change.share())
                .build();
    }

    private static JsonObject perCentimetre(PerCentimetre change) {
        return JsonObject.builder()
                .put(
                        "left",
                        DottedPaths.nest(JsonObject.ofNumbers(change.left()).members()))
                .put(
                        "right",
                        DottedPaths.nest(JsonObject.ofNumbers(change.right()).members()))
                .build();
    }

    private static JsonObject bands(Bands bands) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Map.Entry<String, Band> scalar : bands.scalars().entrySet()) {
            members.put(scalar.getKey(), band(scalar.getValue()));
        }
        members = new LinkedHashMap<>(DottedPaths.nest(members).members());
        JsonObject.Builder preferred = JsonObject.builder();
        for (Map.Entry<StrategyName, Double> share : bands.preferred().entrySet()) {
            preferred.put(share.getKey().word(), share.getValue());
        }
        List<Json> drivers = new ArrayList<>();
        for (Bands.Driver driver : bands.drivers()) {
            drivers.add(JsonObject.builder()
                    .put("name", driver.name())
                    .put("share", driver.share())
                    .build());
        }
        members.put("preferred", preferred.build());
        members.put("drivers", new JsonArray(drivers));
        return new JsonObject(members);
    }

    private static JsonArray band(Band band) {
        return JsonArray.ofNumbers(band.low(), band.high());
    }

    private static JsonArray demands(List<CheckResult.Demand> demands) {
        List<Json> written = new ArrayList<>();
        for (CheckResult.Demand demand : demands) {
            written.add(JsonObject.builder()
                    .put("task", demand.task())
                    .put("needsDeg", demand.needsDeg())
                    .put("marginDeg", FrameWriter.sides(demand.marginDeg()))
                    .put("source", demand.source())
                    .build());
        }
        return new JsonArray(written);
    }
}
