package talus.chain.json;

/** The JSON value {@code null}; all instances are equal. */
public record JsonNull() implements Json {}
