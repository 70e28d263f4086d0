package talus.chain.strength;

/**
 * The directions of a joint whose strength depends on its angle.
 *
 * <p>Angles are zero in the anatomical position; flexion of hip and knee and dorsiflexion of the ankle are positive.
 */
public enum JointAction {
    HIP_EXTENSION(0),
    HIP_FLEXION(1),
    KNEE_EXTENSION(2),
    KNEE_FLEXION(3),
    ANKLE_PLANTARFLEXION(4),
    ANKLE_DORSIFLEXION(5);

    private final int tableGroup;

    JointAction(int tableGroup) {
        this.tableGroup = tableGroup;
    }

    /** Place of this direction's group of rows in Anderson's table. */
    int tableGroup() {
        return tableGroup;
    }
}
