package talus.chain.anthropometry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a committed table of {@code validation/tables}: comma-separated, lines of comment begin with a number sign, the
 * first other line names columns.
 */
public final class TableFile {
    private TableFile() {}

    public static List<Map<String, String>> rows(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : lines(name)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split(",", -1));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    public static double number(Map<String, String> row, String column) {
        return Double.parseDouble(String.valueOf(row.get(column)));
    }

    private static List<String> lines(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.exists(folder.resolve("validation/tables").resolve(name))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "validation/tables/" + name + " is not above " + Path.of("").toAbsolutePath());
        }
        try {
            return Files.readAllLines(folder.resolve("validation/tables").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
