package talus.care.rule;

import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/**
 * Why something was decided.
 *
 * @param inputs the values that the rule looked at, by name
 * @param text the rule told to the person, with these values
 */
public record Reason(Rule rule, JsonObject inputs, String text) {
    /** A rule that looked at nothing but the person's log as a whole. */
    public static Reason of(Rule rule) {
        return of(rule, JsonObject.builder());
    }

    /**
     * A rule with what it looked at.
     *
     * @param arguments for the places of the rule's sentence
     */
    public static Reason of(Rule rule, JsonObject.Builder inputs, String... arguments) {
        return new Reason(rule, inputs.build(), Words.say(rule, arguments));
    }
}
