package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.anthropometry.PersonSize;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.UnitSystem;

class MoreBendTest {
    private static final PersonSize WOMAN = HandMade.size();

    private static Result squat(double leftM, double rightM) {
        Options options = new Options(
                (int) Options.FRAMES.low(), StrategyChoice.EVERY, true, OptionalDouble.empty(), Optional.empty());
        return answered(new Scenario(
                        Person.of(WOMAN),
                        new Ankles(new AnkleMeasure.WallDistance(leftM), new AnkleMeasure.WallDistance(rightM)),
                        new Task.Squat(Optional.of(new Depth.ThighAngle(0)), Setting.USUAL),
                        options))
                .orElseThrow();
    }

    private static Optional<Result> answered(Scenario scenario) {
        return Predictor.predict(scenario) instanceof Prediction.Answered answered
                ? Optional.of(answered.result())
                : Optional.empty();
    }

    private static String told(MoreBend moreBend, Result own) {
        Report.Builder report = new Report.Builder();
        report.title(ChangeMessage.GAIN);
        moreBend.append(report, own, UnitSystem.METRIC);
        return PlainText.of(report.build()).replace('\n', ' ').replaceAll(" +", " ");
    }

    @Test
    void onlyTheShorterAnkleGainsAndNoneBeyondTheUsualDistance() {
        Result own = squat(0.09, 0.12);
        List<Scenario> asked = new ArrayList<>();
        MoreBend moreBend = MoreBend.of(own, scenario -> {
            asked.add(scenario);
            return Optional.empty();
        });
        assertThat(moreBend.steps()).isEmpty();
        assertThat(asked).hasSize(2);
        assertThat(asked).allSatisfy(scenario -> {
            assertThat(scenario.ankles().right())
                    .isEqualTo(own.scenario().ankles().right());
            assertThat(((AnkleMeasure.WallDistance) scenario.ankles().left()).wallDistanceM())
                    .isBetween(0.0999, 0.1101);
        });
    }

    @Test
    void anklesThatAreAlikeGainTogetherAndUsualOnesGainNothing() {
        MoreBend alike = MoreBend.of(squat(0.08, 0.081), scenario -> {
            assertThat(scenario.ankles().left()).isNotEqualTo(new AnkleMeasure.WallDistance(0.08));
            assertThat(scenario.ankles().right()).isNotEqualTo(new AnkleMeasure.WallDistance(0.081));
            return answered(scenario);
        });
        assertThat(alike.steps()).isNotEmpty();
        assertThat(MoreBend.of(squat(0.12, 0.13), MoreBendTest::answered).steps())
                .isEmpty();
    }

    /** At 6 cm the heel lifts; with a little more it stays down, and that costs lean before it spares any. */
    @Test
    void aWayThatChangesIsToldWithTheLeanThatItCostsAtFirst() {
        Result own = squat(0.06, 0.11);
        MoreBend moreBend = MoreBend.of(own, MoreBendTest::answered);
        assertThat(own.preferred()).contains(StrategyName.ONE_HEEL_UP);
        double now = Shown.ofPerson(own).orElseThrow().frame().angles().trunkDeg();
        double most = moreBend.steps().stream()
                .mapToDouble(step -> Shown.ofPerson(step.result())
                        .orElseThrow()
                        .frame()
                        .angles()
                        .trunkDeg())
                .max()
                .orElseThrow();
        assertThat(most).isGreaterThan(now + 1);
        assertThat(told(moreBend, own)).contains("as the left ankle gains bend", "need not mean less lean");
    }

    @Test
    void withoutAChangeForTheWorseNoneIsTold() {
        Result own = squat(0.09, 0.09);
        assertThat(told(MoreBend.of(own, MoreBendTest::answered), own))
                .contains("as both ankles gain bend", "no promise")
                .doesNotContain("need not mean");
    }
}
