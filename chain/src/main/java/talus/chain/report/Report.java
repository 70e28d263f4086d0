package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** What is told, in order. */
public record Report(List<Part> parts) {
    public Report {
        parts = List.copyOf(parts);
    }

    /** One piece of a report. */
    public sealed interface Part {}

    /** The title of the report. */
    public record Title(String text) implements Part {}

    /** The title of a section. */
    public record Heading(String text) implements Part {}

    /** Sentences that belong together. */
    public record Paragraph(String text) implements Part {}

    /** Short sentences, each for itself. */
    public record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param rows each with a cell a column
     */
    public record Table(List<Column> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            List<List<String>> copies = new ArrayList<>();
            for (List<String> row : rows) {
                copies.add(List.copyOf(row));
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row: " + row.size() + " cells; the table has " + columns.size() + " columns");
                }
            }
            rows = List.copyOf(copies);
        }
    }

    /** A column: words begin at its left edge, numbers end at its right. */
    public record Column(String title, boolean number) {
        static Column words(Message title) {
            return new Column(Words.say(title), false);
        }

        static Column numbers(Message title) {
            return new Column(Words.say(title), true);
        }
    }

    /** Collects the parts. */
    static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        Builder title(Message message) {
            parts.add(new Title(Words.say(message)));
            return this;
        }

        Builder heading(Message message, String... arguments) {
            parts.add(new Heading(Words.say(message, arguments)));
            return this;
        }

        /** One sentence or several, each a message of its own. */
        Builder say(Message message, String... arguments) {
            return paragraph(List.of(Words.say(message, arguments)));
        }

        /** Sentences as one paragraph; none, when there are none. */
        Builder paragraph(List<String> sentences) {
            if (!sentences.isEmpty()) {
                parts.add(new Paragraph(String.join(" ", sentences)));
            }
            return this;
        }

        /** None, when there are none. */
        Builder bullets(List<String> items) {
            if (!items.isEmpty()) {
                parts.add(new Bullets(items));
            }
            return this;
        }

        Builder table(List<Column> columns, List<List<String>> rows) {
            parts.add(new Table(columns, rows));
            return this;
        }

        Report build() {
            return new Report(parts);
        }
    }
}
