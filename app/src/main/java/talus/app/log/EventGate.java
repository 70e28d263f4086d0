package talus.app.log;

import java.util.ArrayList;
import java.util.List;
import talus.care.event.Event;
import talus.care.event.EventOutcome;
import talus.care.event.EventReader;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** Looks at everything before it may be kept. */
public final class EventGate {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 60;
    private static final String ID_ALLOWED = "a text of 1 to 200 characters without control characters";
    private static final String PERSON_ID_ALLOWED =
            "a UUID in lower case, such as 4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final String NAME_ALLOWED = "a text of 1 to 100 characters without control characters";

    private final EventReader reader;

    /** @param exercises the ids of the catalogue */
    public EventGate(List<String> exercises) {
        this.reader = new EventReader(exercises);
    }

    /** What became of events that somebody wants kept. */
    public sealed interface Outcome {
        /** All may be. */
        record Ok(List<GivenEvent> events) implements Outcome {
            public Ok {
                events = List.copyOf(events);
            }
        }

        /** One may not, so none is. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** What an event must be, as a description. */
    public KindShape shape() {
        return reader.shape();
    }

    /** Looks at one event; paths begin at it. */
    public Outcome read(Json json) {
        return switch (reader.read(json)) {
            case EventOutcome.Refused refused -> new Outcome.Refused(refused.problems());
            case EventOutcome.Ok ok -> read(ok.event(), (JsonObject) json);
        };
    }

    private static Outcome read(Event event, JsonObject json) {
        return isText(event.id(), LONGEST_ID)
                ? new Outcome.Ok(List.of(new GivenEvent(event, json)))
                : new Outcome.Refused(List.of(new Problem("id", shown(event.id()), ID_ALLOWED)));
    }

    /** Looks at a list of events; paths begin with {@code events[0]}. */
    public Outcome readAll(List<Json> items) {
        List<GivenEvent> events = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            switch (read(items.get(i))) {
                case Outcome.Ok ok -> events.addAll(ok.events());
                case Outcome.Refused refused -> {
                    return new Outcome.Refused(below("events[" + i + "]", refused.problems()));
                }
            }
        }
        return new Outcome.Ok(events);
    }

    /** What is wrong with a person's name; empty when nothing is. */
    public static List<Problem> nameProblems(String name) {
        return isText(name, LONGEST_NAME) && name.strip().equals(name)
                ? List.of()
                : List.of(new Problem("name", shown(name), NAME_ALLOWED));
    }

    /** Whether a text is a UUID as programs write it. */
    public static boolean isPersonId(String text) {
        boolean uuid = text.length() == 36;
        for (int i = 0; uuid && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            uuid = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return uuid;
    }

    /** What is wrong with a person's id; empty when nothing is. */
    public static List<Problem> personIdProblems(String id) {
        return isPersonId(id) ? List.of() : List.of(new Problem("id", shown(id), PERSON_ID_ALLOWED));
    }

    /** Every database keeps such a text as it is. */
    private static boolean isText(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.codePoints()
                        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }

    /** The same problems, their paths below another. */
    static List<Problem> below(String path, List<Problem> problems) {
        return problems.stream()
                .map(p -> new Problem(p.path().equals("$") ? path : path + "." + p.path(), p.given(), p.allowed()))
                .toList();
    }

    /** The beginning of a text, as JSON. */
    public static String shown(String text) {
        return JsonText.write(new JsonString(text.length() <= SHOWN ? text : text.substring(0, SHOWN)));
    }
}
