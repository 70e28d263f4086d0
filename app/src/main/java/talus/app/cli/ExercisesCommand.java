package talus.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.drawing.ExerciseSheet;
import talus.care.drawing.Illustrator;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExercisesWriter;
import talus.care.pose.PoseFile;
import talus.care.sheet.ExerciseReport;
import talus.chain.json.JsonText;
import talus.chain.report.PlainText;

/** {@code talus exercises}: the catalogue, or one exercise. */
@Command(name = "exercises")
final class ExercisesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
    private @Nullable String id;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE")
    private @Nullable String svg;

    ExercisesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Optional<PictureFile> picture = PictureFile.of(svg);
        ExerciseCatalogue catalogue = ShippedContent.catalogue();
        List<Exercise> exercises = id == null ? catalogue.exercises() : List.of(find(catalogue, id));
        if (json) {
            console.answer(JsonText.writeIndented(ExercisesWriter.write(exercises, ShippedContent.bibliography())));
        } else {
            console.answer(PlainText.of(
                    id == null
                            ? ExerciseReport.list(catalogue)
                            : ExerciseReport.of(exercises.getFirst(), catalogue, ShippedContent.bibliography())));
        }
        if (picture.isPresent()) {
            picture.get().write(console, id == null ? sheet(exercises) : drawing(exercises.getFirst()));
        }
        return ExitCode.DONE;
    }

    private static String drawing(Exercise exercise) {
        return new Illustrator().svg(ShippedContent.text(PoseFile.resource(exercise.id())), exercise.name());
    }

    private static String sheet(List<Exercise> exercises) {
        Illustrator illustrator = new Illustrator();
        return ExerciseSheet.svg(exercises.stream()
                .map(e -> illustrator.entry(ShippedContent.text(PoseFile.resource(e.id())), e.name()))
                .toList());
    }

    private static Exercise find(ExerciseCatalogue catalogue, String id) throws WrongInput {
        if (catalogue.find(id).isPresent()) {
            return catalogue.get(id);
        }
        throw WrongInput.unknown(
                CliMessage.NO_EXERCISE,
                id,
                catalogue.exercises().stream().map(Exercise::id).toList());
    }
}
