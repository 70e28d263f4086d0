package talus.app.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever no other answer was found for. */
@RestController
final class ErrorAnswers implements ErrorController {
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
        return Answer.error(
                status,
                switch (status) {
                    case NOT_FOUND -> ServerMessage.NO_PAGE;
                    case METHOD_NOT_ALLOWED -> ServerMessage.WRONG_METHOD;
                    case INTERNAL_SERVER_ERROR -> ServerMessage.BROKEN;
                    default -> ServerMessage.REFUSED;
                });
    }

    /** An address that is asked for by name, without an error behind it, is no page. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
