package talus.care.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.content.Shipped;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;

class ExercisesWriterTest {
    /** The contract's fields of an exercise and of its dose. */
    private static final List<String> FIELDS = List.of(
            "id",
            "family",
            "phase",
            "name",
            "side",
            "mode",
            "dose",
            "position",
            "equipment",
            "steps",
            "cue",
            "warnings",
            "stopRules",
            "contraindications",
            "easier",
            "harder",
            "sources",
            "reviewedBy");

    private static final List<String> DOSE = List.of("sets", "repsLow", "repsHigh", "holdS", "restS", "daysAWeek");

    private final ExerciseCatalogue catalogue = Shipped.catalogue();

    private List<Json> written(List<Exercise> exercises) {
        JsonObject document = ExercisesWriter.write(exercises, Shipped.bibliography());
        return ((JsonArray) document.get("exercises").orElseThrow()).items();
    }

    @Test
    void everyExerciseHasTheFieldsOfTheContract() {
        assertThat(written(catalogue.exercises()))
                .hasSameSizeAs(catalogue.exercises())
                .allSatisfy(json -> {
                    JsonObject exercise = (JsonObject) json;
                    assertThat(exercise.members().keySet()).containsAll(FIELDS);
                    assertThat(((JsonObject) exercise.get("dose").orElseThrow())
                                    .members()
                                    .keySet())
                            .containsAll(DOSE);
                    assertThat(exercise.get("reviewedBy")).contains(new JsonNull());
                });
    }

    @Test
    void onlyTheSourcesThatAreNamedAreWritten() {
        JsonObject document = ExercisesWriter.write(List.of(catalogue.get("squat")), Shipped.bibliography());
        assertThat(((JsonArray) document.get("bibliography").orElseThrow()).items())
                .extracting(source -> ((JsonObject) source).get("id").orElseThrow())
                .extracting(Object::toString)
                .containsExactly("JsonString[value=garber2011]");
    }
}
