package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;

/**
 * How arms and head are held in each of the contract's positions. The arms' mass acts through these angles, a tenth of the body.
 *
 * <p>What the position's name says is not sampled: arms forward are level, arms overhead upright.
 */
public final class ArmParameters {
    private static final double SD_DEG = 8;
    private static final String GUESS =
            "as people hold them who are asked to; their mass acts through it, a tenth of the body";
    private static final String MEANT = "what the position is called for, not sampled: the person is told so";

    /** Relaxed. */
    public static final Held AT_SIDES = new Held("atSides", true, false, 0, 5, 0, 10);

    /** Level with the ground. */
    public static final Held FORWARD = new Held("forward", true, true, 90, 0, 0, 0);

    public static final Held ON_HIPS = new Held("onHips", false, false, -15, 40, 40, 95);
    public static final Held ACROSS_CHEST = new Held("acrossChest", false, false, 35, 5, 60, 125);

    /** Upright, with or without a load. */
    public static final Held OVERHEAD = new Held("overhead", true, true, 180, 0, 0, 0);

    /** Hands on a bar behind the neck. */
    public static final Held BAR_BEHIND = new Held("barBehind", false, false, -20, 45, -80, 130);

    /** Upper arms forward under a bar in front. */
    public static final Held BAR_FRONT = new Held("barFront", false, false, 85, 0, 0, 140);

    /** Hands before the breastbone. */
    public static final Held AT_CHEST = new Held("atChest", false, false, 20, 10, 10, 135);

    private static final List<Held> HELD =
            List.of(AT_SIDES, FORWARD, ON_HIPS, ACROSS_CHEST, OVERHEAD, BAR_BEHIND, BAR_FRONT, AT_CHEST);

    static final Parameter GAZE = Parameter.assumed(
            "arms.gaze",
            0.6,
            "1",
            0.2,
            "part of the trunk's lean that the neck takes back so that the eyes look ahead");

    private ArmParameters() {}

    /** One way to hold both arms, as parameters. */
    public static final class Held {
        private final boolean followsLean;
        private final Parameter flexion;
        private final Parameter abduction;
        private final Parameter rotation;
        private final Parameter elbow;

        private Held(
                String name,
                boolean followsLean,
                boolean meant,
                double flexionDeg,
                double abductionDeg,
                double rotationDeg,
                double elbowDeg) {
            this.followsLean = followsLean;
            this.flexion = angle(name + ".flexion", flexionDeg, meant);
            this.abduction = angle(name + ".abduction", abductionDeg, meant);
            this.rotation = angle(name + ".rotation", rotationDeg, meant);
            this.elbow = angle(name + ".elbow", elbowDeg, meant);
        }

        /** The posture in one run. */
        public ArmPosture with(ParameterValues values) {
            return new ArmPosture(
                    values.of(flexion),
                    followsLean,
                    values.of(abduction),
                    values.of(rotation),
                    values.of(elbow),
                    values.of(GAZE));
        }

        /** The posture with every parameter at its nominal value. */
        public ArmPosture nominal() {
            return with(ParameterValues.nominal());
        }

        private List<Parameter> parameters() {
            return List.of(flexion, abduction, rotation, elbow);
        }

        private static Parameter angle(String name, double deg, boolean meant) {
            return new Parameter(
                    "arms." + name, deg, "deg", ParameterStatus.ASSUMED, "", meant ? MEANT : GUESS, meant ? 0 : SD_DEG);
        }
    }

    /** All of them. */
    public static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        HELD.forEach(held -> all.addAll(held.parameters()));
        all.add(GAZE);
        return List.copyOf(all);
    }
}
