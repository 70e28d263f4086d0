package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import talus.care.event.EventData.Profile;
import talus.care.safety.EmergencyCountry;
import talus.chain.anthropometry.Sex;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/**
 * The country whose emergency number a stop names. Only countries whose number is known can be picked: the question has no other use. It is
 * part of the profile, so it is asked only of who has one.
 */
final class CountryField {
    static final String NAME = "country";

    private CountryField() {}

    static List<Screen.Option> options(Profile profile) {
        String kept = profile.country().orElse("");
        Optional<EmergencyCountry> known = EmergencyCountry.of(kept);
        List<Screen.Option> options = new ArrayList<>();
        options.add(new Screen.Option("", Words.say(ScreenMessage.COUNTRY_NOT_SAID), kept.isEmpty()));
        if (!kept.isEmpty() && known.isEmpty()) {
            options.add(new Screen.Option(kept, kept.toUpperCase(Locale.ROOT), true));
        }
        for (EmergencyCountry country : EmergencyCountry.ALL) {
            options.add(new Screen.Option(
                    country.name(),
                    Words.say(ScreenMessage.COUNTRY_IS, Words.say(country), country.number()),
                    known.equals(Optional.of(country))));
        }
        return options;
    }

    /** The profile with another country; empty where nothing changes. */
    static Optional<JsonObject.Builder> changed(Profile profile, String country) {
        if (code(profile).equals(country)) {
            return Optional.empty();
        }
        JsonObject.Builder data = JsonObject.builder()
                .put("sex", profile.sex() == Sex.FEMALE ? "female" : "male")
                .put("birthYear", profile.birthYear())
                .put("heightM", profile.heightM());
        profile.massKg().ifPresent(mass -> data.put("massKg", mass));
        if (!country.isEmpty()) {
            data.put(NAME, country);
        }
        return Optional.of(data);
    }

    /** As it stands among the options. */
    private static String code(Profile kept) {
        String code = kept.country().orElse("");
        return EmergencyCountry.of(code).map(Enum::name).orElse(code);
    }
}
