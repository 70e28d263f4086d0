package talus.care.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.content.PlainSpeech;
import talus.care.content.Shipped;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.Position;

/** The shipped ready programmes. */
class ReadyProgrammesTest {
    private final ExerciseCatalogue catalogue = Shipped.catalogue();

    private static ReadyProgramme programme(String id) {
        return Shipped.ok(ProgrammeReader.readText(Shipped.text(ProgrammeReader.resource(id))));
    }

    private List<Exercise> exercises(ReadyProgramme.Session session) {
        return session.exercises().stream().map(catalogue::get).toList();
    }

    @Test
    void everySessionHoldsDifferentKnownExercisesInTheOrderOfThePhases() {
        for (String id : ProgrammeReader.PROGRAMMES) {
            ReadyProgramme programme = programme(id);
            assertThat(programme.id()).isEqualTo(id);
            for (ReadyProgramme.Session session : programme.sessions()) {
                assertThat(exercises(session))
                        .as("%s, %s", id, session.name())
                        .doesNotHaveDuplicates()
                        .isSortedAccordingTo((a, b) -> a.phase().compareTo(b.phase()));
            }
        }
    }

    @Test
    void everySessionHoldsCalfRaises() {
        for (String id : ProgrammeReader.PROGRAMMES) {
            assertThat(programme(id).sessions())
                    .as(id)
                    .allMatch(session -> session.exercises().stream().anyMatch(e -> e.startsWith("calf-raise")));
        }
    }

    @Test
    void theChairProgrammeIsDoneSitting() {
        assertThat(programme("chair").sessions())
                .flatExtracting(this::exercises)
                .extracting(Exercise::position)
                .containsOnly(Position.SIT);
    }

    @Test
    void theirWordsAreEasyToReadAndHoldNoAvoidedWord() {
        List<String> texts = ProgrammeReader.PROGRAMMES.stream()
                .map(id -> programme(id).purpose())
                .toList();
        PlainSpeech.assertEasyToRead(texts);
        PlainSpeech.assertNoAvoidedWord(texts);
    }
}
