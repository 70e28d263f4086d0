package talus.care.contact;

import java.util.ArrayList;
import java.util.List;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/** Writes a clinic's settings as {@link ContactReader} reads them. */
public final class ContactWriter {
    private ContactWriter() {}

    /** The document; what is not told is left out. */
    public static JsonObject write(ContactSettings settings) {
        JsonObject.Builder written = JsonObject.builder()
                .put("schema", ContactReader.SCHEMA)
                .put("name", settings.name())
                .put("address", JsonArray.ofStrings(settings.address()));
        settings.phone().ifPresent(phone -> written.put("phone", phone));
        settings.mail().ifPresent(mail -> written.put("mail", mail));
        List<Json> hours = new ArrayList<>();
        for (ContactSettings.OpenHours open : settings.hours()) {
            hours.add(JsonObject.builder()
                    .put("days", JsonArray.ofStrings(open.days()))
                    .put("from", open.from())
                    .put("to", open.to())
                    .build());
        }
        return written.put("hours", new JsonArray(hours))
                .put("languages", JsonArray.ofStrings(settings.languages()))
                .build();
    }
}
