package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.app.log.Erasure;
import talus.app.log.EventGate;
import talus.app.log.OutOfReach;
import talus.app.log.Person;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** {@code /api/token} and {@code /api/people}: whose logs are kept. What pages ask is told in browser's DIARY.md. */
@RestController
final class PeopleController {
    private static final ObjectShape PERSON = ObjectShape.of(
            Field.free("id", new Shape.Text(), "new", "UUID"), Field.required("name", new Shape.Text(), "chosen"));

    private final DiaryIntake intake;
    private final Token token;

    PeopleController(DiaryIntake intake, Token token) {
        this.intake = intake;
        this.token = token;
    }

    @GetMapping("/api/token")
    ResponseEntity<byte[]> token() {
        return Answer.of(
                HttpStatus.OK, JsonObject.builder().put("token", token.text()).build());
    }

    @GetMapping("/api/people")
    ResponseEntity<byte[]> people() throws IOException {
        return intake.answer(store -> Answer.of(
                HttpStatus.OK,
                JsonObject.builder()
                        .put(
                                "people",
                                new JsonArray(store.people().stream()
                                        .<Json>map(Person::json)
                                        .toList()))
                        .build()));
    }

    @PostMapping("/api/people")
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        return intake.answer(request, PERSON, PeopleController::add);
    }

    private static DiaryIntake.Reply add(Members given) {
        String name = given.word("name");
        String id = given.has("id") ? given.word("id") : UUID.randomUUID().toString();
        List<Problem> problems = new ArrayList<>(EventGate.personIdProblems(id));
        problems.addAll(EventGate.nameProblems(name));
        return problems.isEmpty()
                ? store -> Answer.of(HttpStatus.OK, store.add(id, name).json())
                : store -> DiaryIntake.refused(problems);
    }

    @DeleteMapping("/api/people/{id}")
    ResponseEntity<byte[]> erase(@PathVariable("id") String id) throws IOException {
        return intake.answer(store -> {
            Erasure erasure = store.erase(id);
            return erasure == Erasure.NOBODY
                    ? nobody()
                    : Answer.of(
                            HttpStatus.OK,
                            JsonObject.builder()
                                    .put("erased", true)
                                    .put(
                                            "outOfReach",
                                            new JsonArray(OutOfReach.after(erasure).stream()
                                                    .<Json>map(JsonString::new)
                                                    .toList()))
                                    .build());
        });
    }

    static ResponseEntity<byte[]> nobody() {
        return Answer.error(HttpStatus.NOT_FOUND, ServerMessage.NOBODY);
    }
}
