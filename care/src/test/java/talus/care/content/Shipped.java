package talus.care.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFamily;
import talus.care.exercise.ExerciseFiles;
import talus.care.exercise.ExerciseReader;
import talus.care.learn.CardReader;
import talus.care.learn.LearnCard;
import talus.care.source.Bibliography;

/** The content as it is shipped. */
public final class Shipped {
    private Shipped() {}

    public static ExerciseCatalogue catalogue() {
        return ExerciseCatalogue.of(families());
    }

    public static List<ExerciseFamily> families() {
        return ExerciseFiles.FAMILIES.stream()
                .map(family -> ok(ExerciseReader.readText(text(ExerciseFiles.resource(family)))))
                .toList();
    }

    public static List<LearnCard> cards() {
        return ok(CardReader.readText(text(CardReader.RESOURCE)));
    }

    public static Bibliography bibliography() {
        return ok(Bibliography.readText(text(Bibliography.RESOURCE)));
    }

    /** The value that was read, or a failure that says why there is none. */
    public static <T> T ok(Reading<T> reading) {
        if (reading instanceof Reading.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(reading.toString());
    }

    public static String text(String resource) {
        try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("there is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
