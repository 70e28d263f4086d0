package talus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences for people stand in catalogues. What a programmer reads (exceptions, sources of parameters) is not told to people. */
class NoSentenceInCodeTest {
    private static final Path REPORT = Path.of("../chain/src/main/java/talus/chain/report");
    private static final Path COMMANDS = Path.of("src/main/java/talus/app/cli");
    private static final Path SERVER = Path.of("src/main/java/talus/app/server");
    private static final Path LAN = Path.of("src/main/java/talus/app/lan");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+|[A-Z][a-z]+ [a-z]{2,}");
    private static final Pattern NOT_TOLD = Pattern.compile(
            "(?m)^ */\\*.*?\\*/|^ *//[^\\n]*|'\"'|new (Illegal|UncheckedIO|IO)\\w*Exception\\(.*?\\);", Pattern.DOTALL);

    @Test
    void reportsHoldNoSentenceLiterals() throws IOException {
        assertThat(sentences(
                        REPORT, file -> file.startsWith(REPORT.resolve("words")) || file.endsWith("DailyDemands.java")))
                .isEmpty();
    }

    @Test
    void commandsHoldNoSentenceLiterals() throws IOException {
        assertThat(sentences(COMMANDS, file -> file.endsWith("CliMessage.java")))
                .isEmpty();
    }

    @Test
    void theServerHoldsNoSentenceLiterals() throws IOException {
        assertThat(sentences(SERVER, file -> file.endsWith("ServerMessage.java")))
                .isEmpty();
    }

    @Test
    void thePagesAroundPairingHoldNoSentenceLiterals() throws IOException {
        assertThat(sentences(LAN, file -> file.endsWith("LanMessage.java"))).isEmpty();
    }

    @Test
    void aSentenceIsSeen() {
        assertThat(sentences("  // \"a comment of words\"\nsay(\"The left shin leans.\", \"pageLeft\");"))
                .containsExactly("The left shin leans.");
    }

    private static List<String> sentences(Path folder, Predicate<Path> mayHold) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!mayHold.test(file)) {
                    sentences(Files.readString(file)).forEach(text -> found.add(file.getFileName() + ": " + text));
                }
            }
        }
        return found;
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
