package talus.care.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The content as it is shipped. */
final class ContentFiles {
    private ContentFiles() {}

    static ExerciseCatalogue catalogue() {
        return ExerciseCatalogue.of(families());
    }

    static List<ExerciseFamily> families() {
        List<ExerciseFamily> families = new ArrayList<>();
        for (String family : ExerciseFiles.FAMILIES) {
            families.add(
                    switch (ExerciseReader.readText(text(ExerciseFiles.resource(family)))) {
                        case FamilyOutcome.Ok ok -> ok.family();
                        case FamilyOutcome.Refused refused ->
                            throw new IllegalStateException(family + ": " + refused.problems());
                        case FamilyOutcome.NotJson broken -> throw new IllegalStateException(family + ": " + broken);
                    });
        }
        return families;
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
