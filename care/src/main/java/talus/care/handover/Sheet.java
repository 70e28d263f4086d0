package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.Report;

/**
 * What is printed, in order: the one model of report and plan.
 *
 * @param title of the document
 * @param parts under it
 */
record Sheet(String title, List<Part> parts) {
    Sheet {
        parts = List.copyOf(parts);
    }

    /** One piece of a sheet. */
    sealed interface Part {}

    /** The title of a section. */
    record Heading(String text) implements Part {}

    /** How a paragraph is printed. */
    enum Tone {
        PLAIN,
        /** Small, for what stands beside the matter. */
        QUIET,
        /** One line to copy. */
        LINE,
        /** What stops a person, set apart. */
        WARNING
    }

    /** Sentences that belong together. */
    record Paragraph(Tone tone, String text) implements Part {}

    /** Short sentences, each for itself. */
    record Bullets(List<String> items) implements Part {
        Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table whose first cells name their rows.
     *
     * @param caption what it shows
     * @param rows each with a cell a column
     */
    record Table(String caption, List<Report.Column> columns, List<List<String>> rows) implements Part {
        Table {
            columns = List.copyOf(columns);
            List<List<String>> copies = new ArrayList<>();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row: " + row.size() + " cells; the table has " + columns.size() + " columns");
                }
                copies.add(List.copyOf(row));
            }
            rows = copies;
        }
    }

    /** An SVG element with its own words for people who hear it. */
    record Picture(String svg) implements Part {}

    /**
     * An exercise with its drawing.
     *
     * @param drawing an element of HTML
     * @param dose how much
     * @param lines what to keep in mind
     */
    record Exercise(String name, String drawing, String dose, List<String> lines) implements Part {
        Exercise {
            lines = List.copyOf(lines);
        }
    }

    /** What follows begins on a new page. */
    record NewPage() implements Part {}
}
