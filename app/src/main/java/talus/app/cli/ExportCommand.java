package talus.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.report.words.Words;

/** {@code talus export body}: a person's body for another program. */
@Command(name = "body", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final BodyExport export;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--format", required = true, paramLabel = "FORMAT")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    ExportCommand(Console console, BodyExport export) {
        this.console = console;
        this.export = export;
    }

    /** {@code talus export}, which only holds the others. */
    @Command(name = "export")
    static final class Group {}

    @Override
    public Integer call() throws WrongInput {
        if (!format.equals(Words.say(CliMessage.FORMAT_ALLOWED))) {
            throw new WrongInput("--format", format, Words.say(CliMessage.FORMAT_ALLOWED));
        }
        Scenario scenario = ScenarioSource.read(console, file);
        return switch (export.mjcf(scenario)) {
            case BodyExport.Outcome.Refused refused -> throw new WrongInput(refused.problem());
            case BodyExport.Outcome.Unavailable unavailable ->
                PredictCommand.notAvailable(console, new Prediction.Unavailable(unavailable.what()));
            case BodyExport.Outcome.NothingFeasible nothing -> ExitCode.NOTHING_FEASIBLE;
            case BodyExport.Outcome.Files files -> {
                write(new TreeMap<>(files.texts()));
                yield ExitCode.DONE;
            }
        };
    }

    private void write(Map<String, String> texts) throws WrongInput {
        try {
            Path folder = Files.createDirectories(Path.of(out));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path path = folder.resolve(text.getKey());
                Files.writeString(path, text.getValue());
                console.line(path.toString());
            }
        } catch (IOException | InvalidPathException e) {
            throw new WrongInput("--out", out, Words.say(CliMessage.CANNOT_WRITE));
        }
    }
}
