package talus.chain.prediction;

import java.util.List;
import java.util.Optional;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.AtTheWall;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;
import talus.chain.posture.WallTest;
import talus.chain.posture.WallTestParameters;
import talus.chain.posture.Weights;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Outcome;

/**
 * The whole body at the wall: the tested leg in front, the other foot a step behind on its forefoot, as far as is least effort, hands free.
 *
 * @param posture in balance
 * @param stance its feet
 * @param wallDistanceM big toe to wall, as the posture's own knee says
 * @param residual largest violation of a scaled row
 * @param iterations of the solver
 */
record WallPosture(Posture posture, Stance stance, double wallDistanceM, double residual, int iterations) {
    private static final double DEG = StrictMath.PI / 180;

    /** What the test comes to for a whole body: a posture, or what stands in its way. */
    sealed interface Answer {
        /** Balanced. */
        record Balanced(WallPosture posture) implements Answer {}

        /** No balanced posture at the wall. */
        record Blocked(List<Block> blocks) implements Answer {}
    }

    static Answer of(HumanModel human, Subject subject, Side leg, ArmPosture arms) {
        double half =
                subject.values().of(WallTestParameters.ASIDE) * human.lengths().hipHalfWidthM();
        FootSupport front = FootSupport.of(leg, human.foot(), 0, leg.lateral() * half, 0, 0);
        double stature = human.lengths().statureM();
        double stepBackM = subject.values().of(WallTestParameters.STEP_BACK) * stature;
        FootSupport back = FootSupport.of(leg.other(), human.foot(), -stepBackM, -leg.lateral() * half, 0, 0)
                .withChoice(subject.values().of(WallTestParameters.STEP_CHOICE) * stature);
        Stance stance = leg == Side.LEFT
                ? new Stance(front, back, true, false, false)
                : new Stance(back, front, false, true, false);
        PostureProgram program = PostureProblem.compile(
                human, subject, Weights.of(subject.values()), stance, arms, List.of(new AtTheWall(subject, front)));
        Optional<WallTest.Reading> alone = new WallTest(human, subject, leg).atRest();
        if (alone.isEmpty()) {
            return new Answer.Blocked(List.of(Blocks.ankle(leg)));
        }
        double[] x = guess(program, human, leg, alone.get(), WallTest.kneeRad(subject));
        Outcome outcome = new InteriorPoint(program, InteriorPointOptions.DEFAULT).solve(x);
        if (!(outcome instanceof Outcome.Converged c)) {
            return new Answer.Blocked(Blocks.of(program, outcome));
        }
        Posture posture = program.posture(c.iterate().x());
        double toe = front.place(human.foot().toeTip()).dot(front.heading());
        FrameReader reader = new FrameReader(human, stance, posture.coordinates(), stance);
        double knee = reader.landmarkAlong("knee", leg, posture, front.heading());
        return new Answer.Balanced(new WallPosture(
                posture,
                stance,
                knee + human.lengths().kneeToPatellaFrontM() - toe,
                c.residuals().violation(),
                c.iterations()));
    }

    /** Where the search begins; how the leg behind is bent there only has to be near. */
    static double[] guess(PostureProgram program, HumanModel human, Side leg, WallTest.Reading alone, double knee) {
        double[] x = PostureProblem.upright(program, human);
        double shin = alone.shinRad();
        double thigh = shin - knee;
        var lengths = human.lengths();
        program.set(
                x,
                Coordinates.PELVIS_FORWARD,
                lengths.shankM() * StrictMath.sin(shin) + lengths.thighM() * StrictMath.sin(thigh));
        program.set(
                x,
                Coordinates.PELVIS_UP,
                lengths.ankleHeightM()
                        + lengths.shankM() * StrictMath.cos(shin)
                        + lengths.thighM() * StrictMath.cos(thigh));
        program.set(x, leg.of(Coordinates.HIP_FLEXION), -thigh);
        program.set(x, leg.of(Coordinates.KNEE_FLEXION), knee);
        for (int i = 0; i < WallTest.JOINTS.size(); i++) {
            program.set(x, leg.of(WallTest.JOINTS.get(i)), alone.coordinates().get(i));
        }
        program.set(x, Coordinates.PELVIS_RIGHT, 0);
        program.set(x, leg.of(Coordinates.KNEE_ROTATION), 14 * DEG);
        program.set(x, leg.other().of(Coordinates.HIP_FLEXION), -10 * DEG);
        program.set(x, leg.other().of(Coordinates.KNEE_FLEXION), 60 * DEG);
        program.set(x, leg.other().of(Coordinates.ANKLE_DORSIFLEXION), 15 * DEG);
        program.set(x, leg.other().of(Coordinates.TOE_EXTENSION), 45 * DEG);
        return x;
    }
}
