package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.report.Report;

/** Parts of a report as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** The parts in order, each with its kind. */
    static JsonArray parts(Report report) {
        List<Json> parts = new ArrayList<>();
        report.parts().forEach(part -> parts.add(part(part)));
        return new JsonArray(parts);
    }

    /** One part with its kind: title, heading, paragraph, bullets or table. */
    public static JsonObject part(Report.Part part) {
        return switch (part) {
            case Report.Title title -> text("title", title.text());
            case Report.Heading heading -> text("heading", heading.text());
            case Report.Paragraph paragraph -> text("paragraph", paragraph.text());
            case Report.Bullets bullets ->
                JsonObject.builder()
                        .put("kind", "bullets")
                        .put("items", JsonArray.ofStrings(bullets.items()))
                        .build();
            case Report.Table table -> table(table);
        };
    }

    /** A table: titles, which columns are numbers, rows of cells. */
    static JsonObject table(Report.Table table) {
        List<String> titles = new ArrayList<>();
        List<Json> numbers = new ArrayList<>();
        for (Report.Column column : table.columns()) {
            titles.add(column.title());
            numbers.add(new JsonBoolean(column.number()));
        }
        List<Json> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(JsonArray.ofStrings(row));
        }
        return JsonObject.builder()
                .put("kind", "table")
                .put("titles", JsonArray.ofStrings(titles))
                .put("numbers", new JsonArray(numbers))
                .put("rows", new JsonArray(rows))
                .build();
    }

    private static JsonObject text(String kind, String text) {
        return JsonObject.builder().put("kind", kind).put("text", text).build();
    }
}
