package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The differences between two postures of one body as sentences; small ones are left out. */
final class ChangeSentences {
    /** Differences of angles from here on are told: below it they are within any band. */
    private static final double TOLD_DEG = 2.0;

    private static final double TOLD_HEEL_M = 0.005;
    private static final double TOLD_WEIGHT = 0.03;

    /** Effort from here on counts as all that the muscles have. */
    private static final double AT_STRENGTH = 0.97;

    private static final double TOGETHER_M = 0.005;

    private final List<String> sentences = new ArrayList<>();

    private ChangeSentences() {}

    /** What the first posture does otherwise than the second, from the shins upward. */
    static List<String> of(Frame person, Frame reference, UnitSystem units) {
        ChangeSentences told = new ChangeSentences();
        Angles mine = person.angles();
        Angles other = reference.angles();
        told.sides(
                mine.shinDeg(),
                other.shinDeg(),
                new Trio(ChangeMessage.SHIN_MORE_LEFT, ChangeMessage.SHIN_MORE_RIGHT, ChangeMessage.SHIN_MORE_BOTH),
                new Trio(ChangeMessage.SHIN_LESS_LEFT, ChangeMessage.SHIN_LESS_RIGHT, ChangeMessage.SHIN_LESS_BOTH));
        told.heels(minus(person.support().heelHeightM(), reference.support().heelHeightM()), units);
        told.sides(
                mine.pronationDeg(),
                other.pronationDeg(),
                new Trio(ChangeMessage.FOOT_MORE_LEFT, ChangeMessage.FOOT_MORE_RIGHT, ChangeMessage.FOOT_MORE_BOTH),
                new Trio(ChangeMessage.FOOT_LESS_LEFT, ChangeMessage.FOOT_LESS_RIGHT, ChangeMessage.FOOT_LESS_BOTH));
        told.sides(
                mine.kneeFlexionDeg(),
                other.kneeFlexionDeg(),
                new Trio(ChangeMessage.KNEE_MORE_LEFT, ChangeMessage.KNEE_MORE_RIGHT, ChangeMessage.KNEE_MORE_BOTH),
                new Trio(ChangeMessage.KNEE_LESS_LEFT, ChangeMessage.KNEE_LESS_RIGHT, ChangeMessage.KNEE_LESS_BOTH));
        told.sides(
                mine.hipFlexionDeg(),
                other.hipFlexionDeg(),
                new Trio(ChangeMessage.HIP_MORE_LEFT, ChangeMessage.HIP_MORE_RIGHT, ChangeMessage.HIP_MORE_BOTH),
                new Trio(ChangeMessage.HIP_LESS_LEFT, ChangeMessage.HIP_LESS_RIGHT, ChangeMessage.HIP_LESS_BOTH));
        told.single(
                difference(mine.pelvisTiltDeg(), other.pelvisTiltDeg()),
                ChangeMessage.PELVIS_MORE,
                ChangeMessage.PELVIS_LESS);
        told.single(
                difference(mine.lumbarFlexionDeg(), other.lumbarFlexionDeg()),
                ChangeMessage.LUMBAR_MORE,
                ChangeMessage.LUMBAR_LESS);
        told.single(difference(mine.trunkDeg(), other.trunkDeg()), ChangeMessage.TRUNK_MORE, ChangeMessage.TRUNK_LESS);
        told.shinMuscles(person);
        told.weight(ChangeTable.weightLeft(person), ChangeTable.weightLeft(reference));
        return told.sentences;
    }

    /** A message for the left, the right, both. */
    private record Trio(ChangeMessage left, ChangeMessage right, ChangeMessage both) {}

    private static Sides minus(Sides a, Sides b) {
        return new Sides(a.left() - b.left(), a.right() - b.right());
    }

    /** The difference of two angles as the table prints it. */
    private static double difference(double mineDeg, double otherDeg) {
        return Decimal.rounded(mineDeg, 0) - Decimal.rounded(otherDeg, 0);
    }

    private void single(double changeDeg, ChangeMessage more, ChangeMessage less) {
        if (Math.abs(changeDeg) >= TOLD_DEG) {
            sentences.add(Words.say(changeDeg > 0 ? more : less, UnitSystem.degrees(Math.abs(changeDeg))));
        }
    }

    /** Both sides together where the table has one line for them or the same difference on both. */
    private void sides(Sides mineDeg, Sides otherDeg, Trio more, Trio less) {
        double left = difference(mineDeg.left(), otherDeg.left());
        double right = difference(mineDeg.right(), otherDeg.right());
        if (ChangeTable.onOneLine(mineDeg, otherDeg)) {
            single(difference(mineDeg.mean(), otherDeg.mean()), more.both(), less.both());
        } else if (left == right) {
            single(left, more.both(), less.both());
        } else {
            single(left, more.left(), less.left());
            single(right, more.right(), less.right());
        }
    }

    /** The dorsiflexors at their strength: what keeps the body from falling backward. */
    private void shinMuscles(Frame frame) {
        boolean left = pullsAtStrength(frame, Side.LEFT);
        boolean right = pullsAtStrength(frame, Side.RIGHT);
        if (left && right) {
            sentences.add(Words.say(ChangeMessage.SHIN_MUSCLES_BOTH));
        } else if (left) {
            sentences.add(Words.say(ChangeMessage.SHIN_MUSCLES_LEFT));
        } else if (right) {
            sentences.add(Words.say(ChangeMessage.SHIN_MUSCLES_RIGHT));
        }
    }

    private static boolean pullsAtStrength(Frame frame, Side side) {
        double activeNm =
                frame.momentNm().ankle().of(side) - frame.passiveNm().ankle().of(side);
        return activeNm < 0 && frame.effort().ankle().of(side) >= AT_STRENGTH;
    }

    /** A heel that comes down with these ankles is not told: it is how the other body squats. */
    private void heels(Sides changeM, UnitSystem units) {
        boolean left = changeM.left() >= TOLD_HEEL_M;
        boolean right = changeM.right() >= TOLD_HEEL_M;
        if (left && right && Math.abs(changeM.left() - changeM.right()) <= TOGETHER_M) {
            sentences.add(Words.say(ChangeMessage.HEEL_BOTH, units.length(changeM.mean())));
            return;
        }
        if (left) {
            sentences.add(Words.say(ChangeMessage.HEEL_LEFT, units.length(changeM.left())));
        }
        if (right) {
            sentences.add(Words.say(ChangeMessage.HEEL_RIGHT, units.length(changeM.right())));
        }
    }

    private void weight(double left, double leftBefore) {
        if (left - leftBefore >= TOLD_WEIGHT) {
            sentences.add(
                    Words.say(ChangeMessage.WEIGHT_TO_LEFT, UnitSystem.percent(left), UnitSystem.percent(leftBefore)));
        } else if (leftBefore - left >= TOLD_WEIGHT) {
            sentences.add(Words.say(
                    ChangeMessage.WEIGHT_TO_RIGHT, UnitSystem.percent(1 - left), UnitSystem.percent(1 - leftBefore)));
        }
    }
}
