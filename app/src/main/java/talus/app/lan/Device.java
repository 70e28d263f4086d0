package talus.app.lan;

/**
 * A phone, or whatever was paired.
 *
 * @param id what it is removed by
 * @param name as its owner typed it
 * @param pairedMs when, milliseconds since 1970 UTC
 * @param tokenSha256 SHA-256 of what its cookie holds, in hexadecimal; the cookie itself is kept nowhere here
 */
public record Device(String id, String name, long pairedMs, String tokenSha256) {}
