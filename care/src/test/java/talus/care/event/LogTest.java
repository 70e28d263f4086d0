package talus.care.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;

/** Order, repetition and what counts on a day. */
class LogTest {
    private static Event answer(String id, String at, String value) {
        return new Event(id, moment(at), new EventData.Answer("stairs", new EventData.Reply.Text(value)));
    }

    private static Event set(String id, String at) {
        return new Event(
                id,
                moment(at),
                new EventData.SetDone(
                        "calf-raise", Optional.empty(), Work.NONE, Work.NONE, Optional.empty(), Optional.empty()));
    }

    private static Moment moment(String at) {
        return Moment.parse(at).orElseThrow();
    }

    @Test
    void orderIsByInstantThenById() {
        Event early = answer("z", "2026-03-02T10:00+02:00", "early");
        Event late = answer("a", "2026-03-02T09:00Z", "late");
        Event sameB = answer("b", "2026-03-02T08:30Z", "b");
        Event sameC = answer("c", "2026-03-02T08:30Z", "c");
        assertThat(Log.of(List.of(late, sameC, early, sameB)).events()).containsExactly(early, sameB, sameC, late);
    }

    @Test
    void anIdThatCameTwiceCountsOnceAndTheEarliestOfDifferentOnes() {
        Event first = answer("a", "2026-03-02T08:00Z", "first");
        Event again = answer("a", "2026-03-02T09:00Z", "again");
        assertThat(Log.of(List.of(again, first, again)).events()).containsExactly(first);
        Event other = answer("a", "2026-03-02T08:00Z", "other");
        assertThat(Log.of(List.of(other, first)).events())
                .isEqualTo(Log.of(List.of(first, other)).events())
                .hasSize(1);
    }

    @Test
    void onADayCountsAllUpToItButItsOwnSets() {
        Event before = set("a", "2026-03-01T10:00Z");
        Event own = set("b", "2026-03-02T10:00Z");
        Event said = answer("c", "2026-03-02T23:59Z", "said");
        Event tomorrow = answer("d", "2026-03-02T23:30-01:00", "still the second there");
        Event later = answer("e", "2026-03-03T00:30+01:00", "the third there");
        Log log = Log.of(List.of(before, own, said, tomorrow, later));
        assertThat(log.countingOn(LocalDate.parse("2026-03-02")).events()).containsExactly(before, said, tomorrow);
        assertThat(log.countingOn(LocalDate.parse("2026-03-03")).events()).hasSize(5);
    }

    @Test
    void aLimbIncludesItsSides() {
        assertThat(Limb.LEFT.includes(Side.LEFT)).isTrue();
        assertThat(Limb.LEFT.includes(Side.RIGHT)).isFalse();
        assertThat(Limb.RIGHT.includes(Side.RIGHT)).isTrue();
        assertThat(Limb.RIGHT.includes(Side.LEFT)).isFalse();
        for (Side side : Side.BOTH) {
            assertThat(Limb.BOTH.includes(side)).isTrue();
            assertThat(Limb.EACH.includes(side)).isTrue();
        }
        assertThat(Limb.of(Side.LEFT)).isEqualTo(Limb.LEFT);
        assertThat(Limb.of(Side.RIGHT)).isEqualTo(Limb.RIGHT);
    }
}
