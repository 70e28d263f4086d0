package talus.chain.json;

/** What became of a text that should be JSON. */
public sealed interface ParseOutcome {
    /** The text was JSON. */
    record Parsed(Json json) implements ParseOutcome {}

    /**
     * The text was not JSON.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param reason what is wrong, a phrase without position
     */
    record Malformed(int line, int column, String reason) implements ParseOutcome {
        /** One line: position and reason. */
        public String text() {
            return "line " + line + ", column " + column + ": " + reason;
        }
    }
}
