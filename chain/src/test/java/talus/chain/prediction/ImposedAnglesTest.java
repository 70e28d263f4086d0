package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;

/** Angles that the task holds, beside the depth. */
class ImposedAnglesTest {
    /** The solver ends at a scaled residual of 1e-8 rad, 6e-7 degrees; a scaled row may lose a factor of ten. */
    private static final double HELD_DEG = 1e-5;

    private static String task(String depth, String imposed) {
        return String.format(Locale.ROOT, """
                {"person": {"sex": "female", "ageYears": 41, "heightM": 1.68, "massKg": 66},
                 "ankles": {"left": {"wallDistanceM": 0.1}, "right": {"wallDistanceM": 0.1}},
                 "task": {"kind": "squat", %s "impose": {%s}},
                 "options": {"frames": 12, "compare": false}}
                """, depth, imposed);
    }

    @Test
    void aThighAngleIsHeldBesideADepthOfTheKnee() {
        Frame bottom = Answers.heelsDown(task("\"depth\": {\"kneeFlexionDeg\": 90},", "\"thighDeg\": 20"))
                .bottom();
        assertThat(bottom.angles().kneeFlexionDeg().mean()).isCloseTo(90, within(HELD_DEG));
        assertThat(bottom.angles().thighDeg().mean()).isCloseTo(20, within(HELD_DEG));
    }

    /** On the way down the angles stay near those of the free squat: a bar of body mass is in balance at the end and on the way. */
    @Test
    void anglesThatCanBeHeldAtTheEndAreReachedUnderAHeavyBar() {
        for (int shin = 28; shin <= 40; shin += 4) {
            int trunk = 65 - shin;
            Result result = Answers.result(String.format(Locale.ROOT, """
                    {"person": {"sex": "male", "ageYears": 28, "heightM": 1.78, "massKg": 84,
                                "strength": {"hip": 2, "knee": 2, "ankle": 2, "trunk": 2}},
                     "ankles": {"left": {"limitDeg": 45}, "right": {"limitDeg": 45}},
                     "task": {"kind": "squat", "depth": {"thighDeg": 0},
                              "load": {"massKg": 84, "position": "highBar"},
                              "impose": {"shinDeg": %d, "trunkDeg": %d}},
                     "options": {"frames": 6, "compare": false}}
                    """, shin, trunk));
            assertThat(result.preferred()).as("shin %d", shin).contains(StrategyName.HEELS_DOWN);
            Frame bottom = Answers.bottom(result);
            assertThat(bottom.angles().shinDeg().mean()).isCloseTo(shin, within(HELD_DEG));
            assertThat(bottom.angles().trunkDeg()).isCloseTo(trunk, within(HELD_DEG));
        }
    }

    @Test
    void anAngleThatNoDepthHasIsNotAnsweredByAPostureWithoutIt() {
        Answers.HeelsDown squat = Answers.heelsDown("""
                {"person": {"sex": "male", "ageYears": 30, "heightM": 1.75, "massKg": 75},
                 "ankles": {"left": {"wallDistanceM": 0.01}, "right": {"wallDistanceM": 0.06}},
                 "task": {"kind": "squat", "impose": {"shinDeg": 55}},
                 "options": {"frames": 5, "compare": false}}
                """);
        assertThat(squat.strategy().outcome()).isInstanceOf(StrategyOutcome.Infeasible.class);
        assertThat(squat.shallower().get().outcome()).isInstanceOf(StrategyOutcome.Infeasible.class);
    }

    @Test
    void aThighAngleAloneIsTheDepth() {
        Frame imposed = Answers.bottom(Answers.result(task("", "\"thighDeg\": 20")));
        assertThat(imposed.angles().thighDeg().mean()).isCloseTo(20, within(HELD_DEG));
    }

    @Test
    void aThighThatTheKneeContradictsIsNamedAndHeldWhereItCanBe() {
        Answers.HeelsDown squat = Answers.heelsDown(task("\"depth\": {\"kneeFlexionDeg\": 130},", "\"thighDeg\": 20"));
        Frame bottom = squat.shallower().get().frames().getLast();
        assertThat(bottom.angles().thighDeg().mean()).isCloseTo(20, within(HELD_DEG));
        assertThat(bottom.angles().kneeFlexionDeg().mean()).isLessThan(130);
        assertThat(squat.infeasible().blocks()).extracting(Block::what).contains(BlockKind.IMPOSED);
    }

    @Test
    void twoThighAnglesAreRefused() {
        assertThat(ScenarioReader.readText(task("\"depth\": {\"thighDeg\": 0},", "\"thighDeg\": 20")))
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst().path()).isEqualTo("task.impose.thighDeg"));
    }
}
