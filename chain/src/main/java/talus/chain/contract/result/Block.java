package talus.chain.contract.result;

import java.util.Optional;
import talus.chain.body.Side;

/**
 * One thing that stands in the way.
 *
 * @param side where it belongs to one side
 * @param text a sentence for people
 */
public record Block(BlockKind what, Optional<Side> side, String text) {}
