package talus.chain.prediction;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Posture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.StraightKnees;
import talus.chain.posture.Subject;
import talus.chain.posture.Weights;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.Outcome;

/**
 * Standing with straight knees: where a task begins, and, without load and with the tables' strength, the zero of a person's angles.
 *
 * @param posture in balance
 * @param x variables of the solution
 * @param residual largest scaled violation
 * @param iterations of the solver
 */
record Upright(Posture posture, double[] x, double residual, int iterations) {
    static Upright of(HumanModel human, Subject subject, Stance stance, ArmPosture arms) {
        PostureProgram program =
                PostureProblem.compile(human, subject, Weights.STANDARD, stance, arms, List.of(new StraightKnees()));
        Outcome outcome = new InteriorPoint(program).solve(PostureProblem.upright(program, human));
        if (!(outcome instanceof Outcome.Converged c)) {
            throw new IllegalStateException("standing has no solution: " + outcome);
        }
        double[] x = c.iterate().x();
        return new Upright(program.posture(x), x, c.residuals().scaled(), c.iterations());
    }
}
