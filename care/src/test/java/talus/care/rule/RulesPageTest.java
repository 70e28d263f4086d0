package talus.care.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.content.Shipped;
import talus.care.exercise.Dose;
import talus.care.exercise.DoseStatus;
import talus.care.exercise.Exercise;
import talus.care.sheet.SheetMessage;
import talus.care.source.Source;
import talus.chain.json.NumberText;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.report.words.Words;

/** The committed page of rules, numbers and doses is what the code holds now; {@link #main} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/guide/rules.md");

    @Test
    void theCommittedPageIsUpToDate() throws IOException {
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void idsAreUnique() {
        assertThat(Rule.ALL.stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(CareNumbers.all().stream().map(Parameter::name)).doesNotHaveDuplicates();
    }

    @Test
    void ownRulesSayWhyAndOthersNameTheirSource() {
        assertThat(Rule.ALL).allSatisfy(rule -> {
            boolean own = rule.status() == ParameterStatus.ASSUMED;
            assertThat(rule.why().isEmpty()).isNotEqualTo(own);
            assertThat(rule.source().equals("own")).isEqualTo(own);
        });
    }

    /** Writes the page; run in the module's folder. */
    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, page());
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # Rules, numbers, doses

                Everything that decides in `care`, with source and status. Generated from the code (`RulesPageTest.main`) and
                checked by a test. *own* means: no published source, the reason stands beside. Codes such as G4 are entries
                of the project's fact list. Nothing here has been reviewed by a clinician.

                """);
        rules(text, "Rules of our own", true);
        numbers(text, "Numbers of our own", true);
        doses(text, "Doses of our own", true);
        rules(text, "Rules with a source", false);
        numbers(text, "Numbers with a source", false);
        norms(text);
        doses(text, "Doses with a source", false);
        return text.toString();
    }

    private static void rules(StringBuilder text, String title, boolean own) {
        text.append("## ")
                .append(title)
                .append("\n\n| rule | says | ")
                .append(own ? "why" : "source | status")
                .append(" |\n");
        text.append(own ? "|---|---|---|\n" : "|---|---|---|---|\n");
        for (Rule rule : Rule.ALL) {
            if ((rule.status() == ParameterStatus.ASSUMED) == own) {
                row(
                        text,
                        own
                                ? List.of(rule.id(), rule.template(), rule.why())
                                : List.of(
                                        rule.id(),
                                        rule.template(),
                                        told(rule.source(), rule.status()),
                                        rule.status().label()));
            }
        }
        text.append('\n');
    }

    private static void numbers(StringBuilder text, String title, boolean own) {
        text.append("## ")
                .append(title)
                .append("\n\n| number | value | ")
                .append(own ? "why" : "source | status")
                .append(" |\n");
        text.append(own ? "|---|---|---|\n" : "|---|---|---|---|\n");
        for (Parameter number : CareNumbers.all()) {
            if ((number.status() == ParameterStatus.ASSUMED) == own) {
                String value = NumberText.write(Math.round(number.value() * 1000) / 1000.0) + " " + number.unit();
                row(
                        text,
                        own
                                ? List.of(number.name(), value, number.reason())
                                : List.of(
                                        number.name(),
                                        value,
                                        told(source(number), number.status()),
                                        number.status().label()));
            }
        }
        text.append('\n');
    }

    private static String told(String source, ParameterStatus status) {
        return Source.isRecalled(status) ? Words.say(SheetMessage.FROM_MEMORY, source) : source;
    }

    private static String source(Parameter number) {
        return number.reason().isEmpty() || number.reason().equals(number.source())
                ? number.source()
                : number.source() + "; " + number.reason();
    }

    private static void norms(StringBuilder text) {
        text.append("""
                ## Norms

                | norm | values | condition | source | status |
                |---|---|---|---|---|
                | calf raises on one leg | men 37, 32, 28, 23, 19, 14 and women 30, 27, 24, 21, 19, 16 by decade from 20 to 79 years | slope of 10 degrees, 60 a minute | Hebert-Losier 2017 (G22) | found, secondary page |
                | one leg, eyes open | 43 s to 39 years, then 40, 37, 27, 15, 6 s by decade | mean of trials | Springer 2007 (G25) | found, secondary pages |
                | chair stands in 30 s | women 12, men 14 or more | 60 to 64 years, seat 43 to 45 cm, arms crossed | G34 | found, secondary page |

                """);
    }

    private static void doses(StringBuilder text, String title, boolean own) {
        text.append("## ")
                .append(title)
                .append("\n\n| exercise | dose | ")
                .append(own ? "why" : "sources | status and what was changed")
                .append(" |\n");
        text.append(own ? "|---|---|---|\n" : "|---|---|---|---|\n");
        for (Exercise exercise : Shipped.catalogue().exercises()) {
            Dose dose = exercise.dose();
            if ((dose.basis().status() == DoseStatus.OWN) == own) {
                List<String> cells = new ArrayList<>(List.of(exercise.id(), dose(exercise)));
                if (own) {
                    cells.add(dose.basis().reason());
                } else {
                    cells.add(String.join(", ", dose.basis().sources()));
                    cells.add(dose.basis().status().word() + ": " + dose.basis().reason());
                }
                row(text, cells);
            }
        }
        text.append('\n');
    }

    private static String dose(Exercise exercise) {
        Dose dose = exercise.dose();
        String unit = switch (exercise.mode()) {
            case REPS -> dose.repsLow() + " to " + dose.repsHigh();
            case HOLD, TIME -> dose.holdS() + " to " + dose.holdHighS() + " s";
        };
        return dose.sets() + " x " + unit + ", " + dose.daysAWeek() + " days a week";
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
