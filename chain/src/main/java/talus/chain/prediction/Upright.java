package talus.chain.prediction;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.Block;
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
 * @param residual largest violation of a scaled row
 * @param iterations of the solver
 */
record Upright(Posture posture, double[] x, double residual, int iterations) {
    /** What standing comes to: a posture, or what stands in its way. */
    sealed interface Answer {
        /** Balanced. */
        record Balanced(Upright upright) implements Answer {}

        /** No balanced posture with straight knees. */
        record Blocked(List<Block> blocks) implements Answer {}
    }

    static Answer of(HumanModel human, Subject subject, Stance stance, ArmPosture arms) {
        PostureProgram program = PostureProblem.compile(
                human, subject, Weights.of(subject.values()), stance, arms, List.of(new StraightKnees()));
        Outcome outcome = new InteriorPoint(program).solve(PostureProblem.upright(program, human));
        if (!(outcome instanceof Outcome.Converged c)) {
            return new Answer.Blocked(Blocks.of(program, outcome));
        }
        double[] x = c.iterate().x();
        return new Answer.Balanced(
                new Upright(program.posture(x), x, c.residuals().violation(), c.iterations()));
    }
}
