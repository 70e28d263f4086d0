package talus.app.server;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;

/** {@code POST /api/predict}: a scenario in, its result out. Infeasible is an answer; 4xx says what is wrong with the question. */
@RestController
final class PredictController {
    private final PredictJobs jobs;
    private final Limits limits;
    private final Bucket scenarios;
    private final Telling telling;

    PredictController(PredictJobs jobs, Limits limits, Telling telling) {
        this.jobs = jobs;
        this.limits = limits;
        this.telling = telling;
        this.scenarios = Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    @PostMapping("/api/predict")
    ResponseEntity<byte[]> predict(HttpServletRequest request) throws IOException, InterruptedException {
        if (!isJson(request)) {
            return Answer.error(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ServerMessage.NOT_JSON_TYPE);
        }
        if (!scenarios.tryConsume(1)) {
            return tooMany();
        }
        byte[] body = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
        if (body.length > limits.bodyBytes()) {
            return Answer.error(
                    HttpStatus.CONTENT_TOO_LARGE, ServerMessage.TOO_LARGE, Integer.toString(limits.bodyBytes()));
        }
        Optional<String> text = text(body);
        return text.isPresent() ? answer(text.get()) : Answer.error(HttpStatus.BAD_REQUEST, ServerMessage.NOT_UTF8);
    }

    private ResponseEntity<byte[]> answer(String text) throws InterruptedException {
        return switch (ScenarioReader.readText(text)) {
            case ReadOutcome.NotJson notJson ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(notJson.problem()));
            case ReadOutcome.Refused refused ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(refused.problems()));
            case ReadOutcome.Ok ok -> answer(ok.scenario());
        };
    }

    private ResponseEntity<byte[]> answer(Scenario scenario) throws InterruptedException {
        return switch (jobs.answer(scenario)) {
            case PredictJobs.Outcome.Done done -> answer(done.prediction());
            case PredictJobs.Outcome.Full _ -> tooMany();
            case PredictJobs.Outcome.TooLong _ ->
                Answer.error(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        ServerMessage.TOO_LONG,
                        Long.toString(limits.longest().toSeconds()));
            case PredictJobs.Outcome.Broken broken -> {
                telling.bug(broken.bug());
                yield Answer.error(HttpStatus.INTERNAL_SERVER_ERROR, ServerMessage.BROKEN);
            }
        };
    }

    private static ResponseEntity<byte[]> answer(Prediction prediction) {
        return switch (prediction) {
            case Prediction.Answered answered -> Answer.of(HttpStatus.OK, ResultWriter.write(answered.result()));
            case Prediction.Refused refused ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(List.of(refused.problem())));
            case Prediction.Unavailable unavailable ->
                Answer.error(HttpStatus.NOT_IMPLEMENTED, ServerMessage.NOT_AVAILABLE, unavailable.what());
        };
    }

    private static ResponseEntity<byte[]> tooMany() {
        ResponseEntity<byte[]> answer = Answer.error(HttpStatus.TOO_MANY_REQUESTS, ServerMessage.TOO_MANY);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(answer.getBody());
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
