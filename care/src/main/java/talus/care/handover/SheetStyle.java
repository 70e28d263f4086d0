package talus.care.handover;

import java.util.List;

/** How sheets look, in CSS. A site has it as a file for each paper, because its pages allow no style within a document. */
public final class SheetStyle {
    static final String A4 = "A4";
    static final String LETTER = "letter";

    /** Papers as CSS names them. */
    public static final List<String> PAPERS = List.of(A4, LETTER);

    private static final List<String> RULES = List.of(
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
            "div.new-page { page-break-before: always; break-before: page; }",
            "@media screen {",
            "body { max-width: 188mm; padding: 0 4mm 8mm; }",
            "div.table, figure { overflow-x: auto; background: linear-gradient(to left, #fff 4mm, transparent) local right / 8mm 100% no-repeat,"
                    + " linear-gradient(to left, rgb(34 50 60 / 30%), transparent) right / 3mm 100% no-repeat; }",
            "caption { max-width: calc(100vw - 8mm); }",
            "figure svg { height: auto; min-width: 140mm; }",
            "}",
            "@media (max-width: 150mm) {",
            "div.drawing { float: none; width: auto; margin: 0 0 2mm; }",
            "div.drawing svg, div.drawing img { width: 100%; height: auto; max-width: 92mm; }",
            "div.words { margin-left: 0; }",
            "}");

    private SheetStyle() {}

    /** The site's file of this paper. */
    public static String file(String paper) {
        return "sheet-" + paper + ".css";
    }

    /** All rules, lines ended by a line feed. */
    public static String text(String paper) {
        return "@page { size: " + paper + "; }\n" + String.join("\n", RULES) + "\n";
    }
}
