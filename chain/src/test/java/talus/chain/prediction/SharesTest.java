package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.multibody.CenterOfMass;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/** Shares of the forward travel that the ankles lost, against a body that is walked from the one posture to the other in small steps. */
class SharesTest {
    /** The quadrature leaves rounding; postures are planted and balanced to 1e-8. */
    private static final double EXACT = 1e-9;

    /** Both postures hold the toes in place to 1e-9 m; a lever of two metres makes that of a toe's angle 2e-8. */
    private static final double PLANTED = 1e-7;

    private static final double SOLVED = 1e-6;

    private static final List<String> SCENARIOS = List.of(
            squat(26, 40, "\"arms\": \"forward\""),
            squat(30, 30, "\"arms\": \"acrossChest\""),
            squat(38, 33, "\"load\": {\"massKg\": 40, \"position\": \"highBar\"}"),
            squat(24, 24, "\"arms\": \"forward\""),
            squat(28, 36, "\"arms\": \"forward\", \"depth\": {\"thighDeg\": 20}"));

    private static String squat(double leftDeg, double rightDeg, String more) {
        return String.format(Locale.ROOT, """
                {"person": {"sex": "female", "ageYears": 35, "heightM": 1.68, "massKg": 64},
                 "ankles": {"left": {"limitDeg": %s}, "right": {"limitDeg": %s}},
                 "task": {"kind": "squat", %s}, "options": {"frames": 3}}
                """, leftDeg, rightDeg, more);
    }

    private static double share(JointChange change) {
        return change.share().orElseThrow();
    }

    private static double sum(JointChanges.SidedChange change) {
        return share(change.left()) + share(change.right());
    }

    @Test
    void sharesAndThePressureCentresAddUpToOne() {
        for (String scenario : SCENARIOS) {
            Comparison c = Answers.result(scenario).comparison().orElseThrow();
            JointChanges j = c.joints();
            double sum = sum(j.hip())
                    + sum(j.knee())
                    + sum(j.ankle())
                    + sum(j.subtalar())
                    + share(j.lumbar())
                    + share(j.trunk())
                    + c.pressureCentreShare().orElseThrow();
            assertThat(sum).as(scenario).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void anAnkleThatLostGivesNothingBack() {
        Comparison c = Answers.result(SCENARIOS.getFirst()).comparison().orElseThrow();
        assertThat(share(c.joints().ankle().left())).isZero();
    }

    @Test
    void whereNothingWasLostThereAreNoShares() {
        Result result = Answers.result("""
                {"person": {"sex": "female", "ageYears": 35, "heightM": 1.68, "massKg": 64},
                 "ankles": {"left": {"wallDistanceM": 0.13}, "right": {"wallDistanceM": 0.13}},
                 "task": {"kind": "squat"}, "options": {"frames": 3, "referenceWallDistanceM": 0.13}}
                """);
        Comparison c = result.comparison().orElseThrow();
        assertThat(c.pressureCentreShare()).isEmpty();
        assertThat(c.joints().hip().left().share()).isEmpty();
    }

    /** What the body's centre does is what the pressure of the floor does: the same length from forces alone. */
    @Test
    void thePressureCentresShareIsReadFromTheFloor() {
        for (String scenario : SCENARIOS) {
            Result result = Answers.result(scenario);
            double lost = pressureM(Answers.bottom(result))
                    - pressureM(result.reference().orElseThrow().frames().getLast());
            Comparison c = result.comparison().orElseThrow();
            SquatBody body = body(scenario);
            ForwardTravel travel =
                    body.travel(bottom(body, StrategyName.HEELS_DOWN), bottom(body, StrategyName.HEELS_UP));
            double moved = pressureM(bottom(body, StrategyName.HEELS_UP).frame())
                    - pressureM(bottom(body, StrategyName.HEELS_DOWN).frame());
            assertThat(travel.wholeM()).as(scenario).isCloseTo(moved, within(SOLVED));
            // the same sign and a common scale: the pressure centre gives back where it went backward
            assertThat(c.pressureCentreShare().orElseThrow() * lost)
                    .as(scenario)
                    .isLessThanOrEqualTo(0);
        }
    }

    private static double pressureM(Frame frame) {
        double moment = 0;
        double force = 0;
        for (ContactForce contact : frame.contacts()) {
            moment += contact.pointM().x() * contact.forceN().y();
            force += contact.forceN().y();
        }
        return moment / force;
    }

    @Test
    void allCoordinatesTogetherMoveTheCentreWhereItWent() {
        for (String scenario : List.of(SCENARIOS.getFirst(), SCENARIOS.get(3))) {
            SquatBody body = body(scenario);
            for (StrategyName from : SquatBody.RANKED) {
                for (StrategyName to : List.of(StrategyName.HEELS_DOWN, StrategyName.FEET_TURNED_OUT)) {
                    if (body.branch(from).converged() && body.branch(to).converged()) {
                        ForwardTravel travel = body.travel(bottom(body, from), bottom(body, to));
                        double sum = 0;
                        for (String coordinate :
                                bottom(body, to).frame().motion().coordinates().keySet()) {
                            sum += travel.ofM(coordinate);
                        }
                        for (Side side : Side.BOTH) {
                            sum += travel.ofTurnM(side);
                        }
                        String where = scenario + from + " to " + to;
                        assertThat(sum).as(where).isCloseTo(travel.wholeM(), within(PLANTED));
                        for (String pelvis : Coordinates.PELVIS) {
                            assertThat(travel.ofM(pelvis)).as(where + pelvis).isCloseTo(0, within(EXACT));
                        }
                    }
                }
            }
        }
    }

    /**
     * One coordinate at a time is moved by a thousandth of its way at every thousandth of the path, on a body that stands on its left toes:
     * the place of its centre, as the toes see it, before and after.
     */
    @Test
    void oneCoordinateAtATimeInSmallStepsDoesWhatItsIntegralSays() {
        String scenario = SCENARIOS.get(1); // symmetric: one foot's chain is the other's
        SquatBody body = body(scenario);
        SquatBody.Bottom own = bottom(body, StrategyName.HEELS_UP);
        SquatBody.Bottom reference = bottom(body, StrategyName.HEELS_DOWN);
        ForwardTravel travel = body.travel(reference, own);
        HumanModel human = human(scenario);
        for (String name : List.of(
                Coordinates.LUMBAR_FLEXION,
                "hipFlexion.left",
                "kneeFlexion.left",
                "ankleDorsiflexion.left",
                "subtalarEversion.left",
                "midtarsalOblique.left")) {
            double expected = 0.5 * walked(human, reference, own, name, Side.LEFT)
                    + 0.5 * walked(human, reference, own, name, Side.RIGHT);
            // central differences of a path of 1000 steps: rounding of 1e-16 metres a step, and (1e-3)^2 of the travel
            assertThat(travel.ofM(name)).as(name).isCloseTo(expected, within(1e-7));
        }
    }

    private static double walked(HumanModel human, SquatBody.Bottom from, SquatBody.Bottom to, String name, Side foot) {
        int steps = 1000;
        MultibodyModel model = human.model();
        int c = model.coordinateIndex(name);
        double[] a = from.posture().coordinates();
        double[] b = to.posture().coordinates();
        double sum = 0;
        for (int k = 0; k < steps; k++) {
            double[] q = new double[a.length];
            for (int i = 0; i < q.length; i++) {
                q[i] = a[i] + (k + 0.5) / steps * (b[i] - a[i]);
            }
            double half = 0.5 * (b[c] - a[c]) / steps;
            q[c] += half;
            double after = seenFromToes(human, q, foot);
            q[c] -= 2 * half;
            sum += after - seenFromToes(human, q, foot);
        }
        return sum;
    }

    /** Forward place of the centre of a body whose toes lie where a foot turned out by 15 degrees puts them. */
    private static double seenFromToes(HumanModel human, double[] q, Side foot) {
        MultibodyModel model = human.model();
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, q, workspace);
        double[] centre = new double[3];
        CenterOfMass.position(model, workspace, centre);
        int body = model.bodyIndex(foot.of("toes"));
        double[] toes = new double[3];
        Kinematics.pointPosition(model, workspace, body, 0, 0, 0, toes, 0);
        double[] r = workspace.bodyRotations();
        double along = 0;
        double aside = 0;
        for (int i = 0; i < 3; i++) {
            along += r[9 * body + 3 * i] * (centre[i] - toes[i]);
            aside += r[9 * body + 3 * i + 2] * (centre[i] - toes[i]);
        }
        double out = foot.lateral() * 15 * Math.PI / 180;
        return Math.cos(out) * along - Math.sin(out) * aside;
    }

    private static Case asked(String scenario) {
        if (Case.open(Answers.scenario(scenario), ParameterValues.nominal()) instanceof Case.Opened.Ready ready) {
            return ready.asked();
        }
        throw new AssertionError("refused: " + scenario);
    }

    private static SquatBody body(String scenario) {
        Case asked = asked(scenario);
        return new SquatAnswer(asked, (Task.Squat) asked.scenario().task(), SquatMemory.Pair.empty(), Extent.WHOLE)
                .body()
                .orElseThrow();
    }

    private static SquatBody.Bottom bottom(SquatBody body, StrategyName name) {
        return body.bottom(body.branch(name));
    }

    private static HumanModel human(String scenario) {
        Case asked = asked(scenario);
        return asked.person()
                .carrying(((Task.Squat) asked.scenario().task()).setting().arms());
    }
}
