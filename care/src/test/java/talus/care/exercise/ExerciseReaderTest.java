package talus.care.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.content.Reading;
import talus.care.content.Shipped;
import talus.chain.contract.shape.Problem;

class ExerciseReaderTest {
    private static final String TEXT = Shipped.text(ExerciseFiles.resource("kneeDrive"));

    @Test
    void aFamilyIsReadAsItIsWritten() {
        ExerciseFamily family = Shipped.ok(ExerciseReader.readText(TEXT));
        assertThat(family.id()).isEqualTo("kneeDrive");
        assertThat(family.exercises())
                .extracting(Exercise::id)
                .containsExactly("half-kneel-knee-drive", "wall-knee-drive");
        Exercise drive = family.exercises().get(1);
        assertThat(drive.family()).isEqualTo("kneeDrive");
        assertThat(drive.position()).isEqualTo(Position.STAND);
        assertThat(drive.equipment()).containsExactly(Equipment.WALL);
        assertThat(drive.dose().tempo()).isEqualTo(new Tempo(2, 1, 1));
        assertThat(drive.dose().tempo().repS()).isEqualTo(4);
        assertThat(drive.dose().load()).isEqualTo(new Load(LoadKind.NONE, 0, 0));
        assertThat(drive.dose().basis().status()).isEqualTo(DoseStatus.OWN);
        assertThat(drive.review()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sets\": 2 | \"sets\": 0 | exercises[0].dose.sets",
                "\"repsHigh\": 12 | \"repsHigh\": 7 | exercises[0].dose.repsHigh",
                "\"holdS\": 0 | \"holdS\": 5 | exercises[0].dose.holdS",
                "\"mode\": \"reps\" | \"mode\": \"hold\" | exercises[0].dose.holdS",
                "\"kind\": \"none\" | \"kind\": \"kg\" | exercises[0].dose.load.startKg",
                "\"status\": \"own\" | \"status\": \"sourced\" | exercises[0].dose.basis.sources",
                "\"position\": \"halfKneel\" | \"position\": \"crouch\" | exercises[0].position",
                "\"version\": 1 | \"version\": 1.5 | exercises[0].version",
                "\"cue\": | \"clue\": | exercises[0].clue",
                "\"phase\": \"mobilise\" | \"phase\": null | exercises[0].phase"
            })
    void whatIsWrongIsRefusedByItsPath(String right, String wrong, String path) {
        assertThat(TEXT).contains(right);
        int at = TEXT.indexOf(right);
        Reading<ExerciseFamily> reading =
                ExerciseReader.readText(TEXT.substring(0, at) + wrong + TEXT.substring(at + right.length()));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        List<Problem> problems = ((Reading.Refused<ExerciseFamily>) reading).problems();
        assertThat(problems).extracting(Problem::path).contains(path);
    }

    @Test
    void whatIsNoJsonIsRefusedByItsPlace() {
        assertThat(ExerciseReader.readText("{\n  \"schema\" 1}"))
                .isInstanceOfSatisfying(
                        Reading.NotJson.class,
                        broken -> assertThat(broken.problem().line()).isEqualTo(2));
    }

    @Property(seed = "20261128", tries = 300)
    void aFileWithSomethingCutOutIsReadOrRefusedAndNeverThrows(
            @ForAll @IntRange(max = 8000) int from, @ForAll @IntRange(min = 1, max = 40) int length) {
        int start = from % TEXT.length();
        int end = Math.min(TEXT.length(), start + length);
        assertThat(ExerciseReader.readText(TEXT.substring(0, start) + TEXT.substring(end)))
                .isNotNull();
    }
}
