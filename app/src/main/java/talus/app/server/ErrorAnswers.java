package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.chain.report.words.Words;

/** Whatever no other answer was found for: one sentence, for a person who follows a link as text, else as JSON. */
@RestController
final class ErrorAnswers implements ErrorController {
    private static final MediaType TEXT = new MediaType("text", "plain", UTF_8);

    private final Telling telling;

    ErrorAnswers(Telling telling) {
        this.telling = telling;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable bug) {
            telling.bug(bug);
        }
        HttpStatus status = status(request);
        ServerMessage message = switch (status) {
            case NOT_FOUND -> ServerMessage.NO_PAGE;
            case METHOD_NOT_ALLOWED -> ServerMessage.WRONG_METHOD;
            case INTERNAL_SERVER_ERROR -> ServerMessage.BROKEN;
            default -> ServerMessage.REFUSED;
        };
        boolean person = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
        return person
                ? ResponseEntity.status(status)
                        .contentType(TEXT)
                        .body(Words.say(message).getBytes(UTF_8))
                : Answer.error(status, message);
    }

    /** An address that is asked for by name, without an error behind it, is no page. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
