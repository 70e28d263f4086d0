package talus.care.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;

/** The content as it is shipped. */
final class ContentFiles {
    private ContentFiles() {}

    static ExerciseCatalogue catalogue() {
        return ExerciseCatalogue.of(families());
    }

    static List<ExerciseFamily> families() {
        List<ExerciseFamily> families = new ArrayList<>();
        for (String family : ExerciseFiles.FAMILIES) {
            families.add(read(family));
        }
        return families;
    }

    private static ExerciseFamily read(String family) {
        Reading<ExerciseFamily> reading = ExerciseReader.readText(text(ExerciseFiles.resource(family)));
        if (reading instanceof Reading.Ok<ExerciseFamily>(ExerciseFamily ok)) {
            return ok;
        }
        throw new IllegalStateException(family + ": " + reading);
    }

    static String text(String resource) {
        try (InputStream in = ContentFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
