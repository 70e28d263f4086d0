package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** The schemas against an independent validator: it must say of every document what the reader says. */
class SchemasTest {
    private static final long SEED = 20261121L;
    private static final int MUTATIONS = Boolean.getBoolean("talus.deep") ? 50_000 : 2_000;

    private static final Schema SCENARIO = compiled(Schemas.scenario());
    private static final Schema RESULT = compiled(Schemas.result());
    private static final Schema CHECK = compiled(Schemas.check());

    @Test
    void theSchemasAreSchemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema draft = registry.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (JsonObject schema : List.of(Schemas.scenario(), Schemas.result(), Schemas.check())) {
            assertThat(errors(draft, schema)).isEmpty();
        }
    }

    @Test
    void theCommittedScenariosFit() {
        for (Path file : Documents.scenarioFiles()) {
            assertThat(errors(SCENARIO, Documents.json(Documents.text(file))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void writtenScenariosFit() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Scenario scenario = new AnyScenario(random).draw();
            assertThat(errors(SCENARIO, ScenarioWriter.write(scenario)))
                    .as("seed %d, draw %d: %s", SEED, i, scenario)
                    .isEmpty();
        }
    }

    @Test
    void writtenResultsFit() {
        assertThat(errors(RESULT, ResultWriter.write(SampleResult.full()))).isEmpty();
        assertThat(errors(RESULT, ResultWriter.write(SampleResult.bare()))).isEmpty();
        assertThat(errors(CHECK, ResultWriter.write(SampleResult.check(true)))).isEmpty();
        assertThat(errors(CHECK, ResultWriter.write(SampleResult.check(false)))).isEmpty();
    }

    @Test
    void readerAndSchemaAgreeOnEveryMutatedScenario() {
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Json mutated = ScenarioWriter.write(new AnyScenario(random).draw());
            for (int n = random.nextInt(3); n >= 0; n--) {
                mutated = new Mutations(random).of(mutated);
            }
            Json document = mutated;
            String where = "seed " + SEED + ", draw " + i + ": " + JsonText.write(document);
            List<Problem> problems = new ArrayList<>();
            assertThatCode(() -> {
                        if (ScenarioReader.read(document) instanceof ReadOutcome.Refused(List<Problem> found)) {
                            problems.addAll(found);
                        }
                    })
                    .as(where)
                    .doesNotThrowAnyException();
            assertThat(errors(SCENARIO, document).isEmpty())
                    .as(where + " " + problems)
                    .isEqualTo(problems.isEmpty());
            assertThat(problems)
                    .as(where)
                    .allSatisfy(problem -> assertThat(problem.path()).isNotEmpty());
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).as("mutations that matter").isBetween(MUTATIONS / 2, MUTATIONS - 1);
    }

    @Test
    void descriptionAndSchemaAgreeOnEveryMutatedResult() {
        Random random = new Random(SEED);
        JsonObject result = ResultWriter.write(SampleResult.full());
        for (int i = 0; i < MUTATIONS / 4; i++) {
            Json mutated = new Mutations(random).of(result);
            assertThat(errors(RESULT, mutated).isEmpty())
                    .as("seed %d, draw %d: %s", SEED, i, JsonText.write(mutated))
                    .isEqualTo(Check.problems(ResultShape.RESULT, mutated).isEmpty());
        }
    }

    @Test
    void aResultWithOneNameTooManyAnywhereIsRefused() {
        JsonObject result = ResultWriter.write(SampleResult.full());
        for (JsonObject broken : withStray(result, "")) {
            assertThat(errors(RESULT, broken)).as(JsonText.write(broken)).isNotEmpty();
        }
    }

    /** The document with a stray member in each object that has fixed names, one at a time. */
    private static List<JsonObject> withStray(JsonObject object, String path) {
        List<JsonObject> all = new ArrayList<>();
        boolean freeNames = path.equals("bands") || path.startsWith("bands.") || path.startsWith("perCentimetre.");
        boolean byCoordinate = path.endsWith("coordinates")
                || path.endsWith("generalizedForces")
                || path.endsWith("velocities")
                || path.endsWith("accelerations");
        if (!freeNames && !byCoordinate) {
            all.add(Documents.with(object, "stray", "true"));
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (member.getValue() instanceof JsonObject next) {
                for (JsonObject broken : withStray(next, inner)) {
                    all.add(replaced(object, member.getKey(), broken));
                }
            } else if (member.getValue() instanceof JsonArray(List<Json> items)
                    && !items.isEmpty()
                    && items.getLast() instanceof JsonObject last) {
                for (JsonObject broken : withStray(last, inner)) {
                    List<Json> changed = new ArrayList<>(items);
                    changed.set(changed.size() - 1, broken);
                    all.add(replaced(object, member.getKey(), new JsonArray(changed)));
                }
            }
        }
        return all;
    }

    private static JsonObject replaced(JsonObject object, String name, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return new JsonObject(members);
    }

    @Test
    void aFieldSaysItsMeaningAndItsDefault() {
        Json text = Schemas.scenario().get("properties").orElseThrow();
        assertThat(JsonText.write(text))
                .contains("\"footStiffness\":{\"description\":\"factor on midfoot and subtalar stiffness\","
                        + "\"type\":\"number\",\"minimum\":0.3,\"maximum\":3,\"default\":1}");
        assertThat(Schemas.scenario().get("additionalProperties")).contains(new JsonBoolean(false));
    }

    private static Schema compiled(JsonObject schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.write(schema), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, Json document) {
        return schema.validate(JsonText.write(document), InputFormat.JSON);
    }
}
