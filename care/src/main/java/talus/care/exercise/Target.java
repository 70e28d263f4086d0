package talus.care.exercise;

import java.util.List;

/**
 * One thing that an exercise is for.
 *
 * @param main whether this is why one does it, or it helps besides
 * @param sources ids of the sources that say so; empty when it is plain from what moves
 */
public record Target(TargetPart part, Capacity capacity, boolean main, List<String> sources) {
    public Target {
        sources = List.copyOf(sources);
    }
}
