package talus.care.programme;

import talus.care.event.Method;
import talus.care.event.Units;
import talus.care.rule.CareNumbers;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Why range comes first. */
enum RangeMessage implements Message {
    LEFT("Your left ankle is below {0} at the wall."),
    RIGHT("Your right ankle is below {0} at the wall."),
    BOTH("Both ankles are below {0} at the wall."),
    LEFT_LESS("Your left ankle has clearly less than the right."),
    RIGHT_LESS("Your right ankle has clearly less than the left.");

    private final String template;

    RangeMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** The sentence for a person who has range to gain. */
    static String of(Situation now) {
        String line = units(now).roundLength(CareNumbers.SHORT_M.value());
        boolean left = now.findings().isShort(Side.LEFT);
        boolean right = now.findings().isShort(Side.RIGHT);
        if (left && right) {
            return Words.say(BOTH, line);
        }
        if (left || right) {
            return Words.say(left ? LEFT : RIGHT, line);
        }
        return Words.say(now.findings().gains(Side.LEFT) ? LEFT_LESS : RIGHT_LESS);
    }

    /** An amount of a wall test in the person's units. */
    static String amount(TestResult result, double amount, Situation now) {
        boolean tape = result.series().method().filter(Method.TAPE::equals).isPresent();
        return tape ? units(now).length(amount) : UnitSystem.degrees(amount);
    }

    private static UnitSystem units(Situation now) {
        return now.history().settings().units().filter(Units.US::equals).isPresent()
                ? UnitSystem.US
                : UnitSystem.METRIC;
    }
}
