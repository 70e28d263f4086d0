package talus.care.event;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Dates as {@code 2026-11-28}, read without a formatter: the browser has none. */
public final class IsoDate {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private IsoDate() {}

    /** The date that the text is, or empty; years from 1900 to 2999. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists =
                year >= 1900 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int days(int year, int month) {
        return month == 2 && Year.isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
