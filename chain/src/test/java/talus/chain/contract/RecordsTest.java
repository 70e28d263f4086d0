package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.strength.StrengthFactors;

/** Programs that build the records themselves are held to the same ranges as documents. */
class RecordsTest {

    @Test
    void numbersOutsideTheContractCannotBeMade() {
        assertRefused("wallDistanceM", () -> new AnkleMeasure.WallDistance(0.26));
        assertRefused("limitDeg", () -> new AnkleMeasure.ShinLimit(Double.NaN));
        assertRefused("thighDeg", () -> new Depth.ThighAngle(91.0));
        assertRefused("kneeFlexionDeg", () -> new Depth.KneeFlexion(-1.0));
        assertRefused("load.massKg", () -> new Arms.Load(301.0, LoadPosition.FRONT));
        assertRefused("stance.widthM", () -> new Stance(OptionalDouble.of(2.0), 0.0));
        assertRefused("heelM", () -> new Wedge.HeelHeight(0.2));
        assertRefused("impose.shinDeg", () -> imposed(OptionalDouble.of(90.0), OptionalDouble.empty()));
        assertRefused(
                "limits.hipFlexionDeg",
                () -> new JointLimits(OptionalDouble.of(10.0), OptionalDouble.empty(), OptionalDouble.empty()));
        assertRefused("strength.knee", () -> new StrengthFactors(1.0, 3.0, 1.0, 1.0));
        assertRefused("draws", () -> new BandRequest(1, 0));
        assertRefused("durationS", () -> Setting.USUAL.withDurationS(0.1));
        MeasuredSegments slip = new MeasuredSegments(
                OptionalDouble.of(42.0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertRefused(
                "segments.shankM", () -> Person.of(new PersonSize(Sex.MALE, 30.0, 1.8, OptionalDouble.empty(), slip)));
    }

    @Test
    void aTaskWithAFieldOfAnotherKindCannotBeMade() {
        Wedge heel = new Wedge.HeelHeight(0.02);
        Setting wedged = Setting.USUAL.withWedges(new Wedges(heel, heel));
        assertRefused("wedges", () -> new Task.KneeToWall(Side.LEFT, wedged));
        assertRefused("durationS", () -> new Task.Stand(Setting.USUAL.withDurationS(2.0)));
        assertRefused("kneesBehindToes", () -> new Task.Stand(Setting.USUAL.withKneesBehindToes(true)));
        assertRefused("arms", () -> new Task.Stand(Setting.USUAL.withArms(new Arms.OnArmrests())));
        assertRefused(
                "arms",
                () -> new Task.KneeToWall(Side.LEFT, Setting.USUAL.withArms(new Arms.Load(20.0, LoadPosition.GOBLET))));
    }

    @Test
    void aTaskWithTwoThighAnglesOrNoneCannotBeMade() {
        Setting imposed = Setting.USUAL.withImposed(imposed(OptionalDouble.empty(), OptionalDouble.of(5.0)));
        assertRefused("depth", () -> new Task.Squat(Optional.of(new Depth.ThighAngle(0.0)), imposed));
        assertRefused("depth", () -> new Task.Squat(Optional.of(new Depth.Deepest()), imposed));
        assertRefused("depth", () -> new Task.Squat(Optional.empty(), Setting.USUAL));
    }

    @Test
    void aResultWithANumberThatIsNoneCannotBeMade() {
        assertRefused("left", () -> new Sides(Double.NaN, 0.0));
        assertRefused("low", () -> new Band(2.0, 1.0));
        assertRefused("trunk", () -> new Effort(new Sides(0, 0), new Sides(0, 0), new Sides(0, 0), -0.1));
        assertRefused("residual", () -> new StrategyOutcome.Converged(Double.NaN, 3));
        assertRefused("share", () -> new Bands.Driver("massKg", Double.POSITIVE_INFINITY));
    }

    @Test
    void listsInAResultCannotBeChanged() {
        List<Note> notes = SampleResult.full().notes();
        assertThatThrownBy(() -> notes.add(new Note("x", "y"))).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Imposed imposed(OptionalDouble shinDeg, OptionalDouble thighDeg) {
        return new Imposed(shinDeg, thighDeg, OptionalDouble.empty());
    }

    private static void assertRefused(String name, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(name);
    }
}
