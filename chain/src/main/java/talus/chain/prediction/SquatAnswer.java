package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.ArmPosture;
import talus.chain.posture.Subject;

/** Task {@code squat}: this person's and the reference body's, by every strategy, and what differs. */
final class SquatAnswer {
    /**
     * The assumed parameters that moved the four example squats of {@code validation/evidence/drivers.json} most, which a test compares.
     * Another squat may hang on others.
     */
    static final List<String> HANGS_ON = List.of(
            "person.hipFlexionLimit",
            "tissue.belly.onset",
            "cost.unit.pressureCentre",
            "cost.weight.balance",
            "tissue.belly.perLumbar");

    private final Case asked;
    private final Task.Squat task;
    private final SquatMemory.Pair memory;
    private final Extent extent;

    SquatAnswer(Case asked, Task.Squat task, SquatMemory.Pair memory, Extent extent) {
        this.asked = asked;
        this.task = task;
        this.memory = memory;
        this.extent = extent;
    }

    /** What a body comes to before it squats. */
    sealed interface Standing {
        /** It stands. */
        record Balanced(SquatBody body) implements Standing {}

        /** It has no balanced posture with straight knees. */
        record Blocked(List<Block> blocks) implements Standing {}
    }

    /** This person's body before any strategy is solved; empty when it cannot stand. */
    Optional<SquatBody> body() {
        return own() instanceof Standing.Balanced own ? Optional.of(own.body()) : Optional.empty();
    }

    private Standing own() {
        return remembered(
                memory.own(),
                asked.ankle(Side.LEFT).tissue(),
                asked.ankle(Side.RIGHT).tissue());
    }

    private Standing reference() {
        AnkleTissue tissue = asked.referenceAnkle().tissue();
        return remembered(memory.reference(), tissue, tissue);
    }

    private Standing remembered(SquatMemory memory, AnkleTissue left, AnkleTissue right) {
        SquatMemory.Key key = new SquatMemory.Key(asked.scenario().person(), task, left, right, frames());
        return memory.of(key, () -> standing(left, right));
    }

    /** The reference body's squat as another engine solved it; one that is known already stays. */
    void take(SolvedSquat squat) {
        AnkleTissue tissue = asked.referenceAnkle().tissue();
        SquatMemory.Key key = new SquatMemory.Key(asked.scenario().person(), task, tissue, tissue, frames());
        memory.reference().of(key, () -> {
            Standing standing = standing(tissue, tissue);
            if (standing instanceof Standing.Balanced balanced) {
                balanced.body().take(squat);
            }
            return standing;
        });
    }

    Result result() {
        if (extent == Extent.REFERENCE) {
            return asked.result(Optional.empty(), List.of(), referenceMovement(), Optional.empty());
        }
        notes();
        return switch (own()) {
            case Standing.Balanced own -> answer(own.body());
            case Standing.Blocked blocked ->
                asked.result(
                        Optional.empty(), List.of(cannotStand(blocked.blocks())), Optional.empty(), Optional.empty());
        };
    }

    private Result answer(SquatBody own) {
        Optional<SquatBranch> ranked = own.preferred();
        Optional<SquatBranch> preferred = own.taken();
        ranked.map(own::tiedWith).filter(tied -> !tied.isEmpty()).ifPresent(tied -> note(ranked.orElseThrow(), tied));
        Optional<Strategy> reference = Optional.empty();
        Optional<Comparison> comparison = Optional.empty();
        if (asked.scenario().options().compare()) {
            if (reference() instanceof Standing.Balanced other) {
                Optional<SquatBranch> theirs = other.body().taken();
                reference = theirs.map(other.body()::strategy);
                comparison = theirs.isPresent() && preferred.isPresent()
                        ? Optional.of(compared(own, preferred.get(), other.body(), theirs.get()))
                        : Optional.empty();
            }
        }
        tellAbsent(preferred, reference, comparison);
        return asked.result(
                preferred.map(SquatBranch::name),
                shown(own, preferred),
                reference,
                comparison,
                extent == Extent.WHOLE ? perCentimetre(own, preferred) : Optional.empty());
    }

    private Optional<PerCentimetre> perCentimetre(SquatBody own, Optional<SquatBranch> preferred) {
        Optional<PerCentimetre> change = preferred.flatMap(p -> own.perCentimetre(asked, p));
        if (preferred.isPresent() && change.isEmpty()) {
            asked.note(
                    Note.UNAVAILABLE,
                    "perCentimetre: this bottom is the end of a path or no strict optimum, or the ankle the end of its range, so"
                            + " it has no derivative");
        }
        return change;
    }

    private Optional<Strategy> referenceMovement() {
        return reference() instanceof Standing.Balanced other
                ? other.body().taken().map(other.body()::movement)
                : Optional.empty();
    }

    /** A part that was asked for and is not there has its reason told. */
    private void tellAbsent(
            Optional<SquatBranch> preferred, Optional<Strategy> reference, Optional<Comparison> comparison) {
        if (asked.scenario().options().compare()) {
            if (reference.isEmpty()) {
                asked.note(Note.UNAVAILABLE, "reference, comparison: the reference body has no such squat either");
            } else if (comparison.isEmpty()) {
                asked.note(Note.UNAVAILABLE, "comparison: this body has no such squat to compare");
            } else if (comparison.get().pressureCentreShare().isEmpty()) {
                asked.note(Note.UNAVAILABLE, "shares: the ankles lose less than a millimetre of forward travel");
            }
        }
        SquatDepth depth = SquatDepth.of(task);
        if (depth.deepest()) {
            preferred.ifPresent(p -> tellWhatEnds(p.path(), depth.targetRad()));
        }
    }

    private void tellWhatEnds(Squat.Path path, double limitRad) {
        if (Math.abs(path.depth() - limitRad) <= Squat.DEPTH_FOUND) {
            asked.note(
                    Note.EXTRAPOLATION,
                    "nothing stopped this body before thighs 40 degrees below level, where depth is not followed further");
        } else if (path.blocks().isEmpty()) {
            asked.note(Note.DEEPEST, "no deeper was found with what this scenario holds fixed");
        } else {
            asked.note(
                    Note.DEEPEST,
                    "no deeper, because "
                            + path.blocks().stream().map(Block::text).collect(Collectors.joining("; ")));
        }
    }

    private Comparison compared(SquatBody own, SquatBranch preferred, SquatBody other, SquatBranch theirs) {
        SquatBody.Bottom mine = own.bottom(preferred);
        SquatBody.Bottom reference = other.bottom(theirs);
        Optional<SquatBody.Bottom> same = preferred.name() == theirs.name() || extent != Extent.WHOLE
                ? Optional.empty()
                : other.bottom(preferred.footing(), preferred.path().depth());
        return Comparisons.of(
                preferred.name(),
                mine.frame(),
                reference.frame(),
                same.map(SquatBody.Bottom::frame),
                new Shares(own.travel(reference, mine)));
    }

    /** The winner, or all; and the squat as it was asked for where another stands in for it. */
    private List<Strategy> shown(SquatBody own, Optional<SquatBranch> preferred) {
        boolean all = asked.scenario().options().strategies() == StrategyChoice.EVERY;
        List<SquatBranch> out = new ArrayList<>();
        for (StrategyName name : SquatBody.RANKED) {
            SquatBranch branch = own.branch(name);
            boolean wins = preferred.isPresent() && preferred.get() == branch;
            boolean failed = name == StrategyName.HEELS_DOWN && !wins && !branch.converged();
            if (all || wins || failed) {
                out.add(branch);
            }
        }
        preferred.filter(p -> p.name() == StrategyName.SHALLOWER).ifPresent(out::add);
        return out.stream()
                .map(branch -> extent == Extent.MOVEMENTS ? own.movement(branch) : own.strategy(branch))
                .toList();
    }

    private void note(SquatBranch preferred, List<SquatBranch> tied) {
        List<String> names = tied.stream().map(b -> b.name().word()).toList();
        asked.note(
                Note.TIE,
                preferred.name().word() + " costs within 1 % of " + String.join(", ", names)
                        + ": the one nearest to what was asked is preferred");
    }

    private void notes() {
        asked.note(Note.UNAVAILABLE, "not built yet: bands; frame load");
        asked.note(Note.ASSUMED, "assumed, and four example squats hung on them most: " + String.join(", ", HANGS_ON));
        if (task.setting().durationS() > 0) {
            asked.note(Note.UNAVAILABLE, "not built yet: durationS; the answer is quasi-static");
        }
    }

    private PathFrames frames() {
        int count = asked.scenario().options().frames();
        return switch (extent) {
            case WHOLE -> PathFrames.regular(count);
            case MOVEMENTS ->
                new PathFrames(count, false, asked.scenario().options().strategies() == StrategyChoice.PREFERRED);
            case ENDS, REFERENCE -> new PathFrames(count, false, true);
        };
    }

    private Standing standing(AnkleTissue left, AnkleTissue right) {
        Setting setting = task.setting();
        PersonModel person = asked.person();
        Subject subject = person.subject().withAnkles(left, right);
        HumanModel human = person.carrying(setting.arms());
        SquatDepth depth = SquatDepth.of(task);
        ArmPosture arms = Setup.arms(setting.arms(), person.values());
        SquatSetting squat =
                new SquatSetting(human, subject, setting, Footing.HEELS_DOWN, arms, depth.measure(), setting.imposed());
        Upright.Answer begin = Upright.of(human, subject, squat.flat(), arms);
        if (begin instanceof Upright.Answer.Blocked blocked) {
            return new Standing.Blocked(blocked.blocks());
        }
        Relaxed relaxed = Relaxed.of(person, setting);
        Upright.Answer zero = relaxed.upright(subject);
        if (zero instanceof Upright.Answer.Blocked blocked) {
            return new Standing.Blocked(blocked.blocks());
        }
        return new Standing.Balanced(new SquatBody(
                squat,
                ((Upright.Answer.Balanced) begin).upright(),
                relaxed,
                ((Upright.Answer.Balanced) zero).upright().posture().coordinates(),
                depth,
                frames()));
    }

    private static Strategy cannotStand(List<Block> blocks) {
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(blocks, OptionalDouble.empty()),
                OptionalDouble.empty(),
                List.of());
    }
}
