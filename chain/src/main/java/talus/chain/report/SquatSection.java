package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What these ankles do to a squat: the way it is done, and what differs from the same body with more ankle bend. */
final class SquatSection {
    private SquatSection() {}

    static void append(Report.Builder report, Result result, UnitSystem units) {
        Optional<Shown> person =
                Shown.ofPerson(result).filter(shown -> result.preferred().isPresent());
        Optional<Shown> reference = Shown.ofReference(result);
        report.heading(ChangeMessage.SQUAT_TITLE).paragraph(opening(result, units));
        if (person.isEmpty()) {
            return;
        }
        report.table(
                ChangeTable.columns(reference.isPresent(), result.bands().isPresent()),
                ChangeTable.rows(person.get().frame(), reference.map(Shown::frame), result.bands(), units));
        report.say(ChangeMessage.FROM_STANDING);
        if (reference.isPresent()) {
            List<String> changes =
                    ChangeSentences.of(person.get().frame(), reference.get().frame(), units);
            if (changes.isEmpty()) {
                report.say(ChangeMessage.ALMOST_NOTHING);
            } else {
                report.say(ChangeMessage.IN_WORDS).bullets(changes);
            }
            ShareSentences.append(report, result);
        }
        if (result.bands().isEmpty()) {
            report.say(ChangeMessage.NO_BANDS);
        }
    }

    private static List<String> opening(Result result, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        sentences.add(
                result.reference().isPresent() && referenceM.isPresent()
                        ? Words.say(ChangeMessage.SQUAT_IS, units.roundLength(referenceM.getAsDouble()))
                        : Words.say(ChangeMessage.SQUAT_ALONE));
        StrategyName preferred = result.preferred().orElse(null);
        if (preferred == null) {
            sentences.add(Words.say(ChangeMessage.WAY_NONE));
        } else {
            sentences.add(way(preferred, reached(result)));
        }
        if (preferred != StrategyName.HEELS_DOWN) {
            sentences.addAll(whyNotHeelsDown(result));
        }
        if (preferred != null
                && result.reference().isPresent()
                && result.reference().get().name() != preferred) {
            sentences.add(Words.say(
                    ChangeMessage.REFERENCE_WAY,
                    Words.say(shortName(result.reference().get().name()))));
        }
        return sentences;
    }

    private static String way(StrategyName name, OptionalDouble reachedThighDeg) {
        return switch (name) {
            case HEELS_DOWN -> Words.say(ChangeMessage.WAY_HEELS_DOWN);
            case FEET_TURNED_OUT -> Words.say(ChangeMessage.WAY_FEET_TURNED_OUT);
            case ONE_HEEL_UP -> Words.say(ChangeMessage.WAY_ONE_HEEL_UP);
            case HEELS_UP -> Words.say(ChangeMessage.WAY_HEELS_UP);
            case SHALLOWER ->
                reachedThighDeg.isPresent()
                        ? Words.say(ChangeMessage.WAY_SHALLOWER, UnitSystem.degrees(reachedThighDeg.getAsDouble()))
                        : Words.say(ChangeMessage.WAY_SHALLOWER_UNKNOWN);
        };
    }

    /** The name of a strategy inside a sentence. */
    static Message shortName(StrategyName name) {
        return switch (name) {
            case HEELS_DOWN -> ChangeMessage.HEELS_DOWN;
            case FEET_TURNED_OUT -> ChangeMessage.FEET_TURNED_OUT;
            case ONE_HEEL_UP -> ChangeMessage.ONE_HEEL_UP;
            case HEELS_UP -> ChangeMessage.HEELS_UP;
            case SHALLOWER -> ChangeMessage.SHALLOWER;
        };
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

    private static List<String> whyNotHeelsDown(Result result) {
        List<String> sentences = new ArrayList<>();
        for (Strategy strategy : result.strategies()) {
            if (strategy.name() == StrategyName.HEELS_DOWN
                    && strategy.outcome() instanceof StrategyOutcome.Infeasible infeasible) {
                String blocks = blocks(infeasible.blocks());
                if (!blocks.isEmpty()) {
                    sentences.add(Words.say(ChangeMessage.HEELS_DOWN_BLOCKED, blocks));
                }
                infeasible
                        .reachedThighDeg()
                        .ifPresent(deg -> sentences.add(Words.say(ChangeMessage.REACHED, UnitSystem.degrees(deg))));
            }
        }
        return sentences;
    }

    private static String blocks(List<Block> blocks) {
        String text = "";
        for (Block block : blocks) {
            text = text.isEmpty() ? block.text() : Words.say(ChangeMessage.AND, text, block.text());
        }
        return text;
    }

    /** Whole degrees with their sign. */
    static String signedDegrees(double degrees) {
        return Decimal.signed(degrees, 0);
    }
}
