package talus.care.programme;

import talus.care.event.Units;
import talus.care.rule.CareNumbers;
import talus.chain.report.words.UnitSystem;

/** Numbers in a person's own units. */
final class Shown {
    private Shown() {}

    static UnitSystem units(Situation now) {
        return now.history().settings().units().orElse(Units.METRIC) == Units.US ? UnitSystem.US : UnitSystem.METRIC;
    }

    /** The line below which an ankle is short. */
    static String shortLine(Situation now) {
        return units(now).roundLength(CareNumbers.SHORT_M.value());
    }
}
