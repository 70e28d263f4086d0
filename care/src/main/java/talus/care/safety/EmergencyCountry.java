package talus.care.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/**
 * Countries by ISO 3166-1 with their emergency number, the one for an ambulance where there are several, in the order of their names.
 * Source: the countries' own public numbers, recalled, high confidence. A number that is not surely right is left out: a wrong one costs
 * time when there is none.
 */
public enum EmergencyCountry implements Message {
    AU("Australia", "000"),
    AT("Austria", "112"),
    BE("Belgium", "112"),
    BR("Brazil", "192"),
    BG("Bulgaria", "112"),
    CA("Canada", "911"),
    CN("China", "120"),
    HR("Croatia", "112"),
    CY("Cyprus", "112"),
    CZ("Czechia", "112"),
    DK("Denmark", "112"),
    EE("Estonia", "112"),
    FI("Finland", "112"),
    FR("France", "112"),
    DE("Germany", "112"),
    GR("Greece", "112"),
    HK("Hong Kong", "999"),
    HU("Hungary", "112"),
    IS("Iceland", "112"),
    IN("India", "112"),
    IE("Ireland", "999"),
    IL("Israel", "101"),
    IT("Italy", "112"),
    JP("Japan", "119"),
    LV("Latvia", "112"),
    LI("Liechtenstein", "112"),
    LT("Lithuania", "112"),
    LU("Luxembourg", "112"),
    MY("Malaysia", "999"),
    MT("Malta", "112"),
    MX("Mexico", "911"),
    NL("Netherlands", "112"),
    NZ("New Zealand", "111"),
    NO("Norway", "113"),
    PH("Philippines", "911"),
    PL("Poland", "112"),
    PT("Portugal", "112"),
    RO("Romania", "112"),
    SG("Singapore", "995"),
    SK("Slovakia", "112"),
    SI("Slovenia", "112"),
    KR("South Korea", "119"),
    ES("Spain", "112"),
    SE("Sweden", "112"),
    CH("Switzerland", "144"),
    TW("Taiwan", "119"),
    TR("Turkey", "112"),
    GB("United Kingdom", "999"),
    US("United States", "911");

    /** All, by name. */
    public static final List<EmergencyCountry> ALL = List.of(values());

    private final String country;
    private final String number;

    EmergencyCountry(String country, String number) {
        this.country = country;
        this.number = number;
    }

    /** Of two letters, in capitals or not; empty where the number is unknown. */
    public static Optional<EmergencyCountry> of(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        String iso = capitals.equals("UK") ? GB.name() : capitals;
        return ALL.stream().filter(country -> country.name().equals(iso)).findFirst();
    }

    /** To be called. */
    public String number() {
        return number;
    }

    /** The country's name. */
    @Override
    public String template() {
        return country;
    }

    @Override
    public Tag tag() {
        return Tag.SAFETY;
    }
}
