package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.rule.Rule;

/**
 * A place in a session and the exercises that may stand there.
 *
 * @param begin to begin with, in order of preference
 * @param lead what these lead to
 * @param rule why an exercise of this place is chosen
 */
record Place(List<String> begin, List<String> lead, Rule rule) {
    /** Range of the ankle. */
    static final Place RANGE = new Place(
            List.of("wall-stretch", "chair-hold-seated", "strap-glide", "towel-calf-stretch"),
            List.of("chair-hold", "wall-stretch-straight", "toes-up-hold", "slant-board-hold", "deep-squat-hold"),
            Rule.CHOSE_PHASE);

    /** Range of an ankle that pinches at the front. */
    static final Place GLIDE = new Place(List.of("strap-glide", "towel-calf-stretch"), List.of(), Rule.CHOSE_PINCH);

    /** Range in motion, or the calf at rest. */
    static final Place RANGE_TOO = new Place(
            List.of(
                    "wall-knee-drive",
                    "half-kneel-knee-drive",
                    "calf-ball-release",
                    "calf-hand-release",
                    "ankle-circles"),
            List.of(),
            Rule.CHOSE_PHASE);

    /** Calf raises: in every session that has strength. */
    static final Place RAISE = new Place(
            List.of("calf-raise", "calf-raise-seated"),
            List.of(
                    "calf-raise-hold",
                    "calf-raise-seated-loaded",
                    "calf-raise-loaded",
                    "calf-raise-bent-knee",
                    "calf-raise-single-supported",
                    "calf-raise-single",
                    "calf-raise-step",
                    "calf-raise-eccentric"),
            Rule.CHOSE_RAISE);

    /** Balance, beside something to hold first. */
    static final Place BALANCE = new Place(
            List.of("balance-single-leg-supported", "balance-single-leg", "balance-tandem", "balance-together"),
            List.of("balance-reach"),
            Rule.CHOSE_PHASE);

    /** The small steps of balance, for who is unsteady. */
    static final Place STEADY = new Place(
            List.of("balance-together", "balance-tandem", "march-standing"),
            List.of("balance-single-leg-supported", "balance-single-leg"),
            Rule.CHOSE_PHASE);

    /** Foot and shin. */
    static final Place FOOT = new Place(
            List.of("short-foot", "toe-raise-wall", "toe-raise-seated"),
            List.of("short-foot-standing", "barefoot-walk", "toe-walk"),
            Rule.CHOSE_PHASE);

    /** Getting up and down. */
    static final Place LEGS = new Place(
            List.of("chair-squat", "heel-elevated-squat", "squat"), List.of("squat-loaded"), Rule.CHOSE_PHASE);

    /** Getting up with the hands' help, for who is unsteady. */
    static final Place RISE =
            new Place(List.of("sit-to-stand-hands"), List.of("chair-squat", "squat"), Rule.CHOSE_PHASE);

    /** One leg in front of or above the other. */
    static final Place STEP = new Place(
            List.of("step-up", "split-squat-supported", "lunge", "step-tap"),
            List.of("step-down", "lunge-loaded"),
            Rule.CHOSE_PHASE);

    /** Hip and trunk. */
    static final Place HIP = new Place(
            List.of("bridge", "clam", "hip-hinge"),
            List.of("bridge-single", "band-side-step", "side-plank-knees", "hinge-loaded"),
            Rule.CHOSE_PHASE);

    /** Bending from the hips. */
    static final Place HINGE =
            new Place(List.of("hip-hinge", "hinge-seated"), List.of("hinge-loaded"), Rule.CHOSE_GOAL);

    /** The back in motion on a chair. */
    static final Place BACK_SEATED = new Place(List.of("seated-cat-camel", "seated-turn"), List.of(), Rule.CHOSE_PHASE);

    /** The trunk held quiet while limbs move. */
    static final Place TRUNK = new Place(List.of("pelvic-tilt"), List.of("dead-bug", "bird-dog"), Rule.CHOSE_PHASE);

    /** The thigh in sitting. */
    static final Place SEATED_LEGS = new Place(List.of("knee-extension-seated"), List.of(), Rule.CHOSE_PHASE);

    /** The hip in sitting. */
    static final Place SEATED_HIP = new Place(List.of("march-seated", "hinge-seated"), List.of(), Rule.CHOSE_PHASE);

    /** A walk. */
    static final Place WALK = new Place(List.of("walk-return"), List.of(), Rule.CHOSE_GOAL);

    /** A run. */
    static final Place RUN = new Place(List.of("run-return"), List.of(), Rule.CHOSE_GOAL);

    /** Hops on two legs. */
    static final Place HOP = new Place(List.of("hop-two-legs"), List.of(), Rule.CHOSE_GOAL);

    /** Jumps. */
    static final Place JUMP = new Place(List.of("jump-return"), List.of(), Rule.CHOSE_GOAL);

    /** Whether it only fills a session of a person who stands. */
    boolean fills() {
        return equals(SEATED_LEGS) || equals(SEATED_HIP);
    }

    /** The place of one exercise in a ready programme: itself, else what is easier, later what is harder in its family. */
    static Place around(String id, ExerciseCatalogue catalogue) {
        List<String> begin = new ArrayList<>(List.of(id));
        List<String> lead = new ArrayList<>();
        catalogue.find(id).ifPresent(exercise -> {
            for (Exercise easier : catalogue.easier(exercise)) {
                begin.add(easier.id());
                begin.addAll(easier.easier());
            }
            for (Exercise harder : catalogue.harder(exercise)) {
                if (harder.family().equals(exercise.family())) {
                    lead.add(harder.id());
                }
            }
        });
        return new Place(List.copyOf(begin), List.copyOf(lead), Rule.CHOSE_PROGRAMME);
    }

    /** Whether the exercise may stand here. */
    boolean holds(String exercise) {
        return begin.contains(exercise) || lead.contains(exercise);
    }
}
