package talus.chain.prediction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;

/** Task {@code stand}: relaxed standing on both feet, with what is carried. */
final class StandAnswer {
    private final Case asked;
    private final Task.Stand task;

    StandAnswer(Case asked, Task.Stand task) {
        this.asked = asked;
        this.task = task;
    }

    Result result() {
        if (!task.setting().imposed().equals(talus.chain.contract.scenario.Imposed.NOTHING)) {
            asked.note(Note.UNAVAILABLE, "not built yet: imposed angles in standing");
        }
        asked.note(
                Note.UNAVAILABLE, "not built yet: strategies but heelsDown; shares; perCentimetre; bands; frame load");
        Strategy own = standing(
                asked.ankle(Side.LEFT).tissue(), asked.ankle(Side.RIGHT).tissue());
        Optional<Strategy> other = Optional.empty();
        if (asked.scenario().options().compare()) {
            AnkleTissue reference = asked.referenceAnkle().tissue();
            other = Optional.of(standing(reference, reference));
        }
        return asked.single(own, other);
    }

    private Strategy standing(AnkleTissue left, AnkleTissue right) {
        PersonModel person = asked.person();
        Subject subject = person.subject().withAnkles(left, right);
        HumanModel human = person.carrying(task.setting().arms());
        Stance stance =
                Setup.stance(human.foot(), task.setting(), task.setting().wedges());
        Stance flat = Setup.stance(human.foot(), task.setting(), Wedges.NONE);
        Upright.Answer answer =
                Upright.of(human, subject, stance, Setup.arms(task.setting().arms(), person.values()));
        if (answer instanceof Upright.Answer.Blocked blocked) {
            return infeasible(blocked.blocks());
        }
        Upright upright = ((Upright.Answer.Balanced) answer).upright();
        Upright.Answer relaxed = Upright.of(
                person.bare(),
                subject.withStrengths(person.nominalStrengths()),
                flat,
                ArmParameters.AT_SIDES.with(person.values()));
        if (relaxed instanceof Upright.Answer.Blocked blocked) {
            return infeasible(blocked.blocks());
        }
        double[] zero = ((Upright.Answer.Balanced) relaxed).upright().posture().coordinates();
        FrameReader reader = new FrameReader(human, stance, zero, flat);
        reader.startFrom(upright.posture());
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Converged(upright.residual(), upright.iterations()),
                OptionalDouble.of(upright.posture().cost()),
                List.of(reader.read(upright.posture(), 1, OptionalDouble.empty(), OptionalDouble.empty())));
    }

    static Strategy infeasible(List<Block> blocks) {
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(blocks, OptionalDouble.empty()),
                OptionalDouble.empty(),
                List.of());
    }
}
