package talus.chain.prediction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmPosture;
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
        if (!asked.scenario().options().compare()) {
            return asked.result(Optional.of(own.name()), List.of(own), Optional.empty(), Optional.empty());
        }
        AnkleTissue reference = asked.referenceAnkle().tissue();
        Strategy other = standing(reference, reference);
        return asked.result(
                Optional.of(own.name()),
                List.of(own),
                Optional.of(other),
                Optional.of(Comparisons.of(own, other, Optional.empty())));
    }

    private Strategy standing(AnkleTissue left, AnkleTissue right) {
        PersonModel person = asked.person();
        Subject subject = person.subject().withAnkles(left, right);
        HumanModel human = person.carrying(task.setting().arms());
        Stance stance =
                Setup.stance(human.foot(), task.setting(), task.setting().wedges());
        Stance flat = Setup.stance(human.foot(), task.setting(), Wedges.NONE);
        Upright upright =
                Upright.of(human, subject, stance, Setup.arms(task.setting().arms()));
        Upright relaxed =
                Upright.of(person.bare(), subject.withStrengths(person.nominalStrengths()), flat, ArmPosture.AT_SIDES);
        FrameReader reader = new FrameReader(human, stance, relaxed.posture().coordinates(), flat);
        reader.startFrom(upright.posture());
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Converged(upright.residual(), upright.iterations()),
                OptionalDouble.of(upright.posture().cost()),
                List.of(reader.read(upright.posture(), 1, OptionalDouble.empty(), OptionalDouble.empty())));
    }
}
