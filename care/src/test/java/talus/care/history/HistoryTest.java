package talus.care.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.event.Training;
import talus.care.plan.Diary;

/** A log as it counts on a day, by kind. */
class HistoryTest {
    private static final String DAY = "2026-03-02";

    private static History of(Diary diary) {
        return History.of(diary.log(), diary.day());
    }

    @Test
    void nothingIsKnownOfNobody() {
        History history = of(Diary.empty(DAY));
        assertThat(history.on()).isEqualTo(LocalDate.parse(DAY));
        assertThat(history.events()).isEmpty();
        assertThat(history.profile()).isEmpty();
        assertThat(history.habits()).isEmpty();
        assertThat(history.conditions()).isEmpty();
        assertThat(history.settings()).isEqualTo(EventData.Settings.NONE);
        assertThat(history.lastTraining()).isEmpty();
        assertThat(history.trainings()).isEmpty();
        assertThat(history.answer("stairs")).isEmpty();
        assertThat(history.ageYears()).isEmpty();
        assertThat(history.isLocked("squat")).isFalse();
    }

    @Test
    void theLastWordOfEachKindCounts() {
        Diary diary = Diary.begin(DAY)
                .conditions("pregnancy")
                .conditions("looseJoints")
                .event("habits", "{'training': 'some'}")
                .event("habits", "{'training': 'regular'}")
                .event("answer", "{'question': 'stairs', 'value': 3}")
                .event("answer", "{'question': 'stairs', 'value': 5}")
                .event("answer", "{'question': 'walkMin', 'value': 20}")
                .event("lock", "{'exercise': 'squat', 'locked': true}")
                .event("lock", "{'exercise': 'lunge', 'locked': true}")
                .event("lock", "{'exercise': 'squat', 'locked': false}");
        History history = of(diary);
        assertThat(history.conditions().orElseThrow().conditions()).containsExactly(Condition.LOOSE_JOINTS);
        assertThat(history.habits().orElseThrow().training()).contains(Training.REGULAR);
        assertThat(history.answer("stairs")).contains(new EventData.Reply.Amount(5));
        assertThat(history.answer("walkMin")).contains(new EventData.Reply.Amount(20));
        assertThat(history.isLocked("squat")).isFalse();
        assertThat(history.isLocked("lunge")).isTrue();
        assertThat(history.ageYears()).contains(41);
        assertThat(history.profile()).isPresent();
    }

    @Test
    void listsKeepTheOrderOfTime() {
        Diary diary = Diary.begin(DAY)
                .walls(0.06, 0.07)
                .rate("before", "back", 1)
                .event("hurt", "{'exercise': 'squat'}")
                .event("review", "{'week': 2, 'answer': 'same'}")
                .later(1)
                .rate("before", "back", 2);
        assertThat(of(diary).tests()).hasSize(2);
        assertThat(of(diary).ratings())
                .extracting(rating -> rating.data().discomfort())
                .containsExactly(1.0, 2.0);
        assertThat(of(diary).hurts()).hasSize(1);
        assertThat(of(diary).reviews()).hasSize(1);
        assertThat(of(diary).ratings().getFirst().date()).isEqualTo(LocalDate.parse(DAY));
    }

    @Test
    void setsAreGatheredByTheirLocalDayEvenWhenOffsetsPutThemOutOfOrder() {
        String set =
                "{\"id\": \"%s\", \"at\": \"%s\", \"kind\": \"set\", \"data\": {\"exercise\": \"squat\", \"actual\": {}}}\n";
        String text = set.formatted("a", "2026-03-03T00:30:00+05:00")
                + set.formatted("b", "2026-03-02T20:00:00Z")
                + set.formatted("c", "2026-03-03T08:00:00Z");
        History history = History.of(Diary.read(text), LocalDate.parse("2026-03-04"));
        assertThat(history.trainings())
                .extracting(
                        training -> training.day().toString(),
                        training -> training.sets().size())
                .containsExactly(tuple("2026-03-02", 1), tuple("2026-03-03", 2));
        assertThat(history.lastTraining().orElseThrow().day()).isEqualTo(LocalDate.parse("2026-03-03"));
    }
}
