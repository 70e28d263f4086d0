package talus.care.safety;

import java.util.Locale;
import java.util.Optional;

/**
 * Emergency numbers by country, the one for an ambulance where there are several. Source: the countries' own public numbers, recalled,
 * high confidence. A number that is not surely right is left out: a wrong one costs time when there is none.
 */
public final class EmergencyNumbers {
    private EmergencyNumbers() {}

    /** The number of a country of two letters; empty where it is unknown. */
    public static Optional<String> of(String country) {
        return switch (country.toUpperCase(Locale.ROOT)) {
            case "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT" ->
                found("112");
            case "IN", "IS", "LI", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "TR" ->
                found("112");
            case "US", "CA", "MX", "PH" -> found("911");
            case "GB", "UK", "IE", "MY", "HK" -> found("999");
            case "SG" -> found("995");
            case "AU" -> found("000");
            case "NZ" -> found("111");
            case "JP", "KR", "TW" -> found("119");
            case "CN" -> found("120");
            case "BR" -> found("192");
            case "CH" -> found("144");
            case "NO" -> found("113");
            case "IL" -> found("101");
            default -> Optional.empty();
        };
    }

    private static Optional<String> found(String number) {
        return Optional.of(number);
    }
}
