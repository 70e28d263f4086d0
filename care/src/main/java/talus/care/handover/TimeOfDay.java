package talus.care.handover;

import java.util.Optional;
import talus.chain.report.words.Words;

/**
 * A time on a person's own clock.
 *
 * @param hour 0 to 23
 * @param minute 0 to 59
 */
public record TimeOfDay(int hour, int minute) {
    /** After work. Status: assumed; the person says another. */
    public static final TimeOfDay EVENING = new TimeOfDay(18, 0);

    /** What a time must be. */
    public static String allowed() {
        return Words.say(HandoverMessage.TIME_ALLOWED);
    }

    /** The time that {@code 18:00} means, or empty. */
    public static Optional<TimeOfDay> parse(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = number(text, 0);
        int minute = number(text, 3);
        return hour < 0 || hour > 23 || minute < 0 || minute > 59
                ? Optional.empty()
                : Optional.of(new TimeOfDay(hour, minute));
    }

    private static int number(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** {@code 180000}. */
    String digits() {
        return twoDigits(hour) + twoDigits(minute) + "00";
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
