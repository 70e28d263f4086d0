package talus.chain.contract.shape;

import java.util.List;
import java.util.Optional;

/** Finds the name that somebody who mistyped probably meant. */
public final class NearName {
    private static final int LONGEST = 40;

    private NearName() {}

    /**
     * The nearest of the names, when it is near: at most a third of its letters (at least one, at most three) inserted,
     * left out, changed or swapped with the neighbour, whatever the case; or one begins with the other.
     */
    public static Optional<String> of(String given, List<String> names) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = lower(given);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            String candidate = lower(name);
            int distance = distance(lower, candidate);
            boolean near = distance <= Math.min(3, Math.max(1, name.length() / 3));
            boolean begins = given.length() >= 4 && (candidate.startsWith(lower) || lower.startsWith(candidate));
            if ((near || begins) && distance < least) {
                best = name;
                least = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String lower(String name) {
        StringBuilder lower = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return lower.toString();
    }

    /** Letters inserted, left out, changed, or swapped with the neighbour, at least, to make one text the other. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
