package talus.care.pose;

import java.util.List;

/** What became of a keyframe. */
public sealed interface PoseOutcome {
    /** The posture was found. */
    record Found(Pose pose) implements PoseOutcome {}

    /**
     * No posture meets the contacts within the ranges.
     *
     * @param conflicts what cannot be met together, or why the search stopped
     */
    record NotFound(List<String> conflicts) implements PoseOutcome {
        public NotFound {
            conflicts = List.copyOf(conflicts);
        }
    }
}
