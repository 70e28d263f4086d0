package talus.app.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

/**
 * One person complete, as JSON: {@code {"schema": "talus/person/1", "person": {"id", "name", "createdMs"}, "events": [{"number",
 * "recordedMs", "event"}]}}. What is written from a store and read into another gives the same file there.
 */
public final class PersonFile {
    /** What the document calls itself. */
    public static final String SCHEMA = "talus/person/1";

    private static final String NUMBERS_ALLOWED = "the numbers 1, 2, 3, ... in this order";
    private static final String ONCE = "each id once";

    private PersonFile() {}

    /** What became of a document that should hold a person. */
    sealed interface Outcome {
        /** It does. */
        record Ok(CheckedLog log) implements Outcome {}

        /** It does not. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The document. */
    public static JsonObject write(PersonLog log) {
        List<Json> events = new ArrayList<>();
        for (KeptEvent kept : log.events()) {
            events.add(JsonObject.builder()
                    .put("number", (double) kept.number())
                    .put("recordedMs", (double) kept.recordedMs())
                    .put("event", kept.event())
                    .build());
        }
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put(
                        "person",
                        JsonObject.builder()
                                .put("id", log.person().id())
                                .put("name", log.person().name())
                                .put("createdMs", (double) log.person().createdMs())
                                .build())
                .put("events", new JsonArray(events))
                .build();
    }

    /** What a document must be. */
    static ObjectShape shape(EventGate gate) {
        Shape time = Shape.whole(new Range(0, JsonNumber.WHOLE_LIMIT));
        ObjectShape person = ObjectShape.of(
                Field.required("id", new Shape.Text(), "a UUID"),
                Field.required("name", new Shape.Text(), "as chosen"),
                Field.required("createdMs", time, "since 1970-01-01T00:00Z"));
        ObjectShape event = ObjectShape.of(
                Field.required("number", Shape.whole(new Range(1, Integer.MAX_VALUE)), "place in the log"),
                Field.required("recordedMs", time, "when it was stored"),
                Field.required("event", gate.shape(), "as given"));
        return ObjectShape.of(
                Field.required("schema", new Shape.Word(List.of(SCHEMA)), "this document"),
                Field.required("person", person, "whose log"),
                Field.required("events", Shape.items(event), "all of them"));
    }

    /** Reads a document; never throws, whatever the document. */
    static Outcome read(Json json, EventGate gate) {
        ObjectShape shape = shape(gate);
        List<Problem> problems = Check.problems(shape, json);
        return problems.isEmpty() ? read(Members.of(shape, json), gate) : new Outcome.Refused(problems);
    }

    private static Outcome read(Members file, EventGate gate) {
        Members person = file.object("person");
        List<Problem> problems = new ArrayList<>();
        problems.addAll(EventGate.below("person", EventGate.personIdProblems(person.word("id"))));
        problems.addAll(EventGate.below("person", EventGate.nameProblems(person.word("name"))));
        List<KeptEvent> kept = new ArrayList<>();
        List<GivenEvent> given = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Members row : file.objects("events")) {
            String path = "events[" + kept.size() + "]";
            long number = (long) row.number("number");
            kept.add(new KeptEvent(number, (long) row.number("recordedMs"), (JsonObject) row.json("event")));
            switch (gate.read(row.json("event"))) {
                case EventGate.Outcome.Refused refused ->
                    problems.addAll(EventGate.below(path + ".event", refused.problems()));
                case EventGate.Outcome.Ok ok -> given.addAll(ok.events());
            }
            if (number != kept.size()) {
                problems.add(new Problem(path + ".number", Long.toString(number), NUMBERS_ALLOWED));
            }
            if (!given.isEmpty()
                    && given.size() == kept.size()
                    && !ids.add(given.getLast().event().id())) {
                problems.add(new Problem(
                        path + ".event.id",
                        EventGate.shown(given.getLast().event().id()),
                        ONCE));
            }
        }
        Person owner =
                new Person(person.word("id"), person.word("name"), (long) person.number("createdMs"), kept.size());
        return problems.isEmpty()
                ? new Outcome.Ok(new CheckedLog(new PersonLog(owner, kept), given))
                : new Outcome.Refused(problems.subList(0, Math.min(problems.size(), Check.MOST_PROBLEMS)));
    }
}
