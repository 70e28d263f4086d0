package talus.app.cli;

import java.util.List;
import java.util.function.Function;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.prediction.Prediction;
import talus.chain.report.words.Words;

/** {@code talus predict --lines}: for each line with a scenario one line with its result. */
final class PredictLines {
    private final Console console;
    private final Function<Scenario, Prediction> engine;

    PredictLines(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    int run(String file) throws WrongInput {
        return new LineByLine(console, TextSource.LONGEST_BYTES, this::answer).run(file);
    }

    private Json answer(String text) {
        return switch (ScenarioReader.readText(text)) {
            case ReadOutcome.NotJson notJson -> ProblemWriter.write(notJson.problem());
            case ReadOutcome.Refused refused -> ProblemWriter.write(refused.problems());
            case ReadOutcome.Ok ok ->
                switch (engine.apply(ok.scenario())) {
                    case Prediction.Answered answered -> ResultWriter.write(answered.result());
                    case Prediction.Refused refused -> ProblemWriter.write(List.of(refused.problem()));
                    case Prediction.Unavailable unavailable ->
                        LineByLine.error(Words.say(CliMessage.NOT_AVAILABLE, unavailable.what()));
                };
        };
    }
}
