package talus.care.sheet;

import java.util.ArrayList;
import java.util.List;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.habit.HabitAdvice;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** What is worth knowing for a person who lives as the log says. */
public final class AdviceReport {
    private AdviceReport() {}

    /** The advice that suits, or that there is none. */
    public static Report of(List<HabitAdvice> chosen, ExerciseCatalogue catalogue) {
        List<Report.Part> parts = new ArrayList<>();
        parts.add(new Report.Title(Words.say(SheetMessage.ADVICE)));
        if (chosen.isEmpty()) {
            parts.add(new Report.Paragraph(Words.say(SheetMessage.NO_ADVICE)));
        }
        for (HabitAdvice advice : chosen) {
            List<String> lines = new ArrayList<>();
            lines.add(Words.say(SheetMessage.WHY, advice.because()));
            advice.exercise()
                    .flatMap(catalogue::find)
                    .ifPresent(
                            exercise -> lines.add(Words.say(SheetMessage.GOES_WITH, exercise.name(), exercise.id())));
            parts.add(new Report.Paragraph(advice.advice()));
            parts.add(new Report.Bullets(lines));
        }
        return new Report(parts);
    }
}
