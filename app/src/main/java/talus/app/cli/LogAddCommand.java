package talus.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.app.log.Appended;
import talus.app.log.EventGate;
import talus.app.log.GivenEvent;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.chain.contract.ProblemWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.report.words.Words;

/** {@code talus log add}: events from a file into a person's log, all or none; with {@code --lines} each for itself, told when it is kept. */
@Command(name = "add")
final class LogAddCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String name;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lines")
    private boolean lines;

    LogAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        EventGate gate = new EventGate(ShippedContent.plans().ids());
        LogStore store = diary.open();
        Person person = WhoseLog.of(store, name);
        if (lines) {
            return new LineByLine(console, TextSource.LONGEST_BYTES, line -> answer(store, person, gate, line))
                    .run(file);
        }
        List<GivenEvent> events = read(gate);
        Appended appended = append(store, person, events);
        if (json) {
            console.answer(JsonText.writeIndented(appended.json()));
        } else {
            console.line(Words.say(
                    CliMessage.ADDED,
                    person.name(),
                    Long.toString(appended.last() - person.events()),
                    Long.toString(appended.last())));
        }
        if (!appended.different().isEmpty()) {
            console.tell(CliMessage.DIFFERENT, WrongInput.joined(appended.different()));
        }
        return ExitCode.DONE;
    }

    private static Json answer(LogStore store, Person person, EventGate gate, String line) {
        return switch (JsonParser.parse(line)) {
            case ParseOutcome.Malformed malformed -> ProblemWriter.write(malformed);
            case ParseOutcome.Parsed parsed ->
                switch (gate.read(parsed.json())) {
                    case EventGate.Outcome.Refused refused -> ProblemWriter.write(refused.problems());
                    case EventGate.Outcome.Ok ok ->
                        store.append(person.id(), ok.events())
                                .map(Appended::json)
                                .orElseGet(() -> LineByLine.error(Words.say(CliMessage.NOBODY, person.name())));
                };
        };
    }

    private static Appended append(LogStore store, Person person, List<GivenEvent> events) throws WrongInput {
        return store.append(person.id(), events)
                .orElseThrow(() -> new WrongInput(Words.say(CliMessage.NOBODY, person.name())));
    }

    private List<GivenEvent> read(EventGate gate) throws WrongInput {
        List<GivenEvent> events = new ArrayList<>();
        int number = 0;
        for (String line : LogSource.text(console, file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                events.addAll(read(gate, line.strip(), number));
            }
        }
        return events;
    }

    private List<GivenEvent> read(EventGate gate, String line, int number) throws WrongInput {
        return switch (JsonParser.parse(line)) {
            case ParseOutcome.Malformed malformed ->
                throw LogSource.at(file, number, Words.say(CliMessage.NOT_JSON_LINE, malformed.text()));
            case ParseOutcome.Parsed parsed ->
                switch (gate.read(parsed.json())) {
                    case EventGate.Outcome.Ok ok -> ok.events();
                    case EventGate.Outcome.Refused refused ->
                        throw LogSource.at(file, number, ScenarioSource.oneLine(refused.problems()));
                };
        };
    }
}
