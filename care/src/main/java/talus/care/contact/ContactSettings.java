package talus.care.contact;

import java.util.List;
import java.util.Optional;

/**
 * Where a clinic is to be reached.
 *
 * @param address lines, as on an envelope
 * @param phone with country code
 * @param languages two-letter codes
 */
public record ContactSettings(
        String name,
        List<String> address,
        Optional<String> phone,
        Optional<String> mail,
        List<OpenHours> hours,
        List<String> languages) {
    public ContactSettings {
        address = List.copyOf(address);
        hours = List.copyOf(hours);
        languages = List.copyOf(languages);
    }

    /**
     * When it is open.
     *
     * @param days any of mon to sun
     * @param from {@code 08:30}
     * @param to likewise, later than {@code from}
     */
    public record OpenHours(List<String> days, String from, String to) {
        public OpenHours {
            days = List.copyOf(days);
        }
    }
}
