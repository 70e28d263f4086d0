package talus.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.app.log.KeptEvent;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus log}: what is kept of a person. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String name;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lines")
    private boolean lines;

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        LogStore store = diary.open();
        Person person = WhoseLog.of(store, name);
        List<KeptEvent> events = store.after(person.id(), 0, Integer.MAX_VALUE);
        if (json) {
            console.answer(JsonText.writeIndented(JsonObject.builder()
                    .put("person", person.json())
                    .put(
                            "events",
                            new JsonArray(
                                    events.stream().<Json>map(LogCommand::json).toList()))
                    .build()));
        } else {
            events.forEach(kept -> console.line(lines ? JsonText.write(kept.event()) : line(kept)));
        }
        return ExitCode.DONE;
    }

    private static JsonObject json(KeptEvent kept) {
        return JsonObject.builder()
                .put("number", (double) kept.number())
                .put("event", kept.event())
                .build();
    }

    private static String line(KeptEvent kept) {
        return Words.say(
                CliMessage.EVENT,
                Long.toString(kept.number()),
                text(kept.event(), "at"),
                text(kept.event(), "kind"),
                kept.event().get("data").map(JsonText::write).orElse(""));
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).orElse(event) instanceof JsonString text ? text.value() : "";
    }
}
