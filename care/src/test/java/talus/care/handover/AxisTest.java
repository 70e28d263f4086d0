package talus.care.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void anAxisHoldsItsValuesBetweenAFewRoundMarks() {
        Random random = new Random(7);
        for (int n = 0; n < 1000; n++) {
            double a = random.nextDouble(-50, 300);
            double b = a + random.nextDouble(1e-3, 200);
            Axis axis = Axis.around(a, b, 100, 0);
            assertThat(axis.low()).isLessThanOrEqualTo(a);
            assertThat(axis.high()).isGreaterThanOrEqualTo(b);
            assertThat(axis.marks()).hasSizeBetween(2, 8);
            assertThat(axis.at(axis.low())).isCloseTo(100, within(1e-9));
            assertThat(axis.at(axis.high())).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void anAxisOfOneValueStillHasLength() {
        Axis axis = Axis.around(5, 5, 100, 0);
        assertThat(axis.high()).isGreaterThan(axis.low());
        assertThat(Axis.whole(0, 0, 100, 0).marks()).containsExactly(0.0, 1.0);
    }
}
