package talus.chain.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Predictor;
import talus.chain.registry.ModelParameters;

class DriversTest {
    private static final Example EXAMPLE = Example.STIFF_LEFT.alone();

    /** Differences of degrees are taken of numbers below a hundred. */
    private static final double ROUNDING = 1e-12;

    private static Parameter named(String name) {
        return ModelParameters.all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDriverIsTheAnswerFromTheScenarioAloneWhateverWasAskedBefore() {
        Parameter hip = named("person.hipFlexionLimit");
        Drivers drivers = new Drivers(EXAMPLE.scenario());
        drivers.of(named("cost.weight.balance"));
        Driver driver = drivers.of(hip);
        ParameterValues above = ParameterValues.nominal().with(hip, hip.at(1));
        assertThat(driver.plus()).isEqualTo(Bottom.of(Predictor.predict(EXAMPLE.scenario(), above)));
        assertThat(driver.nominal()).isEqualTo(Bottom.of(Predictor.predict(EXAMPLE.scenario())));
        assertThat(driver.plus(Answer.LUMBAR).getAsDouble())
                .isCloseTo(driver.plus().own(Answer.LUMBAR) - driver.nominal().own(Answer.LUMBAR), within(ROUNDING));
    }

    @Test
    void aSpineRoundsLessWithMoreHipFlexionAndMoreWithLess() {
        Driver driver = new Drivers(Example.BODYWEIGHT.alone().scenario()).of(named("person.hipFlexionLimit"));
        assertThat(driver.plus(Answer.LUMBAR).getAsDouble()).isNegative();
        assertThat(driver.minus(Answer.LUMBAR).getAsDouble()).isPositive();
    }

    @Test
    void whatTheScenarioDoesNotAskForMovesNothing() {
        Drivers drivers = new Drivers(EXAMPLE.scenario());
        Parameter bar = named("load.highBar.forward");
        assertThat(drivers.asksFor(bar)).isFalse();
        assertThat(drivers.of(bar).size()).isZero();
    }

    @Test
    void aParameterWithoutPriorIsRefused() {
        Drivers drivers = new Drivers(EXAMPLE.scenario());
        assertThatThrownBy(() -> drivers.of(named("cost.weight.effort")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cost.weight.effort");
    }

    @Test
    void turnsOfOutcomeSignAndEffectAreTold() {
        Bottom nominal = bottom("heelsDown", Answer.PRONATION_LEFT, 2, 1);
        Bottom lower = bottom("heelsDown", Answer.PRONATION_LEFT, -2, 1);
        Bottom higher = bottom("shallower", Answer.PRONATION_LEFT, 3, 1);
        Driver driver = new Driver(nominal, lower, higher);
        assertThat(driver.turnsOutcomeTo()).containsExactly("shallower");
        assertThat(driver.signsTurned()).containsExactly(Answer.PRONATION_LEFT);
        assertThat(driver.effectsTurned()).containsExactly(Answer.PRONATION_LEFT);
        assertThat(driver.size()).isEqualTo(4);
        assertThat(driver.most(Answer.Unit.DEGREE)).isEqualTo(Answer.PRONATION_LEFT);
    }

    @Test
    void aMoveThatNobodyNoticesTurnsNothing() {
        Driver driver = new Driver(
                bottom("heelsDown", Answer.PELVIS, 0.3, 0),
                bottom("heelsDown", Answer.PELVIS, -0.3, 0),
                bottom("heelsDown", Answer.PELVIS, 0.3, 0));
        assertThat(driver.signsTurned()).isEmpty();
        assertThat(driver.effectsTurned()).isEmpty();
    }

    @Test
    void withoutAPostureNothingIsCompared() {
        Bottom nominal = bottom("heelsDown", Answer.TRUNK, 40, 38);
        Driver driver = new Driver(nominal, new Bottom("none", List.of(), List.of()), nominal);
        assertThat(driver.minus(Answer.TRUNK)).isEmpty();
        assertThat(driver.plus(Answer.TRUNK)).hasValue(0);
        assertThat(driver.turnsOutcomeTo()).containsExactly("none");
    }

    @Test
    void theTableBeginsWithWhatMovesMost() {
        Bottom nominal = bottom("heelsDown", Answer.TRUNK, 40, 38);
        Driver small = new Driver(nominal, nominal, bottom("heelsDown", Answer.TRUNK, 41, 38));
        Driver large = new Driver(nominal, bottom("heelsDown", Answer.TRUNK, 36, 38), nominal);
        Parameter first = ModelParameters.sampled().get(0);
        Parameter second = ModelParameters.sampled().get(1);
        DriverTable table = DriverTable.of(
                List.of(EXAMPLE),
                List.of(nominal),
                List.of(new DriverTable.Row(first, List.of(small)), new DriverTable.Row(second, List.of(large))));
        assertThat(table.rows()).extracting(DriverTable.Row::parameter).containsExactly(second, first);
    }

    /** All answers zero but one, in this body and in that with more ankle bend. */
    private static Bottom bottom(String outcome, Answer answer, double own, double reference) {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (Answer a : Answer.ALL) {
            mine.add(a == answer ? own : 0.0);
            theirs.add(a == answer ? reference : 0.0);
        }
        return new Bottom(outcome, mine, theirs);
    }
}
