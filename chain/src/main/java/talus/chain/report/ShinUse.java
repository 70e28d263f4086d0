package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** How much of what an ankle has a posture uses, and why it uses no more. */
public final class ShinUse {
    /** A shin is at its end when it prints no further from it, degrees. */
    private static final double AT_END_DEG = 1.0;

    /** Effort from here on counts as all that the muscles have. */
    static final double AT_STRENGTH = 0.97;

    /** Equal to a limit's last printed digit. */
    private static final double ALIKE_DEG = 0.05;

    private ShinUse() {}

    /** Where a shin is between upright and its limit. */
    enum State {
        /** At the limit of the ankle. */
        AT_END,
        /** Short of it, the shin muscles at their strength. */
        PULLED,
        /** Short of it, held back by less than all of their strength. */
        HELD
    }

    static State state(Result result, Frame frame, Side side) {
        if (result.ankles().of(side).limitDeg() - frame.angles().shinDeg().of(side) < AT_END_DEG) {
            return State.AT_END;
        }
        return pullEffort(frame, side) >= AT_STRENGTH ? State.PULLED : State.HELD;
    }

    /** Net of passive tissue, plantar flexion positive; N.m. */
    private static double activeNm(Frame frame, Side side) {
        return frame.momentNm().ankle().of(side) - frame.passiveNm().ankle().of(side);
    }

    /** Effort of the muscles that pull the foot up, or the shin forward over it; 0 when the calf works. */
    public static double pullEffort(Frame frame, Side side) {
        return activeNm(frame, side) < 0 ? frame.effort().ankle().of(side) : 0.0;
    }

    /** Effort of the calf; 0 when the shin muscles work. */
    public static double calfEffort(Frame frame, Side side) {
        return activeNm(frame, side) < 0 ? 0.0 : frame.effort().ankle().of(side);
    }

    /** Whether both ankles have the same limit. */
    static boolean alike(AnkleAnswers ankles) {
        return Math.abs(ankles.left().limitDeg() - ankles.right().limitDeg()) < ALIKE_DEG;
    }

    /** Whether use and limit print alike on both sides. */
    static boolean onOneLine(Result result, Frame frame) {
        return usesDeg(frame, Side.LEFT).equals(usesDeg(frame, Side.RIGHT))
                && limitDeg(result, Side.LEFT).equals(limitDeg(result, Side.RIGHT));
    }

    static String usesDeg(Frame frame, Side side) {
        return Decimal.of(frame.angles().shinDeg().of(side), 0);
    }

    static String limitDeg(Result result, Side side) {
        return UnitSystem.degrees(result.ankles().of(side).limitDeg());
    }

    /** Why shins stop before their limit although the body with freer ankles leans them further; none when they do not. */
    public static List<String> sentences(Result result, Frame person, Frame reference) {
        boolean left = stopsBefore(result, person, reference, Side.LEFT);
        boolean right = stopsBefore(result, person, reference, Side.RIGHT);
        List<String> told = new ArrayList<>();
        if (left && right && onOneLine(result, person)) {
            told.add(Words.say(ChangeMessage.USES_BOTH, usesDeg(person, Side.LEFT), limitDeg(result, Side.LEFT)));
        } else {
            if (left) {
                told.add(Words.say(ChangeMessage.USES_LEFT, usesDeg(person, Side.LEFT), limitDeg(result, Side.LEFT)));
            }
            if (right) {
                told.add(
                        Words.say(ChangeMessage.USES_RIGHT, usesDeg(person, Side.RIGHT), limitDeg(result, Side.RIGHT)));
            }
        }
        boolean leftAtStrength = left && state(result, person, Side.LEFT) == State.PULLED;
        boolean rightAtStrength = right && state(result, person, Side.RIGHT) == State.PULLED;
        if (leftAtStrength || rightAtStrength) {
            told.add(Words.say(ChangeMessage.USES_AT_STRENGTH));
        } else if (!told.isEmpty()) {
            told.add(Words.say(left && right ? ChangeMessage.USES_WHY_BOTH : ChangeMessage.USES_WHY_ONE));
        }
        return told;
    }

    private static boolean stopsBefore(Result result, Frame person, Frame reference, Side side) {
        double leanDeg = person.angles().shinDeg().of(side);
        return state(result, person, side) != State.AT_END
                && pullEffort(person, side) > 0
                && reference.angles().shinDeg().of(side) - leanDeg >= AT_END_DEG;
    }
}
