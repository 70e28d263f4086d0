package talus.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.chain.report.words.Words;

/** The person that is meant: by name, by id, or the only one there is. */
final class WhoseLog {
    private WhoseLog() {}

    static Person of(LogStore store, @Nullable String named) throws WrongInput {
        List<Person> people = store.people();
        if (people.isEmpty()) {
            throw new WrongInput(Words.say(CliMessage.NOBODY_YET));
        }
        List<Person> meant = people.stream()
                .filter(person -> named == null
                        || person.name().equals(named)
                        || person.id().equals(named))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (named == null) {
            throw new WrongInput(Words.say(CliMessage.WHO, WrongInput.joined(names(people))));
        }
        if (meant.isEmpty()) {
            String line = Words.say(CliMessage.NOBODY, named);
            throw new WrongInput(Words.say(CliMessage.THERE_ARE, line, WrongInput.joined(names(people))));
        }
        throw new WrongInput(Words.say(
                CliMessage.SEVERAL,
                named,
                WrongInput.joined(meant.stream().map(Person::id).toList())));
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).distinct().toList();
    }
}
