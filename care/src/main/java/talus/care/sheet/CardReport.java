package talus.care.sheet;

import java.util.ArrayList;
import java.util.List;
import talus.care.learn.LearnCard;
import talus.care.learn.Statement;
import talus.care.source.Bibliography;
import talus.chain.report.Report;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** The learn cards as a list, and one of them with what speaks for it and against it. */
public final class CardReport {
    private final Bibliography bibliography;
    private final List<String> cited = new ArrayList<>();
    private final List<Report.Part> parts = new ArrayList<>();

    private CardReport(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    /** All cards. */
    public static Report list(List<LearnCard> cards) {
        return new Report(List.of(
                new Report.Title(Words.say(SheetMessage.CARDS)),
                new Report.Table(
                        List.of(column(SheetMessage.ID), column(SheetMessage.CARD)),
                        cards.stream()
                                .map(card -> List.of(card.id(), card.title()))
                                .toList()),
                new Report.Paragraph(Words.say(SheetMessage.SEE_CARD))));
    }

    /** One card; a number in brackets leads to its source. */
    public static Report of(LearnCard card, Bibliography bibliography) {
        CardReport report = new CardReport(bibliography);
        report.parts.add(new Report.Title(card.title()));
        report.parts.add(new Report.Paragraph(card.lead()));
        report.statements(SheetMessage.SOURCE_SAYS, card.sourceSays());
        report.statements(SheetMessage.STUDIES_SHOW, card.studiesShow());
        report.statements(SheetMessage.AGAINST, card.against());
        report.heading(SheetMessage.TAKEAWAY);
        report.parts.add(new Report.Paragraph(card.takeaway()));
        report.sources();
        return new Report(report.parts);
    }

    private void statements(Message title, List<Statement> statements) {
        heading(title);
        parts.add(new Report.Bullets(statements.stream().map(this::cited).toList()));
    }

    private String cited(Statement statement) {
        String text = statement.text();
        for (String id : statement.sources()) {
            if (!cited.contains(id)) {
                cited.add(id);
            }
            text = Words.say(SheetMessage.CITED, text, Integer.toString(cited.indexOf(id) + 1));
        }
        return text;
    }

    private void sources() {
        if (!cited.isEmpty()) {
            heading(SheetMessage.SOURCES);
            List<String> lines = new ArrayList<>();
            for (String id : cited) {
                String citation =
                        bibliography.find(id).map(ExerciseReport::cited).orElse(id);
                lines.add(Words.say(SheetMessage.NUMBERED, Integer.toString(lines.size() + 1), citation));
            }
            parts.add(new Report.Bullets(lines));
        }
    }

    private void heading(Message title) {
        parts.add(new Report.Heading(Words.say(title)));
    }

    private static Report.Column column(Message title) {
        return new Report.Column(Words.say(title), false);
    }
}
