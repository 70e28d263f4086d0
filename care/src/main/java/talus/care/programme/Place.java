package talus.care.programme;

import java.util.List;
import talus.care.rule.Rule;

/**
 * A place in a session and the exercises that may stand there: first those to begin with, in order of preference, then what they lead
 * to.
 */
enum Place {
    /** Range of the ankle. */
    RANGE(
            List.of("wall-stretch", "chair-hold-seated", "strap-glide", "towel-calf-stretch", "half-kneel-knee-drive", "ankle-circles"),
            List.of("chair-hold", "wall-stretch-straight", "toes-up-hold", "slant-board-hold", "deep-squat-hold")),
    /** Range of an ankle that pinches at the front. */
    GLIDE(List.of("strap-glide", "ankle-circles", "towel-calf-stretch"), List.of()),
    /** Range in motion, or the calf at rest. */
    RANGE_TOO(
            List.of("wall-knee-drive", "half-kneel-knee-drive", "calf-ball-release", "calf-hand-release", "ankle-circles"),
            List.of("strap-glide")),
    /** Calf raises: in every session that has strength. */
    RAISE(
            List.of("calf-raise", "calf-raise-seated"),
            List.of(
                    "calf-raise-hold",
                    "calf-raise-seated-loaded",
                    "calf-raise-loaded",
                    "calf-raise-bent-knee",
                    "calf-raise-single-supported",
                    "calf-raise-single",
                    "calf-raise-step",
                    "calf-raise-eccentric")),
    /** Balance beside something to hold first. */
    BALANCE(
            List.of("balance-single-leg-supported", "balance-single-leg", "balance-tandem", "balance-together", "short-foot"),
            List.of("balance-reach")),
    /** The small steps of balance, for who is unsteady. */
    STEADY(
            List.of("balance-together", "balance-tandem", "march-standing", "march-seated"),
            List.of("balance-single-leg-supported", "balance-single-leg")),
    /** Foot and shin. */
    FOOT(
            List.of("short-foot", "toe-raise-wall", "toe-raise-seated"),
            List.of("short-foot-standing", "barefoot-walk", "toe-walk")),
    /** Getting up and down. */
    LEGS(
            List.of("chair-squat", "heel-elevated-squat", "squat", "knee-extension-seated"),
            List.of("squat-loaded")),
    /** Getting up with the hands' help, for who is unsteady. */
    RISE(List.of("sit-to-stand-hands", "knee-extension-seated"), List.of("chair-squat", "squat")),
    /** One leg in front of or above the other. */
    STEP(
            List.of("step-up", "split-squat-supported", "lunge", "step-tap", "hinge-seated"),
            List.of("step-down", "lunge-loaded")),
    /** Hip and trunk. */
    HIP(
            List.of("bridge", "clam", "hip-hinge", "hinge-seated"),
            List.of("bridge-single", "band-side-step", "side-plank-knees", "hinge-loaded")),
    /** Hip and thigh at length. */
    HIP_MOTION(List.of("figure-four-seated", "hip-flexor-stretch", "knee-to-chest"), List.of("hamstring-strap")),
    /** The back in motion. */
    BACK_MOTION(List.of("cat-camel", "seated-cat-camel", "knees-side-to-side"), List.of("open-book")),
    /** The back in motion on a chair. */
    BACK_SEATED(List.of("seated-cat-camel", "seated-turn"), List.of()),
    /** The trunk held quiet while limbs move. */
    TRUNK(List.of("pelvic-tilt", "march-seated"), List.of("dead-bug", "bird-dog")),
    /** The hip in sitting. */
    SEATED_HIP(List.of("march-seated", "hinge-seated"), List.of()),
    WALK(List.of("walk-return"), List.of()),
    RUN(List.of("run-return"), List.of()),
    HOP(List.of("hop-two-legs"), List.of()),
    JUMP(List.of("jump-return"), List.of());

    private final List<String> begin;
    private final List<String> lead;

    Place(List<String> begin, List<String> lead) {
        this.begin = begin;
        this.lead = lead;
    }

    /** To begin with, in order of preference. */
    List<String> begin() {
        return begin;
    }

    /** Whether the exercise may stand here. */
    boolean holds(String exercise) {
        return begin.contains(exercise) || lead.contains(exercise);
    }

    /** Why an exercise of this place is chosen. */
    Rule rule() {
        return switch (this) {
            case RAISE -> Rule.CHOSE_RAISE;
            case GLIDE -> Rule.CHOSE_PINCH;
            default -> Rule.CHOSE_PHASE;
        };
    }
}
