package talus.chain.json;

/** The JSON value {@code true} or {@code false}. */
public record JsonBoolean(boolean value) implements Json {}
