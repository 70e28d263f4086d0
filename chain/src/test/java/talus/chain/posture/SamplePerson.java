package talus.chain.posture;

import talus.chain.anthropometry.PersonSize;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.RandomBody;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.strength.JointStrengths;

/**
 * A body with strength, tissue and two ankles.
 *
 * @param body size and skeleton
 * @param human compiled
 * @param subject with its ankles
 */
record SamplePerson(RandomBody body, HumanModel human, Subject subject) {
    static final double DEG = StrictMath.PI / 180;

    /** With both ankles as the wall test at these distances says. */
    static SamplePerson of(RandomBody body, double leftM, double rightM) {
        HumanModel human = body.human();
        Subject bare = bare(body);
        return new SamplePerson(
                body,
                human,
                bare.withAnkles(ankle(human, bare, Side.LEFT, leftM), ankle(human, bare, Side.RIGHT, rightM)));
    }

    private static AnkleTissue ankle(HumanModel human, Subject subject, Side side, double distanceM) {
        WallTest test = new WallTest(human, subject, side);
        return test.tissue(test.atDistance(distanceM).orElseThrow());
    }

    /** Without ankles that mean anything. */
    static Subject bare(RandomBody body) {
        PersonSize size = body.size();
        AnkleTissue none = new AnkleTissue(0, 0, 1, 1);
        return new Subject(
                body.massKg(),
                size.heightM(),
                size.ageYears(),
                JointStrengths.of(size.sex(), size.ageYears(), size.heightM(), body.massKg()),
                124 * DEG,
                155 * DEG,
                50 * DEG,
                1,
                none,
                none,
                ParameterValues.nominal());
    }

    /** Feet 0.2 m apart to either side of the middle, turned out by 15 degrees. */
    Stance stance() {
        FootGeometry foot = human.foot();
        return new Stance(
                FootSupport.of(Side.LEFT, foot, 0, -0.12, 15 * DEG, 0),
                FootSupport.of(Side.RIGHT, foot, 0, 0.12, 15 * DEG, 0),
                true,
                true,
                true);
    }

    AnkleTissue ankle(Side side) {
        return side == Side.LEFT ? subject.left() : subject.right();
    }
}
