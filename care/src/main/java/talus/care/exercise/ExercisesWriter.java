package talus.care.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.source.Bibliography;
import talus.care.source.SourcesWriter;
import talus.chain.contract.scenario.Worded;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** Writes exercises as the contract says: {@code talus/exercises/1}. */
public final class ExercisesWriter {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/exercises/1";

    private ExercisesWriter() {}

    /**
     * The document.
     *
     * @param exercises what to write, in this order
     * @param bibliography the sources that they name
     */
    public static JsonObject write(List<Exercise> exercises, Bibliography bibliography) {
        List<Json> written = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        for (Exercise exercise : exercises) {
            written.add(exercise(exercise));
            sources.addAll(exercise.sources());
        }
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put("exercises", new JsonArray(written))
                .put("bibliography", SourcesWriter.write(bibliography, sources))
                .build();
    }

    private static JsonObject exercise(Exercise exercise) {
        return JsonObject.builder()
                .put("id", exercise.id())
                .put("version", exercise.version())
                .put("family", exercise.family())
                .put("phase", exercise.phase().word())
                .put("name", exercise.name())
                .put("side", exercise.side().word())
                .put("mode", exercise.mode().word())
                .put("dose", dose(exercise.dose()))
                .put("position", exercise.position().word())
                .put("equipment", words(exercise.equipment()))
                .put("targets", targets(exercise.targets()))
                .put("steps", steps(exercise.steps()))
                .put("cue", exercise.cue())
                .put("warnings", JsonArray.ofStrings(exercise.warnings()))
                .put("stopRules", JsonArray.ofStrings(exercise.stopRules()))
                .put("contraindications", words(exercise.contraindications()))
                .put("easier", JsonArray.ofStrings(exercise.easier()))
                .put("harder", JsonArray.ofStrings(exercise.harder()))
                .put("sources", JsonArray.ofStrings(exercise.sources()))
                .put("author", exercise.author())
                .put("licence", exercise.licence())
                .put("reviewedBy", textOrNull(exercise.review().map(Review::by)))
                .put("reviewedOn", textOrNull(exercise.review().map(Review::on)))
                .build();
    }

    private static JsonObject dose(Dose dose) {
        JsonObject.Builder written = JsonObject.builder()
                .put("sets", dose.sets())
                .put("repsLow", dose.repsLow())
                .put("repsHigh", dose.repsHigh())
                .put("holdS", dose.holdS())
                .put("holdHighS", dose.holdHighS())
                .put("restS", dose.restS());
        if (dose.tempo().repS() > 0) {
            written.put(
                    "tempo",
                    JsonObject.builder()
                            .put("moveS", dose.tempo().moveS())
                            .put("pauseS", dose.tempo().pauseS())
                            .put("returnS", dose.tempo().returnS())
                            .build());
        }
        DoseBasis basis = dose.basis();
        return written.put("loadKind", dose.load().kind().word())
                .put("loadStartKg", dose.load().startKg())
                .put("loadStepKg", dose.load().stepKg())
                .put("daysAWeek", dose.daysAWeek())
                .put(
                        "basis",
                        JsonObject.builder()
                                .put("status", basis.status().word())
                                .put("sources", JsonArray.ofStrings(basis.sources()))
                                .put("reason", basis.reason())
                                .build())
                .build();
    }

    private static JsonArray targets(List<Target> targets) {
        List<Json> written = new ArrayList<>();
        for (Target target : targets) {
            written.add(JsonObject.builder()
                    .put("part", target.part().word())
                    .put("capacity", target.capacity().word())
                    .put("main", target.main())
                    .put("sources", JsonArray.ofStrings(target.sources()))
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray steps(List<Step> steps) {
        List<Json> written = new ArrayList<>();
        for (Step step : steps) {
            written.add(JsonObject.builder()
                    .put("role", step.role().word())
                    .put("text", step.text())
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray words(List<? extends Worded> all) {
        return JsonArray.ofStrings(Worded.words(all));
    }

    private static Json textOrNull(Optional<String> text) {
        return text.isPresent() ? new JsonString(text.get()) : new JsonNull();
    }
}
