package talus.chain.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The school grade of a sentence by Flesch and Kincaid (Kincaid and others 1975): 0.39 words + 11.8 syllables per word - 15.59. As with
 * Flesch a colon or semicolon ends a sentence. Syllables are counted by rule: groups of vowels, plus vowels spoken apart, less what is
 * silent. A number counts as a word of one syllable.
 */
public final class Readability {
    /** Two vowels that are spoken apart, wherever they stand. */
    private static final List<String> APART = List.of("ia", "iu", "uou");

    /** Endings before which an e is silent. */
    private static final List<String> AFTER_SILENT_E = List.of("ly", "ment", "ments", "ful", "less");

    private Readability() {}

    /** The sentences of a text with two words or more, citations left out. */
    public static List<String> sentences(String text) {
        String plain = withoutCitations(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            boolean end =
                    i + 1 == plain.length() || (".:;".indexOf(plain.charAt(i)) >= 0 && plain.charAt(i + 1) == ' ');
            if (end) {
                String sentence = plain.substring(from, i + 1).strip();
                if (words(sentence).size() > 1) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** The grade of one sentence of a word or more. */
    public static double grade(String sentence) {
        List<String> words = words(sentence);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("sentence: \"" + sentence + "\" has no word");
        }
        int syllables = 0;
        for (String word : words) {
            syllables += syllables(word);
        }
        return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** Leaves out who found it and when: {@code (Hoch 2011)}. */
    private static String withoutCitations(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(" ("); open >= 0; open = text.indexOf(" (", open + 1)) {
            int close = text.indexOf(')', open);
            if (close >= 0 && open >= from && isCitation(text.substring(open + 2, close))) {
                plain.append(text, from, open);
                from = close + 1;
            }
        }
        return plain.append(text.substring(from)).toString();
    }

    private static boolean isCitation(String inner) {
        int year = inner.length() - 4;
        boolean digits = year > 0;
        for (int i = Math.max(year, 0); i < inner.length(); i++) {
            digits &= isDigit(inner.charAt(i));
        }
        return digits && inner.charAt(0) >= 'A' && inner.charAt(0) <= 'Z';
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            int end = isLetter(sentence, i) ? wordEnd(sentence, i) : numberEnd(sentence, i);
            if (end > i) {
                words.add(sentence.substring(i, end).toLowerCase(Locale.ROOT));
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }

    /** Letters, and once an apostrophe with what follows: don't. */
    private static int wordEnd(String text, int from) {
        int end = lettersEnd(text, from);
        boolean joined = end + 1 < text.length() && text.charAt(end) == '\'' && isLetter(text, end + 1);
        return joined ? lettersEnd(text, end + 1) : end;
    }

    private static int lettersEnd(String text, int from) {
        int end = from;
        while (isLetter(text, end)) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String text, int from) {
        int end = digitsEnd(text, from);
        boolean decimals = end > from && end < text.length() && text.charAt(end) == '.';
        return decimals && digitsEnd(text, end + 1) > end + 1 ? digitsEnd(text, end + 1) : end;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of a word in small letters. */
    static int syllables(String word) {
        String spoken = word.replace("qu", "q");
        int count = vowelGroups(spoken) + apart(spoken) - (endsSilent(spoken) ? 1 : 0) - silentInside(spoken);
        return Math.max(1, count);
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups += isVowel(word, i) && !isVowel(word, i - 1) ? 1 : 0;
        }
        return groups;
    }

    /** Vowels that follow one another in two syllables: ia, iu, uou; io but not in ion, ious; eo but not in people; iest, being. */
    private static int apart(String word) {
        int count = 0;
        int i = 0;
        while (i < word.length()) {
            int length = apartAt(word, i);
            count += length > 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return count;
    }

    private static int apartAt(String word, int i) {
        for (String pair : APART) {
            if (word.startsWith(pair, i)) {
                return pair.length();
            }
        }
        boolean io = word.startsWith("io", i) && !word.startsWith("ion", i) && !word.startsWith("ious", i);
        boolean eo = word.startsWith("eo", i) && !word.startsWith("eop", i);
        if (io || eo) {
            return 2;
        }
        boolean iest = word.endsWith("iest") && i == word.length() - 4;
        return iest || (isVowel(word, i) && word.startsWith("ing", i + 1)) ? 4 : 0;
    }

    /** An e at the end that is not spoken: take, whole, takes, whales, leaned. */
    private static boolean endsSilent(String word) {
        int n = word.length();
        if (word.endsWith("le")) {
            return isVowel(word, n - 3);
        }
        if (word.endsWith("les")) {
            return isVowel(word, n - 4);
        }
        if (word.endsWith("es")) {
            return n > 2 && !isVowel(word, n - 3) && "sxzcgh".indexOf(word.charAt(n - 3)) < 0;
        }
        if (word.endsWith("ed")) {
            return n > 2 && !isVowel(word, n - 3) && "td".indexOf(word.charAt(n - 3)) < 0;
        }
        return word.endsWith("e") && n > 1 && !isVowel(word, n - 2);
    }

    /** An e that is not spoken before an ending: barely, movement, useful. */
    private static int silentInside(String word) {
        for (String ending : AFTER_SILENT_E) {
            int e = word.length() - ending.length() - 1;
            if (e > 0 && word.endsWith(ending) && word.charAt(e) == 'e' && !isVowel(word, e - 1)) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isVowel(String word, int i) {
        return i >= 0 && i < word.length() && "aeiouy".indexOf(word.charAt(i)) >= 0;
    }

    private static boolean isLetter(String text, int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
