package talus.chain.contract.scenario;

import java.util.ArrayList;
import java.util.List;

/** An enum constant that has a word in JSON. */
public interface Worded {
    /** As written in JSON. */
    String word();

    /** The words of these, in order. */
    static List<String> words(Iterable<? extends Worded> all) {
        List<String> words = new ArrayList<>();
        for (Worded one : all) {
            words.add(one.word());
        }
        return words;
    }

    /**
     * The one with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    static <T extends Worded> T of(List<T> all, String word) {
        for (T one : all) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("word: \"" + word + "\" is not allowed; one of " + words(all));
    }
}
