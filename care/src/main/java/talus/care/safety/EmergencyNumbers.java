package talus.care.safety;

import java.util.Locale;
import java.util.Optional;

/** Emergency numbers by country. Source: the countries' own public numbers, recalled, high confidence. */
public final class EmergencyNumbers {
    /** The number of the European Union, which mobile networks of many other countries connect too. */
    public static final String COMMON = "112";

    private EmergencyNumbers() {}

    /** The number of a country of two letters; {@link #COMMON} where it is unknown. */
    public static String of(Optional<String> country) {
        return switch (country.orElse("").toUpperCase(Locale.ROOT)) {
            case "US", "CA", "MX", "PH" -> "911";
            case "GB", "UK", "IE", "MY", "SG", "HK" -> "999";
            case "AU" -> "000";
            case "NZ" -> "111";
            case "JP", "KR", "TW" -> "119";
            case "CN" -> "120";
            case "BR" -> "192";
            case "CH" -> "144";
            case "NO" -> "113";
            case "IL" -> "101";
            default -> COMMON;
        };
    }
}
