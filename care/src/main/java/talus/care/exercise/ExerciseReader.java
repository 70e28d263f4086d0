package talus.care.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.content.Reading;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Members;

/** Reads a family file: first the whole text is checked against {@link ExerciseShape}, then the records are made. */
public final class ExerciseReader {
    private ExerciseReader() {}

    /** Reads the text of a family file. */
    public static Reading<ExerciseFamily> readText(String text) {
        return Reading.checked(text, ExerciseShape.FAMILY, DoseCheck::problems, ExerciseReader::family);
    }

    /** The family of members that have its shape and no further problem, as part of a larger file. */
    public static ExerciseFamily family(Members family) {
        List<Exercise> exercises = new ArrayList<>();
        for (Members exercise : family.objects("exercises")) {
            exercises.add(exercise(exercise, family));
        }
        return new ExerciseFamily(family.word("family"), family.word("name"), family.word("purpose"), exercises);
    }

    private static Exercise exercise(Members exercise, Members family) {
        return new Exercise(
                exercise.word("id"),
                (int) exercise.number("version"),
                family.word("family"),
                Worded.of(Phase.ALL, exercise.word("phase")),
                targets(exercise.objects("targets")),
                exercise.word("name"),
                Worded.of(Position.ALL, exercise.word("position")),
                all(Equipment.ALL, exercise.words("equipment")),
                Worded.of(SideMode.ALL, exercise.word("side")),
                Worded.of(WorkMode.ALL, exercise.word("mode")),
                dose(exercise.object("dose")),
                steps(exercise.objects("steps")),
                exercise.word("cue"),
                exercise.words("warnings"),
                exercise.words("stopRules"),
                all(Contraindication.ALL, exercise.words("contraindications")),
                exercise.words("easier"),
                exercise.words("harder"),
                exercise.words("sources"),
                family.word("author"),
                family.word("licence"),
                review(exercise.optionalObject("reviewed")));
    }

    private static List<Target> targets(List<Members> given) {
        List<Target> targets = new ArrayList<>();
        for (Members target : given) {
            targets.add(new Target(
                    Worded.of(TargetPart.ALL, target.word("part")),
                    Worded.of(Capacity.ALL, target.word("capacity")),
                    target.flag("main"),
                    target.words("sources")));
        }
        return targets;
    }

    private static List<Step> steps(List<Members> given) {
        List<Step> steps = new ArrayList<>();
        for (Members step : given) {
            steps.add(new Step(Worded.of(StepRole.ALL, step.word("role")), step.word("text")));
        }
        return steps;
    }

    private static Dose dose(Members dose) {
        int holdS = (int) dose.number("holdS");
        Members basis = dose.object("basis");
        Members load = dose.object("load");
        return new Dose(
                (int) dose.number("sets"),
                (int) dose.number("repsLow"),
                (int) dose.number("repsHigh"),
                holdS,
                dose.has("holdHighS") ? (int) dose.number("holdHighS") : holdS,
                (int) dose.number("restS"),
                tempo(dose.optionalObject("tempo")),
                new Load(Worded.of(LoadKind.ALL, load.word("kind")), load.number("startKg"), load.number("stepKg")),
                (int) dose.number("daysAWeek"),
                new DoseBasis(
                        Worded.of(DoseStatus.ALL, basis.word("status")), basis.words("sources"), basis.word("reason")));
    }

    private static Tempo tempo(Optional<Members> given) {
        return given.map(tempo -> new Tempo(
                        (int) tempo.number("moveS"), (int) tempo.number("pauseS"), (int) tempo.number("returnS")))
                .orElse(new Tempo(0, 0, 0));
    }

    private static Optional<Review> review(Optional<Members> given) {
        return given.map(review -> new Review(review.word("by"), review.word("on")));
    }

    private static <T extends Worded> List<T> all(List<T> known, List<String> words) {
        List<T> all = new ArrayList<>();
        for (String word : words) {
            all.add(Worded.of(known, word));
        }
        return all;
    }
}
