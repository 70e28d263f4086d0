package talus.care.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talus.care.pose.Flesh;
import talus.care.pose.Pose;
import talus.chain.body.Side;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.mechanics.multibody.Vector3;

/** The mannequin in a pose as pieces to paint: hulls around its balls of flesh, limb by limb. */
final class BodyFigure {
    /** Width of the line around a piece. */
    static final double EDGE_PX = 1.3;

    /** Limbs of the near side are painted as if so much nearer, those of the far side farther: the trunk is between them, m. */
    private static final double NEARER_M = 0.06;

    /** Where the face looks so far away from the viewer, as the cosine between the two, the hair is before it. */
    private static final double FACE_HIDDEN = -0.45;

    private static final String[][] TRUNK = {
        {
            "pelvisLow.left",
            "pelvisLow.right",
            "buttock.left",
            "buttock.right",
            "crest.left",
            "crest.right",
            "pelvisBack.left",
            "pelvisBack.right"
        },
        {"crest.left", "crest.right", "waist.left", "waist.right", "belly"},
        {"waist.left", "waist.right", "belly", "ribs.left", "ribs.right"},
        {"ribs.left", "ribs.right", "chest.left", "chest.right", "breast"},
        {"chest.left", "chest.right", "shoulderTop.left", "shoulderTop.right", "collar"},
        {"collar", "throat"}
    };

    private static final String[][] THIGH = {{"hip", "thighMiddle"}, {"thighMiddle", "aboveKnee"}, {"aboveKnee", "knee"}
    };
    private static final String[][] SHANK = {
        {"knee", "shinTop", "calf"}, {"shinTop", "calf", "calfLow"}, {"calfLow", "aboveAnkle"}, {"aboveAnkle", "ankle"}
    };
    private static final String[][] INNER_FOOT = {
        {"ankle", "heel", "heelBack", "instep"},
        {"heel", "archInner", "instep"},
        {"archInner", "instep", "firstHead"},
        {"instep", "firstHead", "fifthHead"},
        {"firstHead", "fifthHead", "toe", "smallToe"}
    };
    private static final String[][] OUTER_BORDER = {{"heel", "arch", "fifthHead"}};
    private static final String[][] UPPER_ARM = {{"shoulder", "upperArmMiddle"}, {"upperArmMiddle", "elbow"}};
    private static final String[][] FOREARM = {{"elbow", "forearmBelly"}, {"forearmBelly", "wrist"}};
    private static final String[][] SKULL = {{"skull", "brow", "jaw"}, {"brow", "noseRoot", "nose"}};
    private static final String[][] HAIR = {{"hairTop", "hairFront", "hairBack"}, {"hairBack", "bun"}};

    private final Pose pose;
    private final Sight sight;
    private final Side dark;
    private final boolean shoes;
    private final List<Painted> pieces = new ArrayList<>();

    private BodyFigure(Pose pose, Sight sight, Side dark, boolean shoes) {
        this.dark = dark;
        this.shoes = shoes;
        this.pose = pose;
        this.sight = sight;
    }

    /**
     * The pieces, in no order.
     *
     * @param dark the side whose limbs are drawn dark, the same in all postures of an exercise
     * @param shoes whether shoes are worn
     */
    static List<Painted> pieces(Pose pose, Sight sight, Side dark, boolean shoes) {
        BodyFigure figure = new BodyFigure(pose, sight, dark, shoes);
        figure.add(TRUNK, Optional.empty(), Palette.TRUNK, 0);
        figure.head();
        for (Side side : Side.BOTH) {
            figure.limbs(side);
        }
        return figure.pieces;
    }

    private void limbs(Side side) {
        Optional<Side> of = Optional.of(side);
        String fill = side == dark ? Palette.NEAR : Palette.FAR;
        double nearer = side == near() ? NEARER_M : -NEARER_M;
        add(THIGH, of, fill, nearer);
        add(SHANK, of, fill, nearer);
        foot(side, shoes ? Palette.LOAD : fill, nearer + 0.01);
        add(UPPER_ARM, of, fill, nearer + 0.02);
        add(FOREARM, of, fill, nearer + 0.03);
        Hand.add(pieces, pose, sight, side, fill);
    }

    /** A bare foot seen from its inner side shows the hollow of its arch: the outer border behind it, in another colour. */
    private void foot(Side side, String fill, double nearer) {
        Optional<Side> of = Optional.of(side);
        Vector3 inward = pose.at(side.of("firstHead")).minus(pose.at(side.of("fifthHead")));
        if (shoes || inward.dot(sight.towards()) < 0) {
            add(
                    Stream.concat(Arrays.stream(INNER_FOOT), Arrays.stream(OUTER_BORDER))
                            .toArray(String[][]::new),
                    of,
                    fill,
                    nearer);
        } else {
            add(OUTER_BORDER, of, side == dark ? Palette.FAR : Palette.TRUNK, nearer);
            add(INNER_FOOT, of, fill, nearer);
        }
    }

    /** The side whose limbs are nearer to the viewer. */
    private Side near() {
        double left = sight.nearness(pose.at(Side.LEFT.of("hip")));
        return left > sight.nearness(pose.at(Side.RIGHT.of("hip"))) ? Side.LEFT : Side.RIGHT;
    }

    private void head() {
        add(new String[][] {{"throat", "nape"}}, Optional.empty(), Palette.TRUNK, 0);
        add(SKULL, Optional.empty(), Palette.TRUNK, 0.02);
        Vector3 face = pose.at("noseRoot").minus(pose.at("skull")).unit();
        boolean fromBehind = face.dot(sight.towards()) < FACE_HIDDEN;
        add(HAIR, Optional.empty(), Palette.INK, fromBehind ? 0.12 : -0.12);
        for (Side side : Side.BOTH) {
            Flesh eye = pose.mannequin().ball(side.of("eye"));
            Vector3 at = pose.at(eye);
            Vector3 outward = at.minus(pose.at("skull")).unit();
            if (outward.dot(sight.towards()) > 0.15 && face.dot(sight.towards()) > -0.35) {
                String path = new Silhouette()
                        .add(sight.at(at), sight.px(eye.radiusM()))
                        .path();
                pieces.add(new Painted(path, sight.nearness(at) + 0.1, Palette.INK, "none", 0));
            }
        }
    }

    /** Hulls as one piece that is as near as the middle of its balls, or a little nearer. */
    private void add(String[][] hulls, Optional<Side> side, String fill, double nearer) {
        StringBuilder path = new StringBuilder();
        double sum = 0;
        int count = 0;
        for (String[] hull : hulls) {
            Silhouette silhouette = new Silhouette();
            for (String name : hull) {
                Flesh ball = pose.mannequin().ball(side.isPresent() ? side.get().of(name) : name);
                Vector3 at = pose.at(ball);
                Point centre = sight.at(at);
                silhouette.add(centre, sight.px(ball.radiusM()));
                sum += sight.nearness(at);
                count++;
            }
            path.append(silhouette.path());
        }
        pieces.add(new Painted(path.toString(), sum / count + nearer, fill, Palette.SEAM, EDGE_PX));
    }
}
