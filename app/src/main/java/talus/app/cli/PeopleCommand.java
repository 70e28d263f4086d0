package talus.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.log.EventGate;
import talus.app.log.Person;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus people}: whose logs are kept. */
@Command(name = "people")
final class PeopleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--json")
    private boolean json;

    PeopleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        List<Person> people = diary.open().people();
        if (json) {
            console.answer(JsonText.writeIndented(JsonObject.builder()
                    .put(
                            "people",
                            new JsonArray(
                                    people.stream().<Json>map(Person::json).toList()))
                    .put("diary", diary.address().shown())
                    .build()));
            return ExitCode.DONE;
        }
        if (people.isEmpty()) {
            console.tell(CliMessage.NOBODY_YET);
        }
        people.forEach(person ->
                console.line(Words.say(CliMessage.PERSON, person.name(), Long.toString(person.events()), person.id())));
        console.line(Words.say(CliMessage.KEPT_IN, diary.address().shown()));
        return ExitCode.DONE;
    }

    /** {@code talus people add NAME}. */
    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        private final Console console;

        @Mixin
        private DiaryOptions diary = new DiaryOptions();

        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(names = "--json")
        private boolean json;

        Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws WrongInput {
            List<Problem> problems = EventGate.nameProblems(name);
            if (!problems.isEmpty()) {
                throw new WrongInput(problems.getFirst());
            }
            Person person = diary.open().add(name);
            console.answer(
                    json
                            ? JsonText.writeIndented(person.json())
                            : Words.say(CliMessage.PERSON, person.name(), "0", person.id()) + "\n");
            return ExitCode.DONE;
        }
    }
}
