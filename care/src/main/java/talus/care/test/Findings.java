package talus.care.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;

/** What the tests of a history say of the person now. */
public final class Findings {
    private final List<TestResult> results;
    private final Optional<Sex> sex;
    private final Optional<Integer> ageYears;
    private final boolean feetFeel;

    private Findings(History history) {
        this.results = TestResult.of(history);
        this.sex = history.profile().map(EventData.Profile::sex);
        this.ageYears = history.ageYears();
        this.feetFeel = !history.held().contains(Condition.REDUCED_FEELING);
    }

    /** Of a history. */
    public static Findings of(History history) {
        return new Findings(history);
    }

    /** All results, in order of time. */
    public List<TestResult> results() {
        return results;
    }

    /** The last result of a test on a side. */
    public Optional<TestResult> last(TestKind test, Side side) {
        return last(test, Optional.of(side));
    }

    /** The last result of a test without sides. */
    public Optional<TestResult> last(TestKind test) {
        return last(test, Optional.empty());
    }

    private Optional<TestResult> last(TestKind test, Optional<Side> side) {
        return last(series -> series.test() == test && series.side().equals(side));
    }

    private Optional<TestResult> last(Predicate<Series> wanted) {
        return results.stream().filter(result -> wanted.test(result.series())).reduce((earlier, later) -> later);
    }

    /** The last knee-to-wall test of a side. */
    public Optional<TestResult> wall(Side side) {
        return last(TestKind.KNEE_TO_WALL, side);
    }

    /** Whether the wall test says something of this person: in feet that feel less it says little. */
    public boolean informative() {
        return feetFeel;
    }

    /** Whether an ankle was ever tested at the wall. */
    public boolean wallTested() {
        return wall(Side.LEFT).isPresent() || wall(Side.RIGHT).isPresent();
    }

    /** Whether this ankle is below the line; false when it was not tested. */
    public boolean isShort(Side side) {
        return wall(side)
                .map(result -> result.value() < line(result) - Change.ROUNDING)
                .orElse(false);
    }

    private double line(TestResult result) {
        if (isTape(result.series())) {
            return CareNumbers.SHORT_M.value();
        }
        return sex.equals(Optional.of(Sex.FEMALE))
                ? CareNumbers.SHORT_DEG_FEMALE.value()
                : CareNumbers.SHORT_DEG_MALE.value();
    }

    private static boolean isTape(Series series) {
        return series.method().equals(Optional.of(Method.TAPE));
    }

    /** The side that has notably less than the other, by the same method. */
    public Optional<Side> lesserSide() {
        Optional<TestResult> left = wall(Side.LEFT);
        Optional<TestResult> right = wall(Side.RIGHT);
        if (left.isEmpty()
                || right.isEmpty()
                || !left.get().series().method().equals(right.get().series().method())) {
            return Optional.empty();
        }
        double difference = left.get().value() - right.get().value();
        double notable = isTape(left.get().series()) ? CareNumbers.NOTABLE_M.value() : CareNumbers.NOTABLE_DEG.value();
        if (Math.abs(difference) < notable - Change.ROUNDING) {
            return Optional.empty();
        }
        return Optional.of(difference < 0 ? Side.LEFT : Side.RIGHT);
    }

    /** Whether this side has range to gain: short, or notably less than the other. */
    public boolean gains(Side side) {
        return feetFeel && (isShort(side) || lesserSide().equals(Optional.of(side)));
    }

    /** Whether both ankles were tested and neither is short nor notably less. */
    public boolean bothFine() {
        return feetFeel
                && wall(Side.LEFT).isPresent()
                && wall(Side.RIGHT).isPresent()
                && !gains(Side.LEFT)
                && !gains(Side.RIGHT);
    }

    /** Whether the last wall test of a side is below the mean of the up to three before it by more than the error of that difference. */
    public boolean lost(Side side) {
        Optional<TestResult> last = wall(side);
        List<Double> values = new ArrayList<>();
        for (TestResult result : results) {
            if (last.isPresent() && result.series().equals(last.get().series())) {
                values.add(result.value());
            }
        }
        if (values.size() < 2) {
            return false;
        }
        List<Double> before = values.subList(0, values.size() - 1);
        List<Double> latest = before.subList(Math.max(0, before.size() - Change.MOST_OF_A_MEAN), before.size());
        double error = DetectableChange.ofLast(last.orElseThrow().series(), latest.size());
        return Change.verdict(values.getLast() - TestResult.mean(latest), error) == ChangeVerdict.LESS;
    }

    /** Whether an ankle reaches so far that control leads: by its last tape, since other ways of reading know no such line. */
    public boolean loose() {
        for (Side side : Side.BOTH) {
            Series tape = new Series(TestKind.KNEE_TO_WALL, Optional.of(side), Optional.of(Method.TAPE), false);
            Optional<TestResult> last = last(tape::equals);
            if (last.isPresent() && last.get().value() > CareNumbers.LOOSE_M.value() + Change.ROUNDING) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word on what stopped a test of this side, in any kind of test, is this one. */
    public boolean stoppedBy(StopReason reason, Side side) {
        for (TestKind test : TestKind.ALL) {
            if (lastStop(test, side).equals(Optional.of(reason))) {
                return true;
            }
        }
        return false;
    }

    /** What last was said to have stopped this test on this side; a test without a word leaves it standing. */
    public Optional<StopReason> lastStop(TestKind test, Side side) {
        Optional<StopReason> last = Optional.empty();
        for (TestResult result : results) {
            if (result.series().test() == test && result.stoppedOn(side)) {
                last = result.stoppedBy();
            }
        }
        return last;
    }

    /** The lesser of both sides' last calf raises; empty unless both were tested. */
    public OptionalDouble fewestRaises() {
        Optional<TestResult> left = last(TestKind.CALF_RAISES, Side.LEFT);
        Optional<TestResult> right = last(TestKind.CALF_RAISES, Side.RIGHT);
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(Math.min(left.get().value(), right.get().value()))
                : OptionalDouble.empty();
    }

    /** The lesser over the greater of both sides' last calf raises; empty unless both were tested. */
    public OptionalDouble raiseSymmetry() {
        Optional<TestResult> left = last(TestKind.CALF_RAISES, Side.LEFT);
        Optional<TestResult> right = last(TestKind.CALF_RAISES, Side.RIGHT);
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalDouble.empty();
        }
        double most = Math.max(left.get().value(), right.get().value());
        return OptionalDouble.of(most == 0 ? 0 : fewestRaises().orElse(0) / most);
    }

    /**
     * Whether the raises are enough on both sides, and the sides within a tenth. On a slope that is the norm for sex and age; on the flat,
     * where no norm is known, what running asks for. Empty where a side, or on the slope the norm, is unknown.
     */
    public Optional<Boolean> raisesEnough() {
        Optional<TestResult> left = last(TestKind.CALF_RAISES, Side.LEFT);
        Optional<TestResult> right = last(TestKind.CALF_RAISES, Side.RIGHT);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean slope = left.get().series().incline() && right.get().series().incline();
        OptionalDouble enough = slope ? raisesNorm() : OptionalDouble.of(CareNumbers.GATE_RAISES.value());
        return enough.isEmpty()
                ? Optional.empty()
                : Optional.of(fewestRaises().orElse(0) >= enough.getAsDouble()
                        && raiseSymmetry().orElse(0) >= CareNumbers.GATE_SYMMETRY.value());
    }

    private OptionalDouble raisesNorm() {
        return sex.isEmpty() || ageYears.isEmpty() ? OptionalDouble.empty() : Norms.raises(sex.get(), ageYears.get());
    }

    /** Whether the last chair stands are below what is usual for sex and age; false where either is unknown. */
    public boolean risesFew() {
        Optional<TestResult> stands = last(TestKind.CHAIR_STAND);
        if (stands.isEmpty() || sex.isEmpty() || ageYears.isEmpty()) {
            return false;
        }
        OptionalDouble usual = Norms.chairStands(sex.get(), ageYears.get());
        return usual.isPresent() && stands.get().value() < usual.getAsDouble();
    }

    /** Whether standing on one leg with eyes open is at the norm for the age on both sides; empty where unknown. */
    public Optional<Boolean> balanceAtNorm() {
        Optional<TestResult> left = last(TestKind.STANCE_OPEN, Side.LEFT);
        Optional<TestResult> right = last(TestKind.STANCE_OPEN, Side.RIGHT);
        if (left.isEmpty() || right.isEmpty() || ageYears.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble norm = Norms.stanceOpenS(ageYears.get());
        return norm.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.min(left.get().value(), right.get().value()) >= norm.getAsDouble());
    }
}
