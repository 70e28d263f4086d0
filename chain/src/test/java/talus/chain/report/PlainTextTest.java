package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void partsAreSetApartByAnEmptyLine() {
        Report report = new Report(List.of(
                new Report.Title("A b"),
                new Report.Heading("C"),
                new Report.Paragraph("d e"),
                new Report.Bullets(List.of("f", "g"))));
        assertThat(PlainText.of(report)).isEqualTo("A b\n===\n\nC\n-\n\nd e\n\n- f\n- g\n");
    }

    @Test
    void wordsStandLeftAndNumbersRight() {
        Report report = new Report(List.of(new Report.Table(
                List.of(new Report.Column("what", false), new Report.Column("n", true), new Report.Column("", false)),
                List.of(List.of("a", "1.5", "x"), List.of("longer", "-12", "")))));
        assertThat(PlainText.of(report)).isEqualTo("  what      n\n  a       1.5  x\n  longer  -12\n");
    }

    @Test
    void aRowThatDoesNotFitItsTableIsRefused() {
        assertThatThrownBy(() -> new Report.Table(List.of(new Report.Column("a", false)), List.of(List.of("b", "c"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: 2 cells; the table has 1 columns");
    }

    @Property(seed = "20261121")
    void sentencesAreBrokenBetweenWordsAndKeepThemAll(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 100) String> words) {
        String sentence = String.join(" ", words);
        String text = PlainText.of(new Report(List.of(new Report.Bullets(List.of(sentence)))));
        assertThat(text.substring(2).replace("\n  ", " ").stripTrailing()).isEqualTo(sentence);
        assertThat(text.lines())
                .allMatch(line ->
                        line.length() <= PlainText.WIDTH || !line.substring(2).contains(" "));
    }
}
