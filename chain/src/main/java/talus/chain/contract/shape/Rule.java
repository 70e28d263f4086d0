package talus.chain.contract.shape;

import java.util.List;

/** What the members of one object may be together. */
public sealed interface Rule {

    /** What is allowed, in words. */
    String allowed();

    /** Exactly one of these members. */
    record ExactlyOne(List<String> names) implements Rule {
        @Override
        public String allowed() {
            return "exactly one of " + String.join(", ", names);
        }
    }

    /** One of these members or more. */
    record AtLeastOne(List<String> names) implements Rule {
        @Override
        public String allowed() {
            return "at least one of " + String.join(", ", names);
        }
    }

    /**
     * Not both of two things.
     *
     * @param first one of them; both are places below the object that has the rule
     * @param second the other; an offence is reported there
     * @param reason why, a phrase
     */
    record NotBoth(Place first, Place second, String reason) implements Rule {
        @Override
        public String allowed() {
            return "not together with " + first.text() + ": " + reason;
        }
    }

    /**
     * A member at some depth.
     *
     * @param names the way down
     * @param word the value it must have to count, or empty when being there is enough
     */
    record Place(List<String> names, String word) {
        /** The member, whatever its value. */
        public static Place at(String... names) {
            return new Place(List.of(names), "");
        }

        /** This place, counting only with the value {@code value}. */
        public Place being(String value) {
            return new Place(names, value);
        }

        String text() {
            return String.join(".", names) + (word.isEmpty() ? "" : " \"" + word + "\"");
        }
    }
}
