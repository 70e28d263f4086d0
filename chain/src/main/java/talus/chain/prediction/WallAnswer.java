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
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedges;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.Stance;
import talus.chain.posture.Subject;

/** Task {@code kneeToWall}: the test as the whole body does it, at the instant that defines the limit. */
final class WallAnswer {
    private final Case asked;
    private final Task.KneeToWall task;

    WallAnswer(Case asked, Task.KneeToWall task) {
        this.asked = asked;
        this.task = task;
    }

    Result result() {
        asked.note(Note.UNAVAILABLE, "not built yet: shares; perCentimetre; bands; frame load; the way to the wall");
        Strategy own = atTheWall(
                asked.ankle(Side.LEFT).tissue(), asked.ankle(Side.RIGHT).tissue());
        Optional<Strategy> other = Optional.empty();
        if (asked.scenario().options().compare()) {
            AnkleTissue reference = asked.referenceAnkle().tissue();
            other = Optional.of(atTheWall(reference, reference));
        }
        return asked.single(own, other);
    }

    private Strategy atTheWall(AnkleTissue left, AnkleTissue right) {
        PersonModel person = asked.person();
        Subject subject = person.subject().withAnkles(left, right);
        HumanModel human = person.bare();
        Setting usual = Setting.USUAL.withStance(new talus.chain.contract.scenario.Stance(
                OptionalDouble.of(2 * human.lengths().hipHalfWidthM()),
                talus.chain.contract.scenario.Stance.USUAL_TOE_OUT_DEG));
        Stance flat = Setup.stance(human.foot(), usual, Wedges.NONE);
        Upright.Answer relaxed = Upright.of(
                human,
                subject.withStrengths(person.nominalStrengths()),
                flat,
                ArmParameters.AT_SIDES.with(person.values()));
        if (relaxed instanceof Upright.Answer.Blocked blocked) {
            return StandAnswer.infeasible(blocked.blocks());
        }
        WallPosture.Answer answer = WallPosture.of(
                human, subject, task.leg(), Setup.arms(task.setting().arms(), person.values()));
        if (answer instanceof WallPosture.Answer.Blocked blocked) {
            return StandAnswer.infeasible(blocked.blocks());
        }
        WallPosture wall = ((WallPosture.Answer.Balanced) answer).posture();
        double[] zero = ((Upright.Answer.Balanced) relaxed).upright().posture().coordinates();
        FrameReader reader = new FrameReader(human, wall.stance(), zero, flat);
        reader.startFrom(wall.posture());
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Converged(wall.residual(), wall.iterations()),
                OptionalDouble.of(wall.posture().cost()),
                List.of(reader.read(
                        wall.posture(), 1, OptionalDouble.empty(), OptionalDouble.of(wall.wallDistanceM()))));
    }
}
