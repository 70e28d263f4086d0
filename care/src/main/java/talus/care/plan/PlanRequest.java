package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Event;
import talus.care.event.EventOutcome;
import talus.care.event.EventReader;
import talus.care.event.IsoDate;
import talus.care.event.Log;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** A log and the day for which a plan is asked: {@code {"events": [...], "on": "2026-11-28"}}. */
public record PlanRequest(Log log, LocalDate on) {
    /** What a day must be. */
    public static final String DATE_ALLOWED = "a date such as 2026-11-28";

    /** What became of a document that should be a request. */
    public sealed interface Outcome {
        /** It is one. */
        record Ok(PlanRequest request) implements Outcome {}

        /** It is none. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads a request; never throws, whatever the document. */
    public static Outcome read(Json json, EventReader reader) {
        List<Problem> problems = Check.problems(shape(reader), json);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Members request = Members.of(shape(reader), json);
        Optional<LocalDate> on = IsoDate.parse(request.word("on"));
        if (on.isEmpty()) {
            String given = JsonText.write(new JsonString(request.word("on")));
            return new Outcome.Refused(List.of(new Problem("on", given, DATE_ALLOWED)));
        }
        List<Event> events = new ArrayList<>();
        List<Json> given = ((JsonArray) request.json("events")).items();
        for (int i = 0; i < given.size(); i++) {
            switch (reader.read(given.get(i))) {
                case EventOutcome.Ok ok -> events.add(ok.event());
                case EventOutcome.Refused refused -> {
                    return new Outcome.Refused(below("events[" + i + "]", refused.problems()));
                }
            }
        }
        return new Outcome.Ok(new PlanRequest(Log.of(events), on.get()));
    }

    private static ObjectShape shape(EventReader reader) {
        return ObjectShape.of(
                Field.required("events", Shape.items(reader.shape()), "the log"),
                Field.required("on", new Shape.Text(), "the day"));
    }

    private static List<Problem> below(String path, List<Problem> problems) {
        List<Problem> moved = new ArrayList<>();
        for (Problem problem : problems) {
            moved.add(new Problem(path + "." + problem.path(), problem.given(), problem.allowed()));
        }
        return moved;
    }
}
