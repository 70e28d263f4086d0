package talus.care.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.care.content.Shipped;
import talus.care.source.Source;

/** What the words and numbers of each shipped exercise must be. */
class ExerciseTextTest {
    private final List<ExerciseFamily> families = Shipped.families();
    private final List<Exercise> exercises = Shipped.catalogue().exercises();

    @Test
    void everyExerciseIsComplete() {
        assertThat(exercises).allSatisfy(exercise -> {
            assertThat(exercise.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(exercise.name()).as(exercise.id()).isNotBlank();
            assertThat(exercise.steps()).as(exercise.id()).hasSizeBetween(3, 7);
            assertThat(exercise.steps().get(0).role()).as(exercise.id()).isEqualTo(StepRole.PREPARE);
            assertThat(exercise.steps())
                    .extracting(Step::role)
                    .as(exercise.id())
                    .contains(StepRole.MOVE);
            assertThat(exercise.cue()).as(exercise.id()).isNotBlank();
            assertThat(exercise.warnings()).as(exercise.id()).hasSizeBetween(2, 4);
            assertThat(exercise.stopRules()).as(exercise.id()).hasSizeBetween(2, 4);
            assertThat(exercise.targets())
                    .as(exercise.id())
                    .filteredOn(Target::main)
                    .hasSize(1);
            assertThat(exercise.targets().get(0).main()).as(exercise.id()).isTrue();
            assertThat(texts(exercise))
                    .as(exercise.id())
                    .allMatch(text -> !text.isBlank() && text.equals(text.strip()));
        });
    }

    /** The person says on how many days they train; a reason that names other days says what is not so. */
    @Test
    void noDoseIsExplainedByACountOfTrainingDaysThatAWeekMayNotHave() {
        assertThat(exercises)
                .extracting(exercise -> exercise.dose().basis().reason())
                .noneMatch(reason -> reason.matches(".*\\bon (one|two|three|four|five|six|seven|[1-7]) days\\b.*"));
    }

    @Test
    void namesAndPurposesAreToldOnce() {
        assertThat(exercises).extracting(Exercise::name).doesNotHaveDuplicates();
        assertThat(families)
                .extracting(ExerciseFamily::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
        assertThat(families)
                .extracting(ExerciseFamily::purpose)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
    }

    /** A sentence that would do for any exercise tells nothing about this one. */
    @Test
    void noInstructionCueWarningOrStopRuleStandsInTwoExercises() {
        assertThat(exercises.stream().flatMap(exercise -> texts(exercise).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void stepsAndCuesAreEasyToRead() {
        PlainSpeech.assertEasyToRead(
                exercises.stream().flatMap(ExerciseTextTest::instructions).toList());
    }

    @Test
    void warningsStopRulesAndPurposesAreEasyToRead() {
        PlainSpeech.assertEasyToRead(Stream.concat(
                        exercises.stream()
                                .flatMap(exercise ->
                                        Stream.concat(exercise.warnings().stream(), exercise.stopRules().stream())),
                        families.stream().map(ExerciseFamily::purpose))
                .toList());
    }

    /** A plan shows them as its reasons. */
    @Test
    void theReasonsOfDosesAreEasyToReadAndSpeakNeitherOfPainNorInAvoidedWords() {
        List<String> reasons = exercises.stream()
                .map(exercise -> exercise.dose().basis().reason())
                .distinct()
                .toList();
        PlainSpeech.assertEasyToRead(reasons);
        PlainSpeech.assertNoAvoidedWord(reasons);
        PlainSpeech.assertNoWordOfPain(reasons);
    }

    @Test
    void noSentenceHoldsAnAvoidedWord() {
        PlainSpeech.assertNoAvoidedWord(
                exercises.stream().flatMap(exercise -> texts(exercise).stream()).toList());
        PlainSpeech.assertNoAvoidedWord(families.stream()
                .flatMap(family -> Stream.of(family.name(), family.purpose()))
                .toList());
    }

    @Test
    void painIsNamedOnlyWhereItSaysWhenToStop() {
        PlainSpeech.assertNoWordOfPain(exercises.stream()
                .flatMap(exercise -> Stream.of(
                                exercise.steps().stream()
                                        .filter(step -> step.role() != StepRole.SAFETY)
                                        .map(Step::text),
                                exercise.warnings().stream(),
                                Stream.of(exercise.cue(), exercise.name()))
                        .flatMap(texts -> texts))
                .toList());
        PlainSpeech.assertNoWordOfPain(
                families.stream().map(ExerciseFamily::purpose).toList());
    }

    @Test
    void everySourceIsInTheBibliographyAndEveryDoseSaysWhereItComesFrom() {
        Set<String> known =
                Shipped.bibliography().sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(exercises).allSatisfy(exercise -> {
            assertThat(known).as(exercise.id()).containsAll(exercise.sources());
            List<String> used = new ArrayList<>(exercise.dose().basis().sources());
            exercise.targets().forEach(target -> used.addAll(target.sources()));
            assertThat(exercise.sources()).as(exercise.id()).containsAll(used).doesNotHaveDuplicates();
            assertThat(exercise.dose().basis().reason()).as(exercise.id()).isNotBlank();
        });
    }

    @Test
    void everyExerciseIsFreeToUseAndSaysThatNoClinicianHasReviewedIt() {
        assertThat(exercises).allSatisfy(exercise -> {
            assertThat(exercise.licence()).isEqualTo("CC-BY-4.0");
            assertThat(exercise.author()).isNotBlank();
            assertThat(exercise.review()).isEmpty();
        });
    }

    /** Where sessions of one stretch add up for a muscle: Ingram 2025 found no gain beyond about ten minutes a week. */
    @Test
    void aStretchBeginsBelowTenMinutesAWeek() {
        assertThat(exercises)
                .filteredOn(exercise -> exercise.family().equals("calfStretch")
                        || exercise.family().equals("rampHold")
                        || exercise.family().equals("chairHold"))
                .allSatisfy(exercise -> {
                    Dose dose = exercise.dose();
                    assertThat(dose.sets() * dose.repsLow() * dose.holdS() * dose.daysAWeek())
                            .as(exercise.id())
                            .isLessThanOrEqualTo(600);
                });
    }

    private static Stream<String> instructions(Exercise exercise) {
        return Stream.concat(exercise.steps().stream().map(Step::text), Stream.of(exercise.cue()));
    }

    private static List<String> texts(Exercise exercise) {
        return Stream.of(instructions(exercise), exercise.warnings().stream(), exercise.stopRules().stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
