package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;

/** How long a session takes, and what goes when it is too long. */
class TimeFitTest {
    private static Item item(String exercise, Limb limb, Amount amount) {
        return new Item(People.exercise(exercise), limb, amount, Optional.empty(), ItemChange.FIRST, List.of());
    }

    private static Item risen(String exercise, Amount last, Amount amount) {
        return new Item(
                People.exercise(exercise),
                Limb.BOTH,
                amount,
                Optional.of(last),
                ItemChange.between(last, amount),
                List.of());
    }

    private static Amount hold(int sets, int holdS) {
        return new Amount(sets, 1, holdS, 0);
    }

    /** To get ready for a set, s. */
    private static final int READY = 8;

    private static final Amount WALK = hold(1, 1200);
    private static final Reason SHORT = Reason.of(Rule.SHORT_TIME, JsonObject.builder(), "5");
    private static final Amount RAISES = new Amount(3, 15, 0, 0);

    @Test
    void everySetTakesItsWorkAndAllButTheFirstGettingReadyAndTheRestThatNothingElseFills() {
        int rest = restS("wall-stretch");
        assertThat(rest).isBetween(READY, 38);
        assertThat(WorkTime.seconds(List.of(item("wall-stretch", Limb.LEFT, hold(3, 30)))))
                .as("getting ready is part of the rest")
                .isEqualTo(3 * 30 + 2 * rest);
        assertThat(WorkTime.seconds(List.of(item("wall-stretch", Limb.EACH, hold(3, 30)))))
                .as("one leg's work is the other's rest")
                .isEqualTo(30 + 5 * (READY + 30));
        assertThat(WorkTime.seconds(List.of(item("walk-return", Limb.BOTH, WALK))))
                .isEqualTo(1200);
        assertThat(WorkTime.seconds(
                        List.of(item("walk-return", Limb.BOTH, WALK), item("wall-stretch", Limb.LEFT, hold(3, 30)))))
                .as("the walk, once, fills one rest; the phases order the two")
                .isEqualTo(30 + READY + 1200 + READY + 30 + rest + 30);
        int repS = People.exercise("calf-raise").dose().tempo().repS();
        assertThat(WorkTime.seconds(List.of(item("calf-raise", Limb.BOTH, RAISES))))
                .isEqualTo(3 * 15 * repS + 2 * restS("calf-raise"));
        assertThat(WorkTime.seconds(List.of(item("calf-hand-release", Limb.LEFT, new Amount(1, 3, 20, 0)))))
                .isEqualTo(60);
        assertThat(WorkTime.seconds(List.of())).isZero();
    }

    @Test
    void anotherPositionTakesItsTimeWhereNoRestIsLongerAndShortensNoRest() {
        Item seated = item("calf-hand-release", Limb.LEFT, hold(1, 20));
        Item raises = item("calf-raise", Limb.BOTH, new Amount(2, 5, 0, 0));
        int repS = People.exercise("calf-raise").dose().tempo().repS();
        List<Turn> turns = Turn.of(List.of(raises, seated));
        assertThat(turns)
                .as("the raises rest while the calf is held")
                .extracting(turn -> turn.item().exercise().id())
                .containsExactly("calf-raise", "calf-hand-release", "calf-raise");
        assertThat(turns).extracting(Turn::changeS).containsExactly(0, 10, 10);
        assertThat(turns)
                .as("who is quick to change still rests long enough")
                .extracting(Turn::restS)
                .containsExactly(0, 0, restS("calf-raise") - (READY + 20) - READY);
        assertThat(WorkTime.seconds(List.of(raises, seated)))
                .isEqualTo(5 * repS
                        + 10
                        + READY
                        + 20
                        + Math.max(10, turns.getLast().restS())
                        + READY
                        + 5 * repS);
    }

    private static int restS(String exercise) {
        return People.exercise(exercise).dose().restS();
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "61, 2", "119, 2", "120, 2"})
    void minutesAreRoundedUp(int seconds, int minutes) {
        assertThat(WorkTime.minutes(List.of(item("walk-return", Limb.BOTH, hold(1, seconds)))))
                .isEqualTo(minutes);
    }

    @Test
    void whatFitsIsLeftAlone() {
        List<Item> items = List.of(item("calf-raise", Limb.BOTH, RAISES), item("walk-return", Limb.BOTH, WALK));
        assertThat(TimeFit.cut(items, 60)).isEqualTo(items);
    }

    @Test
    void aLongWalkIsCutToFiveMinutesBeforeAnythingElse() {
        List<Item> items = List.of(item("walk-return", Limb.BOTH, WALK), item("calf-raise", Limb.BOTH, RAISES));
        List<Item> cut = TimeFit.cut(items, 12);
        assertThat(cut.get(1)).isEqualTo(items.get(1));
        assertThat(cut.getFirst().amount().holdS()).isLessThan(1200).isGreaterThanOrEqualTo(300);
        assertThat(WorkTime.minutes(cut)).isEqualTo(12);
        assertThat(People.rules(cut.getFirst().reasons())).containsExactly(Rule.SHORT_TIME);
        assertThat(cut.getFirst().reasons().getFirst().text()).contains("12 min");
        assertThat(TimeFit.cutWalks(items, 1).getFirst().amount().holdS()).isEqualTo(300);
        assertThat(TimeFit.cutWalks(items, 1).get(1)).isEqualTo(items.get(1));
    }

    @Test
    void thenRisesAreTakenBackTheLeastImportantFirst() {
        Item first = risen("calf-raise", RAISES, new Amount(3, 16, 0, 0));
        Item second = risen("chair-squat", new Amount(2, 8, 0, 0), new Amount(2, 9, 0, 0));
        List<Item> items = List.of(first, second);
        int all = WorkTime.seconds(items);
        int minutes = WorkTime.minutes(items) - 1;
        List<Item> cut = TimeFit.cut(items, minutes);
        assertThat(cut.get(1).change()).isNotEqualTo(ItemChange.MORE);
        assertThat(WorkTime.seconds(cut)).isLessThan(all);
    }

    @Test
    void aStretchGrowsInNoTimeThatStrengthGivesUp() {
        Item stretch = risen("wall-stretch", hold(3, 30), hold(3, 60));
        Item squats = risen("chair-squat", new Amount(2, 8, 0, 0), new Amount(2, 9, 0, 0));
        List<Item> items = List.of(stretch, squats);
        List<Item> cut = TimeFit.cut(items, WorkTime.minutes(items) - 1);
        assertThat(cut.getFirst().change()).as("though it comes first").isEqualTo(ItemChange.SAME);
        assertThat(cut.get(1)).isEqualTo(squats);
    }

    @Test
    void aRiseTakenBackIsTheSameAgain() {
        Item more = risen("chair-squat", new Amount(2, 8, 0, 0), new Amount(2, 9, 0, 0));
        Item back = more.shorter(1, SHORT);
        assertThat(back.change()).isEqualTo(ItemChange.SAME);
        assertThat(back.amount()).isEqualTo(new Amount(2, 8, 0, 0));
        Item less = back.shorter(1, SHORT);
        assertThat(less.change()).isEqualTo(ItemChange.LESS);
        assertThat(less.amount().sets()).isEqualTo(1);
        assertThat(less.canBeShorter(1)).isFalse();
        assertThat(less.reasons()).as("said once").hasSize(1);
    }

    @Test
    void calfRaisesKeepTwoSetsAndOthersOne() {
        List<Item> items = new ArrayList<>();
        items.add(item("calf-raise", Limb.BOTH, new Amount(4, 20, 0, 0)));
        items.add(item("chair-squat", Limb.BOTH, new Amount(3, 12, 0, 0)));
        items.add(item("walk-return", Limb.BOTH, hold(1, 400)));
        List<Item> cut = TimeFit.cut(items, 1);
        assertThat(cut.get(0).amount().sets()).isEqualTo(2);
        assertThat(cut.get(1).amount().sets()).isEqualTo(1);
        assertThat(cut.get(2).amount().holdS()).isEqualTo(60);
        assertThat(cut).extracting(Item::change).containsOnly(ItemChange.FIRST);
    }

    @Test
    void aRiseTakenBackTakesItsReasonWithIt() {
        Amount last = new Amount(2, 15, 0, 0);
        Amount next = new Amount(2, 16, 0, 0);
        Reason rise = Reason.of(Rule.RAISE_REPS, JsonObject.builder(), "2", "16", "15");
        Item more = new Item(
                People.exercise("calf-raise"),
                Limb.BOTH,
                next,
                Optional.of(last),
                ItemChange.MORE,
                List.of(Reason.of(Rule.CHOSE_RAISE), rise));
        assertThat(People.rules(more.shorter(2, SHORT).reasons())).containsExactly(Rule.CHOSE_RAISE, Rule.SHORT_TIME);
    }

    @Test
    void aDoseCutBelowTheLastIsNotToldToStay() {
        Amount last = new Amount(3, 12, 0, 0);
        Item same = new Item(
                People.exercise("chair-squat"),
                Limb.BOTH,
                last,
                Optional.of(last),
                ItemChange.SAME,
                List.of(Reason.of(Rule.CHOSE_PHASE, JsonObject.builder(), "legs"), Reason.of(Rule.STAY_HARD)));
        Item less = same.shorter(1, SHORT);
        assertThat(less.change()).isEqualTo(ItemChange.LESS);
        assertThat(People.rules(less.reasons())).containsExactly(Rule.CHOSE_PHASE, Rule.SHORT_TIME);
    }

    @Test
    void twoExercisesGoToOneShortSetWhereNothingElseFits() {
        List<Item> items = List.of(
                item("calf-raise-single", Limb.EACH, new Amount(3, 20, 0, 0)),
                item("chair-squat", Limb.BOTH, new Amount(3, 12, 0, 0)));
        List<Item> cut = TimeFit.cut(items, 3, TimeFit.Tightness.RAISES_TOO);
        assertThat(WorkTime.minutes(cut)).isLessThanOrEqualTo(3);
        assertThat(cut).extracting(item -> item.amount().sets()).containsExactly(1, 1);
        assertThat(cut).allMatch(item -> item.amount().reps() >= 5);
    }
}
