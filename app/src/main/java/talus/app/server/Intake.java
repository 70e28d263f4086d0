package talus.app.server;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How questions that cost work come in, whatever they ask: as JSON, not too long, not too many, each answered in a limited time. */
final class Intake {
    private final PredictJobs jobs;
    private final Limits limits;
    private final Bucket questions;
    private final Telling telling;

    Intake(PredictJobs jobs, Limits limits, Telling telling) {
        this.jobs = jobs;
        this.limits = limits;
        this.telling = telling;
        this.questions = Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** What a question says. */
    sealed interface Read {
        /** Its text. */
        record Text(String text) implements Read {}

        /** It is not looked at. */
        record Refused(ResponseEntity<byte[]> answer) implements Read {}
    }

    /** Counts a question without a body; the refusal when there were too many. */
    Optional<ResponseEntity<byte[]>> admit() {
        return questions.tryConsume(1) ? Optional.empty() : Optional.of(tooMany());
    }

    Read read(HttpServletRequest request) throws IOException {
        if (!isJson(request)) {
            return new Read.Refused(Answer.error(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ServerMessage.NOT_JSON_TYPE));
        }
        if (!questions.tryConsume(1)) {
            return new Read.Refused(tooMany());
        }
        byte[] body = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
        if (body.length > limits.bodyBytes()) {
            return new Read.Refused(Answer.error(
                    HttpStatus.CONTENT_TOO_LARGE, ServerMessage.TOO_LARGE, Integer.toString(limits.bodyBytes())));
        }
        Optional<String> text = text(body);
        return text.isPresent()
                ? new Read.Text(text.get())
                : new Read.Refused(Answer.error(HttpStatus.BAD_REQUEST, ServerMessage.NOT_UTF8));
    }

    /** Works a question out when its turn comes. */
    <T> ResponseEntity<byte[]> answer(Callable<T> question, Function<T, ResponseEntity<byte[]>> written)
            throws InterruptedException {
        return switch (jobs.answer(question)) {
            case PredictJobs.Outcome.Done<T> done -> written.apply(done.answer());
            case PredictJobs.Outcome.Full<T> _ -> tooMany();
            case PredictJobs.Outcome.TooLong<T> _ ->
                Answer.error(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        ServerMessage.TOO_LONG,
                        Long.toString(limits.longest().toSeconds()));
            case PredictJobs.Outcome.Broken<T> broken -> {
                telling.bug(broken.bug());
                yield Answer.error(HttpStatus.INTERNAL_SERVER_ERROR, ServerMessage.BROKEN);
            }
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
