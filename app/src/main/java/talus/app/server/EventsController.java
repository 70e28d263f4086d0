package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import talus.app.log.EventGate;
import talus.app.log.GivenEvent;
import talus.app.log.KeptEvent;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/** {@code /api/people/{id}/events}: events in, each once, and events out. What pages ask is told in browser's DIARY.md. */
@RestController
final class EventsController {
    /** Events in one answer. */
    static final int MOST = 2000;

    private static final Shape NUMBER = Shape.whole(Range.NOT_NEGATIVE);

    /** More digits than any count of events has. */
    private static final int MOST_DIGITS = 15;

    private final DiaryIntake intake;
    private final EventGate gate;
    private final ObjectShape shape;

    EventsController(DiaryIntake intake, EventGate gate) {
        this.intake = intake;
        this.gate = gate;
        this.shape = ObjectShape.of(Field.required("events", Shape.items(gate.shape()), "events"));
    }

    @GetMapping("/api/people/{id}/events")
    ResponseEntity<byte[]> after(@PathVariable("id") String id, @RequestParam("after") Optional<String> after)
            throws IOException {
        OptionalLong number = number(after.orElse("0"));
        if (number.isEmpty()) {
            return DiaryIntake.refused(
                    List.of(new Problem("after", EventGate.shown(after.orElse("")), NUMBER.allowed())));
        }
        return intake.answer(store -> {
            if (store.person(id).isEmpty()) {
                return PeopleController.nobody();
            }
            List<KeptEvent> events = store.after(id, number.getAsLong(), MOST + 1);
            boolean more = events.size() > MOST;
            return Answer.of(HttpStatus.OK, json(more ? events.subList(0, MOST) : events, number.getAsLong(), more));
        });
    }

    private static OptionalLong number(String text) {
        boolean whole =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static JsonObject json(List<KeptEvent> events, long after, boolean more) {
        return JsonObject.builder()
                .put(
                        "events",
                        new JsonArray(events.stream()
                                .<Json>map(kept -> JsonObject.builder()
                                        .put("number", (double) kept.number())
                                        .put("event", kept.event())
                                        .build())
                                .toList()))
                .put("last", (double)
                        (events.isEmpty() ? after : events.getLast().number()))
                .put("more", more)
                .build();
    }

    @PostMapping("/api/people/{id}/events")
    ResponseEntity<byte[]> append(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        return intake.answer(request, shape, given -> append(id, given));
    }

    private DiaryIntake.Reply append(String id, Members given) {
        return switch (gate.readAll(((JsonArray) given.json("events")).items())) {
            case EventGate.Outcome.Refused refused -> store -> DiaryIntake.refused(refused.problems());
            case EventGate.Outcome.Ok ok -> {
                List<GivenEvent> events = ok.events();
                yield store -> store.append(id, events)
                        .map(appended -> Answer.of(HttpStatus.OK, appended.json()))
                        .orElseGet(PeopleController::nobody);
            }
        };
    }
}
