package talus.chain.prediction;

import talus.chain.body.FootGeometry;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Stance;

/** What a task's setting means for the body: where the feet stand and how the arms are held. */
final class Setup {
    private static final double DEG = StrictMath.PI / 180;

    private Setup() {}

    /** Both feet flat beside each other on the given wedges. */
    static Stance stance(FootGeometry foot, Setting setting, Wedges wedges) {
        double half = 0.5 * setting.stance().widthM().orElseThrow();
        double out = setting.stance().toeOutDeg() * DEG;
        return new Stance(
                FootSupport.of(Side.LEFT, foot, 0, -half, out, pitchRad(wedges.left(), foot)),
                FootSupport.of(Side.RIGHT, foot, 0, half, out, pitchRad(wedges.right(), foot)),
                true,
                true,
                true);
    }

    private static double pitchRad(Wedge wedge, FootGeometry foot) {
        return switch (wedge) {
            case Wedge.None n -> 0;
            case Wedge.HeelHeight h -> StrictMath.asin(h.heelM() / foot.ball().x());
            case Wedge.Pitch p -> p.pitchDeg() * DEG;
        };
    }

    static ArmPosture arms(Arms arms) {
        return switch (arms) {
            case Arms.Held held ->
                switch (held.position()) {
                    case AT_SIDES -> ArmPosture.AT_SIDES;
                    case FORWARD -> ArmPosture.FORWARD;
                    case ON_HIPS -> ArmPosture.ON_HIPS;
                    case ACROSS_CHEST -> ArmPosture.ACROSS_CHEST;
                    case OVERHEAD -> ArmPosture.OVERHEAD;
                };
            case Arms.Load load ->
                switch (load.position()) {
                    case HIGH_BAR, LOW_BAR -> ArmPosture.BAR_BEHIND;
                    case FRONT -> ArmPosture.BAR_FRONT;
                    case GOBLET -> ArmPosture.AT_CHEST;
                    case OVERHEAD -> ArmPosture.OVERHEAD;
                    case IN_HANDS -> ArmPosture.AT_SIDES;
                };
            case Arms.OnArmrests a -> throw new IllegalArgumentException("armrests belong to a seat");
            case Arms.AtObject a -> throw new IllegalArgumentException("an object belongs to bend and pickUp");
        };
    }
}
