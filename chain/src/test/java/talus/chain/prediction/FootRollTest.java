package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/** The roll of a heel bone that has left the floor, against the same bone turned back to level first. */
class FootRollTest {
    private static final double TOE_OUT_RAD = StrictMath.toRadians(15);

    private static final String BOTH_STIFF = """
            {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": 80},
             "ankles": {"left": {"limitDeg": 22}, "right": {"limitDeg": 26}},
             "task": {"kind": "squat", "arms": "forward"},
             "options": {"frames": 4, "strategies": "all", "compare": false}}
            """;

    @Test
    void aHighHeelDoesNotSwellTheRoll() {
        Result result = Answers.result(BOTH_STIFF);
        Strategy up = result.strategies().stream()
                .filter(s -> s.name() == StrategyName.HEELS_UP)
                .findFirst()
                .orElseThrow();
        Frame first = up.frames().getFirst();
        Frame last = up.frames().getLast();
        for (Side side : Side.BOTH) {
            assertThat(last.support().heelHeightM().of(side)).isGreaterThan(0.05);
            double told = last.angles().pronationDeg().of(side)
                    - first.angles().pronationDeg().of(side);
            assertThat(told)
                    .as("%s", side)
                    .isCloseTo(rollDeg(last, side) - rollDeg(first, side), within(1e-9))
                    .isNegative();
        }
    }

    /** Turns the bone about the foot's right-hand axis until it neither rises nor dips, and reads its lean from behind. */
    private static double rollDeg(Frame frame, Side side) {
        HumanModel human = human();
        MultibodyModel model = human.model();
        double[] q = new double[model.coordinateCount()];
        for (int i = 0; i < q.length; i++) {
            q[i] = Objects.requireNonNull(frame.motion().coordinates().get(model.coordinateName(i)));
        }
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, q, workspace);
        double[] r = workspace.bodyRotations();
        int k = 9 * model.bodyIndex(side.of("hindfoot"));
        double out = side.lateral() * TOE_OUT_RAD;
        double ahead = r[k + 1] * Math.cos(out) + r[k + 7] * Math.sin(out);
        double up = r[k + 4];
        double right = r[k + 7] * Math.cos(out) - r[k + 1] * Math.sin(out);
        double rise = Math.atan2(ahead, up);
        double levelUp = Math.cos(rise) * up + Math.sin(rise) * ahead;
        assertThat(Math.cos(rise) * ahead - Math.sin(rise) * up).isCloseTo(0, within(1e-12));
        return Math.toDegrees(Math.atan2(-side.lateral() * right, levelUp));
    }

    private static HumanModel human() {
        if (Case.open(Answers.scenario(BOTH_STIFF), ParameterValues.nominal()) instanceof Case.Opened.Ready ready) {
            Case asked = ready.asked();
            return asked.person()
                    .carrying(((Task.Squat) asked.scenario().task()).setting().arms());
        }
        throw new AssertionError("refused");
    }
}
