package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import talus.chain.prediction.BodyExport;
import talus.chain.report.words.Words;

class HelpTextTest {
    /** The same words as over the chain's catalogues. */
    private static final Pattern NEVER = Pattern.compile(
            "\\b(diagnos\\w*|treat(s|ed|ing|ments?)?|reliev\\w*|relief|prevent\\w*|cur(e|es|ed|ing)|heal(s|ed|ing)?"
                    + "|fix(es|ed|ing)?|correct\\w*|therap\\w*|rehab\\w*|patients?|protect\\w*|damag\\w*|harm(s|ed|ing|ful)?"
                    + "|wear and tear|abnormal\\w*|dysfunction\\w*|faulty|weak links?|bad posture|root causes?"
                    + "|source of your pain|risk\\w*|pain\\w*|hurt\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+|[A-Z][a-z]+ [a-z]{2,}");
    private static final Pattern NOT_TOLD =
            Pattern.compile("/\\*.*?\\*/|(?m)^ *//[^\\n]*|new UncheckedIOException\\(.*?\\);", Pattern.DOTALL);

    private static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
        return TalusCommand.line(console, CommandLineFixture.FEASIBLE, scenario -> new BodyExport.NothingFeasible());
    }

    @Test
    void everyCommandAndEveryWordOfItIsExplained() {
        List<String> silent = new ArrayList<>();
        collectSilent(commandLine(), silent);
        assertThat(silent).isEmpty();
    }

    private static void collectSilent(CommandLine line, List<String> silent) {
        String name = line.getCommandSpec().qualifiedName();
        if (line.getHelp().description().isBlank()) {
            silent.add(name);
        }
        for (ArgSpec arg : line.getCommandSpec().args()) {
            if (String.join("", arg.description()).isBlank()) {
                silent.add(name + " " + arg.paramLabel() + arg);
            }
        }
        line.getSubcommands().values().forEach(inner -> collectSilent(inner, silent));
    }

    @Test
    void helpAndMessagesHoldNoForbiddenWord() throws IOException {
        List<String> texts = new ArrayList<>();
        for (CliMessage message : CliMessage.values()) {
            texts.add(message.template());
            assertThat(Words.places(message.template())).as(message.name()).isBetween(0, 10);
        }
        Properties help = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                HelpTextTest.class.getResourceAsStream("help.properties"), StandardCharsets.UTF_8)) {
            help.load(in);
        }
        help.values().forEach(text -> texts.add((String) text));
        assertThat(texts)
                .hasSizeGreaterThan(80)
                .noneMatch(text -> NEVER.matcher(text).find());
    }

    @Test
    void commandsHoldNoSentenceLiterals() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/talus/app/cli"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("CliMessage.java")) {
                    Matcher literals = LITERAL.matcher(
                            NOT_TOLD.matcher(Files.readString(file)).replaceAll(""));
                    while (literals.find()) {
                        if (SENTENCE.matcher(literals.group(1)).find()) {
                            found.add(file.getFileName() + ": " + literals.group(1));
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void helpIsTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String german = commandLine().getUsageMessage();
            Locale.setDefault(Locale.US);
            assertThat(commandLine().getUsageMessage()).isEqualTo(german);
        } finally {
            Locale.setDefault(before);
        }
    }
}
