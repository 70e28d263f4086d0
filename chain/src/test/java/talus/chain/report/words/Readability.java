package talus.chain.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The school grade of a sentence by Flesch and Kincaid (Kincaid and others 1975): 0.39 words + 11.8 syllables per word - 15.59. As with
 * Flesch a colon or semicolon ends a sentence. Syllables are counted by rule: groups of vowels, less what is silent. A number counts as a
 * word of one syllable.
 */
final class Readability {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:'[a-z]+)?|-?\\d+(?:\\.\\d+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** An e that is not spoken: at the end, in endings es and ed, before the endings ly, ment, ful, less. */
    private static final Pattern SILENT = Pattern.compile(
            "[^aeiouyl]e$|[aeiouy]le$|[^aeiouylsxzcgh]es$|[aeiouy]les$|[^aeiouytd]ed$|[^aeiouy]e(?=(ly|ment|ments|ful|less)$)");

    /** Two vowels that are spoken apart. */
    private static final Pattern APART = Pattern.compile("ia|io(?!n|us)|iu|eo(?!p)|uou|iest$|[aeiouy]ing");

    /** Who found it and when. */
    private static final Pattern CITATION = Pattern.compile(" \\([A-Z][^)]*\\d{4}\\)");

    private Readability() {}

    /** The sentences of a text, citations left out. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : CITATION.matcher(text).replaceAll("").split("(?<=[.:;]) ", -1)) {
            if (words(sentence).size() > 1) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    static double grade(String sentence) {
        List<String> words = words(sentence);
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    static int syllables(String word) {
        String spoken = word.replace("qu", "q");
        int groups = count(VOWELS, spoken) + count(APART, spoken) - count(SILENT, spoken);
        return Math.max(1, groups);
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
