package talus.chain.contract.result;

/**
 * Something the reader of a result should know.
 *
 * @param code fixed word for programs
 * @param text a sentence for people
 */
public record Note(String code, String text) {
    /** The code of a note that names a part which was asked for and is not built. */
    public static final String UNAVAILABLE = "unavailable";

    /** The code of a note that names strategies whose costs are within 1 %. */
    public static final String TIE = "tie";

    /** The code of a note on a person or ankle outside the data the model rests on. */
    public static final String EXTRAPOLATION = "extrapolation";

    /** The code of a note on what ends a squat that goes as deep as it can. */
    public static final String DEEPEST = "deepest";

    /** The code of a note on assumed parameters that this answer hangs on. */
    public static final String ASSUMED = "assumed";
}
