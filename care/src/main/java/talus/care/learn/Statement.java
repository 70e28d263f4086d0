package talus.care.learn;

import java.util.List;

/**
 * One thing that is said on a card.
 *
 * @param sources ids of sources; none for what is only said
 */
public record Statement(String text, List<String> sources) {
    public Statement {
        sources = List.copyOf(sources);
    }
}
