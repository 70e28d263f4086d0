package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;
import talus.care.exercise.DoseCheck;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFamily;
import talus.care.exercise.ExerciseReader;
import talus.care.exercise.ExerciseShape;
import talus.care.habit.HabitReader;
import talus.care.ready.ProgrammeReader;
import talus.care.ready.ReadyProgramme;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;

/** Reads all that plans are made of from one file, as the browser is given it: the content's files as they are, one after the other. */
public final class ContentReader {
    /** What the file calls itself. */
    public static final String SCHEMA = "talus/content/1";

    private static final String FAMILIES = "exercises";

    /** The description of the file. */
    public static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            Field.required(FAMILIES, Shape.items(ExerciseShape.FAMILY), "the families, in order"),
            Field.required("programmes", Shape.items(ProgrammeReader.FILE), "the ready programmes"),
            Field.required("habits", HabitReader.FILE, "advice for people with a habit"));

    private ContentReader() {}

    /** Reads the text of the file. Faults between families are the build's, so they are a bug: see {@link ExerciseCatalogue#of}. */
    public static Reading<Content> readText(String text) {
        return Reading.checked(text, FILE, ContentReader::problems, ContentReader::content);
    }

    private static List<Problem> problems(Members file) {
        List<Problem> problems = new ArrayList<>();
        List<Members> families = file.objects(FAMILIES);
        for (int i = 0; i < families.size(); i++) {
            for (Problem problem : DoseCheck.problems(families.get(i))) {
                problems.add(
                        new Problem(FAMILIES + "[" + i + "]." + problem.path(), problem.given(), problem.allowed()));
            }
        }
        return problems;
    }

    private static Content content(Members file) {
        List<ExerciseFamily> families =
                file.objects(FAMILIES).stream().map(ExerciseReader::family).toList();
        List<ReadyProgramme> ready = file.objects("programmes").stream()
                .map(ProgrammeReader::programme)
                .toList();
        return new Content(ExerciseCatalogue.of(families), ready, HabitReader.all(file.object("habits")));
    }
}
