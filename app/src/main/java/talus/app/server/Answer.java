package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** Answers that are not files: JSON, kept by nobody. */
final class Answer {
    private Answer() {}

    static ResponseEntity<byte[]> of(HttpStatus status, Json json) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JsonText.write(json).getBytes(UTF_8));
    }

    static ResponseEntity<byte[]> error(HttpStatus status, ServerMessage message, String... arguments) {
        return of(status, error(message, arguments));
    }

    /** The same before any controller is reached. */
    static void refuse(HttpServletResponse response, int status, ServerMessage message) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonText.write(error(message)).getBytes(UTF_8));
    }

    private static JsonObject error(ServerMessage message, String... arguments) {
        return JsonObject.builder().put("error", Words.say(message, arguments)).build();
    }
}
