package talus.chain.contract;

import talus.chain.contract.shape.FieldTable;
import talus.chain.contract.shape.SchemaWriter;
import talus.chain.json.JsonObject;

/** The published description of the documents: JSON Schema draft 2020-12, and tables of fields for people. */
public final class Schemas {
    private Schemas() {}

    /** The schema of a scenario. It accepts what {@link ScenarioReader} accepts. */
    public static JsonObject scenario() {
        return SchemaWriter.write(ScenarioShape.SCENARIO, "urn:talus:scenario:1", "Talus scenario");
    }

    /** The schema of a result. */
    public static JsonObject result() {
        return SchemaWriter.write(ResultShape.RESULT, "urn:talus:result:1", "Talus result");
    }

    /** The schema of what {@code talus check --json} prints. */
    public static JsonObject check() {
        return SchemaWriter.write(ResultShape.CHECK, "urn:talus:check:1", "Talus check");
    }

    /** The fields of a scenario as a Markdown table. */
    public static String scenarioTable() {
        return FieldTable.markdown(ScenarioShape.SCENARIO);
    }

    /** The fields of a result as a Markdown table. */
    public static String resultTable() {
        return FieldTable.markdown(ResultShape.RESULT);
    }
}
