package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;

/** A posture problem has several local optima: which one is answered may hang on nothing but the scenario. */
class SquatSearchTest {
    /** What two solves of one problem differ by where its cost is flattest. */
    private static final double SAME_DEG = 1e-3;

    private static final String FREE = "\"arms\": \"forward\"";
    private static final String HALF_BODY = bar(40);
    private static final String WHOLE_BODY = bar(80);

    @Test
    void theNumberOfFramesDoesNotChangeTheLast() {
        for (String load : List.of(FREE, HALF_BODY, WHOLE_BODY)) {
            for (double rightDeg : new double[] {26, 40}) {
                Frame few = squat(26, rightDeg, load, 2).bottom();
                for (int frames : new int[] {3, 7, 31}) {
                    String at = load + ", right " + rightDeg + ", frames " + frames;
                    assertSame(at, few, squat(26, rightDeg, load, frames).bottom(), SAME_DEG);
                }
            }
        }
    }

    @Test
    void frameByFrameThePathIsTheSameHoweverManyAreShown() {
        List<Frame> few = squat(28, 36, FREE, 6).strategy().frames();
        List<Frame> many = squat(28, 36, FREE, 31).strategy().frames();
        for (int k = 0; k < few.size(); k++) {
            assertSame("frame " + k + " of 5", few.get(k), many.get(6 * k), SAME_DEG);
        }
    }

    /** The mirrored problem of equal ankles and the whole one of all but equal ankles are two programmes. */
    @Test
    void ankleLimitsThatDifferByNothingThatMattersAnswerAsEqualOnes() {
        double little = 1e-6;
        for (String load : List.of(FREE, HALF_BODY, WHOLE_BODY)) {
            for (double limitDeg : new double[] {40, 32.5, 27, 20}) {
                String at = load + ", limit " + limitDeg;
                Frame equal = squat(limitDeg, limitDeg, load, 5).bottom();
                assertSame(
                        at, equal, squat(limitDeg, limitDeg + little, load, 5).bottom(), 0.01);
            }
        }
    }

    @Test
    void howDeepABodyComesInsteadDoesNotHangOnTheFrames() {
        double[] reachedDeg = new double[3];
        double[] shallowerDeg = new double[3];
        int[] frames = {2, 12, 30};
        for (int i = 0; i < frames.length; i++) {
            Answers.HeelsDown squat = Answers.heelsDown(String.format(Locale.ROOT, """
                    {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": 80},
                     "ankles": {"left": {"limitDeg": 12}, "right": {"limitDeg": 14}},
                     "task": {"kind": "squat", "depth": {"kneeFlexionDeg": 120}, "arms": "forward"},
                     "options": {"frames": %d, "compare": false}}
                    """, frames[i]));
            reachedDeg[i] = squat.infeasible().reachedThighDeg().orElseThrow();
            Frame bottom = squat.shallower().get().frames().getLast();
            shallowerDeg[i] = bottom.angles().thighDeg().mean();
        }
        for (int i = 1; i < frames.length; i++) {
            assertThat(reachedDeg[i]).isCloseTo(reachedDeg[0], within(SAME_DEG));
            assertThat(shallowerDeg[i]).isCloseTo(shallowerDeg[0], within(SAME_DEG));
        }
        assertThat(shallowerDeg[0]).isLessThan(reachedDeg[0] + SAME_DEG);
    }

    @Test
    void equalAnklesAreBlockedAlike() {
        List<Block> blocks = squat(12, 12, FREE, 3).infeasible().blocks();
        assertThat(blocks.stream()
                        .filter(b -> b.side().equals(Optional.of(Side.LEFT)))
                        .map(Block::what))
                .isNotEmpty()
                .containsExactlyElementsOf(blocks.stream()
                        .filter(b -> b.side().equals(Optional.of(Side.RIGHT)))
                        .map(Block::what)
                        .toList());
    }

    @Test
    void whoeverCannotCarryABarIsStillAnswered() {
        for (double limitDeg = 45; limitDeg >= 15; limitDeg -= 5) {
            for (double rightDeg : new double[] {limitDeg, 38}) {
                Result result = Answers.result(text(1, limitDeg, rightDeg, WHOLE_BODY, 3));
                assertThat(result.preferred())
                        .as("limits %s, %s", limitDeg, rightDeg)
                        .isPresent();
            }
        }
    }

    @Test
    void aStifferAnkleNeverMakesTheSamePostureCheaper() {
        for (String load : List.of(FREE, HALF_BODY, WHOLE_BODY)) {
            double before = 0;
            for (double limitDeg = 45; limitDeg >= 15; limitDeg -= 2.5) {
                Strategy strategy = squat(limitDeg, limitDeg, load, 2).strategy();
                // whoever cannot get there pays more than any price
                double cost = strategy.cost().orElse(Double.POSITIVE_INFINITY);
                assertThat(cost).as("%s, limit %s", load, limitDeg).isGreaterThanOrEqualTo(before);
                before = cost;
            }
        }
    }

    @Test
    void smallChangesOfTheAnkleGiveSmallChangesOfThePosture() {
        // a tenth of a degree of ankle; five times what a degree of shin asks of the trunk (D34) would be a jump
        double step = 0.1;
        double jump = 5 * 3 * step;
        for (String load : List.of(FREE, HALF_BODY)) {
            for (double limitDeg = 42; limitDeg > 26; limitDeg -= 3) {
                Frame here = squat(limitDeg, 38, load, 2).bottom();
                Frame there = squat(limitDeg - step, 38, load, 2).bottom();
                assertSame(load + ", limit " + limitDeg, here, there, jump);
            }
        }
    }

    private static void assertSame(String at, Frame one, Frame other, double degrees) {
        double[] a = angles(one);
        double[] b = angles(other);
        for (int i = 0; i < a.length; i++) {
            assertThat(b[i]).as(at + ", angle " + i).isCloseTo(a[i], within(degrees));
        }
    }

    /** A knee held behind its toes and folded far: the rows of a planted foot have a second root, heel in front. */
    @Test
    void noFootEndsUpTurnedAbout() {
        Result result = Answers.result("""
                {"person": {"sex": "female", "ageYears": 55.83418990600309, "heightM": 1.6780084033360576, "segments":
                {"thighM": 0.4221461598368142}, "strength": {"hip": 1, "knee": 1, "ankle": 1, "trunk": 1}, "limits":
                {"hipFlexionDeg": 102.06401183894246, "kneeFlexionDeg": 134.72985098071734, "lumbarFlexionDeg":
                65.26498568112643}, "footStiffness": 1.3009651486303841}, "ankles": {"left": {"wallDistanceM":
                0.03294173182430485}, "right": {"limitDeg": 28.224806065285883}}, "task": {"kind": "squat", "depth":
                {"kneeFlexionDeg": 126.43116366621993}, "arms": "overhead", "stance": {"toeOutDeg": 15}, "wedges": {"left":
                {"pitchDeg": 0.3878663974801242}, "right": {"heelM": 0.02970718714016515}}, "kneesBehindToes": true,
                "durationS": 0}, "options": {"frames": 6, "strategies": "all", "compare": false}}
                """);
        assertFeetPointForwards(result);
    }

    /** The same root at the end of a walk to the greatest depth. */
    @Test
    void noWalkToTheGreatestDepthTurnsAFootAbout() {
        assertFeetPointForwards(Answers.result("""
                {"person": {"sex": "female", "ageYears": 30.63539029851396, "heightM": 1.6798905842128304, "massKg":
                81.07125126798438, "segments": {"ankleHeightM": 0.06645162681068686}}, "ankles": {"left": {"wallDistanceM":
                0.07818332172081138}, "right": {"wallDistanceM": 0.13842858035718228}}, "task": {"kind": "squat", "depth":
                {"deepest": true}, "load": {"massKg": 15.766214933049016, "position": "overhead"}, "stance": {"toeOutDeg":
                15}, "kneesBehindToes": true}, "options": {"frames": 5, "strategies": "all", "compare": false}}
                """));
    }

    private static void assertFeetPointForwards(Result result) {
        assertThat(result.strategies()).isNotEmpty();
        for (Strategy strategy : result.strategies()) {
            for (Frame frame : strategy.frames()) {
                for (Side side : Side.BOTH) {
                    double toeM = side == Side.LEFT
                            ? frame.positionsM().toe().left().x()
                            : frame.positionsM().toe().right().x();
                    double ballM = side == Side.LEFT
                            ? frame.positionsM().ball().left().x()
                            : frame.positionsM().ball().right().x();
                    assertThat(toeM).as(strategy.name() + " " + side).isGreaterThan(ballM);
                }
            }
        }
    }

    private static double[] angles(Frame frame) {
        var a = frame.angles();
        return new double[] {
            a.trunkDeg(),
            a.pelvisTiltDeg(),
            a.lumbarFlexionDeg(),
            a.shinDeg().left(),
            a.shinDeg().right(),
            a.thighDeg().left(),
            a.thighDeg().right(),
            a.kneeFlexionDeg().left(),
            a.kneeFlexionDeg().right(),
            a.pronationDeg().left(),
            a.pronationDeg().right()
        };
    }

    private static String bar(double massKg) {
        return "\"load\": {\"massKg\": " + massKg + ", \"position\": \"highBar\"}";
    }

    /** A bar of body mass asks more than average strength: who lifts it is stronger. */
    private static Answers.HeelsDown squat(double leftDeg, double rightDeg, String load, int frames) {
        return Answers.heelsDown(text(load.equals(WHOLE_BODY) ? 1.5 : 1, leftDeg, rightDeg, load, frames));
    }

    private static String text(double strength, double leftDeg, double rightDeg, String load, int frames) {
        return String.format(Locale.ROOT, """
                {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": 80,
                            "strength": {"hip": %1$s, "knee": %1$s, "ankle": %1$s, "trunk": %1$s}},
                 "ankles": {"left": {"limitDeg": %2$s}, "right": {"limitDeg": %3$s}},
                 "task": {"kind": "squat", "depth": {"thighDeg": 0}, %4$s},
                 "options": {"frames": %5$d, "compare": false}}
                """, strength, leftDeg, rightDeg, load, frames);
    }
}
