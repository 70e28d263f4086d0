package talus.chain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all, and any tree at all. */
class JsonPropertiesTest {
    private static final String SEED = "20261121";

    @Property(tries = 2000, seed = SEED)
    void anyTextGivesAnOutcome(@ForAll String text) {
        assertThat(JsonParser.parse(text)).isNotNull();
    }

    @Property(tries = 5000, seed = SEED)
    void anyTextOfJsonCharactersGivesAnOutcomeThatIsStable(@ForAll("jsonCharacters") String text) {
        if (JsonParser.parse(text) instanceof ParseOutcome.Parsed(Json json)) {
            assertThat(parsed(JsonText.write(json))).isEqualTo(json);
        }
    }

    @Provide
    Arbitrary<String> jsonCharacters() {
        return Arbitraries.strings().withChars("{}[]:,\"\\ -+.eE019utrfalsn\n").ofMaxLength(30);
    }

    @Property(tries = 500, seed = SEED)
    void whatIsWrittenReadsBack(@ForAll("trees") Json json) {
        assertThat(parsed(JsonText.write(json))).isEqualTo(json);
        assertThat(parsed(JsonText.writeIndented(json))).isEqualTo(json);
    }

    @Property(tries = 500, seed = SEED)
    void aCutTextIsNeverReadAsAnotherValue(@ForAll("trees") Json json, @ForAll int where) {
        String text = JsonText.write(new JsonArray(List.of(json)));
        String cut = text.substring(0, Math.floorMod(where, text.length()));
        assertThat(JsonParser.parse(cut)).isInstanceOf(ParseOutcome.Malformed.class);
    }

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<Json> leaves = Arbitraries.oneOf(
                Arbitraries.doubles().map(JsonNumber::new),
                Arbitraries.strings().ofMaxLength(8).map(JsonString::new),
                Arbitraries.of(true, false).map(JsonBoolean::new),
                Arbitraries.just(new JsonNull()));
        return Arbitraries.recursive(() -> leaves, JsonPropertiesTest::branch, 0, 4);
    }

    private static Arbitrary<Json> branch(Arbitrary<Json> inner) {
        Arbitrary<Json> lists = inner.list().ofMaxSize(4).map(JsonArray::new);
        Arbitrary<Json> objects = Combinators.combine(
                        inner.list().ofMaxSize(4),
                        Arbitraries.strings()
                                .ofMaxLength(6)
                                .list()
                                .uniqueElements()
                                .ofSize(4))
                .as(JsonPropertiesTest::object);
        return Arbitraries.oneOf(lists, objects);
    }

    private static Json object(List<Json> values, List<String> names) {
        Map<String, Json> members = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(names);
        for (Json value : values) {
            members.put(left.removeFirst(), value);
        }
        return new JsonObject(members);
    }

    private static Json parsed(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed -> throw new AssertionError(text + ": " + malformed.text());
        };
    }
}
