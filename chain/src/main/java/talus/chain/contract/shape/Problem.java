package talus.chain.contract.shape;

/**
 * One thing that is wrong with a document.
 *
 * @param path dotted names and bracketed indices from the root; the root itself is {@code $}
 * @param given what stands there, as JSON, shortened; {@code nothing} when a field is missing
 * @param allowed what may stand there
 */
public record Problem(String path, String given, String allowed) {
    /** One line: {@code task.depth.thighDeg: 120 is not allowed; a number from -40 to 90}. */
    public String text() {
        return path + ": " + given + " is not allowed; " + allowed;
    }
}
