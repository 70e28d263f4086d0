package talus.care.source;

import talus.chain.parameters.ParameterStatus;

/**
 * One publication.
 *
 * @param id unique, as exercises, cards and rules name it
 * @param citation who, when, on what
 * @param status how well we know what it says
 * @param where the place it was read in
 * @param says what it found, with its size; a quotation in the sense of the word rules
 */
public record Source(String id, String citation, ParameterStatus status, String where, String says) {
    /** Whether it is known from memory only. */
    public boolean recalled() {
        return isRecalled(status);
    }

    /** Whether a status says that something is known from memory only. */
    public static boolean isRecalled(ParameterStatus status) {
        return status == ParameterStatus.RECALLED_HIGH
                || status == ParameterStatus.RECALLED_MEDIUM
                || status == ParameterStatus.RECALLED_LOW;
    }
}
