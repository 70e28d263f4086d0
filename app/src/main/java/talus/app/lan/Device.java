package talus.app.lan;

/**
 * A phone, or whatever was paired.
 *
 * @param id what it is removed by
 * @param name as its owner typed it
 * @param pairedMs when, milliseconds since 1970 UTC
 * @param seenMs when it was last answered, to {@link Devices#NOTED_EVERY}
 * @param tokenSha256 SHA-256 of what its cookie holds, in hexadecimal; the cookie itself is kept nowhere here
 */
public record Device(String id, String name, long pairedMs, long seenMs, String tokenSha256) {
    /** The same, seen at another time. */
    Device seen(long atMs) {
        return new Device(id, name, pairedMs, atMs, tokenSha256);
    }
}
