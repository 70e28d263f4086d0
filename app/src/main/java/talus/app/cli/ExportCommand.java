package talus.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.chain.contract.scenario.Scenario;
import talus.chain.export.MujocoExport;
import talus.chain.prediction.BodyExport;
import talus.chain.prediction.Prediction;
import talus.chain.report.words.Words;

/** {@code talus export body}: a person's body for another program. */
@Command(name = "body", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Scenario, BodyExport> export;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--format", required = true, paramLabel = "FORMAT")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    ExportCommand(Console console, Function<Scenario, BodyExport> export) {
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
        return switch (export.apply(scenario)) {
            case BodyExport.Refused refused -> throw new WrongInput(refused.problem());
            case BodyExport.Unavailable unavailable ->
                PredictCommand.notAvailable(console, new Prediction.Unavailable(unavailable.what()));
            case BodyExport.NothingFeasible nothing -> {
                console.tell(CliMessage.NO_POSTURE);
                yield ExitCode.NOTHING_FEASIBLE;
            }
            case BodyExport.Done done -> {
                write(done.files());
                yield ExitCode.DONE;
            }
        };
    }

    private void write(MujocoExport.Exported files) throws WrongInput {
        try {
            Path folder = Files.createDirectories(Path.of(out));
            Path body = Files.writeString(folder.resolve("body.xml"), files.bodyXml());
            Path couplings = Files.writeString(folder.resolve("couplings.json"), files.couplingsJson());
            console.line(body.toString());
            console.line(couplings.toString());
        } catch (IOException | InvalidPathException e) {
            throw new WrongInput("--out", out, Words.say(CliMessage.CANNOT_WRITE));
        }
    }
}
