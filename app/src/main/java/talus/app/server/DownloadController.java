package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.app.log.Backup;
import talus.app.log.LogStore;
import talus.app.log.PersonFile;
import talus.app.log.PersonLog;
import talus.app.log.PersonTable;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.json.JsonText;

/** Files to keep elsewhere: one person complete, or a backup of everybody. What pages ask is told in browser's DIARY.md. */
@RestController
final class DownloadController {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final DiaryIntake intake;

    DownloadController(DiaryIntake intake) {
        this.intake = intake;
    }

    @GetMapping("/api/people/{id}/export")
    ResponseEntity<byte[]> json(@PathVariable("id") String id) throws IOException {
        return export(
                id,
                "talus-diary.json",
                MediaType.APPLICATION_JSON,
                log -> JsonText.writeIndented(PersonFile.write(log)));
    }

    @GetMapping("/api/people/{id}/export.csv")
    ResponseEntity<byte[]> csv(@PathVariable("id") String id) throws IOException {
        return export(id, "talus-diary.csv", CSV, PersonTable::write);
    }

    private ResponseEntity<byte[]> export(String id, String name, MediaType type, Function<PersonLog, String> written)
            throws IOException {
        return intake.answer(store -> store.log(id)
                .map(log -> file(name, type, written.apply(log).getBytes(UTF_8)))
                .orElseGet(PeopleController::nobody));
    }

    @PostMapping("/api/backup")
    ResponseEntity<byte[]> backup(HttpServletRequest request) throws IOException {
        return intake.answer(
                request,
                ObjectShape.of(),
                nothing -> store -> file("talus-backup", MediaType.APPLICATION_OCTET_STREAM, backup(store)));
    }

    private static byte[] backup(LogStore store) throws IOException {
        Path folder = Files.createTempDirectory("talus");
        Path file = folder.resolve("backup");
        try {
            Backup.write(store, file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
