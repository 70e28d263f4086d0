package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.care.contact.ContactReader;
import talus.care.contact.ContactSettings;
import talus.care.contact.ContactWriter;
import talus.care.content.Reading;
import talus.care.sheet.ContactReport;
import talus.chain.json.JsonText;
import talus.chain.report.PlainText;
import talus.chain.report.words.Words;

/** {@code talus contact}: a clinic's settings file, looked at and shown as people will see it. */
@Command(name = "contact")
final class ContactCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--json")
    private boolean json;

    ContactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        ContactSettings settings = read();
        console.answer(
                json
                        ? JsonText.writeIndented(ContactWriter.write(settings))
                        : PlainText.of(ContactReport.of(settings)));
        return ExitCode.DONE;
    }

    private ContactSettings read() throws WrongInput {
        return switch (ContactReader.readText(TextSource.read(console, file))) {
            case Reading.Ok<ContactSettings> ok -> ok.value();
            case Reading.Refused<ContactSettings> refused ->
                throw new WrongInput(Words.say(CliMessage.IN_FILE, file, ScenarioSource.oneLine(refused.problems())));
            case Reading.NotJson<ContactSettings> notJson ->
                throw new WrongInput(
                        Words.say(CliMessage.NOT_JSON, file, notJson.problem().text()));
        };
    }
}
