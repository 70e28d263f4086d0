package talus.care.pose;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/**
 * What the drawing points out on the last posture.
 *
 * @param kind what happens there
 * @param muscle of the {@link Mannequin}, with its side
 */
public record Mark(Kind kind, String muscle) {
    /** What happens at a mark. */
    public enum Kind implements Worded {
        STRETCH("stretch"),
        WORK("work");

        /** All of them. */
        public static final List<Kind> ALL = List.of(values());

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
