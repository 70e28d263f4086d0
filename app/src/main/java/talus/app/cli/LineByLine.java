package talus.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.words.Words;

/** {@code talus predict --lines}: for each line one line, in order, whatever stands in it. */
final class LineByLine {
    private final Console console;
    private final Function<Scenario, Prediction> engine;
    private int exitCode = ExitCode.DONE;

    LineByLine(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    /** Answers every line until the input ends or nobody reads the answers; 1 when a line met a bug. */
    int run(String file) throws WrongInput {
        try (InputStream in = TextSource.open(console, file)) {
            TextSource.Lines lines = new TextSource.Lines(new BufferedInputStream(in));
            byte[] line = lines.next();
            while (line != null && !console.out().checkError()) {
                console.line(JsonText.write(answer(line)));
                line = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + file, e);
        }
        return exitCode;
    }

    private Json answer(byte[] line) {
        try {
            if (line.length > TextSource.LONGEST_BYTES) {
                return error(Words.say(CliMessage.TOO_LONG, Integer.toString(TextSource.LONGEST_BYTES)));
            }
            return answer(TextSource.decode(TextSource.STANDARD_INPUT, line));
        } catch (WrongInput e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            exitCode = ExitCode.BUG;
            Bug.tell(console, e);
            return error(Bug.line(e));
        }
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
                        error(Words.say(CliMessage.NOT_AVAILABLE, unavailable.what()));
                };
        };
    }

    private static JsonObject error(String text) {
        return JsonObject.builder().put("error", text).build();
    }
}
