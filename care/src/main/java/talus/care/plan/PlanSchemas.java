package talus.care.plan;

import java.util.List;
import talus.care.event.EventSchema;
import talus.care.event.EventShape;
import talus.chain.contract.shape.FieldTable;
import talus.chain.contract.shape.SchemaWriter;
import talus.chain.json.JsonObject;

/**
 * The published description of a log's events and of the plan: JSON Schema draft 2020-12, and tables of fields for people. The schema of
 * an event accepts what the reader does; only years after that of the event are for the reader alone to refuse.
 */
public final class PlanSchemas {
    private PlanSchemas() {}

    /** The schema of a plan. */
    public static JsonObject plan() {
        return SchemaWriter.write(PlanShape.PLAN, "urn:talus:plan:1", "Talus plan");
    }

    /**
     * The schema of one event, a line of a log.
     *
     * @param exercises the ids of the catalogue
     */
    public static JsonObject event(List<String> exercises) {
        return EventSchema.of(exercises);
    }

    /** The fields of a plan as a Markdown table. */
    public static String planTable() {
        return FieldTable.markdown(PlanShape.PLAN);
    }

    /** The fields of an event as a Markdown table. */
    public static String eventTable(List<String> exercises) {
        return FieldTable.markdown(EventShape.of(exercises));
    }
}
