package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Goal;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.exercise.Phase;
import talus.care.ready.ReadyProgramme;
import talus.chain.body.Side;

/** The places of a person's session, the most important first. */
final class Places {
    /** From this age balance begins with its small steps. */
    private static final int SMALL_STEPS_YEARS = 60;

    /** From this age getting up begins with the hands' help. */
    private static final int HANDS_YEARS = 75;

    /** Below this many seconds on one leg balance begins with its small steps. */
    private static final double SMALL_STEPS_S = 10;

    private final Situation now;
    private final List<Place> places = new ArrayList<>();

    private Places(Situation now) {
        this.now = now;
    }

    /**
     * Of a situation with this emphasis.
     *
     * @param turn how many sessions there were before, which says whose turn it is in a ready programme
     */
    static List<Place> of(Situation now, Phase emphasis, int turn) {
        Places list = new Places(now);
        list.fill(emphasis, turn);
        return list.places;
    }

    private void fill(Phase emphasis, int turn) {
        add(Place.RAISE);
        Optional<ReadyProgramme> ready = now.content().ready(now.programme());
        if (ready.isPresent()) {
            ready(ready.get(), turn);
        } else if (now.matrix().seated()) {
            chair();
        } else {
            fivePhase(emphasis);
        }
        everything();
    }

    private void fivePhase(Phase emphasis) {
        goals(emphasis);
        switch (emphasis) {
            case MOBILISE -> add(range(), legs(), Place.RANGE_TOO, balance());
            case ACTIVATE -> add(balance(), legs(), Place.FOOT, Place.HIP);
            case STRENGTHEN -> add(legs(), balance(), Place.STEP, Place.HIP);
            case INTEGRATE -> add(Place.STEP, balance(), legs(), Place.HIP);
            case RESTORE -> add(Place.STEP, balance(), legs());
        }
    }

    private void goals(Phase emphasis) {
        List<Goal> goals = now.goals();
        if (emphasis == Phase.MOBILISE) {
            add(range());
        }
        if (now.unsteady()) {
            add(balance());
        }
        Gate gate = Gate.of(now);
        if (goals.contains(Goal.JUMP)) {
            add(gate.jumps() ? Place.JUMP : gate.runs() ? Place.HOP : Place.WALK);
        }
        if (goals.contains(Goal.RUN)) {
            add(gate.runs() ? Place.RUN : Place.WALK);
        }
        if (goals.contains(Goal.WALK)) {
            add(Place.WALK);
        }
        if (goals.contains(Goal.BALANCE)) {
            add(balance());
        }
        if (goals.contains(Goal.STAIRS)) {
            add(Place.STEP);
        }
        if (goals.contains(Goal.SQUAT)) {
            add(legs());
        }
        if (goals.contains(Goal.BEND)) {
            add(Place.HINGE);
        }
    }

    private void ready(ReadyProgramme programme, int turn) {
        List<ReadyProgramme.Session> sessions = programme.sessions();
        for (String id : sessions.get(turn % sessions.size()).exercises()) {
            if (!Place.RAISE.holds(id)) {
                add(Place.around(id, now.catalogue()));
            }
        }
    }

    private void chair() {
        add(range(), Place.SEATED_LEGS, Place.BACK_SEATED, Place.SEATED_HIP, Place.FOOT);
    }

    /** What fills a session when the rest is not for this person. */
    private void everything() {
        add(legs(), balance(), Place.HIP, Place.STEP, Place.FOOT, Place.TRUNK, Place.SEATED_HIP, Place.SEATED_LEGS);
    }

    private void add(Place... more) {
        for (Place place : more) {
            boolean known = places.contains(place)
                    || (place.equals(Place.LEGS) && places.contains(Place.RISE))
                    || (place.equals(Place.BALANCE) && places.contains(Place.STEADY));
            if (!known) {
                places.add(place);
            }
        }
    }

    private Place range() {
        for (Side side : Side.BOTH) {
            if (now.findings().stoppedBy(StopReason.FRONT_PINCH, side)) {
                return Place.GLIDE;
            }
        }
        return Place.RANGE;
    }

    private Place balance() {
        boolean old = now.ageYears().orElse(0) >= SMALL_STEPS_YEARS;
        return old || now.matrix().supported() || shortStance() ? Place.STEADY : Place.BALANCE;
    }

    private boolean shortStance() {
        for (Side side : Side.BOTH) {
            double seconds = now.findings()
                    .last(TestKind.STANCE_OPEN, side)
                    .map(result -> result.value())
                    .orElse(SMALL_STEPS_S);
            if (seconds < SMALL_STEPS_S) {
                return true;
            }
        }
        return false;
    }

    private Place legs() {
        boolean old = now.ageYears().orElse(0) >= HANDS_YEARS;
        return old || now.matrix().supported() || now.findings().risesFew() ? Place.RISE : Place.LEGS;
    }
}
