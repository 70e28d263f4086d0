package talus.care.exercise;

import java.util.List;

/**
 * Where the numbers of a dose come from.
 *
 * @param sources ids of sources; none only when the dose is our own
 * @param reason what of them the sources give, or why these numbers; a sentence for people, which plans show
 */
public record DoseBasis(DoseStatus status, List<String> sources, String reason) {
    public DoseBasis {
        sources = List.copyOf(sources);
        if ((status == DoseStatus.OWN) != sources.isEmpty()) {
            throw new IllegalArgumentException("sources: " + sources + " do not go with status " + status.word());
        }
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("reason: a dose says where its numbers come from");
        }
    }
}
