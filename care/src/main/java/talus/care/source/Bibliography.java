package talus.care.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.care.content.Reading;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.parameters.ParameterStatus;

/** All sources by id. Immutable. */
public final class Bibliography {
    /** The resource that holds the text. */
    public static final String RESOURCE = "/talus/care/sources.json";

    /** What the file calls itself. */
    public static final String SCHEMA = "talus/sources/1";

    private static final Shape TEXT = new Shape.Text();

    private static final ObjectShape SOURCE = ObjectShape.of(
            Field.required("id", TEXT, "as exercises, cards and rules name it"),
            Field.required("citation", TEXT, "who, when, on what"),
            Field.required("status", new Shape.Word(statuses()), "how well we know what it says"),
            Field.required("where", TEXT, "the place it was read in"),
            Field.required("says", TEXT, "what it found, with its size"));

    /** The description of the file. */
    public static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            Field.required("sources", Shape.items(SOURCE), "by id"));

    private final Map<String, Source> byId;

    private Bibliography(Map<String, Source> byId) {
        this.byId = byId;
    }

    /** Reads the text of the file; an id that occurs twice is a problem. */
    public static Reading<Bibliography> readText(String text) {
        return Reading.checked(text, FILE, Bibliography::twice, Bibliography::make);
    }

    private static Bibliography make(Members file) {
        Map<String, Source> byId = new LinkedHashMap<>();
        for (Members source : file.objects("sources")) {
            byId.put(
                    source.word("id"),
                    new Source(
                            source.word("id"),
                            source.word("citation"),
                            status(source.word("status")),
                            source.word("where"),
                            source.word("says")));
        }
        return new Bibliography(byId);
    }

    private static List<Problem> twice(Members file) {
        List<Problem> problems = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Members source : file.objects("sources")) {
            String id = source.word("id");
            if (seen.contains(id)) {
                problems.add(new Problem(
                        "sources[" + seen.size() + "].id", JsonText.write(new JsonString(id)), "an id not used above"));
            }
            seen.add(id);
        }
        return problems;
    }

    /** By id. */
    public List<Source> sources() {
        return List.copyOf(byId.values());
    }

    /** The source with this id, or empty. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<String> statuses() {
        List<String> labels = new ArrayList<>();
        for (ParameterStatus status : ParameterStatus.values()) {
            labels.add(status.label());
        }
        return labels;
    }

    private static ParameterStatus status(String label) {
        for (ParameterStatus status : ParameterStatus.values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new IllegalArgumentException("label: \"" + label + "\" is not one of " + statuses());
    }
}
