package talus.care.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences for people stand in catalogues: the rules and the enums of messages. What a programmer reads is not told to people:
 * exceptions, what a field of a file means or must be, sources of numbers, titles of schemas.
 */
class NoSentenceInCodeTest {
    private static final Path CARE = Path.of("src/main/java/talus/care");

    /** Numbers of joints and literature with their sources. */
    private static final Set<String> SOURCES = Set.of("pose", "source");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+|[A-Z][a-z]+ [a-z]{2,}");
    private static final Pattern NOT_TOLD =
            Pattern.compile("(?m)^ */\\*.*?\\*/|^ *//[^\\n]*|'\"'|new Illegal\\w*Exception\\(.*?\\);", Pattern.DOTALL);

    private static boolean isCatalogue(String code) {
        return code.contains("implements Message {") || code.contains("class CareNumbers");
    }

    /** Where it is said what a file must be, and what is wrong with one. */
    private static boolean judgesFiles(Path file) {
        String name = file.getFileName().toString();
        return SOURCES.contains(CARE.relativize(file).getName(0).toString())
                || name.endsWith("Shape.java")
                || name.endsWith("Check.java")
                || name.endsWith("Reader.java")
                || name.endsWith("Request.java")
                || name.endsWith("Schema.java")
                || name.endsWith("Schemas.java");
    }

    @Test
    void careHoldsNoSentenceLiterals() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CARE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                if (!isCatalogue(code) && !judgesFiles(file)) {
                    sentences(code).forEach(text -> found.add(file.getFileName() + ": " + text));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aSentenceIsSeen() {
        assertThat(sentences("  // \"a comment of words\"\nsay(\"The left shin leans.\", \"left\");"))
                .containsExactly("The left shin leans.");
    }

    private static List<String> sentences(String code) {
        List<String> found = new ArrayList<>();
        Matcher literals = LITERAL.matcher(NOT_TOLD.matcher(code).replaceAll(""));
        while (literals.find()) {
            if (SENTENCE.matcher(literals.group(1)).find()) {
                found.add(literals.group(1));
            }
        }
        return found;
    }
}
