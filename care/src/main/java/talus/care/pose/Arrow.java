package talus.care.pose;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/**
 * A motion to be drawn beside a part of the body, from where it is in the first posture to where it is in the last.
 *
 * @param kind how it goes
 * @param part of the {@link Mannequin}
 */
public record Arrow(Kind kind, String part) {
    /** How a motion goes. */
    public enum Kind implements Worded {
        /** There, and stays. */
        ONE_WAY("oneWay"),
        /** There and back again. */
        TO_AND_FRO("toAndFro"),
        /** Round and round. */
        ROUND("round");

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
