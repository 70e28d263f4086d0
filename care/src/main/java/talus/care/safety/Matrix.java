package talus.care.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.event.Condition;
import talus.care.event.ProgrammeChoice;
import talus.care.event.StopReason;
import talus.care.exercise.Capacity;
import talus.care.exercise.Contraindication;
import talus.care.exercise.Equipment;
import talus.care.exercise.Exercise;
import talus.care.exercise.Phase;
import talus.care.exercise.Position;
import talus.care.exercise.SideMode;
import talus.care.exercise.Target;
import talus.care.exercise.TargetPart;
import talus.care.history.History;
import talus.care.rule.Rule;
import talus.care.test.Findings;
import talus.chain.body.Side;

/**
 * Which exercises a person is never given, by their conditions, by what stopped a test, and by what is at home. The exercise's own list
 * of contraindications comes first; the rules by equipment, position and kind hold besides it.
 */
public final class Matrix {
    /** What a home has when nobody said anything. */
    public static final List<Equipment> USUAL_HOME = List.of(Equipment.WALL, Equipment.CHAIR);

    /** Stretches at the end of an ankle's range. */
    private static final Set<String> END_RANGE = Set.of("wall-stretch", "wall-stretch-straight", "slant-board-hold");

    private static final String DROPS = "calf-raise-eccentric";

    private final List<Condition> conditions;
    private final List<Equipment> equipment;
    private final boolean seated;
    private final boolean chairProgramme;
    private final boolean controlFirst;
    private final Findings findings;

    private Matrix(Safety safety, History history, Findings findings) {
        this.conditions = history.held();
        this.equipment = history.settings().equipment().orElse(USUAL_HOME);
        this.seated = safety.verdict() == Verdict.SEATED_ONLY || has(Condition.CANNOT_STAND_SAFELY);
        this.chairProgramme = history.settings().programme().equals(Optional.of(ProgrammeChoice.CHAIR));
        this.controlFirst = has(Condition.FUSION_OR_METAL) || has(Condition.LOOSE_JOINTS) || findings.loose();
        this.findings = findings;
    }

    /** Of a history. */
    public static Matrix of(Safety safety, History history, Findings findings) {
        return new Matrix(safety, history, findings);
    }

    /** Whether only sitting and lying are left. */
    public boolean seated() {
        return seated || chairProgramme;
    }

    /** Whether range is no goal, or control comes before stretch. */
    public boolean controlFirst() {
        return controlFirst;
    }

    /** Whether hands must be near a wall or a chair. */
    public boolean supported() {
        return has(Condition.FALLS_OR_DIZZINESS) || has(Condition.PREGNANCY);
    }

    /** Whether the wall test can be done and says something: it is done standing, with feet that feel. */
    public boolean testsAtTheWall() {
        return !seated && !has(Condition.REDUCED_FEELING);
    }

    private boolean has(Condition condition) {
        return conditions.contains(condition);
    }

    /** The sides on which the exercise may be done; for one of both legs at once it is both or none. */
    public List<Side> allowed(Exercise exercise) {
        List<Side> allowed = new ArrayList<>();
        for (Side side : Side.BOTH) {
            if (bar(exercise, side).isEmpty()) {
                allowed.add(side);
            }
        }
        boolean together = exercise.side() != SideMode.EACH;
        return together && allowed.size() < Side.BOTH.size() ? List.of() : allowed;
    }

    /** Why the exercise is barred as a whole; empty when it may be done on a side at least. */
    public Optional<Rule> bar(Exercise exercise) {
        if (!allowed(exercise).isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> left = bar(exercise, Side.LEFT);
        return left.isPresent() ? left : bar(exercise, Side.RIGHT);
    }

    /** Why the exercise is barred on a side. */
    public Optional<Rule> bar(Exercise exercise, Side side) {
        return byCondition(exercise)
                .or(() -> byStop(exercise, side))
                .or(() -> byPosition(exercise))
                .or(() -> byKind(exercise))
                .or(() -> equipment.containsAll(exercise.equipment())
                        ? Optional.empty()
                        : Optional.of(Rule.BAR_EQUIPMENT));
    }

    private Optional<Rule> byCondition(Exercise exercise) {
        for (Contraindication word : exercise.contraindications()) {
            boolean named =
                    conditions.stream().anyMatch(condition -> condition.word().equals(word.word()));
            boolean reaches = word == Contraindication.LOOSE_JOINTS && findings.loose();
            if (named || reaches) {
                return Optional.of(Rule.BAR_CONDITION);
            }
        }
        return Optional.empty();
    }

    private Optional<Rule> byStop(Exercise exercise, Side side) {
        if (findings.stoppedBy(StopReason.FRONT_PINCH, side)
                && (exercise.contraindications().contains(Contraindication.FRONT_PINCH) || isEndRange(exercise))) {
            return Optional.of(Rule.BAR_PINCH);
        }
        if (findings.stoppedBy(StopReason.HEEL_CORD_PAIN, side)) {
            if (isDrop(exercise)) {
                return Optional.of(Rule.BAR_DROPS);
            }
            if (exercise.contraindications().contains(Contraindication.HEEL_CORD_PAIN)
                    || exercise.equipment().contains(Equipment.SLANT_BOARD)) {
                return Optional.of(Rule.BAR_HEEL_CORD);
            }
        }
        return Optional.empty();
    }

    private Optional<Rule> byPosition(Exercise exercise) {
        if (seated && !exercise.position().sitsOrLies()) {
            return Optional.of(Rule.BAR_SEATED);
        }
        if (has(Condition.PREGNANCY) && exercise.position() == Position.LIE_BACK) {
            return Optional.of(Rule.BAR_ON_BACK);
        }
        return chairProgramme && exercise.position() != Position.SIT
                ? Optional.of(Rule.BAR_PROGRAMME)
                : Optional.empty();
    }

    private Optional<Rule> byKind(Exercise exercise) {
        if (has(Condition.TENDON_DRUG_SORENESS) && isDrop(exercise)) {
            return Optional.of(Rule.BAR_DROPS);
        }
        if (controlFirst && (isEndRange(exercise) || isAnkleRange(exercise))) {
            return Optional.of(Rule.BAR_RANGE);
        }
        boolean ball = exercise.equipment().contains(Equipment.BALL);
        boolean board = exercise.equipment().contains(Equipment.SLANT_BOARD);
        if (has(Condition.REDUCED_FEELING) && (ball || board || isBarefoot(exercise))) {
            return Optional.of(Rule.BAR_BAREFOOT);
        }
        boolean veins = has(Condition.BLOOD_THINNERS) || has(Condition.VARICOSE_VEINS) || has(Condition.CLOT_HISTORY);
        if (veins && ball) {
            return Optional.of(Rule.BAR_BALL);
        }
        return supported() && isUnsupported(exercise) ? Optional.of(Rule.BAR_SUPPORT) : Optional.empty();
    }

    private static boolean isEndRange(Exercise exercise) {
        return END_RANGE.contains(exercise.id());
    }

    /** Mobilising whose main purpose is the ankle's range. */
    public static boolean isAnkleRange(Exercise exercise) {
        return exercise.phase() == Phase.MOBILISE
                && exercise.targets().stream()
                        .anyMatch(target -> target.main()
                                && target.capacity() == Capacity.RANGE
                                && (target.part() == TargetPart.ANKLE || target.part() == TargetPart.CALF));
    }

    /** A raise whose heel goes below the floor of the foot. */
    private static boolean isDrop(Exercise exercise) {
        return exercise.id().equals(DROPS)
                || (exercise.equipment().contains(Equipment.STEP)
                        && exercise.targets().stream().anyMatch(Matrix::calf));
    }

    private static boolean calf(Target target) {
        return target.part() == TargetPart.CALF && target.capacity() == Capacity.STRENGTH;
    }

    private static boolean isBarefoot(Exercise exercise) {
        return exercise.family().equals("barefootWalk");
    }

    /** Balance on the feet without anything to hold, bare feet on the move, hops and runs. */
    private static boolean isUnsupported(Exercise exercise) {
        boolean held = exercise.equipment().contains(Equipment.WALL)
                || exercise.equipment().contains(Equipment.CHAIR);
        boolean balance = exercise.position() == Position.STAND
                && exercise.targets().stream()
                        .anyMatch(target -> target.main() && target.capacity() == Capacity.BALANCE);
        boolean impact = exercise.targets().stream().anyMatch(target -> target.capacity() == Capacity.IMPACT);
        return (balance && !held) || impact || isBarefoot(exercise);
    }
}
