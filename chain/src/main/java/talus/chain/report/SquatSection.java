package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Stance;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What these ankles do to a squat: the way it is done, and what differs from the same body with freer ankles. */
public final class SquatSection {
    /** From here on it is said that stretched tissue helps the hips. */
    private static final double TOLD_TISSUE = 0.2;

    /** Thighs that are less above level are level, in words. */
    private static final double ABOVE_DEG = 0.5;

    private SquatSection() {}

    static void append(Report.Builder report, Result result, UnitSystem units) {
        Optional<Shown> person =
                Shown.ofPerson(result).filter(shown -> result.preferred().isPresent());
        Optional<Shown> reference = Shown.ofMoreBend(result);
        report.heading(ChangeMessage.SQUAT_TITLE).paragraph(opening(result, reference, units));
        whyNotHeelsDown(report, result);
        WayTable.append(report, result);
        if (person.isEmpty()) {
            return;
        }
        report.table(
                ChangeTable.columns(reference.isPresent(), result.bands().isPresent()),
                ChangeTable.rows(person.get().frame(), reference.map(Shown::frame), result.bands(), units));
        report.paragraph(reading(person.get().frame(), reference.map(Shown::frame)));
        if (reference.isPresent()) {
            changes(report, result, person.get(), reference.get(), units);
        } else if (result.reference().isPresent()) {
            report.say(ChangeMessage.BEND_ENOUGH);
        }
        if (result.bands().isEmpty()) {
            report.say(ChangeMessage.NO_BANDS);
        }
    }

    /** How the table is read. */
    public static List<String> reading(Frame person, Optional<Frame> reference) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say(ChangeMessage.FROM_STANDING));
        if (reference.isPresent()) {
            sentences.add(Words.say(ChangeMessage.FOOT_DIFFERENCE));
        }
        sentences.add(Words.say(ChangeMessage.EFFORT_IS));
        if (pulls(person) || reference.map(SquatSection::pulls).orElse(false)) {
            sentences.add(Words.say(ChangeMessage.SHIN_MUSCLES_ARE));
        }
        if (somethingRests(person, reference)) {
            sentences.add(Words.say(ChangeMessage.NOTHING_ASKED));
        }
        double left = heldByHipTissue(person, Side.LEFT);
        double right = heldByHipTissue(person, Side.RIGHT);
        if (Math.min(left, right) >= 1) {
            sentences.add(Words.say(ChangeMessage.HIP_TISSUE_ALL));
        } else if (Math.max(left, right) < 1 && 0.5 * (left + right) >= TOLD_TISSUE) {
            sentences.add(Words.say(ChangeMessage.HIP_TISSUE, UnitSystem.percent(0.5 * (left + right))));
        }
        return sentences;
    }

    /** Whether a line of the table says that some muscles use nothing of their strength. */
    private static boolean somethingRests(Frame person, Optional<Frame> reference) {
        List<ChangeMessage> efforts =
                ChangeTable.EFFORTS.stream().map(ChangeTable.Effort::name).toList();
        return ChangeTable.lines(person, reference, Optional.empty(), UnitSystem.METRIC).stream()
                .anyMatch(line -> efforts.contains(line.quantity()) && line.value() == 0);
    }

    private static boolean pulls(Frame frame) {
        return ShinUse.pullEffort(frame, Side.LEFT) > 0 || ShinUse.pullEffort(frame, Side.RIGHT) > 0;
    }

    /** Part of a hip's extension moment that passive tissue carries; 0 when there is none to carry. */
    private static double heldByHipTissue(Frame frame, Side side) {
        double momentNm = frame.momentNm().hip().of(side);
        return momentNm > 0 ? frame.passiveNm().hip().of(side) / momentNm : 0;
    }

    /** What stops at another depth is told beside the body that goes deeper, and first at the same depth. */
    private static void changes(Report.Builder report, Result result, Shown person, Shown reference, UnitSystem units) {
        boolean higher = person.strategy().name() == StrategyName.SHALLOWER
                && reference.strategy().name() != StrategyName.SHALLOWER;
        if (higher) {
            ShareSentences.append(report, result, units);
        } else {
            report.paragraph(ShinUse.sentences(result, person.frame(), reference.frame()));
        }
        List<String> changes = ChangeSentences.of(person.frame(), reference.frame(), units);
        if (changes.isEmpty()) {
            report.say(ChangeMessage.ALMOST_NOTHING);
        } else {
            report.say(higher ? ChangeMessage.IN_WORDS_HIGHER : ChangeMessage.IN_WORDS)
                    .bullets(changes)
                    .say(ChangeMessage.LEFT_OUT);
        }
        if (!higher) {
            ShareSentences.append(report, result, units);
        }
    }

    private static Optional<String> stance(Result result, UnitSystem units) {
        Stance stance = result.scenario().task().setting().stance();
        if (stance.widthM().isEmpty()) {
            return Optional.empty();
        }
        double wholeCm = Decimal.rounded(stance.widthM().getAsDouble() * 100, 0);
        return Optional.of(Words.say(
                ChangeMessage.STANCE, units.roundLength(wholeCm / 100), UnitSystem.degrees(stance.toeOutDeg())));
    }

    /** What is shown, and the way it is done. */
    private static List<String> opening(Result result, Optional<Shown> reference, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        sentences.add(
                reference.isPresent() && referenceM.isPresent()
                        ? Words.say(ChangeMessage.SQUAT_IS, units.roundLength(referenceM.getAsDouble()))
                        : Words.say(ChangeMessage.SQUAT_ALONE));
        stance(result, units).ifPresent(sentences::add);
        sentences.addAll(ways(result, reference));
        return sentences;
    }

    /** The way it is done, and that of the body with freer ankles where it is another. */
    public static List<String> ways(Result result, Optional<Shown> reference) {
        List<String> sentences = new ArrayList<>();
        StrategyName preferred = result.preferred().orElse(null);
        if (preferred == null) {
            sentences.add(Words.say(ChangeMessage.WAY_NONE));
        } else {
            sentences.add(way(preferred, result));
        }
        if (preferred != null
                && reference.isPresent()
                && reference.get().strategy().name() != preferred) {
            sentences.add(referenceWay(preferred, reference.get().strategy().name()));
        }
        return sentences;
    }

    private static String referenceWay(StrategyName preferred, StrategyName reference) {
        return preferred == StrategyName.SHALLOWER && reference == StrategyName.HEELS_DOWN
                ? Words.say(ChangeMessage.REFERENCE_GETS_THERE)
                : Words.say(ChangeMessage.REFERENCE_WAY, Words.say(shortName(reference)));
    }

    private static String way(StrategyName name, Result result) {
        return switch (name) {
            case HEELS_DOWN -> Words.say(ChangeMessage.WAY_HEELS_DOWN);
            case FEET_TURNED_OUT -> Words.say(ChangeMessage.WAY_FEET_TURNED_OUT);
            case ONE_HEEL_UP ->
                Words.say(leftIsLifted(result) ? ChangeMessage.WAY_LEFT_HEEL_UP : ChangeMessage.WAY_RIGHT_HEEL_UP);
            case HEELS_UP -> Words.say(ChangeMessage.WAY_HEELS_UP);
            case SHALLOWER -> shallower(reached(result));
        };
    }

    private static boolean leftIsLifted(Result result) {
        return Shown.ofPerson(result)
                .map(shown -> shown.frame().support().heelHeightM())
                .filter(heelM -> heelM.left() > heelM.right())
                .isPresent();
    }

    private static String shallower(OptionalDouble thighDeg) {
        return thighDeg.isPresent()
                ? Words.say(ChangeMessage.WAY_SHALLOWER, fromLevel(thighDeg.getAsDouble()))
                : Words.say(ChangeMessage.WAY_SHALLOWER_UNKNOWN);
    }

    /** The name of a strategy inside a sentence. */
    public static Message shortName(StrategyName name) {
        return switch (name) {
            case HEELS_DOWN -> ChangeMessage.HEELS_DOWN;
            case FEET_TURNED_OUT -> ChangeMessage.FEET_TURNED_OUT;
            case ONE_HEEL_UP -> ChangeMessage.ONE_HEEL_UP;
            case HEELS_UP -> ChangeMessage.HEELS_UP;
            case SHALLOWER -> ChangeMessage.SHALLOWER;
        };
    }

    /** A thigh's angle in words: {@code 20 degrees above level}. */
    public static String fromLevel(double thighDeg) {
        if (Decimal.rounded(thighDeg, 0) == 0) {
            return Words.say(ChangeMessage.LEVEL);
        }
        return Words.say(
                thighDeg > 0 ? ChangeMessage.ABOVE_LEVEL : ChangeMessage.BELOW_LEVEL,
                UnitSystem.degrees(Math.abs(thighDeg)));
    }

    /** How deep the shallower strategy stands. */
    private static OptionalDouble reached(Result result) {
        for (Strategy strategy : result.strategies()) {
            if (strategy.name() == StrategyName.SHALLOWER && !strategy.frames().isEmpty()) {
                return OptionalDouble.of(strategy.frames()
                        .get(strategy.frames().size() - 1)
                        .angles()
                        .thighDeg()
                        .mean());
            }
        }
        return OptionalDouble.empty();
    }

    private static void whyNotHeelsDown(Report.Builder report, Result result) {
        for (Strategy strategy : result.strategies()) {
            if (strategy.name() == StrategyName.HEELS_DOWN
                    && strategy.outcome() instanceof StrategyOutcome.Infeasible infeasible) {
                List<String> blocks = BlockSentences.of(result, stopped(result, strategy), infeasible.blocks());
                if (!blocks.isEmpty()) {
                    report.say(ChangeMessage.HEELS_DOWN_BLOCKED).bullets(blocks);
                }
                boolean said = result.preferred().equals(Optional.of(StrategyName.SHALLOWER));
                if (!said && infeasible.reachedThighDeg().orElse(0) >= ABOVE_DEG) {
                    report.say(
                            ChangeMessage.REACHED,
                            fromLevel(infeasible.reachedThighDeg().getAsDouble()));
                }
            }
        }
    }

    /** The posture that shows where heels down ends: its own last one, or that of the shallower squat. */
    private static Strategy stopped(Result result, Strategy heelsDown) {
        return result.strategies().stream()
                .filter(strategy -> strategy.name() == StrategyName.SHALLOWER
                        && !strategy.frames().isEmpty())
                .findFirst()
                .orElse(heelsDown);
    }
}
