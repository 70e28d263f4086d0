package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Words;

/** What keeps a strategy from going deeper, each thing once: what stops both sides is told of both. */
public final class BlockSentences {
    private final Result result;
    private final Optional<Frame> deepest;
    private final boolean heelUp;

    private BlockSentences(Result result, Strategy stopped) {
        this.result = result;
        this.heelUp = stopped.name() == StrategyName.ONE_HEEL_UP || stopped.name() == StrategyName.HEELS_UP;
        this.deepest = stopped.frames().isEmpty()
                ? Shown.ofPerson(result).map(Shown::frame)
                : Optional.of(stopped.frames().get(stopped.frames().size() - 1));
    }

    /** In the order of the blocks. */
    public static List<String> of(Result result, Strategy stopped, List<Block> blocks) {
        BlockSentences told = new BlockSentences(result, stopped);
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            boolean both = block.side().isPresent() && (told.alike() || onBoth(block.what(), blocks));
            for (String sentence : both ? told.both(block.what()) : List.of(told.one(block))) {
                if (!sentences.contains(sentence)) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /** With equal ankles whatever stops one side stops the other. */
    private boolean alike() {
        return ShinUse.alike(result.ankles());
    }

    private static boolean onBoth(BlockKind what, List<Block> blocks) {
        return blocks.stream()
                        .filter(b -> b.what() == what && b.side().isPresent())
                        .map(Block::side)
                        .distinct()
                        .count()
                == 2;
    }

    private ShinUse.State state(Side side) {
        return deepest.map(frame -> ShinUse.state(result, frame, side)).orElse(ShinUse.State.AT_END);
    }

    private List<String> both(BlockKind what) {
        return switch (what) {
            case ANKLE_LIMIT -> ankles();
            case STRENGTH -> List.of(Words.say(ChangeMessage.BLOCK_LEGS));
            case JOINT_LIMIT -> List.of(Words.say(ChangeMessage.BLOCK_LIMBS));
            case SOLE -> List.of(Words.say(ChangeMessage.BLOCK_SOLES));
            case FRICTION -> List.of(Words.say(ChangeMessage.BLOCK_SLIDES));
            case KNEES_BEHIND_TOES -> List.of(Words.say(ChangeMessage.BLOCK_KNEES));
            case BALANCE -> List.of(Words.say(balance()));
            case IMPOSED -> List.of(Words.say(ChangeMessage.BLOCK_ANGLE));
        };
    }

    /** One sentence where the same can be said of both. */
    private List<String> ankles() {
        boolean sameState = state(Side.LEFT) == state(Side.RIGHT);
        if (sameState && state(Side.LEFT) == ShinUse.State.AT_END) {
            return List.of(Words.say(ChangeMessage.BLOCK_ANKLES));
        }
        if (deepest.isEmpty() || !sameState || !ShinUse.onOneLine(result, deepest.get())) {
            return List.of(ankle(Side.LEFT), ankle(Side.RIGHT));
        }
        boolean pulled = state(Side.LEFT) == ShinUse.State.PULLED;
        return List.of(Words.say(
                pulled ? ChangeMessage.BLOCK_SHINS : ChangeMessage.BLOCK_BOTH_STIFF,
                ShinUse.usesDeg(deepest.get(), Side.LEFT),
                ShinUse.limitDeg(result, Side.LEFT)));
    }

    /** A flat foot falls backward, one on its ball may fall either way. */
    private ChangeMessage balance() {
        return heelUp ? ChangeMessage.BLOCK_BALANCE_ON_BALL : ChangeMessage.BLOCK_BALANCE;
    }

    private String one(Block block) {
        ChangeMessage message = switch (block.what()) {
            case ANKLE_LIMIT -> ChangeMessage.BLOCK_ANKLE;
            case BALANCE -> balance();
            case STRENGTH -> block.side().isPresent() ? ChangeMessage.BLOCK_LEG : ChangeMessage.BLOCK_TRUNK;
            case JOINT_LIMIT -> block.side().isPresent() ? ChangeMessage.BLOCK_LIMB : ChangeMessage.BLOCK_BACK;
            case SOLE -> ChangeMessage.BLOCK_SOLE;
            case FRICTION -> ChangeMessage.BLOCK_SLIDE;
            case IMPOSED -> ChangeMessage.BLOCK_ANGLE;
            case KNEES_BEHIND_TOES -> ChangeMessage.BLOCK_KNEE;
        };
        if (Words.places(message.template()) == 0) {
            return Words.say(message);
        }
        return message == ChangeMessage.BLOCK_ANKLE && block.side().isPresent()
                ? ankle(block.side().get())
                : Words.say(message, block.side().map(BlockSentences::name).orElse(""));
    }

    private String ankle(Side side) {
        if (deepest.isEmpty() || state(side) == ShinUse.State.AT_END) {
            return Words.say(ChangeMessage.BLOCK_ANKLE, name(side));
        }
        return Words.say(
                state(side) == ShinUse.State.PULLED ? ChangeMessage.BLOCK_SHIN : ChangeMessage.BLOCK_STIFF,
                name(side),
                ShinUse.usesDeg(deepest.get(), side),
                ShinUse.limitDeg(result, side));
    }

    private static String name(Side side) {
        return Words.say(side == Side.LEFT ? ChangeMessage.LEFT : ChangeMessage.RIGHT);
    }
}
