package talus.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.app.log.PersonFile;
import talus.app.log.PersonLog;
import talus.app.log.PersonTable;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus export-person}: all that is kept of a person, on standard output. */
@Command(name = "export-person")
final class ExportPersonCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String name;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    ExportPersonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        if (json && csv) {
            throw new WrongInput("--csv", "--json", Words.say(CliMessage.ONE_FORM));
        }
        LogStore store = diary.open();
        Person person = WhoseLog.of(store, name);
        PersonLog log =
                store.log(person.id()).orElseThrow(() -> new WrongInput(Words.say(CliMessage.NOBODY, person.name())));
        console.answer(csv ? PersonTable.write(log) : JsonText.writeIndented(PersonFile.write(log)));
        return ExitCode.DONE;
    }
}
