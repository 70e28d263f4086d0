package talus.care.plan;

import java.time.DayOfWeek;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.event.Method;
import talus.care.event.TestKind;
import talus.care.exercise.SideMode;
import talus.care.exercise.WorkMode;
import talus.care.programme.Item;
import talus.care.test.Change;
import talus.chain.body.Side;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Items and changes in a person's words and units. */
public final class PlanWords {
    private PlanWords() {}

    /** How much, such as 3 x 30 s. */
    public static String dose(Item item, UnitSystem units) {
        Amount amount = item.amount();
        String sets = Integer.toString(amount.sets());
        String reps = Integer.toString(amount.reps());
        String hold = Integer.toString(amount.holdS());
        String text;
        if (item.exercise().mode() == WorkMode.REPS) {
            text = Words.say(PlanMessage.SETS_REPS, sets, reps);
        } else if (amount.reps() > 1) {
            text = Words.say(PlanMessage.SETS_SPOTS, sets, reps, hold);
        } else {
            text = Words.say(PlanMessage.SETS_HOLD, sets, hold);
        }
        return amount.loadKg() > 0 ? Words.say(PlanMessage.WITH_LOAD, text, units.mass(amount.loadKg())) : text;
    }

    /** Which leg; empty where there is none to name. */
    public static String side(Item item) {
        return side(item, item.side());
    }

    /** Which leg of an item's; empty where there is none to name. */
    public static String side(Item item, Limb side) {
        return switch (side) {
            case LEFT -> Words.say(PlanMessage.LEFT);
            case RIGHT -> Words.say(PlanMessage.RIGHT);
            case EACH -> Words.say(PlanMessage.EACH);
            case BOTH -> item.exercise().side() == SideMode.NONE ? "" : Words.say(PlanMessage.BOTH);
        };
    }

    static String ankle(Side side) {
        return Words.say(side == Side.LEFT ? PlanMessage.LEFT_ANKLE : PlanMessage.RIGHT_ANKLE);
    }

    /** Against the last time. */
    public static String change(ItemChange change) {
        return Words.say(
                switch (change) {
                    case FIRST -> PlanMessage.IS_FIRST;
                    case SAME -> PlanMessage.IS_SAME;
                    case MORE -> PlanMessage.IS_MORE;
                    case LESS -> PlanMessage.IS_LESS;
                    case SWAPPED -> PlanMessage.IS_SWAPPED;
                });
    }

    static PlanMessage weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> PlanMessage.MONDAY;
            case TUESDAY -> PlanMessage.TUESDAY;
            case WEDNESDAY -> PlanMessage.WEDNESDAY;
            case THURSDAY -> PlanMessage.THURSDAY;
            case FRIDAY -> PlanMessage.FRIDAY;
            case SATURDAY -> PlanMessage.SATURDAY;
            case SUNDAY -> PlanMessage.SUNDAY;
        };
    }

    /** What became of a measure, in one sentence. */
    public static String changed(Change change, UnitSystem units) {
        String measure = measure(change);
        String value = amount(change, Math.abs(change.value()), units);
        String error = amount(change, change.error(), units);
        return switch (change.verdict()) {
            case MORE -> Words.say(PlanMessage.GREW, measure, value, error);
            case LESS -> Words.say(PlanMessage.FELL, measure, value, error);
            case SAME -> Words.say(PlanMessage.STAYED, measure, value, error);
            case NOT_ENOUGH -> Words.say(PlanMessage.TOO_FEW, measure);
            case ALREADY_LOW -> Words.say(PlanMessage.LOW, measure);
        };
    }

    private static String measure(Change change) {
        String name = change.test()
                .map(PlanWords::name)
                .orElseGet(() -> Words.say(
                        PlanMessage.FELT,
                        change.measure().substring(change.measure().indexOf('.') + 1)));
        return change.side()
                .map(side -> Words.say(PlanMessage.OF_SIDE, name, side.word()))
                .orElse(name);
    }

    /** The name of a test. */
    public static String name(TestKind test) {
        return Words.say(
                switch (test) {
                    case KNEE_TO_WALL -> PlanMessage.WALL;
                    case KNEE_TO_WALL_STRAIGHT -> PlanMessage.WALL_STRAIGHT;
                    case CALF_RAISES -> PlanMessage.RAISES;
                    case STANCE_OPEN -> PlanMessage.STANCE;
                    case STANCE_CLOSED -> PlanMessage.STANCE_CLOSED;
                    case STANCE_LADDER -> PlanMessage.LADDER;
                    case CHAIR_STAND -> PlanMessage.CHAIR;
                    case SQUAT_DEPTH -> PlanMessage.SQUAT;
                });
    }

    private static String reps(String number) {
        return Words.say(number.equals("1") ? PlanMessage.ONE_REP : PlanMessage.REPS, number);
    }

    private static String amount(Change change, double value, UnitSystem units) {
        if (change.test().isEmpty()) {
            return Words.say(PlanMessage.POINTS, Decimal.shortest(value, 1));
        }
        return switch (change.test().get()) {
            case KNEE_TO_WALL, KNEE_TO_WALL_STRAIGHT ->
                change.method().filter(Method.TAPE::equals).isPresent()
                        ? units.length(value)
                        : UnitSystem.degrees(value);
            case SQUAT_DEPTH -> UnitSystem.degrees(value);
            case CALF_RAISES, CHAIR_STAND -> reps(Decimal.shortest(value, 1));
            case STANCE_OPEN, STANCE_CLOSED, STANCE_LADDER ->
                Words.say(PlanMessage.SECONDS, Decimal.shortest(value, 1));
        };
    }
}
