package talus.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.PlainText;
import talus.chain.report.PredictionReport;
import talus.chain.report.words.Words;

/** {@code talus predict}: a scenario in, its result out. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Scenario, Prediction> engine;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--svg", paramLabel = "FILE")
    private @Nullable String svg;

    PredictCommand(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws WrongInput {
        if (lines) {
            if (svg != null) {
                throw new WrongInput("--svg", svg, Words.say(CliMessage.NOT_WITH_LINES));
            }
            return new PredictLines(console, engine).run(file);
        }
        Optional<PictureFile> picture = PictureFile.of(svg);
        Scenario scenario = ScenarioSource.read(console, file);
        return switch (engine.apply(scenario)) {
            case Prediction.Refused refused -> throw new WrongInput(refused.problem());
            case Prediction.Unavailable unavailable -> notAvailable(console, unavailable);
            case Prediction.Answered answered -> {
                Result result = answered.result();
                if (picture.isPresent()) {
                    picture.get().write(console, result);
                }
                console.answer(
                        json
                                ? JsonText.writeIndented(ResultWriter.write(result))
                                : PlainText.of(PredictionReport.of(result)));
                yield exitCode(result);
            }
        };
    }

    static int notAvailable(Console console, Prediction.Unavailable unavailable) {
        console.tell(CliMessage.NOT_AVAILABLE, unavailable.what());
        return ExitCode.NOT_AVAILABLE;
    }

    static int exitCode(Result result) {
        return result.preferred().isPresent() ? ExitCode.DONE : ExitCode.NOTHING_FEASIBLE;
    }
}
