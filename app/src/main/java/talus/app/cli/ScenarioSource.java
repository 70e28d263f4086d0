package talus.app.cli;

import java.util.List;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.report.words.Words;

/** A scenario from a file or from standard input. */
final class ScenarioSource {
    private ScenarioSource() {}

    static Scenario read(Console console, String file) throws WrongInput {
        return switch (ScenarioReader.readText(TextSource.read(console, file))) {
            case ReadOutcome.Ok ok -> ok.scenario();
            case ReadOutcome.Refused refused -> throw new WrongInput(oneLine(refused.problems()));
            case ReadOutcome.NotJson notJson -> throw notJson(file, notJson);
        };
    }

    /** The same where there are several files: what is wrong with it is told with its name. */
    static Scenario readNamed(Console console, String file) throws WrongInput {
        return switch (ScenarioReader.readText(TextSource.read(console, file))) {
            case ReadOutcome.Ok ok -> ok.scenario();
            case ReadOutcome.Refused refused ->
                throw new WrongInput(Words.say(CliMessage.IN_FILE, file, oneLine(refused.problems())));
            case ReadOutcome.NotJson notJson -> throw notJson(file, notJson);
        };
    }

    private static WrongInput notJson(String file, ReadOutcome.NotJson notJson) {
        return new WrongInput(
                Words.say(CliMessage.NOT_JSON, file, notJson.problem().text()));
    }

    /** The first problem, and how many there are besides. */
    static String oneLine(List<Problem> problems) {
        String first = problems.getFirst().text();
        return problems.size() == 1
                ? first
                : Words.say(CliMessage.AND_MORE, first, Integer.toString(problems.size() - 1));
    }
}
