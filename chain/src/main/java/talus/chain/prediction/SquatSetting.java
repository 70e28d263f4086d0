package talus.chain.prediction;

import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.Setting;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Depth;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;

/**
 * What a squat of one body is asked to be, but for its depth.
 *
 * @param human the body with its load
 * @param subject with its ankles
 * @param setting of the task
 * @param footing what the feet do
 * @param arms how they are held
 * @param measure of depth
 * @param imposed angles to be held at the end of the path
 */
record SquatSetting(
        HumanModel human,
        Subject subject,
        Setting setting,
        Footing footing,
        ArmPosture arms,
        Depth.Measure measure,
        Imposed imposed) {
    private static final double DEG = StrictMath.PI / 180;

    /** Both feet flat on the supports that are asked for: where a path begins. */
    Stance flat() {
        return Setup.stance(human.foot(), setting, setting.wedges());
    }

    /** The feet as the footing has them. */
    Stance stance() {
        return footing.on(flat());
    }

    /** The feet flat, each turned outwards beyond what is asked for, rad. */
    Stance turned(double leftRad, double rightRad) {
        return Setup.stance(human.foot(), setting, setting.wedges(), toeOutRad() + leftRad, toeOutRad() + rightRad);
    }

    double toeOutRad() {
        return setting.stance().toeOutDeg() * DEG;
    }

    /** Whether both sides are alike. */
    boolean symmetric() {
        return flat().symmetric() && subject.symmetric();
    }

    boolean kneesBehindToes() {
        return setting.kneesBehindToes();
    }

    /** The same without angles to be held. */
    SquatSetting free() {
        return new SquatSetting(human, subject, setting, footing, arms, measure, Imposed.NOTHING);
    }

    SquatSetting with(Subject other) {
        return new SquatSetting(human, other, setting, footing, arms, measure, imposed);
    }

    /** The stance of a posture, its feet turned as that chose. */
    Stance stance(PostureProgram program, double[] x) {
        return footing == Footing.TURNED
                ? turned(program.footTurn(x, Side.LEFT), program.footTurn(x, Side.RIGHT))
                : stance();
    }

    SquatSetting with(Footing other) {
        return new SquatSetting(human, subject, setting, other, arms, measure, imposed);
    }
}
