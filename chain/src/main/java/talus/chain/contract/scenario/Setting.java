package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;

/**
 * What tasks have in common. A kind of task that does not have one of these fields (see {@link TaskKind#fields()}) keeps its
 * neutral value.
 *
 * @param imposed angles held at the last frame
 * @param kneesBehindToes the front of the knee may not pass the toe tips
 * @param durationS 0: quasi-static; else the path is run in this time and inertia counts
 */
public record Setting(
        Arms arms, Stance stance, Wedges wedges, Imposed imposed, boolean kneesBehindToes, double durationS) {
    /** A duration is 0 or in this range, s. */
    public static final Range DURATION_S = new Range(0.3, 10.0);

    /** What a rise from a seat takes when nothing is said, s. */
    public static final double RISE_DURATION_S = 1.6;

    /** Arms forward, usual stance, level floor, nothing imposed, quasi-static. */
    public static final Setting USUAL =
            new Setting(Arms.FORWARD, Stance.USUAL, Wedges.NONE, Imposed.NOTHING, false, 0.0);

    public Setting {
        if (durationS != 0.0) {
            DURATION_S.require("durationS", durationS);
        }
    }

    public Setting withArms(Arms other) {
        return new Setting(other, stance, wedges, imposed, kneesBehindToes, durationS);
    }

    public Setting withStance(Stance other) {
        return new Setting(arms, other, wedges, imposed, kneesBehindToes, durationS);
    }

    public Setting withWedges(Wedges other) {
        return new Setting(arms, stance, other, imposed, kneesBehindToes, durationS);
    }

    public Setting withImposed(Imposed other) {
        return new Setting(arms, stance, wedges, other, kneesBehindToes, durationS);
    }

    public Setting withKneesBehindToes(boolean other) {
        return new Setting(arms, stance, wedges, imposed, other, durationS);
    }

    public Setting withDurationS(double other) {
        return new Setting(arms, stance, wedges, imposed, kneesBehindToes, other);
    }

    /** This setting with the width of the stance filled in where it was left to the body. */
    Setting withUsualWidthM(double widthM) {
        return stance.widthM().isPresent()
                ? this
                : withStance(new Stance(OptionalDouble.of(widthM), stance.toeOutDeg()));
    }

    /**
     * Checks that nothing is set that the kind does not have.
     *
     * @throws IllegalArgumentException naming the field
     */
    Setting requireFor(TaskKind kind) {
        boolean armsFit = switch (arms) {
            case Arms.Held held -> kind.has(TaskField.ARMS);
            case Arms.Load load -> kind.has(TaskField.LOAD);
            case Arms.OnArmrests rests -> kind.has(TaskField.HANDS);
            case Arms.AtObject object -> kind.has(TaskField.OBJECT);
        };
        require(armsFit, kind, "arms");
        require(kind.has(TaskField.STANCE) || stance.equals(Stance.USUAL), kind, "stance");
        require(kind.has(TaskField.WEDGES) || wedges.equals(Wedges.NONE), kind, "wedges");
        require(kind.has(TaskField.IMPOSE) || imposed.equals(Imposed.NOTHING), kind, "impose");
        require(kind.has(TaskField.KNEES_BEHIND_TOES) || !kneesBehindToes, kind, "kneesBehindToes");
        require(kind.has(TaskField.DURATION) || durationS == 0.0, kind, "durationS");
        return this;
    }

    private static void require(boolean holds, TaskKind kind, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": what is set does not belong to " + kind.word());
        }
    }
}
