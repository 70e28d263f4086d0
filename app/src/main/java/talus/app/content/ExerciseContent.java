package talus.app.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFamily;
import talus.care.exercise.ExerciseFiles;
import talus.care.exercise.ExerciseReader;

/** The exercises that this version ships. */
public final class ExerciseContent {
    private ExerciseContent() {}

    /** All of them. A file that cannot be read is a fault of the build. */
    public static ExerciseCatalogue catalogue() {
        List<ExerciseFamily> families = new ArrayList<>();
        for (String family : ExerciseFiles.FAMILIES) {
            families.add(family(family));
        }
        return ExerciseCatalogue.of(families);
    }

    /** The ids, in the catalogue's order. */
    public static List<String> ids(ExerciseCatalogue catalogue) {
        return catalogue.exercises().stream().map(Exercise::id).toList();
    }

    private static ExerciseFamily family(String family) {
        if (ExerciseReader.readText(text(ExerciseFiles.resource(family))) instanceof Reading.Ok<ExerciseFamily> ok) {
            return ok.value();
        }
        throw new IllegalStateException("the shipped family " + family + " is not as described");
    }

    /** The text of a resource of {@code care}. */
    public static String text(String resource) {
        try (InputStream in = ExerciseFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
