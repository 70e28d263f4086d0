package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static talus.chain.prediction.Answers.limit;
import static talus.chain.prediction.Answers.squat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;

/** What less ankle does to a parallel squat of a man of 1.78 m and 80 kg. */
class SquatDirectionsTest {
    /**
     * A trunk or a spine that gives back less than this for 2.5 degrees of ankle has not answered: a fiftieth of what one degree of
     * shin asks of the trunk (2 to 3 degrees, D34).
     */
    private static final double UNMOVED_DEG = 0.05;

    @Test
    void lessAnkleLeansTheTrunkRoundsTheSpineAndUprightsTheShin() {
        Frame before = squat(45, 45).bottom();
        for (double limitDeg = 42.5; limitDeg >= 25; limitDeg -= 2.5) {
            String at = "limit " + limitDeg;
            Answers.HeelsDown squat = squat(limitDeg, limitDeg);
            assertThat(squat.converged()).as(at).isTrue();
            Frame now = squat.bottom();
            assertThat(now.angles().trunkDeg())
                    .as(at)
                    .isGreaterThanOrEqualTo(before.angles().trunkDeg() - UNMOVED_DEG);
            assertThat(now.angles().lumbarFlexionDeg())
                    .as(at)
                    .isGreaterThanOrEqualTo(before.angles().lumbarFlexionDeg() - UNMOVED_DEG);
            assertThat(now.angles().shinDeg().mean())
                    .as(at)
                    .isLessThan(before.angles().shinDeg().mean());
            before = now;
        }
    }

    @Test
    void lessAnkleMovesThePressureBackAndAsksMoreOfTheShinsMuscles() {
        Frame free = squat(45, 45).bottom();
        Frame stiff = squat(25, 25).bottom();
        assertThat(stiff.support().pressureCentre().left().orElseThrow())
                .isLessThan(free.support().pressureCentre().left().orElseThrow());
        assertThat(stiff.effort().ankle().mean())
                .isGreaterThan(free.effort().ankle().mean());
    }

    /** D34: arms at the sides, below about 28 degrees of shin no balanced posture with the heels down. */
    @Test
    void withoutEnoughAnkleNoParallelSquatWithTheHeelsDownIsInBalance(TestReporter reporter) {
        double firstWithout = Double.NaN;
        for (double limitDeg = 32; limitDeg >= 15 && Double.isNaN(firstWithout); limitDeg -= 1) {
            Answers.HeelsDown squat = squat(80, limit(limitDeg), limit(limitDeg), "atSides", "");
            if (!squat.converged()) {
                StrategyOutcome.Infeasible infeasible = squat.infeasible();
                firstWithout = limitDeg;
                assertThat(infeasible.blocks().stream().map(Block::what))
                        .as("limit %s", limitDeg)
                        .contains(BlockKind.ANKLE_LIMIT, BlockKind.BALANCE);
                assertThat(infeasible.reachedThighDeg()).isPresent();
                assertThat(infeasible.reachedThighDeg().getAsDouble()).isPositive();
            }
        }
        reporter.publishEntry("first limit without a parallel squat, degrees", Double.toString(firstWithout));
        // the facts' static model stops at 28 degrees of shin; this one's shin stays a few degrees short of the limit
        assertThat(firstWithout).isBetween(24.0, 32.0);
    }

    @Test
    void whoCannotGetThereGoesLessDeepAndSaysSo() {
        Answers.HeelsDown squat = squat(80, limit(16), limit(16), "atSides", "");
        double reached = squat.infeasible().reachedThighDeg().orElseThrow();
        assertThat(squat.strategy().cost()).isEmpty();
        Strategy shallower = squat.shallower().get();
        assertThat(shallower.outcome()).isInstanceOf(StrategyOutcome.Converged.class);
        // feet that may turn get at least as deep
        assertThat(shallower.frames().getLast().angles().thighDeg().mean()).isLessThan(reached + 1e-4);
    }

    @Test
    void wedgesUnderTheHeelsGiveShinAndTrunkBack() {
        double[] heelsM = {0, 0.01, 0.025, 0.05};
        Frame before = wedged(heelsM[0]).bottom();
        for (int i = 1; i < heelsM.length; i++) {
            Frame now = wedged(heelsM[i]).bottom();
            String at = "wedge " + heelsM[i];
            assertThat(now.angles().trunkDeg())
                    .as(at)
                    .isLessThan(before.angles().trunkDeg());
            assertThat(now.angles().shinDeg().mean())
                    .as(at)
                    .isGreaterThan(before.angles().shinDeg().mean());
            assertThat(now.angles().lumbarFlexionDeg())
                    .as(at)
                    .isLessThan(before.angles().lumbarFlexionDeg());
            before = now;
        }
    }

    private static Answers.HeelsDown wedged(double heelM) {
        String wedges = heelM == 0
                ? ""
                : ", \"wedges\": {\"left\": {\"heelM\": " + heelM + "}, \"right\": {\"heelM\": " + heelM + "}}";
        return squat(80, limit(30), limit(30), "forward", wedges);
    }

    @Test
    void armsHeldForwardNeedLessLean() {
        double forward =
                squat(80, limit(30), limit(30), "forward", "").bottom().angles().trunkDeg();
        double atSides =
                squat(80, limit(30), limit(30), "atSides", "").bottom().angles().trunkDeg();
        assertThat(forward).isLessThan(atSides);
    }

    @Test
    void imposedAnglesAreHeldAtTheBottom() {
        Frame shin = squat(80, limit(40), limit(40), "forward", ", \"impose\": {\"shinDeg\": 25}")
                .bottom();
        assertThat(shin.angles().shinDeg().mean()).isCloseTo(25, within(1e-5));
        Frame trunk = squat(80, limit(40), limit(40), "forward", ", \"impose\": {\"trunkDeg\": 45}")
                .bottom();
        assertThat(trunk.angles().trunkDeg()).isCloseTo(45, within(1e-5));
    }

    @Test
    void kneesKeptBehindTheToesLeanTheTrunk() {
        Frame free = squat(45, 45).bottom();
        Frame behind = squat(80, limit(45), limit(45), "forward", ", \"kneesBehindToes\": true")
                .bottom();
        assertThat(behind.angles().shinDeg().mean())
                .isLessThan(free.angles().shinDeg().mean());
        assertThat(behind.angles().trunkDeg()).isGreaterThan(free.angles().trunkDeg());
    }
}
