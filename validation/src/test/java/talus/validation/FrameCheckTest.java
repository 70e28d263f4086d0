package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.result.Support;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.mechanics.multibody.Vector3;

/** The checks of {@code validation/run random} find what they are there for: an answer that holds, and the same with one thing wrong. */
class FrameCheckTest {
    private static final Scenario SCENARIO = WeightedSquat.ONE_STIFF.scenario();
    private static final Result RESULT = ((Prediction.Answered) Predictor.predict(SCENARIO)).result();

    private static Strategy strategy(StrategyName name) {
        return RESULT.strategies().stream()
                .filter(s -> s.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(StrategyName name, Frame frame) {
        return FrameCheck.breaches(SCENARIO, strategy(name), frame);
    }

    private static Frame bottom(StrategyName name) {
        return strategy(name).frames().getLast();
    }

    private static Frame with(
            Frame f, Support support, Effort effort, Positions positions, List<ContactForce> contacts) {
        return new Frame(
                f.phase(),
                f.timeS(),
                f.wallDistanceM(),
                f.angles(),
                support,
                f.momentNm(),
                f.passiveNm(),
                effort,
                f.load(),
                positions,
                f.motion(),
                contacts);
    }

    private static Frame withSupport(Frame f, Support support) {
        return with(f, support, f.effort(), f.positionsM(), f.contacts());
    }

    private static Support withHeels(Support s, double leftM, double rightM) {
        return new Support(
                s.kneeMedialM(), new Sides(leftM, rightM), s.pressureCentre(), s.forceLeftN(), s.forceRightN());
    }

    @Test
    void anAnswerOfTheEngineHolds() {
        assertThat(StrategyCheck.breaches(SCENARIO, RESULT)).isEmpty();
        for (Strategy strategy : RESULT.strategies()) {
            if (strategy.outcome() instanceof StrategyOutcome.Converged) {
                for (Frame frame : strategy.frames()) {
                    assertThat(FrameCheck.breaches(SCENARIO, strategy, frame))
                            .as(strategy.name().word())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aContactThatPullsIsFound() {
        Frame f = bottom(StrategyName.HEELS_DOWN);
        List<ContactForce> contacts = new ArrayList<>(f.contacts());
        ContactForce first = contacts.getFirst();
        contacts.set(
                0,
                new ContactForce(
                        first.body(),
                        first.surface(),
                        first.pointM(),
                        first.forceN().times(-1),
                        first.momentNm()));
        assertThat(found(StrategyName.HEELS_DOWN, with(f, f.support(), f.effort(), f.positionsM(), contacts)))
                .anyMatch(line -> line.contains("pulls"));
    }

    @Test
    void aHeelThatLeavesTheFloorIsFoundAndOneInTheAirThatCarries() {
        Frame f = bottom(StrategyName.HEELS_DOWN);
        assertThat(found(StrategyName.HEELS_DOWN, withSupport(f, withHeels(f.support(), 0.01, 0))))
                .anyMatch(line -> line.startsWith("heels up"))
                .anyMatch(line -> line.startsWith("heel in the air"));
        Frame one = bottom(StrategyName.ONE_HEEL_UP);
        assertThat(found(StrategyName.ONE_HEEL_UP, withSupport(one, withHeels(one.support(), 0.01, 0.01))))
                .anyMatch(line -> line.startsWith("heels up"));
        assertThat(found(StrategyName.HEELS_UP, withSupport(f, withHeels(f.support(), -0.01, 0))))
                .anyMatch(line -> line.startsWith("heel under"));
    }

    @Test
    void aMuscleBeyondItsStrengthIsFound() {
        Frame f = bottom(StrategyName.HEELS_DOWN);
        Effort effort = new Effort(
                f.effort().hip(),
                new Sides(f.effort().knee().left(), 1.01),
                f.effort().ankle(),
                f.effort().trunk());
        assertThat(found(StrategyName.HEELS_DOWN, with(f, f.support(), effort, f.positionsM(), f.contacts())))
                .anyMatch(line -> line.startsWith("knee effort"));
    }

    @Test
    void aDearStrategyThatIsPreferredIsFound() {
        StrategyName dearest = RESULT.strategies().stream()
                .filter(s -> s.outcome() instanceof StrategyOutcome.Converged)
                .max((a, b) -> Double.compare(a.cost().orElseThrow(), b.cost().orElseThrow()))
                .orElseThrow()
                .name();
        assertThat(StrategyCheck.breaches(SCENARIO, preferring(dearest, RESULT.strategies())))
                .anyMatch(line -> line.contains("dearer than the least"));
    }

    @Test
    void turnedFeetThatCostMoreThanFixedOnesAreFound() {
        double more = 2 * strategy(StrategyName.HEELS_DOWN).cost().orElseThrow();
        List<Strategy> strategies = RESULT.strategies().stream()
                .map(s -> s.name() == StrategyName.FEET_TURNED_OUT
                        ? new Strategy(s.name(), s.outcome(), OptionalDouble.of(more), s.frames())
                        : s)
                .toList();
        assertThat(StrategyCheck.breaches(SCENARIO, preferring(StrategyName.HEELS_DOWN, strategies)))
                .anyMatch(line -> line.startsWith("feet that may turn"));
    }

    @Test
    void aFootThatTurnsWhereItMayNotIsFound() {
        Frame f = bottom(StrategyName.HEELS_DOWN);
        Positions p = f.positionsM();
        Vector3 outward = new Vector3(0, 0, -0.02);
        Positions turned = new Positions(
                p.ankle(),
                p.knee(),
                p.hip(),
                p.shoulder(),
                p.elbow(),
                p.wrist(),
                p.heel(),
                p.ball(),
                new Positions.SidedPoint(p.toe().left().plus(outward), p.toe().right()),
                p.midHip(),
                p.l5s1(),
                p.t12l1(),
                p.c7(),
                p.head());
        Strategy down = strategy(StrategyName.HEELS_DOWN);
        Strategy bent = new Strategy(
                down.name(),
                down.outcome(),
                down.cost(),
                List.of(with(f, f.support(), f.effort(), turned, f.contacts())));
        List<Strategy> strategies = RESULT.strategies().stream()
                .map(s -> s.name() == StrategyName.HEELS_DOWN ? bent : s)
                .toList();
        assertThat(StrategyCheck.breaches(
                        SCENARIO, preferring(RESULT.preferred().orElseThrow(), strategies)))
                .anyMatch(line -> line.contains("a foot points"));
    }

    private static Result preferring(StrategyName name, List<Strategy> strategies) {
        return new Result(
                RESULT.engine(),
                RESULT.scenario(),
                RESULT.ankles(),
                RESULT.sideDifference(),
                Optional.of(name),
                strategies,
                RESULT.reference(),
                RESULT.comparison(),
                RESULT.perCentimetre(),
                RESULT.bands(),
                RESULT.events(),
                RESULT.notes());
    }
}
