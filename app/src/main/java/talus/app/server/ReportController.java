package talus.app.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import talus.app.log.LogStore;
import talus.app.print.PdfFile;
import talus.care.event.IsoDate;
import talus.care.event.Log;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.handover.ProgressReport;
import talus.care.plan.PlanRequest;
import talus.care.programme.Content;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** {@code GET /api/people/{id}/report.pdf?on=DATE&name=WORDS}: the report of who is in the diary; without a name none stands on it. */
@RestController
final class ReportController {
    private static final int LONGEST_NAME = 200;

    private final DiaryIntake intake;
    private final Content content;

    ReportController(DiaryIntake intake, Content content) {
        this.intake = intake;
        this.content = content;
    }

    @GetMapping("/api/people/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("id") String id,
            @RequestParam("on") Optional<String> on,
            @RequestParam("name") Optional<String> name)
            throws IOException {
        String day = on.orElse("");
        if (IsoDate.parse(day).isEmpty()) {
            return refused("on", day, PlanRequest.DATE_ALLOWED);
        }
        if (name.filter(given -> given.length() > LONGEST_NAME).isPresent()) {
            return refused("name", name.get().substring(0, LONGEST_NAME), "at most " + LONGEST_NAME + " letters");
        }
        return intake.answer(store -> {
            Optional<Log> log = log(store, id);
            if (log.isEmpty()) {
                return PeopleController.nobody();
            }
            String html = ProgressReport.html(
                    content, log.get(), IsoDate.parse(day).orElseThrow(), name.filter(given -> !given.isBlank()));
            return DownloadController.file("talus-report.pdf", MediaType.APPLICATION_PDF, PdfFile.of(html));
        });
    }

    private Optional<Log> log(LogStore store, String id) {
        return store.log(id).map(kept -> {
            StringBuilder lines = new StringBuilder();
            kept.events()
                    .forEach(
                            event -> lines.append(JsonText.write(event.event())).append('\n'));
            return switch (new LogReader(content.ids()).read(lines.toString())) {
                case LogOutcome.Ok ok -> ok.log();
                case LogOutcome.Refused refused ->
                    throw new IllegalStateException("line " + refused.line() + " of a kept diary is not as described");
                case LogOutcome.NotJson notJson ->
                    throw new IllegalStateException("line " + notJson.line() + " of a kept diary is no JSON");
            };
        });
    }

    private static ResponseEntity<byte[]> refused(String path, String given, String allowed) {
        return DiaryIntake.refused(List.of(new Problem(path, JsonText.write(new JsonString(given)), allowed)));
    }
}
