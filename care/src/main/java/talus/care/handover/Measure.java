package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Method;
import talus.care.event.Region;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.plan.PlanWords;
import talus.care.test.Series;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.page.TypedNumber;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Results of a series in a person's units: numbers, units, names. */
public final class Measure {
    private final Series series;
    private final UnitSystem units;

    public Measure(Series series, UnitSystem units) {
        this.series = series;
        this.units = units;
    }

    private boolean isTape() {
        return series.method().equals(Optional.of(Method.TAPE));
    }

    /** A value of the log in the unit of {@link #axis}. */
    public double shown(double value) {
        return isTape() ? value / TypedNumber.metresEach(units) : value;
    }

    /** The number alone: what is read off a tape keeps its decimals. */
    String number(double value) {
        if (!isTape()) {
            return Decimal.shortest(value, 1);
        }
        return units == UnitSystem.US ? Decimal.shortest(shown(value), 2) : Decimal.of(shown(value), 1);
    }

    /** The number with its unit. */
    public String text(double value) {
        return unit(number(value));
    }

    /** A difference with its sign. */
    String difference(double value) {
        return unit(Decimal.signed(shown(value), 1));
    }

    private String unit(String number) {
        return Words.say(
                switch (series.test()) {
                    case KNEE_TO_WALL, KNEE_TO_WALL_STRAIGHT ->
                        !isTape()
                                ? HandoverMessage.DEG
                                : units == UnitSystem.US ? HandoverMessage.IN : HandoverMessage.CM;
                    case SQUAT_DEPTH -> HandoverMessage.DEG;
                    case CALF_RAISES, CHAIR_STAND ->
                        number.equals("1") ? HandoverMessage.ONE_REP : HandoverMessage.REPS;
                    case STANCE_OPEN, STANCE_CLOSED, STANCE_LADDER -> HandoverMessage.SECONDS;
                },
                number);
    }

    /** The unit of the numbers. */
    public String axis() {
        return Words.say(
                switch (series.test()) {
                    case KNEE_TO_WALL, KNEE_TO_WALL_STRAIGHT ->
                        !isTape()
                                ? HandoverMessage.DEG_AXIS
                                : units == UnitSystem.US ? HandoverMessage.IN_AXIS : HandoverMessage.CM_AXIS;
                    case SQUAT_DEPTH -> HandoverMessage.DEG_AXIS;
                    case CALF_RAISES, CHAIR_STAND -> HandoverMessage.REPS_AXIS;
                    case STANCE_OPEN, STANCE_CLOSED, STANCE_LADDER -> HandoverMessage.SECONDS_AXIS;
                });
    }

    /** The trials of a result, one after the other, with their unit. */
    public String trialsText(TestResult result) {
        return unit(trials(result));
    }

    /** The trials of a result, one after the other. */
    String trials(TestResult result) {
        List<String> numbers = new ArrayList<>();
        for (double trial : result.trials()) {
            numbers.add(number(trial));
        }
        return String.join(" ", numbers);
    }

    /** Test and method, without the side. */
    String test() {
        return test(series.test(), series.method(), series.incline());
    }

    private static String test(TestKind test, Optional<Method> method, boolean incline) {
        String name = PlanWords.name(test);
        if (incline) {
            return Words.say(HandoverMessage.BY_METHOD, name, Words.say(HandoverMessage.ON_SLOPE));
        }
        return method.map(by -> Words.say(HandoverMessage.BY_METHOD, name, method(by)))
                .orElse(name);
    }

    private static String method(Method method) {
        return Words.say(
                switch (method) {
                    case TAPE -> HandoverMessage.TAPE;
                    case INCLINOMETER -> HandoverMessage.INCLINOMETER;
                    case CAMERA -> HandoverMessage.CAMERA;
                });
    }

    /** Test, side and method. */
    String name() {
        return series.side()
                .map(side -> Words.say(HandoverMessage.OF_SIDE, test(), side(side)))
                .orElse(test());
    }

    static String side(Side side) {
        return Words.say(side == Side.LEFT ? HandoverMessage.LEFT : HandoverMessage.RIGHT);
    }

    static String region(Region region) {
        return Words.say(
                switch (region) {
                    case BACK -> HandoverMessage.REGION_BACK;
                    case HIP -> HandoverMessage.REGION_HIP;
                    case KNEE -> HandoverMessage.REGION_KNEE;
                    case ANKLE -> HandoverMessage.REGION_ANKLE;
                    case CALF -> HandoverMessage.REGION_CALF;
                    case FOOT -> HandoverMessage.REGION_FOOT;
                });
    }

    static String stop(StopReason reason) {
        return Words.say(
                switch (reason) {
                    case CALF -> HandoverMessage.STOP_CALF;
                    case FRONT_PINCH -> HandoverMessage.STOP_PINCH;
                    case PAIN -> HandoverMessage.STOP_PAIN;
                    case HEEL_LIFTED -> HandoverMessage.STOP_HEEL;
                    case HEEL_CORD_PAIN -> HandoverMessage.STOP_CORD;
                });
    }
}
