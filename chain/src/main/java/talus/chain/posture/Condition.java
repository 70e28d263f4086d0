package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;

/** What a task asks of a posture beside standing: a depth, straight knees, a held angle. */
public interface Condition {
    /** The lengths that {@link #add} will ask for by name. */
    default void lengths(HumanModel human, Stance stance, List<PointDifference> out) {}

    /** Extra variables, by name. */
    default List<String> extras() {
        return List.of();
    }

    /** The condition's terms. */
    void add(Quantities quantities, Terms terms);

    /** Bounds of the extra variables; those of other variables are left alone. */
    default void bounds(Quantities quantities, double[] lower, double[] upper) {}
}
