package talus.care.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talus.care.exercise.Contraindication;
import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFamily;
import talus.care.exercise.SideMode;
import talus.care.exercise.Step;
import talus.care.safety.SafetyQuestion;
import talus.care.source.Bibliography;
import talus.care.source.Source;
import talus.chain.contract.scenario.Worded;
import talus.chain.report.Report;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** The catalogue as a list by family, and one exercise as a sheet. */
public final class ExerciseReport {
    private final List<Report.Part> parts = new ArrayList<>();

    private ExerciseReport() {}

    /** All exercises. */
    public static Report list(ExerciseCatalogue catalogue) {
        ExerciseReport report = new ExerciseReport();
        int families = catalogue.families().size();
        report.parts.add(new Report.Title(
                say(SheetMessage.LIST, Integer.toString(catalogue.exercises().size()), Integer.toString(families))));
        for (ExerciseFamily family : catalogue.families()) {
            report.heading(family.name());
            report.parts.add(new Report.Table(
                    List.of(column(SheetMessage.ID), column(SheetMessage.NAME), column(SheetMessage.NEEDS)),
                    family.exercises().stream()
                            .map(exercise -> List.of(exercise.id(), exercise.name(), needs(exercise)))
                            .toList()));
        }
        report.parts.add(new Report.Paragraph(say(SheetMessage.SEE_ONE)));
        return new Report(report.parts);
    }

    /** One exercise. */
    public static Report of(Exercise exercise, ExerciseCatalogue catalogue, Bibliography bibliography) {
        ExerciseReport report = new ExerciseReport();
        report.parts.add(new Report.Title(exercise.name()));
        report.parts.add(new Report.Paragraph(say(SheetMessage.KEEP_IN_MIND, exercise.cue())));
        report.parts.add(new Report.Paragraph(exercise.review()
                .map(review -> say(SheetMessage.REVIEWED, review.by(), review.on()))
                .orElse(say(SheetMessage.UNREVIEWED))));
        report.notFor(exercise);
        report.heading(say(SheetMessage.HOW_MUCH));
        report.parts.add(new Report.Paragraph(dose(exercise)));
        report.parts.add(new Report.Paragraph(basis(exercise)));
        report.heading(say(SheetMessage.STEPS));
        report.parts.add(new Report.Bullets(
                exercise.steps().stream().map(ExerciseReport::step).toList()));
        report.bullets(SheetMessage.WARNINGS, exercise.warnings());
        report.bullets(SheetMessage.STOP_RULES, exercise.stopRules());
        report.ladder(exercise, catalogue);
        report.bullets(SheetMessage.SOURCES, sources(exercise, bibliography));
        report.foot(exercise);
        return new Report(report.parts);
    }

    private void ladder(Exercise exercise, ExerciseCatalogue catalogue) {
        List<String> lines = new ArrayList<>();
        String easier = names(catalogue.easier(exercise));
        String harder = names(catalogue.harder(exercise));
        if (!easier.isEmpty()) {
            lines.add(say(SheetMessage.EASIER, easier));
        }
        if (!harder.isEmpty()) {
            lines.add(say(SheetMessage.HARDER, harder));
        }
        bullets(SheetMessage.LADDER, lines);
    }

    private static String told(Contraindication word) {
        return switch (word) {
            case FRONT_PINCH -> say(SheetMessage.FRONT_PINCH);
            case HEEL_CORD_PAIN -> say(SheetMessage.HEEL_CORD_PAIN);
            default -> Words.say(SafetyQuestion.valueOf(word.name()));
        };
    }

    /** Who leaves it out. */
    private void notFor(Exercise exercise) {
        if (!exercise.contraindications().isEmpty()) {
            parts.add(new Report.Paragraph(say(
                    SheetMessage.NOT_FOR,
                    exercise.contraindications().stream()
                            .map(ExerciseReport::told)
                            .collect(Collectors.joining(" ")))));
        }
    }

    private void foot(Exercise exercise) {
        List<String> lines = new ArrayList<>();
        lines.add(
                say(SheetMessage.LICENCE, exercise.author(), exercise.licence(), Integer.toString(exercise.version())));
        parts.add(new Report.Bullets(lines));
    }

    private static List<String> sources(Exercise exercise, Bibliography bibliography) {
        List<String> citations = new ArrayList<>();
        for (String id : exercise.sources()) {
            citations.add(bibliography.find(id).map(ExerciseReport::cited).orElse(id));
        }
        return citations;
    }

    /** A citation, and whether it is from memory. */
    static String cited(Source source) {
        return source.recalled() ? say(SheetMessage.FROM_MEMORY, source.citation()) : source.citation();
    }

    private static String names(List<Exercise> exercises) {
        return String.join(", ", exercises.stream().map(Exercise::name).toList());
    }

    private static String dose(Exercise exercise) {
        Dose dose = exercise.dose();
        String sets = Integer.toString(dose.sets());
        String low = Integer.toString(dose.repsLow());
        String hold = Integer.toString(dose.holdS());
        String holdHigh = Integer.toString(dose.holdHighS());
        String days = Integer.toString(dose.daysAWeek());
        String text = switch (exercise.mode()) {
            case REPS ->
                dose.repsLow() == dose.repsHigh()
                        ? say(SheetMessage.REPS_ONE, sets, low, days)
                        : say(SheetMessage.REPS, sets, low, Integer.toString(dose.repsHigh()), days);
            case HOLD ->
                dose.repsLow() > 1
                        ? say(SheetMessage.SPOTS, sets, low, hold, holdHigh, days)
                        : say(SheetMessage.HOLD, sets, hold, holdHigh, days);
            case TIME -> say(SheetMessage.TIME, sets, hold, holdHigh, days);
        };
        return exercise.side() == SideMode.EACH ? say(SheetMessage.A_SIDE, text) : text;
    }

    private static String basis(Exercise exercise) {
        Message status = switch (exercise.dose().basis().status()) {
            case SOURCED -> SheetMessage.SOURCED;
            case ADAPTED -> SheetMessage.ADAPTED;
            case OWN -> SheetMessage.OWN;
        };
        return say(SheetMessage.DOSE_IS, exercise.dose().basis().reason(), say(status));
    }

    private static String step(Step step) {
        Message role = switch (step.role()) {
            case PREPARE -> SheetMessage.PREPARE;
            case MOVE -> SheetMessage.MOVE;
            case CUE -> SheetMessage.CUE;
            case BREATHE -> SheetMessage.BREATHE;
            case SAFETY -> SheetMessage.SAFETY;
        };
        return say(SheetMessage.STEP, say(role), step.text());
    }

    private static String needs(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? say(SheetMessage.NOTHING)
                : String.join(", ", Worded.words(exercise.equipment()));
    }

    private void bullets(Message title, List<String> items) {
        if (!items.isEmpty()) {
            heading(say(title));
            parts.add(new Report.Bullets(items));
        }
    }

    private void heading(String text) {
        parts.add(new Report.Heading(text));
    }

    private static Report.Column column(Message title) {
        return new Report.Column(say(title), false);
    }

    private static String say(Message message, String... arguments) {
        return Words.say(message, arguments);
    }
}
