package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of one of several kinds: the word in its member {@code tag} says which other members it has.
 *
 * @param tag the name of the member that holds the kind
 * @param kinds the kinds, in order
 */
public record KindShape(String tag, List<Kind> kinds) implements Shape {

    /**
     * One kind.
     *
     * @param word the value of the tag
     * @param shape all members, the tag first
     */
    public record Kind(String word, ObjectShape shape) {}

    public KindShape {
        kinds = List.copyOf(kinds);
    }

    /** The kind of this word, or empty. */
    public Optional<Kind> kind(String word) {
        for (Kind kind : kinds) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The shape of the tag. */
    public Shape.Word words() {
        List<String> words = new ArrayList<>(kinds.size());
        for (Kind kind : kinds) {
            words.add(kind.word());
        }
        return new Shape.Word(words);
    }

    /** The words of the kinds that have a field of this name. */
    public List<String> kindsWith(String name) {
        List<String> words = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind.shape().field(name).isPresent()) {
                words.add(kind.word());
            }
        }
        return words;
    }

    @Override
    public String allowed() {
        return "an object whose " + tag + " is " + words().allowed();
    }
}
