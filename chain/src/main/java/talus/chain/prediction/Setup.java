package talus.chain.prediction;

import talus.chain.body.FootGeometry;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Wedges;
import talus.chain.parameters.ParameterValues;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Stance;

/** What a task's setting means for the body: where the feet stand and how the arms are held. */
final class Setup {
    private static final double DEG = StrictMath.PI / 180;

    private Setup() {}

    /** Both feet flat beside each other on the given wedges. */
    static Stance stance(FootGeometry foot, Setting setting, Wedges wedges) {
        double out = setting.stance().toeOutDeg() * DEG;
        return stance(foot, setting, wedges, out, out);
    }

    /** The same with each foot turned outwards by an angle of its own, rad. */
    static Stance stance(
            FootGeometry foot, Setting setting, Wedges wedges, double leftToeOutRad, double rightToeOutRad) {
        double half = 0.5 * setting.stance().widthM().orElseThrow();
        return new Stance(
                FootSupport.of(
                        Side.LEFT,
                        foot,
                        0,
                        -half,
                        leftToeOutRad,
                        wedges.left().pitchRad(foot.ball().x())),
                FootSupport.of(
                        Side.RIGHT,
                        foot,
                        0,
                        half,
                        rightToeOutRad,
                        wedges.right().pitchRad(foot.ball().x())),
                true,
                true,
                true);
    }

    static ArmPosture arms(Arms arms, ParameterValues values) {
        return switch (arms) {
            case Arms.Held held ->
                switch (held.position()) {
                    case AT_SIDES -> ArmParameters.AT_SIDES.with(values);
                    case FORWARD -> ArmParameters.FORWARD.with(values);
                    case ON_HIPS -> ArmParameters.ON_HIPS.with(values);
                    case ACROSS_CHEST -> ArmParameters.ACROSS_CHEST.with(values);
                    case OVERHEAD -> ArmParameters.OVERHEAD.with(values);
                };
            case Arms.Load load ->
                switch (load.position()) {
                    case HIGH_BAR, LOW_BAR -> ArmParameters.BAR_BEHIND.with(values);
                    case FRONT -> ArmParameters.BAR_FRONT.with(values);
                    case GOBLET -> ArmParameters.AT_CHEST.with(values);
                    case OVERHEAD -> ArmParameters.OVERHEAD.with(values);
                    case IN_HANDS -> ArmParameters.AT_SIDES.with(values);
                };
            case Arms.OnArmrests a -> throw new IllegalArgumentException("armrests belong to a seat");
            case Arms.AtObject a -> throw new IllegalArgumentException("an object belongs to bend and pickUp");
        };
    }
}
