package talus.care.test;

import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.TestKind;
import talus.chain.body.Side;

/**
 * Results that may be compared: one test, side, method and condition.
 *
 * @param incline calf raises on a slope
 */
public record Series(TestKind test, Optional<Side> side, Optional<Method> method, boolean incline) {
    static Series of(EventData.Test test) {
        boolean slope = test.incline() && test.test() == TestKind.CALF_RAISES;
        Optional<Side> side = test.test().sided() ? test.side() : Optional.empty();
        return new Series(test.test(), side, test.method(), slope);
    }
}
