package talus.care.pose;

import java.util.LinkedHashMap;
import java.util.Map;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * The flesh of the mannequin, segment by segment. Joint centres and the sole are the engine's; radii and the places between joints are
 * drawn after a slim body of mean size (assumed: they decide no number but what a pose touches with).
 */
final class FleshBuilder {
    private final HumanModel human;
    private final JointCentreLengths lengths;
    private final FootGeometry foot;
    private final Map<String, Flesh> flesh = new LinkedHashMap<>();

    FleshBuilder(HumanModel human) {
        this.human = human;
        this.lengths = human.lengths();
        this.foot = human.foot();
    }

    Map<String, Flesh> build() {
        trunk();
        head();
        for (Side side : Side.BOTH) {
            pelvis(side);
            chest(side);
            arm(side);
            leg(side);
            foot(side);
        }
        return flesh;
    }

    private void trunk() {
        double c7Forward = lengths.l5s1BehindHipM();
        double c7Up = lengths.c7AboveHipM() - lengths.lumbarJointAboveHipM(5);
        add("belly", "L3", new Vector3(0.070, 0, 0), 0.072);
        add("collar", "thorax", new Vector3(c7Forward + 0.012, c7Up - 0.055, 0), 0.058);
        add("throat", "thorax", new Vector3(c7Forward + 0.014, c7Up, 0), 0.044);
        add("breast", "thorax", new Vector3(c7Forward + 0.062, c7Up - 0.20, 0), 0.078);
    }

    private void head() {
        double top = lengths.neckHeadM();
        add("nape", "head", new Vector3(0.026, 0.082, 0), 0.044);
        add("skull", "head", new Vector3(0.026, top - 0.094, 0), 0.094);
        add("brow", "head", new Vector3(0.058, top - 0.098, 0), 0.068);
        add("jaw", "head", new Vector3(0.070, top - 0.175, 0), 0.042);
        add("noseRoot", "head", new Vector3(0.106, top - 0.118, 0), 0.022);
        add("nose", "head", new Vector3(0.142, top - 0.140, 0), 0.013);
        add("hairTop", "head", new Vector3(0.014, top - 0.070, 0), 0.088);
        add("hairFront", "head", new Vector3(0.078, top - 0.042, 0), 0.036);
        add("hairBack", "head", new Vector3(-0.024, top - 0.120, 0), 0.064);
        add("bun", "head", new Vector3(-0.052, top + 0.010, 0), 0.036);
        for (Side side : Side.BOTH) {
            add(side.of("eye"), "head", side.place(new Vector3(0.114, top - 0.105, 0.032)), 0.009);
        }
    }

    private void pelvis(Side side) {
        put(side, "buttock", "pelvis", new Vector3(-0.040, -0.015, 0.078), 0.088);
        put(side, "pelvisLow", "pelvis", new Vector3(-0.004, -0.012, 0.070), 0.090);
        put(side, "pelvisBack", "pelvis", new Vector3(-0.030, 0.040, 0.065), 0.088);
        put(side, "crest", "pelvis", new Vector3(-0.006, 0.095, 0.062), 0.084);
        put(side, "hipSide", "pelvis", new Vector3(0, 0.010, 0.075), 0.106);
        put(side, "waist", "L3", new Vector3(0.040, 0.012, 0.048), 0.076);
    }

    private void chest(Side side) {
        double shoulderUp = lengths.trunkM() - lengths.lumbarJointAboveHipM(5);
        double forward = lengths.l5s1BehindHipM();
        put(side, "ribs", "thorax", new Vector3(0.046, 0.050, 0.060), 0.082);
        put(side, "chest", "thorax", new Vector3(0.040, shoulderUp - 0.100, 0.068), 0.090);
        put(
                side,
                "shoulderTop",
                "thorax",
                new Vector3(forward, shoulderUp, lengths.shoulderHalfWidthM() - 0.045),
                0.055);
        put(side, "shoulderSide", "thorax", new Vector3(forward, shoulderUp, lengths.shoulderHalfWidthM()), 0.058);
    }

    private void arm(Side side) {
        double upper = lengths.upperArmM();
        double fore = lengths.forearmM();
        put(side, "shoulder", "upperArm", Vector3.ZERO, 0.050);
        put(side, "upperArmMiddle", "upperArm", new Vector3(0.006, -0.45 * upper, 0), 0.043);
        put(side, "elbow", "forearm", Vector3.ZERO, 0.035);
        put(side, "forearmBelly", "forearm", new Vector3(0.004, -0.28 * fore, 0), 0.037);
        put(side, "wrist", "forearm", new Vector3(0, -fore, 0), 0.024);
        put(side, "hand", "forearm", new Vector3(0.004, -fore - 0.065, 0), 0.030);
        put(side, "fingers", "forearm", new Vector3(0.006, -fore - 0.135, 0), 0.016);
        put(side, "thumb", "forearm", new Vector3(0.045, -fore - 0.075, 0), 0.012);
    }

    private void leg(Side side) {
        double thigh = lengths.thighM();
        double shank = lengths.shankM();
        put(side, "hip", "thigh", new Vector3(-0.002, -0.010, 0.004), 0.088);
        put(side, "thighMiddle", "thigh", new Vector3(0.008, -0.42 * thigh, 0.004), 0.075);
        put(side, "aboveKnee", "thigh", new Vector3(0.004, -0.82 * thigh, 0), 0.058);
        put(side, "knee", "shank", new Vector3(lengths.kneeToPatellaFrontM() - 0.052, -0.004, 0), 0.052);
        put(side, "shinTop", "shank", new Vector3(0.002, -0.10 * shank, 0), 0.048);
        put(side, "calf", "shank", new Vector3(-0.014, -0.30 * shank, 0), 0.054);
        put(side, "calfLow", "shank", new Vector3(-0.010, -0.58 * shank, 0), 0.040);
        put(side, "aboveAnkle", "shank", new Vector3(-0.004, -0.86 * shank, 0), 0.032);
        put(side, "ankleFront", "shank", new Vector3(0.036, -0.95 * shank, 0), 0.004);
        put(side, "ankleBack", "shank", new Vector3(-0.036, -0.93 * shank, 0), 0.004);
        put(side, "ankle", "shank", new Vector3(-0.002, -shank, 0), 0.034);
    }

    /** In the foot's own frame, whose Y = 0 is the sole. */
    private void foot(Side side) {
        Vector3 first = foot.firstHead();
        Vector3 fifth = foot.fifthHead();
        double length = foot.lengthM();
        sole(
                side,
                "heel",
                "hindfoot",
                foot.subtalar(),
                foot.heelCentre(),
                foot.heelCentre().y());
        sole(side, "heelBack", "hindfoot", foot.subtalar(), new Vector3(0.030, 0.046, 0), 0.028);
        sole(side, "firstHead", "forefoot", foot.midtarsal(), first.plus(new Vector3(0, 0.019, 0)), 0.019);
        sole(side, "fifthHead", "forefoot", foot.midtarsal(), fifth.plus(new Vector3(0, 0.015, 0)), 0.015);
        sole(side, "instep", "forefoot", foot.midtarsal(), new Vector3(0.56 * length, 0.045, -0.010), 0.024);
        sole(side, "arch", "forefoot", foot.midtarsal(), new Vector3(0.52 * length, 0.022, 0.012), 0.021);
        sole(side, "archInner", "forefoot", foot.midtarsal(), new Vector3(0.45 * length, 0.035, -0.024), 0.012);
        sole(side, "toe", "toes", foot.ball(), new Vector3(length - 0.014, 0.012, -0.016), 0.012);
        sole(side, "smallToe", "toes", foot.ball(), new Vector3(0.90 * length, 0.011, 0.030), 0.011);
    }

    private void sole(Side side, String name, String segment, Vector3 origin, Vector3 place, double radiusM) {
        put(side, name, segment, place.minus(origin), radiusM);
    }

    /** A ball of a sided segment or on one side of a middle one, its place given for the right. */
    private void put(Side side, String name, String segment, Vector3 right, double radiusM) {
        boolean middle = segment.equals("pelvis") || segment.equals("L3") || segment.equals("thorax");
        add(side.of(name), middle ? segment : side.of(segment), side.place(right), radiusM);
    }

    private void add(String name, String segment, Vector3 place, double radiusM) {
        flesh.put(name, new Flesh(name, new Landmark(human.model().bodyIndex(segment), place), radiusM));
    }
}
