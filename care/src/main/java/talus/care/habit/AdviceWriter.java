package talus.care.habit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.source.Bibliography;
import talus.care.source.SourcesWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** Writes the advice for a person: {@code talus/habits/1}. */
public final class AdviceWriter {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/habits/1";

    private AdviceWriter() {}

    /**
     * The document.
     *
     * @param chosen what to write, in this order
     * @param bibliography the sources that it names
     */
    public static JsonObject write(List<HabitAdvice> chosen, Bibliography bibliography) {
        List<Json> written = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        for (HabitAdvice advice : chosen) {
            sources.addAll(advice.sources());
            Optional<Json> exercise = advice.exercise().map(JsonString::new);
            written.add(JsonObject.builder()
                    .put("id", advice.id())
                    .put("habit", advice.when().habit())
                    .put("advice", advice.advice())
                    .put("because", advice.because())
                    .put("exercise", exercise.orElse(new JsonNull()))
                    .put("sources", JsonArray.ofStrings(advice.sources()))
                    .build());
        }
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put("advice", new JsonArray(written))
                .put("bibliography", SourcesWriter.write(bibliography, sources))
                .build();
    }
}
