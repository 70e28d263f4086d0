package talus.care.event;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The two-letter codes of countries. Source: ISO 3166-1, 249 codes, with UK, which the standard reserves for the United Kingdom. */
final class CountryCode {
    private static final int LETTERS = 2;

    private static final String ALL = """
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
            BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
            CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
            DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
            GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
            HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
            KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
            MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
            NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
            QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
            TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UK UM US UY UZ
            VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
            """;

    private CountryCode() {}

    /** Whether a country has this code, in capitals or not. */
    static boolean exists(String code) {
        return code.length() == LETTERS
                && isLetter(code.charAt(0))
                && isLetter(code.charAt(1))
                && ALL.contains(code.toUpperCase(Locale.ROOT));
    }

    /** A regular expression of the same texts: for each first letter the second ones. */
    static String pattern() {
        Map<Character, StringBuilder> seconds = new TreeMap<>();
        for (int i = 0; i + 1 < ALL.length(); i += LETTERS + 1) {
            seconds.computeIfAbsent(ALL.charAt(i), letter -> new StringBuilder())
                    .append(ALL.charAt(i + 1))
                    .append(Character.toLowerCase(ALL.charAt(i + 1)));
        }
        StringJoiner codes = new StringJoiner("|", "^(?:", ")$");
        seconds.forEach((first, second) -> codes.add("[" + first + Character.toLowerCase(first) + "][" + second + "]"));
        return codes.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
