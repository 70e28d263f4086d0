package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.app.log.Backup;
import talus.app.log.EventGate;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.report.words.Words;

/** {@code talus import-person}: somebody whom {@code export-person} wrote, into a store where they are not. */
@Command(name = "import-person")
final class ImportPersonCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--json")
    private boolean json;

    ImportPersonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        EventGate gate = new EventGate(ShippedContent.plans().ids());
        Json document = document();
        return Restored.tell(console, json, file, Backup.addPerson(diary.open(), document, gate));
    }

    private Json document() throws WrongInput {
        return switch (JsonParser.parse(LogSource.text(console, file))) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed ->
                throw new WrongInput(Words.say(CliMessage.NOT_JSON, file, malformed.text()));
        };
    }
}
