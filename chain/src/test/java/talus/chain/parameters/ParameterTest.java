package talus.chain.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final Parameter FRICTION =
            new Parameter("test.friction", 0.6, "1", ParameterStatus.ASSUMED, "", "rubber on a dry floor", 0.2);
    private static final Parameter ZERO =
            new Parameter("test.zero", 0, "deg", ParameterStatus.ASSUMED, "", "a middle", 3);

    @Test
    void oneStandardDeviationUpIsThePriorAndPositiveValuesStayPositive() {
        assertThat(FRICTION.at(0)).isEqualTo(0.6);
        assertThat(FRICTION.at(1)).isCloseTo(0.8, within(1e-15));
        assertThat(FRICTION.at(-6)).isPositive();
        assertThat(ZERO.at(-2)).isEqualTo(-6);
    }

    @Test
    void assumedValueWithoutReasonIsRefused() {
        assertThatThrownBy(() -> new Parameter("test.x", 1, "1", ParameterStatus.ASSUMED, "", "", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.x");
    }

    @Test
    void foundValueWithoutSourceIsRefused() {
        assertThatThrownBy(() -> new Parameter("test.x", 1, "1", ParameterStatus.FOUND, "", "why", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valueThatIsNoNumberOrNegativePriorIsRefused() {
        assertThatThrownBy(() -> new Parameter("test.x", Double.NaN, "1", ParameterStatus.ASSUMED, "", "why", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter("test.x", 1, "1", ParameterStatus.ASSUMED, "", "why", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacedValueHoldsInItsRunOnly() {
        ParameterValues run = ParameterValues.nominal().with(FRICTION, 0.3);
        assertThat(run.of(FRICTION)).isEqualTo(0.3);
        assertThat(run.of(ZERO)).isZero();
        assertThat(ParameterValues.nominal().of(FRICTION)).isEqualTo(0.6);
    }

    @Test
    void aRunTellsOfEveryParameterThatItIsAskedFor() {
        List<String> asked = new ArrayList<>();
        ParameterValues run =
                ParameterValues.nominal().tellingOf(p -> asked.add(p.name())).with(FRICTION, 0.3);
        assertThat(run.of(FRICTION)).isEqualTo(0.3);
        assertThat(ParameterValues.nominal().of(ZERO)).isZero();
        assertThat(asked).containsExactly("test.friction");
    }

    @Test
    void drawTakesEachParameterAtItsOwnNumber() {
        ParameterValues run = ParameterValues.nominal().withDraw(List.of(ZERO, FRICTION), new double[] {1, 0});
        assertThat(run.of(ZERO)).isEqualTo(3);
        assertThat(run.of(FRICTION)).isEqualTo(0.6);
        assertThatThrownBy(() -> run.withDraw(List.of(ZERO), new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
