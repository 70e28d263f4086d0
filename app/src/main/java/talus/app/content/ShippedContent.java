package talus.app.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import talus.care.content.Reading;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFiles;
import talus.care.exercise.ExerciseReader;
import talus.care.habit.HabitReader;
import talus.care.learn.CardReader;
import talus.care.learn.LearnCard;
import talus.care.programme.Content;
import talus.care.ready.ProgrammeReader;
import talus.care.source.Bibliography;

/** The content that this version ships. A file that cannot be read is a fault of the build. */
public final class ShippedContent {
    private ShippedContent() {}

    /** What plans are made of. */
    public static Content plans() {
        return new Content(
                catalogue(),
                ProgrammeReader.PROGRAMMES.stream()
                        .map(id -> ok(id, ProgrammeReader.readText(text(ProgrammeReader.resource(id)))))
                        .toList(),
                ok(HabitReader.RESOURCE, HabitReader.readText(text(HabitReader.RESOURCE))));
    }

    /** All exercises. */
    public static ExerciseCatalogue catalogue() {
        return ExerciseCatalogue.of(ExerciseFiles.FAMILIES.stream()
                .map(family -> ok(family, ExerciseReader.readText(text(ExerciseFiles.resource(family)))))
                .toList());
    }

    /** The sources that the content names. */
    public static Bibliography bibliography() {
        return ok(Bibliography.RESOURCE, Bibliography.readText(text(Bibliography.RESOURCE)));
    }

    /** The learn cards in their order. */
    public static List<LearnCard> cards() {
        return ok(CardReader.RESOURCE, CardReader.readText(text(CardReader.RESOURCE)));
    }

    private static <T> T ok(String name, Reading<T> reading) {
        if (reading instanceof Reading.Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException("the shipped file " + name + " is not as described");
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
