package talus.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.app.content.ShippedContent;
import talus.care.handover.ProgressReport;
import talus.care.programme.Content;

/** {@code talus report}: a person's log in, the report for a professional out, as HTML or PDF. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GivenLog given = new GivenLog();

    @Option(names = "--name", paramLabel = "WORDS")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Optional<PageFile> page = PageFile.of("--out", out);
        LocalDate day = given.day();
        Content content = ShippedContent.plans();
        String html = ProgressReport.html(content, given.log(console, content), day, Optional.ofNullable(name));
        if (page.isPresent()) {
            page.get().write(console, html);
        } else {
            console.answer(html);
        }
        return ExitCode.DONE;
    }
}
