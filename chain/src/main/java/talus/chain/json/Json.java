package talus.chain.json;

/** A JSON value (RFC 8259): an immutable tree of six kinds. Two equal trees are the same value. */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {}
