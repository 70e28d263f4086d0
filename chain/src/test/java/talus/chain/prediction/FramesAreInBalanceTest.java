package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.AnkleTissue;
import talus.chain.strength.JointStrengths;
import talus.chain.strength.StrengthCurve;
import talus.mechanics.multibody.InverseDynamics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;
import talus.mechanics.multibody.Wrenches;

/** What holds in every frame of every squat that converged, whoever squats, checked from the outside. */
class FramesAreInBalanceTest {
    private static final int PEOPLE = 20;

    /** The solver's residual is below 1e-8 in body weights and in a tenth of weight x height; the largest force is a whole weight. */
    private static final double BALANCED = 1e-6;

    /** Two recursions over fifty axes, each rounding forces and levers of size 1 to 2e-16. */
    private static final double SAME_ALGORITHM = 1e-9;

    /** Scaled residuals of 1e-8, and lengths a tenth of their scaled values: far below a micrometre and a millionth of a force. */
    private static final double KEPT = 1e-6;

    /** Part of the ankle's limit that the problem keeps as room for the search. */
    private static final double LIMIT_ROOM = 1e-3;

    private static final Map<Answered, String> ANSWERED = new LinkedHashMap<>();
    private static final Map<StrategyName, Integer> EVERY = new EnumMap<>(StrategyName.class);

    private record Answered(Scenario scenario, PersonModel person, HumanModel human, List<Shown> frames) {}

    private record Shown(StrategyName strategy, Frame frame) {}

    @BeforeAll
    static void answerRandomScenarios(TestReporter reporter) {
        int converged = 0;
        int all = 0;
        for (long seed = 1; seed <= PEOPLE; seed++) {
            Scenario scenario = RandomScenario.squat(seed);
            if (!(Predictor.predict(scenario) instanceof Prediction.Answered answered)) {
                throw new AssertionError("seed " + seed + ": no answer");
            }
            PersonModel person = PersonModel.of(scenario.person(), ParameterValues.nominal())
                    .model()
                    .orElseThrow();
            Arms arms = ((Task.Squat) scenario.task()).setting().arms();
            List<Shown> frames = new ArrayList<>();
            for (Strategy s : answered.result().strategies()) {
                if (s.outcome() instanceof StrategyOutcome.Converged) {
                    s.frames().forEach(frame -> frames.add(new Shown(s.name(), frame)));
                    EVERY.merge(s.name(), 1, Integer::sum);
                }
            }
            all++;
            converged +=
                    answered.result().strategies().getFirst().outcome() instanceof StrategyOutcome.Converged ? 1 : 0;
            assertThat(frames).as("seed %s: some strategy converges", seed).isNotEmpty();
            ANSWERED.put(new Answered(scenario, person, person.carrying(arms), frames), "seed " + seed);
        }
        reporter.publishEntry("squats with the heels down that got there", converged + " of " + all);
        reporter.publishEntry("strategies that got there", EVERY.toString());
        assertThat(EVERY.keySet())
                .contains(
                        StrategyName.HEELS_DOWN,
                        StrategyName.FEET_TURNED_OUT,
                        StrategyName.ONE_HEEL_UP,
                        StrategyName.HEELS_UP);
    }

    private interface Check {
        void frame(String where, Answered answered, Frame frame);
    }

    private interface ShownCheck {
        void shown(String where, Answered answered, Shown shown);
    }

    private static void eachFrame(Check check) {
        eachShown((where, answered, shown) -> check.frame(where, answered, shown.frame()));
    }

    private static void eachShown(ShownCheck check) {
        for (Map.Entry<Answered, String> e : ANSWERED.entrySet()) {
            for (Shown shown : e.getKey().frames()) {
                String where = e.getValue() + ", " + shown.strategy() + ", phase "
                        + shown.frame().phase();
                check.shown(where, e.getKey(), shown);
            }
        }
    }

    @Test
    void nothingHoldsThePelvisButTheFeet() {
        eachFrame((where, answered, frame) -> {
            Map<String, Double> forces = frame.motion().generalizedForces();
            double largest =
                    forces.values().stream().mapToDouble(Math::abs).max().orElseThrow();
            for (String name : Coordinates.PELVIS) {
                assertThat(value(forces, name)).as("%s, %s", where, name).isCloseTo(0, within(BALANCED * largest));
            }
        });
    }

    /** The engine derives its forces from potentials; here they come from the recursion of Newton and Euler with the contacts applied. */
    @Test
    void recursiveInverseDynamicsFindsTheSameForces() {
        eachFrame((where, answered, frame) -> {
            MultibodyModel model = answered.human().model();
            int n = model.coordinateCount();
            double[] q = new double[n];
            double[] given = new double[n];
            for (int c = 0; c < n; c++) {
                q[c] = value(frame.motion().coordinates(), model.coordinateName(c));
                given[c] = value(frame.motion().generalizedForces(), model.coordinateName(c));
            }
            double[] wrenches = Wrenches.zero(model);
            for (ContactForce contact : frame.contacts()) {
                int body = model.bodyIndex(contact.body());
                Vector3 p = contact.pointM();
                Vector3 f = contact.forceN();
                Vector3 m = contact.momentNm();
                Wrenches.addForce(wrenches, body, p.x(), p.y(), p.z(), f.x(), f.y(), f.z());
                Wrenches.addMoment(wrenches, body, m.x(), m.y(), m.z());
            }
            double[] tau = new double[n];
            InverseDynamics.generalizedForces(
                    model, q, new double[n], new double[n], wrenches, new Workspace(model), tau);
            double largest = 0;
            for (double t : given) {
                largest = Math.max(largest, Math.abs(t));
            }
            for (int c = 0; c < n; c++) {
                assertThat(tau[c])
                        .as("%s, %s", where, model.coordinateName(c))
                        .isCloseTo(given[c], within(SAME_ALGORITHM * largest));
            }
        });
    }

    @Test
    void groundCarriesTheWholeWeightAndNoMore() {
        eachFrame((where, answered, frame) -> {
            double weight = answered.human().model().totalMass() * MultibodyModel.GRAVITY;
            Vector3 sum = Vector3.ZERO;
            for (ContactForce contact : frame.contacts()) {
                sum = sum.plus(contact.forceN());
            }
            assertThat(sum.minus(new Vector3(0, weight, 0)).norm()).as(where).isLessThan(KEPT * weight);
            double up = frame.support().forceLeftN().up()
                    + frame.support().forceRightN().up();
            assertThat(up).as(where).isCloseTo(weight, within(KEPT * weight));
        });
    }

    @Test
    void contactsOnlyPush() {
        eachShown((where, answered, shown) -> {
            Frame frame = shown.frame();
            double weight = answered.human().model().totalMass() * MultibodyModel.GRAVITY;
            Setting setting = ((Task.Squat) answered.scenario().task())
                    .setting()
                    .withStance(new Stance(
                            OptionalDouble.of(0.3),
                            ((Task.Squat) answered.scenario().task())
                                    .setting()
                                    .stance()
                                    .toeOutDeg()));
            var stance = Setup.stance(answered.human().foot(), setting, setting.wedges());
            boolean turned = shown.strategy() == StrategyName.FEET_TURNED_OUT;
            for (ContactForce contact : frame.contacts()) {
                if (turned) { // nobody outside knows which way a wedge under a turned foot faces
                    assertThat(contact.forceN().y()).as(where).isGreaterThanOrEqualTo(-KEPT * weight);
                    continue;
                }
                Side side = contact.body().endsWith(".left") ? Side.LEFT : Side.RIGHT;
                // wedges tilt the soles: a contact pushes along its own normal, whatever friction adds
                assertThat(contact.forceN().dot(stance.support(side).normal()))
                        .as("%s, %s", where, contact.body())
                        .isGreaterThanOrEqualTo(-KEPT * weight);
            }
        });
    }

    @Test
    void heelsStayOnTheirSupportsUnlessTheStrategyLiftsThem() {
        eachShown((where, answered, shown) -> {
            Frame frame = shown.frame();
            StrategyName strategy = shown.strategy();
            boolean lifts = strategy == StrategyName.ONE_HEEL_UP || strategy == StrategyName.HEELS_UP;
            for (Side side : Side.BOTH) {
                double height = frame.support().heelHeightM().of(side);
                assertThat(height).as("%s, %s", where, side).isGreaterThanOrEqualTo(-KEPT);
                if (!lifts) {
                    assertThat(height).as("%s, %s", where, side).isCloseTo(0, within(KEPT));
                }
            }
            double least = Math.min(
                    frame.support().heelHeightM().left(),
                    frame.support().heelHeightM().right());
            if (strategy == StrategyName.ONE_HEEL_UP) {
                assertThat(least).as(where).isCloseTo(0, within(KEPT));
            }
        });
    }

    @Test
    void aHeelThatIsUpCarriesNothing() {
        eachFrame((where, answered, frame) -> {
            for (ContactForce contact : frame.contacts()) {
                if (contact.body().startsWith("hindfoot")) {
                    Side side = contact.body().endsWith(".left") ? Side.LEFT : Side.RIGHT;
                    assertThat(frame.support().heelHeightM().of(side))
                            .as("%s, %s", where, side)
                            .isCloseTo(0, within(KEPT));
                }
            }
        });
    }

    @Test
    void noMuscleIsStrongerThanThePerson() {
        eachFrame((where, answered, frame) -> {
            for (Sides effort : List.of(
                    frame.effort().hip(), frame.effort().knee(), frame.effort().ankle())) {
                assertThat(Math.max(effort.left(), effort.right())).as(where).isLessThanOrEqualTo(1 + KEPT);
            }
            assertThat(frame.effort().trunk()).as(where).isLessThanOrEqualTo(1 + KEPT);
        });
    }

    /** The contract's formula, field by field: moment less passive moment, over the strength in the direction it acts. */
    @Test
    void effortIsTheActiveMomentOverStrength() {
        eachFrame((where, answered, frame) -> {
            JointStrengths s = answered.person().subject().strengths();
            double trunk = frame.momentNm().l5s1() - frame.passiveNm().l5s1();
            double flexion = Objects.requireNonNull(frame.motion().coordinates().get(Coordinates.LUMBAR_FLEXION));
            double of = trunk >= 0 ? s.trunkExtension().valueNm(flexion) : s.trunkFlexionNm();
            assertThat(frame.effort().trunk()).as(where).isCloseTo(Math.abs(trunk) / of, within(KEPT));
            for (Side side : Side.BOTH) {
                double knee = frame.momentNm().knee().of(side)
                        - frame.passiveNm().knee().of(side);
                StrengthCurve curve = knee >= 0 ? s.kneeExtension() : s.kneeFlexion();
                double angle =
                        Objects.requireNonNull(frame.motion().coordinates().get(side.of(Coordinates.KNEE_FLEXION)));
                assertThat(frame.effort().knee().of(side))
                        .as(where)
                        .isCloseTo(Math.abs(knee) / curve.valueNm(angle), within(KEPT));
            }
        });
    }

    @Test
    void noAnkleBendsBeyondItsLimit() {
        Map<Answered, AnkleTissue[]> tissues = new LinkedHashMap<>();
        eachFrame((where, answered, frame) -> {
            AnkleTissue[] tissue = tissues.computeIfAbsent(answered, a -> new AnkleTissue[] {
                AnkleModel.of(a.person(), Side.LEFT, a.scenario().ankles().left())
                        .orElseThrow()
                        .tissue(),
                AnkleModel.of(a.person(), Side.RIGHT, a.scenario().ankles().right())
                        .orElseThrow()
                        .tissue()
            });
            for (Side side : Side.BOTH) {
                assertThat(frame.passiveNm().ankle().of(side))
                        .as("%s, %s", where, side)
                        .isLessThanOrEqualTo(tissue[side.ordinal()].limitMomentNm() * (1 + LIMIT_ROOM + KEPT));
            }
        });
    }

    @Test
    void pressureCentreLiesWithinTheSole() {
        eachFrame((where, answered, frame) -> {
            for (Side side : Side.BOTH) {
                double along = frame.support().pressureCentre().of(side).orElseThrow();
                assertThat(along).as("%s, %s", where, side).isBetween(0.10 - KEPT, 0.88 + KEPT);
            }
        });
    }

    @Test
    void momentsAreTheGeneralizedForcesOfTheirJoints() {
        eachFrame((where, answered, frame) -> {
            Map<String, Double> forces = frame.motion().generalizedForces();
            JointMoments moments = frame.momentNm();
            for (Side side : Side.BOTH) {
                assertThat(moments.hip().of(side)).isEqualTo(-value(forces, side.of(Coordinates.HIP_FLEXION)));
                assertThat(moments.knee().of(side)).isEqualTo(-value(forces, side.of(Coordinates.KNEE_FLEXION)));
                assertThat(moments.ankle().of(side)).isEqualTo(-value(forces, side.of(Coordinates.ANKLE_DORSIFLEXION)));
            }
        });
    }

    private static double value(Map<String, Double> values, String name) {
        Double v = values.get(name);
        if (v == null) {
            throw new AssertionError("no " + name);
        }
        return v;
    }
}
