package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import talus.care.dose.Done;
import talus.care.dose.Loads;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.exercise.Exercise;
import talus.care.exercise.Phase;
import talus.care.exercise.SideMode;
import talus.care.exercise.WorkMode;
import talus.care.history.Training;
import talus.care.rule.Rule;
import talus.care.safety.Matrix;
import talus.care.symptom.Signal;
import talus.chain.body.Side;

/** Which exercise stands in a place: the one done there last, else the first that the person may be given. */
final class Chooser {
    /** An exercise not done for so long is chosen anew. */
    private static final int FORGOTTEN_DAYS = 56;

    private final Situation now;
    private final Gate gate;

    Chooser(Situation now) {
        this.now = now;
        this.gate = Gate.of(now);
    }

    /**
     * The exercise for this place; empty when none of it may be given, or all are taken. What is not wanted today leaves its place to
     * nothing harder.
     */
    Optional<Exercise> choose(Place place, List<Exercise> taken, Predicate<Exercise> wanted) {
        Predicate<Exercise> open =
                exercise -> !taken.contains(exercise) && bar(exercise).isEmpty() && !isWorn(place, exercise);
        Predicate<Exercise> free = open.and(wanted);
        Optional<Exercise> known = known(place, free);
        if (known.isPresent()) {
            return known;
        }
        Optional<Exercise> usual = known(place, open).or(() -> beginning(place, open));
        return beginning(
                place,
                usual.isEmpty() ? free : free.and(exercise -> !Ladder.leads(usual.get(), exercise, now.catalogue())));
    }

    /** Of what is free the one done last. */
    private Optional<Exercise> known(Place place, Predicate<Exercise> free) {
        Optional<Exercise> best = Optional.empty();
        LocalDate bestDay = now.history().on().minusDays(FORGOTTEN_DAYS);
        for (Exercise exercise : now.catalogue().exercises()) {
            if (!place.holds(exercise.id()) || !free.test(exercise)) {
                continue;
            }
            Optional<LocalDate> day = lastDay(exercise);
            if (day.isPresent() && day.get().isAfter(bestDay)) {
                best = Optional.of(exercise);
                bestDay = day.get();
            }
        }
        return best.map(exercise -> rested(place, free, exercise).orElse(exercise));
    }

    /**
     * The harder exercise in whose place an easier one only stood in: it was done first, and since then the easier one only on days without
     * anything that asks for rest. Of several the one done last.
     */
    private Optional<Exercise> rested(Place place, Predicate<Exercise> free, Exercise standIn) {
        LocalDate forgotten = now.history().on().minusDays(FORGOTTEN_DAYS);
        return now.catalogue().exercises().stream()
                .filter(exercise -> place.holds(exercise.id()) && free.test(exercise))
                .filter(exercise -> Calendar.asksForRest(exercise) && !Calendar.asksForRest(standIn))
                .filter(exercise -> Ladder.leads(standIn, exercise, now.catalogue()))
                .filter(exercise -> lastDay(exercise)
                        .filter(day -> day.isAfter(forgotten) && onlyRestDays(standIn, day))
                        .isPresent())
                .max(Comparator.comparing(exercise -> lastDay(exercise).orElse(forgotten)));
    }

    private boolean onlyRestDays(Exercise exercise, LocalDate since) {
        return now.history().trainings().stream()
                .filter(training -> training.day().isAfter(since) && holds(training, exercise::equals))
                .noneMatch(training -> holds(training, Calendar::asksForRest));
    }

    private boolean holds(Training training, Predicate<Exercise> which) {
        return training.sets().stream()
                .flatMap(set -> now.catalogue().find(set.data().exercise()).stream())
                .anyMatch(which);
    }

    /** Whether nothing speaks against beginning it now: what is new and loads a part that needs its time waits for a quiet session. */
    boolean mayBegin(Exercise exercise) {
        if (lastDay(exercise).isPresent() || now.history().trainings().isEmpty()) {
            return true;
        }
        return now.symptoms().signals().entrySet().stream()
                .noneMatch(entry -> entry.getValue() != Signal.GO && Loads.touches(exercise, entry.getKey()));
    }

    /** The first that is free; while things settle slowly the first that is gentle, else the first of all. */
    private Optional<Exercise> beginning(Place place, Predicate<Exercise> free) {
        Optional<Exercise> gentle =
                now.symptoms().irritable() ? first(place, free.and(Chooser::isGentle)) : Optional.empty();
        return gentle.isPresent() ? gentle : first(place, free);
    }

    /** Whether it is done sitting or lying, or as a hold. */
    static boolean isGentle(Exercise exercise) {
        return exercise.mode() == WorkMode.HOLD || exercise.position().sitsOrLies();
    }

    private Optional<Exercise> first(Place place, Predicate<Exercise> free) {
        for (String id : place.begin()) {
            Optional<Exercise> exercise = now.catalogue().find(id);
            if (exercise.isPresent() && free.test(exercise.get())) {
                return exercise;
            }
        }
        return Optional.empty();
    }

    /** Whether six weeks of it for range were found the same. */
    private boolean isWorn(Place place, Exercise exercise) {
        Optional<LocalDate> since = place.equals(Place.RANGE) ? Course.of(now).otherStimulusSince() : Optional.empty();
        Optional<LocalDate> last = lastDay(exercise);
        return since.isPresent() && last.isPresent() && !last.get().isAfter(since.get());
    }

    /** When it was last done, on either side. */
    Optional<LocalDate> lastDay(Exercise exercise) {
        Optional<LocalDate> day = Optional.empty();
        for (Side side : Side.BOTH) {
            Optional<Done> done = Done.last(exercise, side, now.history());
            if (done.isPresent() && (day.isEmpty() || done.get().day().isAfter(day.get()))) {
                day = Optional.of(done.get().day());
            }
        }
        return day;
    }

    /** Why this exercise is not for this person now; empty when it is. */
    Optional<Rule> bar(Exercise exercise) {
        return now.matrix()
                .bar(exercise)
                .or(() -> byRange(exercise))
                .or(() -> byGate(exercise))
                .or(() -> byWeek(exercise));
    }

    /** The sides that it is for: where it may be done, and for range where there is some to gain. */
    List<Side> sides(Exercise exercise) {
        List<Side> sides = new ArrayList<>(now.matrix().allowed(exercise));
        if (Matrix.isAnkleRange(exercise) && now.programme() != ProgrammeChoice.CHAIR) {
            List<Side> gaining = new ArrayList<>(sides);
            gaining.removeIf(side -> !now.findings().gains(side));
            boolean oneIsEnough = exercise.side() == SideMode.EACH;
            return oneIsEnough || gaining.isEmpty() ? gaining : sides;
        }
        return sides;
    }

    private Optional<Rule> byRange(Exercise exercise) {
        boolean ankle = Matrix.isAnkleRange(exercise);
        boolean any = exercise.phase() == Phase.MOBILISE && now.programme() == ProgrammeChoice.FIVE_PHASE;
        if (!ankle && !any) {
            return Optional.empty();
        }
        if (now.findings().bothFine()) {
            return Optional.of(Rule.BAR_FINE);
        }
        if (!now.findings().informative() && now.programme() != ProgrammeChoice.CHAIR) {
            return Optional.of(Rule.BAR_UNINFORMATIVE);
        }
        if (!now.findings().wallTested() && now.programme() != ProgrammeChoice.CHAIR) {
            return Optional.of(Rule.BAR_UNTESTED);
        }
        return ankle && sides(exercise).isEmpty() ? Optional.of(whereItGains(exercise)) : Optional.empty();
    }

    /** Why it is not for the side that has range to gain; where none has, that the range is there. */
    private Rule whereItGains(Exercise exercise) {
        for (Side side : Side.BOTH) {
            Optional<Rule> barred = now.findings().gains(side) ? now.matrix().bar(exercise, side) : Optional.empty();
            if (barred.isPresent()) {
                return barred.get();
            }
        }
        return Rule.BAR_FINE;
    }

    /** Whether the week behind holds so much of a stretch that more adds nothing. */
    private Optional<Rule> byWeek(Exercise exercise) {
        if (!Stretch.is(exercise)) {
            return Optional.empty();
        }
        return Stretch.isEnough(now.history(), now.catalogue()) ? Optional.of(Rule.CAP_STRETCH) : Optional.empty();
    }

    private Optional<Rule> byGate(Exercise exercise) {
        return switch (exercise.id()) {
            case "run-return" ->
                !now.goals().contains(Goal.RUN)
                        ? Optional.of(Rule.BAR_GOAL)
                        : gate.runs() ? Optional.empty() : Optional.of(Rule.BAR_GATE);
            case "hop-two-legs" ->
                !now.goals().contains(Goal.JUMP)
                        ? Optional.of(Rule.BAR_GOAL)
                        : gate.runs() ? Optional.empty() : Optional.of(Rule.BAR_GATE);
            case "jump-return" ->
                !now.goals().contains(Goal.JUMP)
                        ? Optional.of(Rule.BAR_GOAL)
                        : gate.jumps() ? Optional.empty() : Optional.of(Rule.BAR_GATE);
            default -> Optional.empty();
        };
    }
}
