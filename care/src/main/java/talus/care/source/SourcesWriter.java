package talus.care.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/** Writes the publications that a document names. */
public final class SourcesWriter {
    private SourcesWriter() {}

    /** Those with one of these ids, in the order of the bibliography. */
    public static JsonArray write(Bibliography bibliography, Collection<String> ids) {
        List<Json> written = new ArrayList<>();
        for (Source source : bibliography.sources()) {
            if (ids.contains(source.id())) {
                written.add(source(source));
            }
        }
        return new JsonArray(written);
    }

    private static JsonObject source(Source source) {
        return JsonObject.builder()
                .put("id", source.id())
                .put("citation", source.citation())
                .put("status", source.status().label())
                .put("where", source.where())
                .put("says", source.says())
                .build();
    }
}
