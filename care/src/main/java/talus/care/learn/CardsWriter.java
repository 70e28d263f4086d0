package talus.care.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talus.care.source.Bibliography;
import talus.care.source.SourcesWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/** Writes learn cards: {@code talus/learn/1}. */
public final class CardsWriter {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/learn/1";

    private CardsWriter() {}

    /**
     * The document.
     *
     * @param cards what to write, in this order
     * @param bibliography the sources that they name
     */
    public static JsonObject write(List<LearnCard> cards, Bibliography bibliography) {
        List<Json> written = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        for (LearnCard card : cards) {
            written.add(JsonObject.builder()
                    .put("id", card.id())
                    .put("title", card.title())
                    .put("lead", card.lead())
                    .put("picture", card.illustration().alt())
                    .put("sourceSays", statements(card.sourceSays(), sources))
                    .put("studiesShow", statements(card.studiesShow(), sources))
                    .put("against", statements(card.against(), sources))
                    .put("takeaway", card.takeaway())
                    .build());
        }
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put("cards", new JsonArray(written))
                .put("bibliography", SourcesWriter.write(bibliography, sources))
                .build();
    }

    private static JsonArray statements(List<Statement> statements, Set<String> sources) {
        List<Json> written = new ArrayList<>();
        for (Statement statement : statements) {
            sources.addAll(statement.sources());
            written.add(JsonObject.builder()
                    .put("text", statement.text())
                    .put("sources", JsonArray.ofStrings(statement.sources()))
                    .build());
        }
        return new JsonArray(written);
    }
}
