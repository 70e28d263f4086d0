package talus.chain.contract.result;

/** The changes of all joints. */
public record JointChanges(
        SidedChange hip,
        SidedChange knee,
        SidedChange ankle,
        SidedChange subtalar,
        JointChange lumbar,
        JointChange trunk) {

    /** A change a side. */
    public record SidedChange(JointChange left, JointChange right) {}
}
