package talus.care.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments and dates against Java's own reader, which the browser lacks. */
class MomentTest {
    private static final long SEED = 20261128;

    @Test
    void anyMomentIsTheInstantAndTheDateThatJavaReads() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 17 * 60) - 17 * 60));
            long ms = random.nextLong(4_000_000_000_000L);
            OffsetDateTime time = Instant.ofEpochMilli(ms).atOffset(offset);
            Moment moment = Moment.parse(time.toString()).orElseThrow();
            assertThat(moment.epochMs()).as(time.toString()).isEqualTo(ms);
            assertThat(moment.date()).isEqualTo(time.toLocalDate());
            assertThat(moment.text()).isEqualTo(time.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T07:30Z, 2026-11-28T07:30:00Z",
        "2026-11-28T07:30:15Z, 2026-11-28T07:30:15Z",
        "2026-11-28T07:30:15.5Z, 2026-11-28T07:30:15.500Z",
        "2026-11-28T07:30:15.123456Z, 2026-11-28T07:30:15.123Z",
        "2026-11-28T07:30+0130, 2026-11-28T06:00:00Z",
        "2026-11-28T07:30+01, 2026-11-28T06:30:00Z",
        "2026-11-28T07:30-18:00, 2026-11-29T01:30:00Z",
        "2026-11-28T23:59:59-00:59, 2026-11-29T00:58:59Z"
    })
    void secondsFractionsAndOffsetsMayBeShort(String text, String instant) {
        assertThat(Moment.parse(text).orElseThrow().epochMs())
                .isEqualTo(Instant.parse(instant).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-28",
                "2026-11-28T07:30",
                "2026-11-28 07:30Z",
                "2026-11-28T24:00Z",
                "2026-11-28T07:60Z",
                "2026-11-28T07:30:60Z",
                "2026-11-28T07Z",
                "2026-11-28T7:30Z",
                "2026-11-28T07:3Z",
                "2026-11-28T07:30:1Z",
                "2026-11-28T07:30:15.Z",
                "2026-11-28T07:30+",
                "2026-11-28T07:30+1",
                "2026-11-28T07:30+19:00",
                "2026-11-28T07:30+01:60",
                "2026-11-28T07:30+01:",
                "2026-11-28T07:30+01:3",
                "2026-11-28T07:30Zx",
                "2026-11-28T07:30:00Z ",
                "2026-11-28T0a:30Z",
                "2026-11-28T:30Z",
                "2026-02-30T07:30Z"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10:00, 10:59, 0", "10:00, 11:00, 1", "10:00, 09:00, -1", "00:00, 23:59, 23"})
    void hoursAreWholeOnes(String from, String to, long hours) {
        Moment earlier = Moment.parse("2026-11-28T" + from + "Z").orElseThrow();
        assertThat(Moment.parse("2026-11-28T" + to + "Z").orElseThrow().hoursSince(earlier))
                .isEqualTo(hours);
    }

    @Test
    void everyDayOfFourCenturiesIsReadAsItIsWritten() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2300; day = day.plusDays(13)) {
            assertThat(IsoDate.parse(day.toString())).contains(day);
        }
        for (int year = 1900; year < 2300; year++) {
            LocalDate last = LocalDate.of(year, 3, 1).minusDays(1);
            assertThat(IsoDate.parse(last.toString())).contains(last);
            assertThat(IsoDate.parse(year + "-02-29").isPresent()).isEqualTo(last.getDayOfMonth() == 29);
        }
        assertThat(IsoDate.parse("2999-12-31")).contains(LocalDate.of(2999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "3000-01-01",
                "2026-00-10",
                "2026-13-10",
                "2026-10-00",
                "2026-04-31",
                "2026-1-011",
                "2026/01/01",
                "2026-01/01",
                "2026-01-0x",
                "2026-01-0/",
                "2026-01-011",
                "202a-01-01"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(IsoDate.parse(text)).isEmpty();
    }
}
