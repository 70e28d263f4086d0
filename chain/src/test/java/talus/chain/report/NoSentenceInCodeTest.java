package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences stand in catalogues. What a programmer reads (exceptions, sources of parameters) is not told to people. */
class NoSentenceInCodeTest {
    private static final Path REPORT = Path.of("src/main/java/talus/chain/report");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+|[A-Z][a-z]+ [a-z]{2,}");
    private static final Pattern EXCEPTION = Pattern.compile("new Illegal\\w+Exception\\(.*?\\);", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^ *//[^\\n]*|'\"'", Pattern.DOTALL);

    @Test
    void reportsHoldNoSentenceLiterals() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(REPORT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                boolean catalogue = file.startsWith(REPORT.resolve("words"));
                boolean sources = file.endsWith("DailyDemands.java");
                if (!catalogue && !sources) {
                    collect(file, found);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void collect(Path file, List<String> found) throws IOException {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        Matcher literals = LITERAL.matcher(EXCEPTION.matcher(code).replaceAll(""));
        while (literals.find()) {
            if (SENTENCE.matcher(literals.group(1)).find()) {
                found.add(file.getFileName() + ": " + literals.group(1));
            }
        }
    }
}
