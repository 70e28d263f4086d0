package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.Report;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/**
 * A sheet as one HTML document that needs nothing else, for screen and paper. It is well-formed XML too, so that what makes a PDF reads the
 * very same text.
 */
final class SheetPage {
    private static final List<String> STYLE = List.of(
            "@page { margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) \" / \" counter(pages); font: 8pt sans-serif; } }",
            "* { box-sizing: border-box; }",
            "body { font: 9.5pt/1.3 Helvetica, Arial, 'Liberation Sans', sans-serif; color: #22323c; max-width: 180mm; margin: 0 auto; }",
            "h1 { font-size: 16pt; margin: 0 0 1mm; }",
            "h2 { font-size: 11.5pt; margin: 3.5mm 0 1mm; padding-bottom: 0.5mm; border-bottom: 0.3mm solid #8fb0be; }",
            "h2, caption { page-break-after: avoid; break-after: avoid; }",
            "h3 { font-size: 10.5pt; margin: 0 0 1mm; }",
            "p, ul { margin: 1mm 0; }",
            "ul { padding-left: 5mm; }",
            "p.quiet { font-size: 8.5pt; color: #4d5860; }",
            "p.line { font: bold 9pt/1.4 Courier, 'Liberation Sans', monospace; border: 0.3mm solid #35708d; padding: 2mm 3mm; }",
            "p.warning { border: 0.5mm solid #22323c; padding: 2mm 3mm; font-weight: bold; }",
            "table { border-collapse: collapse; width: 100%; margin: 1.5mm 0 2mm; font-size: 8.5pt; }",
            "thead { display: table-header-group; }",
            "tr { page-break-inside: avoid; break-inside: avoid; }",
            "caption { text-align: left; font-size: 8.5pt; color: #4d5860; padding: 0 0 0.5mm; }",
            "th, td { text-align: left; vertical-align: top; padding: 0.6mm 2mm 0.6mm 0; border-bottom: 0.2mm solid #d5d0c5; }",
            "thead th { border-bottom: 0.3mm solid #22323c; vertical-align: bottom; }",
            "tbody th { font-weight: normal; }",
            "th.short, td.short { white-space: nowrap; }",
            "th.number, td.number { text-align: right; padding-right: 3mm; }",
            "figure { margin: 2mm 0; page-break-inside: avoid; break-inside: avoid; }",
            "figure svg { display: block; max-width: 100%; }",
            "div.exercise { margin: 3mm 0; page-break-inside: avoid; break-inside: avoid; overflow: hidden; }",
            "div.drawing { float: left; width: 62mm; margin-right: 5mm; }",
            "div.drawing svg, div.drawing img { display: block; width: 62mm; height: 33mm; }",
            "div.words { margin-left: 67mm; }",
            "div.new-page { page-break-before: always; break-before: page; }");

    /** Letters of a cell that is not broken: a result with its day. */
    private static final int SHORT = 22;

    private final XmlText html = new XmlText();

    private SheetPage() {}

    /**
     * The document.
     *
     * @param paper as CSS names it
     */
    static String of(Sheet sheet, String paper) {
        SheetPage page = new SheetPage();
        page.html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        page.head(sheet.title(), paper);
        page.html.open("body");
        page.html.text("h1", sheet.title());
        for (Sheet.Part part : sheet.parts()) {
            page.part(part);
        }
        page.html.close("body");
        page.html.close("html");
        return "<!DOCTYPE html>\n" + page.html;
    }

    private void head(String title, String paper) {
        html.open("head");
        html.leaf("meta", "charset", "utf-8");
        html.leaf("meta", "name", "viewport", "content", "width=device-width");
        html.text("title", title);
        html.fragment("<style>\n@page { size: " + paper + "; }\n" + String.join("\n", STYLE) + "\n</style>\n");
        html.close("head");
    }

    private void part(Sheet.Part part) {
        switch (part) {
            case Sheet.Heading heading -> html.text("h2", heading.text());
            case Sheet.Paragraph paragraph -> paragraph(paragraph);
            case Sheet.Bullets bullets -> bullets(bullets.items());
            case Sheet.Table table -> table(table);
            case Sheet.Picture picture -> {
                html.open("figure");
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

    private void table(Sheet.Table table) {
        html.open("table");
        html.text("caption", table.caption());
        html.open("thead");
        html.open("tr");
        for (Report.Column column : table.columns()) {
            cell("th", column.title(), column.number(), "scope", "col");
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
