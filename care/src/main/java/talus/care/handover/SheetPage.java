package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.report.Report;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/**
 * A sheet as one HTML document, for screen and paper: one that needs nothing else, or one of a site that links the site's style. It is
 * well-formed XML too, so that what makes a PDF reads the very same text.
 */
final class SheetPage {
    /** Letters of a cell that is not broken: a result with its day. */
    private static final int SHORT = 22;

    private final XmlText html = new XmlText();

    private SheetPage() {}

    /**
     * The document.
     *
     * @param paper as CSS names it
     * @param site the absolute address of the site whose style is linked, a slash at its end; empty where the document holds its own
     */
    static String of(Sheet sheet, String paper, Optional<String> site) {
        SheetPage page = new SheetPage();
        page.html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        page.head(sheet.title(), paper, site);
        page.html.open("body");
        page.html.text("h1", sheet.title());
        for (Sheet.Part part : sheet.parts()) {
            page.part(part);
        }
        page.html.close("body");
        page.html.close("html");
        return "<!DOCTYPE html>\n" + page.html;
    }

    private void head(String title, String paper, Optional<String> site) {
        html.open("head");
        html.leaf("meta", "charset", "utf-8");
        html.leaf("meta", "name", "viewport", "content", "width=device-width");
        html.text("title", title);
        if (site.isPresent()) {
            html.leaf("link", "rel", "stylesheet", "href", site.get() + SheetStyle.file(paper));
        } else {
            html.fragment("<style>\n" + SheetStyle.text(paper) + "</style>\n");
        }
        html.close("head");
    }

    private void part(Sheet.Part part) {
        switch (part) {
            case Sheet.Heading heading -> html.text("h2", heading.text());
            case Sheet.Paragraph paragraph -> paragraph(paragraph);
            case Sheet.Bullets bullets -> bullets(bullets.items());
            case Sheet.Table table -> table(table);
            case Sheet.Picture picture -> {
                html.open("figure", "tabindex", "0");
                html.fragment(picture.svg());
                html.close("figure");
            }
            case Sheet.Exercise exercise -> exercise(exercise);
            case Sheet.NewPage() -> html.text("div", "", "class", "new-page");
        }
    }

    private void paragraph(Sheet.Paragraph paragraph) {
        switch (paragraph.tone()) {
            case PLAIN -> html.text("p", paragraph.text());
            case QUIET -> html.text("p", paragraph.text(), "class", "quiet");
            case LINE -> html.text("p", paragraph.text(), "class", "line");
            case WARNING -> html.text("p", paragraph.text(), "class", "warning");
        }
    }

    private void bullets(List<String> items) {
        html.open("ul");
        for (String item : items) {
            html.text("li", item);
        }
        html.close("ul");
    }

    /** A table in a box of its own, which a narrow screen lets be moved sideways, by keys too. */
    private void table(Sheet.Table table) {
        html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", table.caption());
        html.open("table");
        html.text("caption", table.caption());
        html.open("thead");
        html.open("tr");
        for (Report.Column column : table.columns()) {
            heading(column);
        }
        html.close("tr");
        html.close("thead");
        html.open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr");
            cell("th", row.getFirst(), table.columns().getFirst().number(), "scope", "row");
            for (int c = 1; c < row.size(); c++) {
                cell("td", row.get(c), table.columns().get(c).number());
            }
            html.close("tr");
        }
        html.close("tbody");
        html.close("table");
        html.close("div");
    }

    /** The title of a column, which may take several lines. */
    private void heading(Report.Column column) {
        if (column.number()) {
            html.text("th", column.title(), "scope", "col", "class", "number");
        } else {
            html.text("th", column.title(), "scope", "col");
        }
    }

    private void cell(String element, String text, boolean number, String... attributes) {
        List<String> classes = new ArrayList<>();
        if (number) {
            classes.add("number");
        }
        if (text.length() <= SHORT) {
            classes.add("short");
        }
        List<String> all = new ArrayList<>(List.of(attributes));
        if (!classes.isEmpty()) {
            all.add("class");
            all.add(String.join(" ", classes));
        }
        html.text(element, text, all.toArray(String[]::new));
    }

    private void exercise(Sheet.Exercise exercise) {
        html.open("div", "class", "exercise");
        html.open("div", "class", "drawing");
        html.fragment(exercise.drawing());
        html.close("div");
        html.open("div", "class", "words");
        html.text("h3", exercise.name());
        html.text("p", exercise.dose());
        bullets(exercise.lines());
        html.close("div");
        html.close("div");
    }

    /** A column of words. */
    static Report.Column words(HandoverMessage title) {
        return new Report.Column(Words.say(title), false);
    }

    /** A column of numbers. */
    static Report.Column numbers(HandoverMessage title) {
        return new Report.Column(Words.say(title), true);
    }
}
