package talus.chain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Sides;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;
import talus.mechanics.multibody.Vector3;

/**
 * The differences between two postures of one body as sentences, the largest first; what a person could not see is left out. Different
 * quantities are compared by how often each holds the smallest change that is told.
 */
public final class ChangeSentences {
    /** Differences of angles from here on are told: about what a camera can measure (assumed). */
    private static final double TOLD_DEG = 3.0;

    private static final double TOLD_HEEL_M = 0.01;
    private static final double TOLD_WEIGHT = 0.05;
    private static final double TOLD_EFFORT = 0.10;

    /** A trunk that leans or stands so far to one side is told, whatever the other body does. */
    private static final double TOLD_ASIDE_DEG = 3.0;

    private static final double TOLD_ASIDE_M = 0.03;

    private static final double TOGETHER_M = 0.005;
    private static final double DEG = StrictMath.PI / 180;

    /** A sentence, and how large its change is in units of the smallest that is told. */
    private record Told(double size, String sentence) {}

    private final List<Told> told = new ArrayList<>();

    private ChangeSentences() {}

    /** What the first posture does otherwise than the second. */
    public static List<String> of(Frame person, Frame reference, UnitSystem units) {
        ChangeSentences changes = new ChangeSentences();
        changes.angles(person.angles(), reference.angles());
        changes.heels(minus(person.support().heelHeightM(), reference.support().heelHeightM()), units);
        changes.weight(ChangeTable.weightLeft(person), ChangeTable.weightLeft(reference));
        changes.aside(person.positionsM(), units);
        changes.shinMuscles(person, reference);
        for (ChangeTable.Effort effort : ChangeTable.EFFORTS) {
            changes.effort(effort, person, reference);
        }
        return changes.told.stream()
                .sorted(Comparator.comparingDouble((Told t) -> -t.size()))
                .map(Told::sentence)
                .toList();
    }

    private void angles(Angles mine, Angles other) {
        sides(
                mine.shinDeg(),
                other.shinDeg(),
                new Trio(ChangeMessage.SHIN_MORE_LEFT, ChangeMessage.SHIN_MORE_RIGHT, ChangeMessage.SHIN_MORE_BOTH),
                new Trio(ChangeMessage.SHIN_LESS_LEFT, ChangeMessage.SHIN_LESS_RIGHT, ChangeMessage.SHIN_LESS_BOTH));
        feet(mine.pronationDeg(), other.pronationDeg());
        sides(
                mine.kneeFlexionDeg(),
                other.kneeFlexionDeg(),
                new Trio(ChangeMessage.KNEE_MORE_LEFT, ChangeMessage.KNEE_MORE_RIGHT, ChangeMessage.KNEE_MORE_BOTH),
                new Trio(ChangeMessage.KNEE_LESS_LEFT, ChangeMessage.KNEE_LESS_RIGHT, ChangeMessage.KNEE_LESS_BOTH));
        sides(
                mine.hipFlexionDeg(),
                other.hipFlexionDeg(),
                new Trio(ChangeMessage.HIP_MORE_LEFT, ChangeMessage.HIP_MORE_RIGHT, ChangeMessage.HIP_MORE_BOTH),
                new Trio(ChangeMessage.HIP_LESS_LEFT, ChangeMessage.HIP_LESS_RIGHT, ChangeMessage.HIP_LESS_BOTH));
        single(
                difference(mine.pelvisTiltDeg(), other.pelvisTiltDeg()),
                ChangeMessage.PELVIS_MORE,
                ChangeMessage.PELVIS_LESS);
        single(
                difference(mine.lumbarFlexionDeg(), other.lumbarFlexionDeg()),
                ChangeMessage.LUMBAR_MORE,
                ChangeMessage.LUMBAR_LESS);
        single(difference(mine.trunkDeg(), other.trunkDeg()), ChangeMessage.TRUNK_MORE, ChangeMessage.TRUNK_LESS);
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

    private void tell(double size, ChangeMessage message, String... arguments) {
        told.add(new Told(size, Words.say(message, arguments)));
    }

    private void single(double changeDeg, ChangeMessage more, ChangeMessage less) {
        if (Math.abs(changeDeg) >= TOLD_DEG) {
            tell(Math.abs(changeDeg) / TOLD_DEG, changeDeg > 0 ? more : less, UnitSystem.degrees(Math.abs(changeDeg)));
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

    private void feet(Sides mineDeg, Sides otherDeg) {
        if (ChangeTable.onOneLine(mineDeg, otherDeg)) {
            foot(ChangeMessage.FOOT_BOTH, mineDeg.mean(), otherDeg.mean());
        } else {
            foot(ChangeMessage.FOOT_LEFT, mineDeg.left(), otherDeg.left());
            foot(ChangeMessage.FOOT_RIGHT, mineDeg.right(), otherDeg.right());
        }
    }

    private void foot(ChangeMessage message, double mineDeg, double otherDeg) {
        double size = Math.abs(difference(mineDeg, otherDeg)) / TOLD_DEG;
        if (size >= 1) {
            tell(size, message, ChangeTable.rolls(mineDeg), ChangeTable.rolls(otherDeg));
        }
    }

    /** The dorsiflexors at their strength: what keeps the body from falling backward. */
    private void shinMuscles(Frame person, Frame reference) {
        boolean left = newlyAtStrength(person, reference, Side.LEFT);
        boolean right = newlyAtStrength(person, reference, Side.RIGHT);
        if (left && right) {
            tell(1 / TOLD_EFFORT, ChangeMessage.SHIN_MUSCLES_BOTH);
        } else if (left) {
            tell(1 / TOLD_EFFORT, ChangeMessage.SHIN_MUSCLES_LEFT);
        } else if (right) {
            tell(1 / TOLD_EFFORT, ChangeMessage.SHIN_MUSCLES_RIGHT);
        }
    }

    private static boolean newlyAtStrength(Frame person, Frame reference, Side side) {
        return ShinUse.pullEffort(person, side) >= ShinUse.AT_STRENGTH
                && ShinUse.pullEffort(reference, side) < ShinUse.AT_STRENGTH;
    }

    private void effort(ChangeTable.Effort effort, Frame person, Frame reference) {
        boolean shin = effort.name() == ChangeMessage.SHIN_EFFORT;
        boolean leftSaid = shin && newlyAtStrength(person, reference, Side.LEFT);
        boolean rightSaid = shin && newlyAtStrength(person, reference, Side.RIGHT);
        if (leftSaid && rightSaid) {
            return;
        }
        Sides mine = effort.of(person);
        Sides other = effort.of(reference);
        if (effort.single() || ChangeTable.effortsOnOneLine(mine, other)) {
            effort(Words.say(effort.name()), mine.mean(), other.mean());
            return;
        }
        if (!leftSaid) {
            effort(Words.say(ChangeMessage.QUANTITY_LEFT, Words.say(effort.name())), mine.left(), other.left());
        }
        if (!rightSaid) {
            effort(Words.say(ChangeMessage.QUANTITY_RIGHT, Words.say(effort.name())), mine.right(), other.right());
        }
    }

    private void effort(String name, double mine, double other) {
        double change = Decimal.rounded(100 * mine, 0) - Decimal.rounded(100 * other, 0);
        if (Math.abs(change) >= 100 * TOLD_EFFORT) {
            tell(
                    Math.abs(change) / (100 * TOLD_EFFORT),
                    ChangeMessage.EFFORT_CHANGES,
                    name,
                    UnitSystem.percent(mine),
                    UnitSystem.percent(other));
        }
    }

    /** A heel that comes down with these ankles is not told: it is how the other body squats. */
    private void heels(Sides changeM, UnitSystem units) {
        boolean left = changeM.left() >= TOLD_HEEL_M;
        boolean right = changeM.right() >= TOLD_HEEL_M;
        if (left && right && Math.abs(changeM.left() - changeM.right()) <= TOGETHER_M) {
            tell(changeM.mean() / TOLD_HEEL_M, ChangeMessage.HEEL_BOTH, units.length(changeM.mean()));
            return;
        }
        if (left) {
            tell(changeM.left() / TOLD_HEEL_M, ChangeMessage.HEEL_LEFT, units.length(changeM.left()));
        }
        if (right) {
            tell(changeM.right() / TOLD_HEEL_M, ChangeMessage.HEEL_RIGHT, units.length(changeM.right()));
        }
    }

    private void weight(double left, double leftBefore) {
        double size = Math.abs(left - leftBefore) / TOLD_WEIGHT;
        if (size < 1) {
            return;
        }
        if (left > leftBefore) {
            tell(size, ChangeMessage.WEIGHT_TO_LEFT, UnitSystem.percent(left), UnitSystem.percent(leftBefore));
        } else {
            tell(size, ChangeMessage.WEIGHT_TO_RIGHT, UnitSystem.percent(1 - left), UnitSystem.percent(1 - leftBefore));
        }
    }

    /** A trunk that leans sideways, and a chest beside the middle of the feet. */
    private void aside(Positions places, UnitSystem units) {
        Vector3 shoulders =
                places.shoulder().left().plus(places.shoulder().right()).times(0.5);
        Vector3 feet = places.ankle().left().plus(places.ankle().right()).times(0.5);
        Vector3 trunk = shoulders.minus(places.midHip());
        double upward = Math.sqrt(trunk.x() * trunk.x() + trunk.y() * trunk.y());
        double rightDeg = StrictMath.atan2(trunk.z(), upward) / DEG;
        double rightM = shoulders.z() - feet.z();
        if (Math.abs(rightDeg) >= TOLD_ASIDE_DEG) {
            tell(
                    Math.abs(rightDeg) / TOLD_ASIDE_DEG,
                    rightDeg > 0 ? ChangeMessage.LEANS_RIGHT : ChangeMessage.LEANS_LEFT,
                    UnitSystem.degrees(Math.abs(rightDeg)));
        }
        if (Math.abs(rightM) >= TOLD_ASIDE_M) {
            tell(
                    Math.abs(rightM) / TOLD_ASIDE_M,
                    rightM > 0 ? ChangeMessage.SHIFTS_RIGHT : ChangeMessage.SHIFTS_LEFT,
                    units.length(Math.abs(rightM)));
        }
    }
}
