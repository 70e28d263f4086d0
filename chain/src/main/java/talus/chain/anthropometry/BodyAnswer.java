package talus.chain.anthropometry;

/** Whether the measured lengths can belong to one body. */
public sealed interface BodyAnswer {
    /** They can. */
    record Possible(BodyEstimate body) implements BodyAnswer {}

    /**
     * They cannot: one of them lies further from what the others leave than people differ.
     *
     * @param what name of the length: one of the {@link MeasuredSegments}, or {@code headNeckM} when the legs and trunk
     *     leave no room for the head and neck, or too much
     * @param givenM the length, in m
     * @param lowM least length that is possible beside height, mass and the lengths named before it, in m
     * @param highM greatest such length, in m
     */
    record Impossible(String what, double givenM, double lowM, double highM) implements BodyAnswer {}
}
