package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import talus.chain.prediction.BodyExport;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Words;

class HelpTextTest {
    private static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
        return TalusCommand.line(
                console,
                CommandLineFixture.FEASIBLE,
                (scenario, values) -> CommandLineFixture.FEASIBLE.apply(scenario),
                scenario -> new BodyExport.NothingFeasible());
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
    void helpAndMessagesHoldNoAvoidedWord() throws IOException {
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
        assertThat(texts).hasSizeGreaterThan(80).allSatisfy(text -> {
            assertThat(AvoidedWords.in(text)).as(text).isEmpty();
            assertThat(AvoidedWords.achesIn(text)).as(text).isEmpty();
        });
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
