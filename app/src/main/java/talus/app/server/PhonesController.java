package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.app.lan.LanMessage;
import talus.app.lan.LanPages;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/** {@code GET /api/lan}: the way from the app to the phones of the home, or how to begin with them. Paired devices are not told. */
@RestController
final class PhonesController {
    private final ObjectProvider<LanDoors> lan;

    PhonesController(ObjectProvider<LanDoors> lan) {
        this.lan = lan;
    }

    @GetMapping("/api/lan")
    ResponseEntity<byte[]> way(HttpServletRequest request) {
        Optional<LanDoors> doors = Optional.ofNullable(lan.getIfAvailable());
        if (doors.isPresent() && doors.get().door(request) != LanDoors.Door.LOOPBACK) {
            return Answer.error(HttpStatus.NOT_FOUND, ServerMessage.NO_PAGE);
        }
        JsonObject.Builder way = JsonObject.builder().put("title", Words.say(LanMessage.DOOR_TITLE));
        if (doors.isPresent()) {
            way.put("text", Words.say(LanMessage.DOOR_OPEN))
                    .put("link", LanPages.OWNER_PATH)
                    .put("linkText", Words.say(LanMessage.OWNER_TITLE));
        } else {
            way.put("text", Words.say(LanMessage.DOOR_CLOSED)).put("command", Words.say(LanMessage.DOOR_COMMAND));
        }
        return Answer.of(HttpStatus.OK, way.build());
    }
}
