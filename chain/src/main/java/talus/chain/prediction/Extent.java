package talus.chain.prediction;

/** How much of a squat's answer is worked out. What is, is the same to the bit. */
enum Extent {
    /** All that the contract's result holds. */
    WHOLE,

    /**
     * The movements as the search for them walked, and their comparison, without what a centimetre would change and without the reference body's squat by this
     * way. The preferred movement alone leaves out the frames between of what is blocked.
     */
    MOVEMENTS,

    /** The same with the first and the last frame of every movement only. */
    ENDS,

    /** The reference body's movement alone. */
    REFERENCE
}
