package talus.chain.prediction;

import java.util.List;
import java.util.Optional;
import talus.chain.body.HumanModel;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.StraightKnees;
import talus.chain.posture.Subject;
import talus.chain.posture.Weights;

/**
 * Relaxed standing, the zero of a person's angles: without load, with the tables' strength, on level ground, arms at the sides.
 *
 * @param person whose it is
 * @param stance where the feet stand
 * @param arms at the sides
 */
record Relaxed(PersonModel person, Stance stance, ArmPosture arms) {
    static Relaxed of(PersonModel person, Setting setting) {
        return new Relaxed(
                person,
                Setup.stance(person.bare().foot(), setting, Wedges.NONE),
                ArmParameters.AT_SIDES.with(person.values()));
    }

    /** What standing comes to with the ankles of a subject. */
    Upright.Answer upright(Subject subject) {
        return Upright.of(human(), rested(subject), stance, arms);
    }

    /** The problem with both sides written out. */
    PostureProgram program(Subject subject) {
        Subject rested = rested(subject);
        return PostureProblem.compileSided(
                human(), rested, Weights.of(rested.values()), stance, arms, List.of(new StraightKnees()));
    }

    /** Its solution, that can be differentiated. */
    Optional<MovedSolution> moved(Subject subject) {
        PostureProgram program = program(subject);
        return MovedSolution.of(program, PostureProblem.upright(program, human()));
    }

    private HumanModel human() {
        return person.bare();
    }

    private Subject rested(Subject subject) {
        return subject.withStrengths(person.nominalStrengths());
    }
}
