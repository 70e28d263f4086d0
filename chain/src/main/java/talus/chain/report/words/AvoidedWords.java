package talus.chain.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that promise, judge or frighten more than a model can answer for. They stand in no sentence for people but where a {@link Tag}
 * allows them. One list for every catalogue, help text and page.
 */
public final class AvoidedWords {
    /** With whatever follows: diagnosis, diagnostic. */
    private static final List<String> STEMS = List.of(
            "diagnos",
            "reliev",
            "relief",
            "prevent",
            "correct",
            "therap",
            "rehab",
            "protect",
            "damag",
            "abnormal",
            "dysfunction",
            "risk");

    /** Whole words, since others begin alike: healthy, treaty. */
    private static final List<String> WORDS = List.of(
            "treat",
            "treats",
            "treated",
            "treating",
            "treatment",
            "treatments",
            "cure",
            "cures",
            "cured",
            "curing",
            "heal",
            "heals",
            "healed",
            "healing",
            "fix",
            "fixes",
            "fixed",
            "fixing",
            "patient",
            "patients",
            "harm",
            "harms",
            "harmed",
            "harming",
            "harmful",
            "faulty",
            "wear and tear",
            "weak link",
            "weak links",
            "bad posture",
            "root cause",
            "root causes",
            "source of your pain");

    private static final List<String> ACHES = List.of("pain", "hurt", "ache", "sore");

    private AvoidedWords() {}

    /** The avoided words that a text holds, in the order of the list; empty for a text as it should be. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        find(text, STEMS, false, found);
        find(text, WORDS, true, found);
        return found;
    }

    /** The words for pain that a text holds. */
    public static List<String> achesIn(String text) {
        List<String> found = new ArrayList<>();
        find(text, ACHES, false, found);
        return found;
    }

    private static void find(String text, List<String> words, boolean whole, List<String> found) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            boolean here = false;
            for (int at = lower.indexOf(word); at >= 0 && !here; at = lower.indexOf(word, at + 1)) {
                here = !letter(lower, at - 1) && !(whole && letter(lower, at + word.length()));
            }
            if (here) {
                found.add(word);
            }
        }
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
