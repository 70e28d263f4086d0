package talus.care.content;

import java.util.List;
import java.util.function.Function;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** What became of a text that should be a content file. */
public sealed interface Reading<T> {

    /** It is one. */
    record Ok<T>(T value) implements Reading<T> {}

    /** It is JSON and no such file. At least one problem, in document order. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not even JSON. */
    record NotJson<T>(ParseOutcome.Malformed problem) implements Reading<T> {}

    /**
     * Reads a text; never throws, whatever the text.
     *
     * @param make makes the value of members that have the shape
     */
    static <T> Reading<T> of(String text, ObjectShape shape, Function<Members, T> make) {
        return checked(text, shape, members -> List.of(), make);
    }

    /**
     * Reads a text that must be more than its shape says.
     *
     * @param further problems of members that have the shape
     * @param make makes the value of members without problems
     */
    static <T> Reading<T> checked(
            String text, ObjectShape shape, Function<Members, List<Problem>> further, Function<Members, T> make) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Malformed malformed -> new NotJson<>(malformed);
            case ParseOutcome.Parsed(Json json) -> checked(json, shape, further, make);
        };
    }

    /** The same of a tree. */
    static <T> Reading<T> checked(
            Json json, ObjectShape shape, Function<Members, List<Problem>> further, Function<Members, T> make) {
        List<Problem> problems = Check.problems(shape, json);
        if (problems.isEmpty()) {
            problems = further.apply(Members.of(shape, json));
        }
        return problems.isEmpty() ? new Ok<>(make.apply(Members.of(shape, json))) : new Refused<>(problems);
    }
}
