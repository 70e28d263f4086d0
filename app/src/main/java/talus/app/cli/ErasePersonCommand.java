package talus.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.log.LogStore;
import talus.app.log.OutOfReach;
import talus.app.log.Person;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus erase-person}: takes a person and everything of theirs away for good. The name must be typed, also of the only one. */
@Command(name = "erase-person")
final class ErasePersonCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    @Option(names = "--json")
    private boolean json;

    ErasePersonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        LogStore store = diary.open();
        Person person = WhoseLog.of(store, name);
        List<String> outOfReach = OutOfReach.after(store.erase(person.id()));
        if (json) {
            console.answer(JsonText.writeIndented(JsonObject.builder()
                    .put("erased", person.json())
                    .put(
                            "outOfReach",
                            new JsonArray(outOfReach.stream()
                                    .<Json>map(JsonString::new)
                                    .toList()))
                    .build()));
        } else {
            console.line(Words.say(CliMessage.ERASED, person.name(), Long.toString(person.events())));
            outOfReach.forEach(console::line);
        }
        return ExitCode.DONE;
    }
}
