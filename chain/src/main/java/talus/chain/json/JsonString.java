package talus.chain.json;

import java.util.Objects;

/** A JSON string; may hold any UTF-16 code units, unpaired surrogates included (written as escapes). */
public record JsonString(String value) implements Json {
    public JsonString {
        Objects.requireNonNull(value, "value");
    }
}
