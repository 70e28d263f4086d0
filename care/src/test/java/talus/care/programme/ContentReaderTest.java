package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import talus.care.content.Reading;
import talus.care.content.Shipped;
import talus.care.exercise.ExerciseFiles;
import talus.care.habit.HabitReader;
import talus.care.plan.Diary;
import talus.care.ready.ProgrammeReader;

/** The browser's one file of content says what the files say one by one. */
class ContentReaderTest {
    private static String file(String schema) {
        return "{\"schema\": \"%s\", \"exercises\": [%s], \"programmes\": [%s], \"habits\": %s}"
                .formatted(
                        schema,
                        texts(ExerciseFiles.FAMILIES.stream()
                                .map(ExerciseFiles::resource)
                                .toList()),
                        texts(ProgrammeReader.PROGRAMMES.stream()
                                .map(ProgrammeReader::resource)
                                .toList()),
                        Shipped.text(HabitReader.RESOURCE));
    }

    private static String texts(List<String> resources) {
        return resources.stream().map(Shipped::text).collect(Collectors.joining(","));
    }

    @Test
    void allFilesTogetherAreTheContentThatPlansAreMadeOf() {
        Content content = Shipped.ok(ContentReader.readText(file(ContentReader.SCHEMA)));
        assertThat(content.exercises().exercises())
                .isEqualTo(Diary.CONTENT.exercises().exercises());
        assertThat(content.ready()).isEqualTo(Diary.CONTENT.ready());
        assertThat(content.advice()).isEqualTo(Diary.CONTENT.advice());
        assertThat(content.ids())
                .contains("calf-raise")
                .hasSize(content.exercises().exercises().size());
    }

    @Test
    void anotherSchemaAndADoseThatCannotBeAreRefusedByTheirPath() {
        assertThat(ContentReader.readText(file("talus/content/9")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains("path=schema"));
        String broken = file(ContentReader.SCHEMA).replaceFirst("\"repsHigh\": \\d+", "\"repsHigh\": 1");
        assertThat(ContentReader.readText(broken))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains("exercises[0].exercises[0].dose.repsHigh"));
        assertThat(ContentReader.readText("{")).isInstanceOf(Reading.NotJson.class);
    }
}
