package talus.app.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/**
 * One person complete, as a table for spreadsheets (RFC 4180, UTF-8): an event a row, columns {@code number}, {@code recordedMs}, then every member
 * that any event has, such as {@code data.side}. Lists stand as JSON.
 */
public final class PersonTable {
    private static final List<String> FIRST = List.of("number", "recordedMs", "id", "at", "kind", "version");
    private static final String LINE_END = "\r\n";

    private PersonTable() {}

    /** The text of the table; the first line names the columns. */
    public static String write(PersonLog log) {
        List<Map<String, String>> rows = new ArrayList<>();
        TreeSet<String> further = new TreeSet<>();
        for (KeptEvent kept : log.events()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("number", Long.toString(kept.number()));
            row.put("recordedMs", Long.toString(kept.recordedMs()));
            cells(kept.event(), "", row);
            further.addAll(row.keySet());
            rows.add(row);
        }
        FIRST.forEach(further::remove);
        List<String> columns = new ArrayList<>(FIRST);
        columns.addAll(further);
        StringBuilder text = new StringBuilder();
        line(columns, text);
        for (Map<String, String> row : rows) {
            line(columns.stream().map(column -> row.getOrDefault(column, "")).toList(), text);
        }
        return text.toString();
    }

    private static void cells(JsonObject object, String path, Map<String, String> row) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String name = path + member.getKey();
            switch (member.getValue()) {
                case JsonObject inner -> cells(inner, name + ".", row);
                case JsonString text -> row.put(name, text.value());
                default -> row.put(name, JsonText.write(member.getValue()));
            }
        }
    }

    private static void line(List<String> cells, StringBuilder text) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append(LINE_END);
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
