package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;
import talus.chain.report.page.PageQuestions;

/**
 * {@code POST /api/page}: what pages ask of the engine, {@code {"question": name, "given": [...]}}, for a browser that cannot run it. The
 * answers are the engine's own; a scenario that is refused is an answer too. Nothing is kept from one question to the next.
 */
@RestController
final class PageController {
    private static final List<String> MEMBERS = List.of("question", "given");

    private final Intake intake;

    PageController(Intake intake) {
        this.intake = intake;
    }

    private record Question(String name, List<Json> given) {}

    @PostMapping("/api/page")
    ResponseEntity<byte[]> page(HttpServletRequest request) throws IOException, InterruptedException {
        return switch (intake.read(request)) {
            case Intake.Read.Refused refused -> refused.answer();
            case Intake.Read.Text text -> answer(text.text());
        };
    }

    private ResponseEntity<byte[]> answer(String text) throws InterruptedException {
        Optional<Question> question = question(text);
        return question.isPresent()
                ? intake.answer(
                        () -> new PageQuestions()
                                .answer(question.get().name(), question.get().given()),
                        PageController::written)
                : notAsked();
    }

    private static ResponseEntity<byte[]> written(Optional<JsonObject> answer) {
        return answer.map(json -> Answer.of(HttpStatus.OK, json)).orElseGet(PageController::notAsked);
    }

    private static ResponseEntity<byte[]> notAsked() {
        return Answer.error(HttpStatus.BAD_REQUEST, ServerMessage.NO_QUESTION);
    }

    private static Optional<Question> question(String text) {
        return JsonParser.parse(text) instanceof ParseOutcome.Parsed parsed
                        && parsed.json() instanceof JsonObject object
                        && MEMBERS.containsAll(object.members().keySet())
                        && object.get("question").orElse(object) instanceof JsonString name
                        && object.get("given").orElse(object) instanceof JsonArray given
                ? Optional.of(new Question(name.value(), given.items()))
                : Optional.empty();
    }
}
