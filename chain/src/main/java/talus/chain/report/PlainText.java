package talus.chain.report;

import java.util.ArrayList;
import java.util.List;

/** Lays a report out as lines of plain text. */
public final class PlainText {
    /** Sentences are broken so that no line is longer, unless a word is. */
    public static final int WIDTH = 80;

    private static final String BULLET = "- ";
    private static final String INDENT = "  ";
    private static final int GAP = 2;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text, every line ended. */
    public static String of(Report report) {
        PlainText plain = new PlainText();
        for (Report.Part part : report.parts()) {
            plain.append(part);
        }
        return plain.text.toString();
    }

    private void append(Report.Part part) {
        if (text.length() > 0) {
            text.append('\n');
        }
        switch (part) {
            case Report.Title title -> underlined(title.text(), '=');
            case Report.Heading heading -> underlined(heading.text(), '-');
            case Report.Paragraph paragraph -> wrapped(paragraph.text(), "", "");
            case Report.Bullets bullets -> {
                for (String item : bullets.items()) {
                    wrapped(item, BULLET, INDENT);
                }
            }
            case Report.Table table -> table(table);
        }
    }

    private void underlined(String title, char line) {
        text.append(title).append('\n');
        repeat(line, title.length());
        text.append('\n');
    }

    private void wrapped(String sentence, String first, String next) {
        text.append(first);
        int column = first.length();
        boolean lineStart = true;
        int from = 0;
        while (from < sentence.length()) {
            int space = sentence.indexOf(' ', from);
            int to = space < 0 ? sentence.length() : space;
            int length = to - from;
            if (!lineStart && column + 1 + length > WIDTH) {
                text.append('\n').append(next);
                column = next.length();
                lineStart = true;
            }
            if (!lineStart) {
                text.append(' ');
                column++;
            }
            text.append(sentence, from, to);
            column += length;
            lineStart = false;
            from = to + 1;
        }
        text.append('\n');
    }

    private void table(Report.Table table) {
        int[] widths = new int[table.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = table.columns().get(c).title().length();
            for (List<String> row : table.rows()) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        List<String> titles = new ArrayList<>();
        for (Report.Column column : table.columns()) {
            titles.add(column.title());
        }
        row(table, widths, titles);
        for (List<String> row : table.rows()) {
            row(table, widths, row);
        }
    }

    private void row(Report.Table table, int[] widths, List<String> cells) {
        int lineStart = text.length();
        for (int c = 0; c < widths.length; c++) {
            repeat(' ', GAP);
            String cell = cells.get(c);
            int padding = widths[c] - cell.length();
            if (table.columns().get(c).number()) {
                repeat(' ', padding);
                text.append(cell);
            } else {
                text.append(cell);
                repeat(' ', padding);
            }
        }
        int end = text.length();
        while (end > lineStart && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }

    private void repeat(char c, int count) {
        for (int i = 0; i < count; i++) {
            text.append(c);
        }
    }
}
