package talus.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import talus.app.content.ShippedContent;
import talus.care.content.Reading;
import talus.care.exercise.DoseStatus;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.ExerciseFamily;
import talus.care.exercise.Step;
import talus.care.habit.HabitReader;
import talus.care.learn.CardReader;
import talus.care.learn.LearnCard;
import talus.care.learn.Statement;
import talus.care.source.Bibliography;
import talus.care.strip.StripMessage;
import talus.chain.json.JsonObject;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Message;
import talus.chain.report.words.Readability;

/** How the shipped content reads: school grades by Flesch and Kincaid, avoided words, where doses come from. */
final class Wording {
    static final double MEDIAN_GRADE = 6;
    static final double HARDEST_GRADE = 8;

    private final JsonObject.Builder figures = JsonObject.builder();
    private final List<String> missed = new ArrayList<>();

    Findings run() {
        ExerciseCatalogue catalogue = ShippedContent.catalogue();
        List<Exercise> exercises = catalogue.exercises();
        Bibliography sources = value(Bibliography.readText(ShippedContent.text(Bibliography.RESOURCE)));
        figures.put("exercises", exercises.size())
                .put("families", catalogue.families().size())
                .put("sources", sources.sources().size())
                .put("doses", doses(exercises));
        grade(
                "stepsAndCues",
                exercises.stream().flatMap(e -> Stream.concat(e.steps().stream().map(Step::text), Stream.of(e.cue()))));
        grade("warnings", exercises.stream().flatMap(e -> e.warnings().stream()));
        grade("stopRules", exercises.stream().flatMap(e -> e.stopRules().stream()));
        grade("familyPurposes", catalogue.families().stream().map(ExerciseFamily::purpose));
        grade(
                "reasonsOfDoses",
                exercises.stream().map(e -> e.dose().basis().reason()).distinct());
        List<LearnCard> cards = value(CardReader.readText(ShippedContent.text(CardReader.RESOURCE)));
        figures.put("cards", cards.size());
        grade("learnCards", cards.stream().flatMap(Wording::texts));
        grade(
                "habitAdvice",
                value(HabitReader.readText(ShippedContent.text(HabitReader.RESOURCE))).stream()
                        .flatMap(advice -> Stream.of(advice.advice(), advice.because())));
        grade(
                "wallStrip",
                Arrays.stream(StripMessage.values()).map(Message::template).filter(text -> text.endsWith(".")));
        return new Findings(figures.build(), missed);
    }

    private void grade(String name, Stream<String> texts) {
        List<String> all = texts.toList();
        List<String> sorted = all.stream()
                .flatMap(text -> Readability.sentences(text).stream())
                .sorted(Comparator.comparingDouble(Readability::grade))
                .toList();
        String hardest = sorted.get(sorted.size() - 1);
        List<String> avoided =
                all.stream().filter(text -> !AvoidedWords.in(text).isEmpty()).toList();
        double median = Readability.grade(sorted.get(sorted.size() / 2));
        figures.put(
                name,
                JsonObject.builder()
                        .put("sentences", sorted.size())
                        .put("medianGrade", rounded(median))
                        .put("grade90", rounded(Readability.grade(sorted.get(sorted.size() * 9 / 10))))
                        .put("hardestGrade", rounded(Readability.grade(hardest)))
                        .put("hardest", hardest)
                        .put("textsWithAvoidedWords", avoided.size())
                        .build());
        if (median > MEDIAN_GRADE || Readability.grade(hardest) > HARDEST_GRADE) {
            missed.add(name + ": median " + rounded(median) + ", hardest \"" + hardest + "\"");
        }
        avoided.forEach(text -> missed.add(name + ": avoided word in \"" + text + "\""));
    }

    private static Stream<String> texts(LearnCard card) {
        return Stream.concat(
                Stream.of(card.lead(), card.takeaway()),
                Stream.of(card.sourceSays(), card.studiesShow(), card.against())
                        .flatMap(List::stream)
                        .map(Statement::text));
    }

    private static JsonObject doses(List<Exercise> exercises) {
        Map<DoseStatus, Integer> counts = new EnumMap<>(DoseStatus.class);
        for (Exercise exercise : exercises) {
            counts.merge(exercise.dose().basis().status(), 1, Integer::sum);
        }
        JsonObject.Builder written = JsonObject.builder();
        counts.forEach((status, count) -> written.put(status.word(), count));
        return written.build();
    }

    private static <T> T value(Reading<T> reading) {
        if (reading instanceof Reading.Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException("shipped content is not as described: " + reading);
    }

    private static double rounded(double grade) {
        return Math.round(grade * 100) / 100.0;
    }
}
