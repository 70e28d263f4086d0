package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import talus.care.dose.Amount;
import talus.care.dose.Brakes;
import talus.care.dose.Dosed;
import talus.care.dose.ItemChange;
import talus.care.dose.Progression;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
import talus.care.exercise.Position;
import talus.care.exercise.SideMode;
import talus.care.exercise.WorkMode;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.Matrix;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/** Fills the places of a session, doses what stands there and cuts it to the minutes. */
final class Session {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final Situation now;
    private final Emphasis emphasis;
    private final Chooser chooser;
    private final Brakes brakes;
    private final int turn;
    private final TimeFit.Tightness tightness;
    private boolean setGained;

    private Session(Situation now, Emphasis emphasis, int turn, TimeFit.Tightness tightness) {
        this.now = now;
        this.emphasis = emphasis;
        this.turn = turn;
        this.tightness = tightness;
        this.chooser = new Chooser(now);
        this.brakes = BrakesOf.situation(now);
    }

    /**
     * The items of a session in the order of the phases.
     *
     * @param turn how many sessions there were before
     * @param wanted what may be part of it, the strictest first: the first that leaves two exercises is taken
     */
    static List<Item> of(Situation now, Emphasis emphasis, int turn, List<Predicate<Exercise>> wanted) {
        List<Item> items = List.of();
        Chooser chooser = new Chooser(now);
        List<Predicate<Exercise>> order = new ArrayList<>();
        for (Predicate<Exercise> some : wanted) {
            order.add(some.and(exercise -> Place.RAISE.holds(exercise.id()) || chooser.mayBegin(exercise)));
        }
        order.addAll(wanted);
        for (Predicate<Exercise> some : order) {
            for (TimeFit.Tightness tightness : TimeFit.Tightness.values()) {
                items = new Session(now, emphasis, turn, tightness).items(some);
                if (items.stream().map(Item::exercise).distinct().count() >= FEWEST) {
                    return items;
                }
            }
        }
        return items;
    }

    private List<Item> items(Predicate<Exercise> wanted) {
        List<Item> all = new ArrayList<>();
        List<Exercise> taken = new ArrayList<>();
        int exercises = 0;
        for (Place place : inTurn(Places.of(now, emphasis.phase(), turn), wanted)) {
            Optional<Exercise> exercise = chooser.choose(place, taken, wanted);
            boolean needless =
                    place.fills() && exercises >= FEWEST && !now.matrix().seated();
            if (exercises == MOST || exercise.isEmpty() || needless) {
                continue;
            }
            boolean gainedBefore = setGained;
            List<Item> items = dosed(exercise.get(), place, taken);
            List<Item> together = new ArrayList<>(all);
            together.addAll(items);
            if (!fits(together, exercises)) {
                setGained = gainedBefore;
                continue;
            }
            taken.add(exercise.get());
            taken.add(items.get(0).exercise());
            all = together;
            exercises++;
        }
        return Turn.inOrder(cut(all, exercises));
    }

    /**
     * The places with the third and fourth in turn: of the four that would be filled if there were time for all, what there was no time for
     * last comes before what there was time for.
     */
    private List<Place> inTurn(List<Place> places, Predicate<Exercise> wanted) {
        List<Place> order = new ArrayList<>(places);
        List<Integer> filled = new ArrayList<>();
        List<Exercise> taken = new ArrayList<>();
        List<LocalDate> last = new ArrayList<>();
        for (int i = 0; i < places.size() && filled.size() < MOST; i++) {
            Optional<Exercise> exercise = chooser.choose(places.get(i), taken, wanted);
            if (exercise.isPresent()) {
                filled.add(i);
                taken.add(exercise.get());
                last.add(chooser.lastDay(exercise.get()).orElse(LocalDate.MIN));
            }
        }
        if (filled.size() == MOST && last.get(MOST - 1).isBefore(last.get(MOST - 2))) {
            Collections.swap(order, filled.get(MOST - 2), filled.get(MOST - 1));
        }
        return order;
    }

    /** The first is never left out; the second and what is counted in time must fit when it is cut, further ones when walks are. */
    private boolean fits(List<Item> items, int before) {
        boolean mayBeCut = before < FEWEST || items.getLast().exercise().mode() == WorkMode.TIME;
        List<Item> fitted = mayBeCut ? cut(items, before + 1) : TimeFit.cutWalks(items, now.minutes());
        return before == 0 || WorkTime.minutes(fitted) <= now.minutes();
    }

    /** Two exercises may be cut tightly when nothing else leaves two. */
    private List<Item> cut(List<Item> items, int exercises) {
        return exercises <= FEWEST ? TimeFit.cut(items, now.minutes(), tightness) : TimeFit.cut(items, now.minutes());
    }

    private List<Item> dosed(Exercise exercise, Place place, List<Exercise> taken) {
        List<SideDose> doses = new ArrayList<>();
        for (Side side : chooser.sides(exercise)) {
            doses.add(new SideDose(side, single(Progression.next(exercise, side, now.history(), brakes))));
        }
        setGained |= doses.stream().anyMatch(dose -> gainsSet(dose.dosed()));
        boolean outgrown = doses.stream().allMatch(dose -> dose.dosed().outgrown());
        boolean known = isKnownStronger(exercise, place, doses);
        Optional<Exercise> harder = outgrown || known ? harder(exercise, place, taken) : Optional.empty();
        if (harder.isEmpty()) {
            return items(exercise, place, doses);
        }
        JsonObject.Builder inputs = JsonObject.builder().put("replaces", exercise.id());
        Reason why = outgrown
                ? Reason.of(Rule.HARDER, inputs, exercise.name())
                : Reason.of(
                        Rule.HARDER_TESTED,
                        inputs.put("raises", now.findings().fewestRaises()),
                        exercise.name(),
                        Decimal.shortest(now.findings().fewestRaises().orElse(0), 0));
        return swapped(harder.get(), place, why);
    }

    /** Raises of both legs that may rise, of a person whose test on one leg says that they are too little. */
    private boolean isKnownStronger(Exercise exercise, Place place, List<SideDose> doses) {
        return place.equals(Place.RAISE)
                && exercise.position() == Position.STAND
                && exercise.side() == SideMode.BOTH
                && now.findings().fewestRaises().orElse(0) >= CareNumbers.GATE_RAISES.value()
                && doses.stream().allMatch(dose -> dose.dosed().change() == ItemChange.MORE);
    }

    /** The dose of a side. */
    private record SideDose(Side side, Dosed dosed) {
        boolean like(SideDose other) {
            return dosed.next().equals(other.dosed.next()) && dosed.last().equals(other.dosed.last());
        }
    }

    /** One exercise gains a set at a time; the others wait. */
    private Dosed single(Dosed dosed) {
        if (!setGained || !gainsSet(dosed)) {
            return dosed;
        }
        return new Dosed(dosed.last().orElseThrow(), dosed.last(), false, List.of(Reason.of(Rule.STAY_ONE)));
    }

    private static boolean gainsSet(Dosed dosed) {
        return dosed.last().isPresent()
                && dosed.next().sets() > dosed.last().get().sets();
    }

    private Optional<Exercise> harder(Exercise exercise, Place place, List<Exercise> taken) {
        return Ladder.next(
                exercise,
                now.catalogue(),
                next -> place.holds(next.id())
                        && !taken.contains(next)
                        && chooser.bar(next).isEmpty()
                        && chooser.lastDay(next).isEmpty()
                        && now.history().hurts().stream()
                                .noneMatch(hurt -> hurt.data().exercise().equals(next.id())));
    }

    private List<Item> swapped(Exercise harder, Place place, Reason why) {
        List<Reason> reasons = reasons(harder, place, List.of(why));
        Limb limb = limb(harder, chooser.sides(harder));
        return List.of(new Item(harder, limb, Amount.first(harder), Optional.empty(), ItemChange.SWAPPED, reasons));
    }

    private List<Item> items(Exercise exercise, Place place, List<SideDose> doses) {
        SideDose first = doses.getFirst();
        if (exercise.side() != SideMode.EACH) {
            return List.of(item(exercise, place, Limb.BOTH, first.dosed()));
        }
        if (doses.size() > 1 && first.like(doses.getLast())) {
            return List.of(item(exercise, place, Limb.EACH, first.dosed()));
        }
        List<Item> items = new ArrayList<>();
        for (SideDose dose : doses) {
            items.add(item(exercise, place, Limb.of(dose.side()), dose.dosed()));
        }
        return items;
    }

    private Item item(Exercise exercise, Place place, Limb limb, Dosed dosed) {
        return new Item(
                exercise, limb, dosed.next(), dosed.last(), dosed.change(), reasons(exercise, place, dosed.reasons()));
    }

    private List<Reason> reasons(Exercise exercise, Place place, List<Reason> doseReasons) {
        List<Reason> reasons = new ArrayList<>();
        JsonObject.Builder phase =
                JsonObject.builder().put("phase", exercise.phase().word());
        reasons.add(chosen(exercise, place, phase));
        List<Side> sides = chooser.sides(exercise);
        if (Matrix.isAnkleRange(exercise) && exercise.side() == SideMode.EACH && sides.size() == 1) {
            String side = sides.get(0).word();
            reasons.add(Reason.of(Rule.CHOSE_SIDE, JsonObject.builder().put("side", side), side));
        }
        reasons.addAll(doseReasons);
        return reasons;
    }

    private Reason chosen(Exercise exercise, Place place, JsonObject.Builder phase) {
        boolean balance = place.equals(Place.BALANCE) || place.equals(Place.STEADY);
        if (balance && now.givesWay()) {
            return Reason.of(Rule.CHOSE_SPRAIN, phase);
        }
        if (balance && now.unsteady()) {
            return Reason.of(Rule.CHOSE_UNSTEADY, phase);
        }
        boolean fresh = chooser.lastDay(exercise).isEmpty();
        if (fresh && now.symptoms().irritable() && Chooser.isGentle(exercise)) {
            return Reason.of(Rule.CHOSE_GENTLE, phase);
        }
        if (place.equals(Place.RAISE) && exercise.position().sitsOrLies()) {
            return Reason.of(Rule.CHOSE_RAISE_SEATED, phase);
        }
        if (place.rule() != Rule.CHOSE_PHASE) {
            return Reason.of(place.rule(), phase);
        }
        Rule rule = exercise.phase() == emphasis.phase() ? Rule.CHOSE_EMPHASIS : Rule.CHOSE_PHASE;
        return Reason.of(rule, phase, Words.say(PhaseMessage.of(exercise.phase())));
    }

    private static Limb limb(Exercise exercise, List<Side> sides) {
        if (exercise.side() != SideMode.EACH) {
            return Limb.BOTH;
        }
        return sides.size() == Side.BOTH.size() ? Limb.EACH : Limb.of(sides.get(0));
    }
}
