package talus.chain.parameters;

/** How well the value of a {@link Parameter} is known. */
public enum ParameterStatus {
    /** Read in the named source. */
    FOUND("found"),
    /** From memory, high confidence. */
    RECALLED_HIGH("recalled-H"),
    /** From memory, medium confidence. */
    RECALLED_MEDIUM("recalled-M"),
    /** From memory, low confidence. */
    RECALLED_LOW("recalled-L"),
    /** Computed from other values, as the reason says. */
    DERIVED("derived"),
    /** Without a source: a physical guess, as the reason says. */
    ASSUMED("assumed");

    private final String label;

    ParameterStatus(String label) {
        this.label = label;
    }

    /** The word used in tables and documents. */
    public String label() {
        return label;
    }
}
