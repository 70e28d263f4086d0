package talus.chain.prediction;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.parameters.ParameterValues;

/** Ways to squat: what each costs, which one is preferred, and how that hangs on the ankles. */
class SquatStrategiesTest {
    /** Two solves of one problem. */
    private static final double SAME_COST = 1e-6;

    private static final List<StrategyName> BY_BOTH_FEET =
            List.of(StrategyName.HEELS_DOWN, StrategyName.FEET_TURNED_OUT, StrategyName.HEELS_UP);

    private static Result squat(double leftDeg, double rightDeg, String more) {
        return Answers.result(String.format(Locale.ROOT, """
                {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": 80},
                 "ankles": {"left": {"limitDeg": %s}, "right": {"limitDeg": %s}},
                 "task": {"kind": "squat", "arms": "forward"%s},
                 "options": {"frames": 4, "strategies": "all", "compare": false}}
                """, leftDeg, rightDeg, more));
    }

    private static Result deep(double leftDeg, double rightDeg) {
        return squat(leftDeg, rightDeg, ", \"depth\": {\"thighDeg\": -20}");
    }

    private static Map<StrategyName, Double> costs(Result result) {
        Map<StrategyName, Double> out = new EnumMap<>(StrategyName.class);
        for (Strategy s : result.strategies()) {
            out.put(s.name(), s.cost().orElse(Double.POSITIVE_INFINITY));
        }
        return out;
    }

    private static double cost(Result result, StrategyName name) {
        return Objects.requireNonNull(costs(result).get(name));
    }

    private static Strategy strategy(Result result, StrategyName name) {
        return result.strategies().stream()
                .filter(s -> s.name() == name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ampleAnklesPreferTheHeelsDown() {
        for (double leftDeg : new double[] {45, 42, 40}) {
            for (double rightDeg : new double[] {45, 40}) {
                assertThat(squat(leftDeg, rightDeg, "").preferred())
                        .as("limits %s, %s", leftDeg, rightDeg)
                        .contains(StrategyName.HEELS_DOWN);
            }
        }
    }

    @Test
    void stiffAnklesLiftTheHeelsAndOneStiffAnkleItsOwn() {
        assertThat(squat(24, 24, "").preferred()).contains(StrategyName.HEELS_UP);
        Result left = squat(26, 42, "");
        assertThat(left.preferred()).contains(StrategyName.ONE_HEEL_UP);
        Frame bottom = strategy(left, StrategyName.ONE_HEEL_UP).frames().getLast();
        assertThat(bottom.support().heelHeightM().left()).isGreaterThan(0.02);
        assertThat(bottom.support().heelHeightM().right()).isCloseTo(0, within(1e-6));
        Frame mirrored =
                strategy(squat(42, 26, ""), StrategyName.ONE_HEEL_UP).frames().getLast();
        assertThat(mirrored.support().heelHeightM().right())
                .isCloseTo(bottom.support().heelHeightM().left(), within(1e-5));
    }

    /** What a strategy contains it can do as well. */
    @Test
    void feetThatMayTurnNeverCostMoreThanFeetThatMayNot() {
        for (long seed = 1; seed <= 8; seed++) {
            if (Predictor.predict(RandomScenario.squat(seed), ParameterValues.nominal())
                    instanceof Prediction.Answered answered) {
                Result result = answered.result();
                assertThat(cost(result, StrategyName.FEET_TURNED_OUT))
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(cost(result, StrategyName.HEELS_DOWN) * (1 + SAME_COST));
            }
        }
    }

    @Test
    void theCostOfLiftedHeelsHardlyHangsOnTheAnkles() {
        double free = cost(squat(45, 45, ""), StrategyName.HEELS_UP);
        double stiff = cost(squat(22, 22, ""), StrategyName.HEELS_UP);
        double down =
                cost(squat(24, 24, ""), StrategyName.HEELS_DOWN) - cost(squat(45, 45, ""), StrategyName.HEELS_DOWN);
        assertThat(Math.abs(stiff - free)).isLessThan(0.05 * down);
    }

    @Test
    void thePreferredStrategyIsTheCheapestOrTiedWithIt() {
        for (double leftDeg = 45; leftDeg >= 20; leftDeg -= 12.5) {
            for (double rightDeg : new double[] {leftDeg, 38}) {
                Result result = deep(leftDeg, rightDeg);
                double least = costs(result).values().stream()
                        .mapToDouble(c -> c)
                        .min()
                        .orElseThrow();
                StrategyName preferred = result.preferred().orElseThrow();
                assertThat(cost(result, preferred))
                        .as("limits %s, %s", leftDeg, rightDeg)
                        .isLessThanOrEqualTo(least * (1 + Strategy.TIE));
                boolean tied = result.strategies().stream()
                                .filter(s -> s.cost().orElse(Double.POSITIVE_INFINITY)
                                        <= cost(result, preferred) * (1 + Strategy.TIE))
                                .count()
                        > 1;
                assertThat(result.notes().stream().anyMatch(n -> n.code().equals(Note.TIE)))
                        .as("limits %s, %s: %s", leftDeg, rightDeg, costs(result))
                        .isEqualTo(tied);
            }
        }
    }

    /** Ranking walks a path only where it may still win: what is listed is another matter. */
    @Test
    void whatIsPreferredDoesNotHangOnWhatIsListed() {
        for (double leftDeg = 42; leftDeg >= 18; leftDeg -= 12) {
            for (double rightDeg : new double[] {leftDeg, 36}) {
                Result all = squat(leftDeg, rightDeg, "");
                Result few = Answers.result(
                        Answers.squatText(80, Answers.limit(leftDeg), Answers.limit(rightDeg), "forward", ""));
                assertThat(few.preferred()).isEqualTo(all.preferred());
                StrategyName preferred = few.preferred().orElseThrow();
                assertThat(cost(few, preferred)).isCloseTo(cost(all, preferred), within(SAME_COST));
                boolean failed =
                        !(strategy(all, StrategyName.HEELS_DOWN).outcome() instanceof StrategyOutcome.Converged);
                assertThat(few.strategies()).hasSize(failed ? 2 : 1);
            }
        }
    }

    @Test
    void symmetricSquatsOfBothFeetAreSymmetric() {
        for (double limitDeg : new double[] {38, 28}) {
            Result result = deep(limitDeg, limitDeg);
            for (StrategyName name : BY_BOTH_FEET) {
                Strategy s = strategy(result, name);
                assertThat(s.outcome()).as("%s, %s", name, limitDeg).isInstanceOf(StrategyOutcome.Converged.class);
                Frame f = s.frames().getLast();
                assertThat(f.angles().shinDeg().left())
                        .isCloseTo(f.angles().shinDeg().right(), within(1e-9));
                assertThat(f.support().heelHeightM().left())
                        .isCloseTo(f.support().heelHeightM().right(), within(1e-9));
                assertThat(f.angles().hipRotationDeg().left())
                        .isCloseTo(f.angles().hipRotationDeg().right(), within(1e-9));
            }
        }
    }

    @Test
    void smallChangesOfTheAnkleGiveSmallChangesOfEveryCost() {
        double step = 0.1;
        for (double leftDeg : new double[] {40, 33, 27}) {
            Map<StrategyName, Double> here = costs(squat(leftDeg, 36, ""));
            Map<StrategyName, Double> there = costs(squat(leftDeg - step, 36, ""));
            for (StrategyName name : SquatBody.RANKED) {
                double a = Objects.requireNonNull(here.get(name));
                double b = Objects.requireNonNull(there.get(name));
                // where an ankle is shortest a degree of it costs about as much as a muscle at its strength
                assertThat(Math.abs(b - a)).as("%s, limit %s", name, leftDeg).isLessThan(2 * step);
            }
        }
    }

    @Test
    void aFootThatTurnsIsTurnedFromTheFirstFrameOn() {
        Strategy turned = strategy(deep(26, 26), StrategyName.FEET_TURNED_OUT);
        double[] firstRad = headingRad(turned.frames().getFirst());
        double[] lastRad = headingRad(turned.frames().getLast());
        assertThat(lastRad[0]).isGreaterThan(16 * Math.PI / 180);
        assertThat(firstRad).containsExactly(lastRad, within(1e-6));
    }

    private static double[] headingRad(Frame frame) {
        var toe = frame.positionsM().toe();
        var ball = frame.positionsM().ball();
        return new double[] {
            Math.atan2(
                    -(toe.left().z() - ball.left().z()),
                    toe.left().x() - ball.left().x()),
            Math.atan2(
                    toe.right().z() - ball.right().z(),
                    toe.right().x() - ball.right().x())
        };
    }

    @Test
    void nothingFeasibleIsToldWithItsBlocks(TestReporter reporter) {
        Result result = Answers.result("""
                {"person": {"sex": "female", "ageYears": 82, "heightM": 1.6, "massKg": 90,
                            "strength": {"hip": 0.3, "knee": 0.3, "ankle": 0.3, "trunk": 0.3}},
                 "ankles": {"left": {"limitDeg": 10}, "right": {"limitDeg": 10}},
                 "task": {"kind": "squat", "depth": {"thighDeg": -10}},
                 "options": {"frames": 3, "strategies": "all", "compare": false}}
                """);
        reporter.publishEntry("outcomes", costs(result).toString());
        for (Strategy s : result.strategies()) {
            if (s.outcome() instanceof StrategyOutcome.Infeasible infeasible) {
                assertThat(infeasible.blocks()).as("%s", s.name()).isNotEmpty();
            }
        }
        Optional<StrategyName> preferred = result.preferred();
        assertThat(preferred.isEmpty() || preferred.get() == StrategyName.SHALLOWER)
                .isTrue();
    }

    @Test
    void theDeepestSquatPrefersTheHeelsDownWhenThatIsPossible() {
        Result result = squat(24, 30, ", \"depth\": {\"deepest\": true}");
        assertThat(result.preferred()).contains(StrategyName.HEELS_DOWN);
        assertThat(result.strategies()).extracting(Strategy::name).doesNotContain(StrategyName.SHALLOWER);
        double down = thighDeg(result, StrategyName.HEELS_DOWN);
        assertThat(thighDeg(result, StrategyName.FEET_TURNED_OUT)).isLessThan(down + 1e-3);
        assertThat(thighDeg(result, StrategyName.HEELS_UP)).isLessThan(down);
    }

    @Test
    void theDeepestSquatSaysWhatEndsIt() {
        assertThat(notes(squat(20, 20, ", \"depth\": {\"deepest\": true}"), Note.DEEPEST))
                .singleElement(as(STRING))
                .contains("would fall backward", "the left ankle has no more bend to give");
        Result held = squat(40, 40, ", \"depth\": {\"deepest\": true}, \"impose\": {\"shinDeg\": 10}");
        assertThat(thighDeg(held, StrategyName.HEELS_DOWN)).isGreaterThan(0);
        assertThat(notes(held, Note.DEEPEST)).hasSize(1);
        assertThat(notes(held, Note.EXTRAPOLATION)).noneMatch(text -> text.contains("40 degrees below level"));
        Result unended = squat(45, 45, ", \"depth\": {\"deepest\": true}");
        assertThat(notes(unended, Note.DEEPEST)).isEmpty();
        assertThat(notes(unended, Note.EXTRAPOLATION)).anyMatch(text -> text.contains("40 degrees below level"));
    }

    private static List<String> notes(Result result, String code) {
        return result.notes().stream()
                .filter(note -> note.code().equals(code))
                .map(Note::text)
                .toList();
    }

    private static double thighDeg(Result result, StrategyName name) {
        return strategy(result, name).frames().getLast().angles().thighDeg().mean();
    }
}
