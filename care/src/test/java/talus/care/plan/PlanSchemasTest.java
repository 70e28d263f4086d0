package talus.care.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.event.EventOutcome;
import talus.care.event.EventReader;
import talus.chain.contract.shape.Check;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/** The published schemas against an independent validator, on what is really read and written; {@link #main} writes the files anew. */
class PlanSchemasTest {
    private static final Path CONTRACT = Path.of("../validation/contract");
    private static final Path PEOPLE = Path.of("../examples/personas");
    private static final List<String> IDS = Diary.CONTENT.ids();
    private static final Schema PLAN = compiled(PlanSchemas.plan());
    private static final Schema EVENT = compiled(PlanSchemas.event(IDS));

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.schema.json", JsonText.writeIndented(PlanSchemas.plan()));
        files.put("event.schema.json", JsonText.writeIndented(PlanSchemas.event(IDS)));
        files.put("plan-fields.md", "# Fields of a plan\n\n" + PlanSchemas.planTable());
        files.put("event-fields.md", "# Fields of an event\n\n" + PlanSchemas.eventTable(IDS));
        return files;
    }

    /** Writes the files; run in the module's folder. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(CONTRACT.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void theCommittedFilesAreUpToDate() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            assertThat(Files.readString(CONTRACT.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void everyEventOfTheTwelvePeopleFits() throws IOException {
        for (String log : logs()) {
            assertThat(log.lines()).allSatisfy(line -> assertFits(EVENT, json(line)));
        }
    }

    @Test
    void everyWeeklyPlanOfTheTwelvePeopleFits() throws IOException {
        LocalDate start = LocalDate.parse("2026-11-30");
        for (String log : logs()) {
            for (int week = 0; week <= 4; week++) {
                assertPlanFits(Planner.plan(Diary.CONTENT, Diary.read(log), start.plusWeeks(week)));
            }
        }
    }

    @Test
    void stopsAndQuestionsFit() {
        assertPlanFits(Diary.empty("2026-03-02").plan());
        assertPlanFits(Diary.begin("2026-03-02").safety("chestPain").plan());
        assertPlanFits(Diary.begin("2026-03-02").safety("pastCancer").plan());
        assertPlanFits(Diary.begin("2026-03-02").conditions("heartSymptoms").plan());
    }

    @Test
    void aPlanWithANameTooManyOrAWordUnknownIsRefused() {
        String plan = written(Diary.begin("2026-03-02").plan());
        assertThat(PLAN.validate(plan.replaceFirst("\"on\"", "\"onn\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PLAN.validate(plan.replaceFirst("\"outcome\":\"plan\"", "\"outcome\":\"go\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void readerAndSchemaAgreeOnBrokenEvents() {
        String event = "{\"id\":\"a\",\"at\":\"2026-03-02T10:00Z\",\"kind\":\"rating\",\"data\":{\"when\":\"peak\","
                + "\"region\":\"back\",\"discomfort\":3}}";
        List<String> broken = List.of(
                event.replace("\"id\":\"a\",", ""),
                event.replace("rating", "mood"),
                event.replace("peak", "later"),
                event.replace(":3}", ":11}"),
                event.replace(":3}", ":\"3\"}"),
                event.replace(":3}", ":3,\"stray\":1}"));
        EventReader reader = new EventReader(IDS);
        assertFits(EVENT, json(event));
        assertThat(reader.read(json(event))).isInstanceOf(EventOutcome.Ok.class);
        assertThat(broken).allSatisfy(text -> {
            assertThat(EVENT.validate(text, InputFormat.JSON)).as(text).isNotEmpty();
            assertThat(reader.read(json(text))).as(text).isInstanceOf(EventOutcome.Refused.class);
        });
    }

    private static void assertPlanFits(Plan plan) {
        assertFits(PLAN, PlanWriter.write(plan));
        assertThat(Check.problems(PlanShape.PLAN, PlanWriter.write(plan))).isEmpty();
    }

    private static void assertFits(Schema schema, Json document) {
        assertThat(schema.validate(JsonText.write(document), InputFormat.JSON)).isEmpty();
    }

    private static String written(Plan plan) {
        return JsonText.write(PlanWriter.write(plan));
    }

    private static Json json(String text) {
        if (JsonParser.parse(text) instanceof ParseOutcome.Parsed parsed) {
            return parsed.json();
        }
        throw new AssertionError(text);
    }

    private static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(PEOPLE)) {
            return files.sorted().map(PlanSchemasTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Schema compiled(JsonObject schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.write(schema), InputFormat.JSON);
    }
}
