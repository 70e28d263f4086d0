package talus.care.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An instant as a person's own clock showed it.
 *
 * @param date the local date
 * @param epochMs milliseconds since 1970-01-01T00:00Z
 * @param text as written: ISO 8601 with an offset
 */
public record Moment(LocalDate date, long epochMs, String text) {
    private static final long MS_A_DAY = 86_400_000L;
    private static final int MINUTES_A_DAY = 1440;

    /** The moment that {@code 2026-11-28T07:30:00+01:00} means; seconds and their fraction may be left out. */
    public static Optional<Moment> parse(String text) {
        Clock clock = new Clock(text);
        Optional<LocalDate> date = clock.take(10).flatMap(IsoDate::parse);
        if (date.isEmpty() || !clock.skip('T')) {
            return Optional.empty();
        }
        int hour = clock.twoDigits(23);
        int minute = clock.skip(':') ? clock.twoDigits(59) : -1;
        int second = clock.skip(':') ? clock.twoDigits(59) : 0;
        long ms = second >= 0 && clock.skip('.') ? clock.milliseconds() : 0;
        int offset = clock.offsetMinutes();
        if (hour < 0 || minute < 0 || second < 0 || ms < 0 || offset == Clock.NONE || !clock.atEnd()) {
            return Optional.empty();
        }
        long minutes = date.get().toEpochDay() * MINUTES_A_DAY + hour * 60L + minute - offset;
        return Optional.of(new Moment(date.get(), minutes * 60_000L + second * 1000L + ms, text));
    }

    /** Whole hours from an earlier moment to this one. */
    public long hoursSince(Moment earlier) {
        return (epochMs - earlier.epochMs) * 24 / MS_A_DAY;
    }

    /** Walks along the text. */
    private static final class Clock {
        private static final int NONE = Integer.MIN_VALUE;
        private static final int LARGEST_OFFSET_HOURS = 18;

        private final String text;
        private int at;

        Clock(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at == text.length();
        }

        Optional<String> take(int length) {
            if (text.length() < at + length) {
                return Optional.empty();
            }
            at += length;
            return Optional.of(text.substring(at - length, at));
        }

        boolean skip(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private int digit() {
            boolean digit = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
            return digit ? text.charAt(at++) - '0' : -1;
        }

        /** A number of two digits up to {@code most}, or -1. */
        int twoDigits(int most) {
            int tens = digit();
            int ones = digit();
            int value = tens * 10 + ones;
            return tens < 0 || ones < 0 || value > most ? -1 : value;
        }

        /** The first three digits of a fraction, or -1 when there is none. */
        long milliseconds() {
            long value = 0;
            int count = 0;
            for (int digit = digit(); digit >= 0; digit = digit()) {
                value = count < 3 ? value * 10 + digit : value;
                count++;
            }
            for (int i = count; i < 3; i++) {
                value *= 10;
            }
            return count == 0 ? -1 : value;
        }

        int offsetMinutes() {
            if (skip('Z')) {
                return 0;
            }
            int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
            int hours = twoDigits(LARGEST_OFFSET_HOURS);
            boolean parted = skip(':');
            int minutes = parted || !atEnd() ? twoDigits(59) : 0;
            return sign == 0 || hours < 0 || minutes < 0 ? NONE : sign * (hours * 60 + minutes);
        }
    }
}
