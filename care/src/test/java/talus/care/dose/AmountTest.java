package talus.care.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.content.Shipped;
import talus.care.exercise.WorkMode;

/** Amounts, their parts, and the word for a change. */
class AmountTest {
    private static final long SEED = 20261128;

    private static Amount reps(int sets, int reps) {
        return new Amount(sets, reps, 0, 0);
    }

    @Test
    void aFirstAmountIsTheExercisesOwn() {
        assertThat(Amount.first(Shipped.catalogue().get("calf-raise"))).isEqualTo(reps(2, 15));
        assertThat(Amount.first(Shipped.catalogue().get("calf-raise-loaded"))).isEqualTo(new Amount(2, 8, 0, 3));
        assertThat(Amount.first(Shipped.catalogue().get("calf-hand-release"))).isEqualTo(new Amount(1, 3, 20, 0));
    }

    @Test
    void whatIsCountedDependsOnTheMode() {
        Amount amount = new Amount(3, 2, 20, 0);
        assertThat(amount.volume(WorkMode.REPS)).isEqualTo(6);
        assertThat(amount.volume(WorkMode.HOLD)).isEqualTo(60);
        assertThat(amount.unit(WorkMode.REPS)).isEqualTo(2);
        assertThat(amount.unit(WorkMode.TIME)).isEqualTo(20);
        assertThat(amount.heldS()).isEqualTo(120);
        assertThat(amount.withUnit(WorkMode.REPS, 9)).isEqualTo(new Amount(3, 9, 20, 0));
        assertThat(amount.withUnit(WorkMode.HOLD, 9)).isEqualTo(new Amount(3, 2, 9, 0));
        assertThat(amount.withSets(1)).isEqualTo(new Amount(1, 2, 20, 0));
        assertThat(amount.withLoadKg(4)).isEqualTo(new Amount(3, 2, 20, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "1, 0, 0, 0", "1, 1, -1, 0", "1, 1, 0, -1", "1, 1, 0, NaN"})
    void whatCannotBeIsRefused(int sets, int reps, int holdS, double loadKg) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(sets, reps, holdS, loadKg));
    }

    @Test
    void theLeastOfEachPartIsWithinBoth() {
        Amount one = new Amount(3, 8, 20, 4);
        Amount other = new Amount(2, 9, 30, 3);
        assertThat(one.least(other)).isEqualTo(new Amount(2, 8, 20, 3));
        assertThat(one.within(one)).isTrue();
        assertThat(one.least(other).within(one)).isTrue();
        for (Amount more : new Amount[] {
            new Amount(4, 8, 20, 4), new Amount(3, 9, 20, 4), new Amount(3, 8, 21, 4), new Amount(3, 8, 20, 4.5)
        }) {
            assertThat(more.within(one)).isFalse();
            assertThat(one.within(more)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 15, 0.66667, 2, 15",
        "3, 15, 0.5, 2, 11",
        "2, 8, 0.5, 1, 8",
        "2, 6, 0.66667, 2, 4",
        "1, 1, 0.5, 1, 1"
    })
    void aPartIsTheLargestWithin(int sets, int reps, double part, int partSets, int partReps) {
        assertThat(reps(sets, reps).part(WorkMode.REPS, part)).isEqualTo(reps(partSets, partReps));
    }

    @Test
    void aPartOfAnyAmountIsTheLargestThatIsWithinAndNoMoreThanThePart() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Amount whole = reps(1 + random.nextInt(5), 1 + random.nextInt(20));
            double share = random.nextInt(2) == 0 ? 0.5 : 2.0 / 3;
            Amount part = whole.part(WorkMode.REPS, share);
            int limit = (int) Math.floor(share * whole.volume(WorkMode.REPS) + 1e-9);
            int best = 1;
            for (int s = 1; s <= whole.sets(); s++) {
                for (int r = 1; r <= whole.reps(); r++) {
                    best = s * r <= limit ? Math.max(best, s * r) : best;
                }
            }
            assertThat(part.within(whole)).isTrue();
            assertThat(part.volume(WorkMode.REPS)).as("%s of %s", share, whole).isEqualTo(best);
        }
    }

    @Test
    void aChangeSaysWhatWentUp() {
        Amount last = new Amount(3, 8, 20, 4);
        assertThat(ItemChange.between(last, last)).isEqualTo(ItemChange.SAME);
        assertThat(ItemChange.between(last, last.withSets(2))).isEqualTo(ItemChange.LESS);
        assertThat(ItemChange.between(last, last.withSets(4))).isEqualTo(ItemChange.MORE);
        assertThat(ItemChange.between(last, last.withReps(9))).isEqualTo(ItemChange.MORE);
        assertThat(ItemChange.between(last, last.withHoldS(25))).isEqualTo(ItemChange.MORE);
        assertThat(ItemChange.between(last, last.withLoadKg(5).withReps(6))).isEqualTo(ItemChange.MORE);
        for (Amount wrong : new Amount[] {
            last.withSets(4).withReps(9),
            last.withReps(9).withSets(2),
            last.withReps(9).withHoldS(15),
            last.withSets(4).withLoadKg(3),
            last.withHoldS(25).withReps(7),
            last.withLoadKg(5).withSets(2)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> ItemChange.between(last, wrong));
        }
    }
}
