package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.app.lan.Household;
import talus.app.lan.LanPages;
import talus.chain.json.JsonObject;

/** Codes and devices, for who sits at this machine. To paired devices these addresses are not there. */
@RestController
final class LanController {
    private static final MediaType HTML = new MediaType("text", "html", UTF_8);
    private static final MediaType STYLE = new MediaType("text", "css", UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", UTF_8);

    private final Household home;
    private final LanDoors doors;

    LanController(Household home, LanDoors doors) {
        this.home = home;
        this.doors = doors;
    }

    @GetMapping(LanPages.OWNER_PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) throws IOException {
        return isHere(request) ? file(HTML, doors.pages(request.getLocalPort()).owner()) : notHere();
    }

    @GetMapping("/lan.css")
    ResponseEntity<byte[]> style() {
        return file(STYLE, LanPages.style());
    }

    @GetMapping("/lan.js")
    ResponseEntity<byte[]> script() {
        return file(SCRIPT, LanPages.script());
    }

    @PostMapping("/api/lan/code")
    ResponseEntity<byte[]> code(HttpServletRequest request) {
        if (!isHere(request)) {
            return notHere();
        }
        home.pairing().renew();
        return done();
    }

    @DeleteMapping("/api/lan/devices/{id}")
    ResponseEntity<byte[]> remove(HttpServletRequest request, @PathVariable("id") String id) throws IOException {
        return isHere(request) && home.devices().remove(id) ? done() : notHere();
    }

    private boolean isHere(HttpServletRequest request) {
        return doors.door(request) == LanDoors.Door.LOOPBACK;
    }

    private static ResponseEntity<byte[]> file(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> done() {
        return Answer.of(HttpStatus.OK, JsonObject.builder().build());
    }

    private static ResponseEntity<byte[]> notHere() {
        return Answer.error(HttpStatus.NOT_FOUND, ServerMessage.NO_PAGE);
    }
}
