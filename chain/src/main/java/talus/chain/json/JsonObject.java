package talus.chain.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A JSON object: names to values in the order they were written. The map is copied and cannot be changed. Equality, as in
 * JSON, does not look at the order.
 */
public record JsonObject(Map<String, Json> members) implements Json {
    public JsonObject {
        for (Map.Entry<String, Json> member : members.entrySet()) {
            Objects.requireNonNull(member.getKey(), "member name");
            Objects.requireNonNull(member.getValue(), "member value");
        }
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member of this name, or empty. */
    public Optional<Json> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** An object of numbers, in the map's order. */
    public static JsonObject ofNumbers(Map<String, Double> values) {
        Builder builder = builder();
        for (Map.Entry<String, Double> value : values.entrySet()) {
            builder.put(value.getKey(), value.getValue());
        }
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects members in order. A name may be put only once; an empty optional puts nothing. */
    public static final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, Json value) {
            if (members.containsKey(name)) {
                throw new IllegalArgumentException("name: \"" + name + "\" was put already");
            }
            members.put(name, value);
            return this;
        }

        public Builder put(String name, double value) {
            return put(name, new JsonNumber(value));
        }

        public Builder put(String name, boolean value) {
            return put(name, new JsonBoolean(value));
        }

        public Builder put(String name, String value) {
            return put(name, new JsonString(value));
        }

        public Builder put(String name, OptionalDouble value) {
            return value.isPresent() ? put(name, value.getAsDouble()) : this;
        }

        /** Puts the value when there is one. */
        public Builder putIf(String name, Optional<? extends Json> value) {
            return value.isPresent() ? put(name, value.get()) : this;
        }

        public boolean isEmpty() {
            return members.isEmpty();
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
