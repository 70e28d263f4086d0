package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What these ankles do to a squat: the way it is done, and what differs from the same body with more ankle bend. */
final class SquatSection {
    private SquatSection() {}

    static void append(Report.Builder report, Result result, UnitSystem units) {
        Optional<Shown> person =
                Shown.ofPerson(result).filter(shown -> result.preferred().isPresent());
        Optional<Shown> reference = Shown.ofMoreBend(result);
        report.heading(ChangeMessage.SQUAT_TITLE).paragraph(opening(result, reference, units));
        whyNotHeelsDown(report, result);
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
        } else if (result.reference().isPresent()) {
            report.say(ChangeMessage.BEND_ENOUGH);
        }
        if (result.bands().isEmpty()) {
            report.say(ChangeMessage.NO_BANDS);
        }
    }

    /** Whether every other way than both heels down was left out. */
    static boolean onlyHeelsDown(Result result) {
        for (Strategy strategy : result.strategies()) {
            boolean heelsDown = strategy.name() == StrategyName.HEELS_DOWN || strategy.name() == StrategyName.SHALLOWER;
            if (!heelsDown && !(strategy.outcome() instanceof StrategyOutcome.Unavailable)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> opening(Result result, Optional<Shown> reference, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        sentences.add(
                reference.isPresent() && referenceM.isPresent()
                        ? Words.say(ChangeMessage.SQUAT_IS, units.roundLength(referenceM.getAsDouble()))
                        : Words.say(ChangeMessage.SQUAT_ALONE));
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
            case HEELS_DOWN ->
                Words.say(onlyHeelsDown(result) ? ChangeMessage.WAY_ONLY_HEELS_DOWN : ChangeMessage.WAY_HEELS_DOWN);
            case FEET_TURNED_OUT -> Words.say(ChangeMessage.WAY_FEET_TURNED_OUT);
            case ONE_HEEL_UP -> Words.say(ChangeMessage.WAY_ONE_HEEL_UP);
            case HEELS_UP -> Words.say(ChangeMessage.WAY_HEELS_UP);
            case SHALLOWER -> shallower(reached(result));
        };
    }

    private static String shallower(OptionalDouble thighDeg) {
        return thighDeg.isPresent()
                ? Words.say(ChangeMessage.WAY_SHALLOWER, UnitSystem.degrees(thighDeg.getAsDouble()))
                : Words.say(ChangeMessage.WAY_SHALLOWER_UNKNOWN);
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

    private static void whyNotHeelsDown(Report.Builder report, Result result) {
        for (Strategy strategy : result.strategies()) {
            if (strategy.name() == StrategyName.HEELS_DOWN
                    && strategy.outcome() instanceof StrategyOutcome.Infeasible infeasible) {
                List<String> blocks =
                        infeasible.blocks().stream().map(SquatSection::block).toList();
                if (!blocks.isEmpty()) {
                    report.say(ChangeMessage.HEELS_DOWN_BLOCKED).bullets(blocks);
                }
                boolean said = result.preferred().equals(Optional.of(StrategyName.SHALLOWER));
                if (!said && infeasible.reachedThighDeg().isPresent()) {
                    String above =
                            UnitSystem.degrees(infeasible.reachedThighDeg().getAsDouble());
                    report.say(ChangeMessage.REACHED, above);
                }
            }
        }
    }

    private static String block(Block block) {
        ChangeMessage message = switch (block.what()) {
            case ANKLE_LIMIT -> ChangeMessage.BLOCK_ANKLE;
            case BALANCE -> ChangeMessage.BLOCK_BALANCE;
            case STRENGTH -> block.side().isPresent() ? ChangeMessage.BLOCK_LEG : ChangeMessage.BLOCK_TRUNK;
            case JOINT_LIMIT -> block.side().isPresent() ? ChangeMessage.BLOCK_LIMB : ChangeMessage.BLOCK_BACK;
            case SOLE -> ChangeMessage.BLOCK_SOLE;
            case FRICTION -> ChangeMessage.BLOCK_SLIDE;
            case IMPOSED -> ChangeMessage.BLOCK_ANGLE;
            case KNEES_BEHIND_TOES -> ChangeMessage.BLOCK_KNEE;
        };
        return Words.places(message.template()) == 0
                ? Words.say(message)
                : Words.say(message, block.side().map(SquatSection::side).orElse(""));
    }

    private static String side(Side side) {
        return Words.say(side == Side.LEFT ? ChangeMessage.LEFT : ChangeMessage.RIGHT);
    }
}
