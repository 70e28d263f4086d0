package talus.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.app.content.ShippedContent;
import talus.care.drawing.Illustrator;
import talus.care.handover.PrintedPlan;
import talus.care.pose.PoseFile;
import talus.care.programme.Content;

/** {@code talus print}: a person's log in, the plan on paper with drawings out, as HTML or PDF. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GivenLog given = new GivenLog();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    PrintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Optional<PageFile> page = PageFile.of("--out", out);
        LocalDate day = given.day();
        Content content = ShippedContent.plans();
        Illustrator illustrator = new Illustrator();
        String html = PrintedPlan.html(
                content,
                given.log(console, content),
                day,
                exercise -> illustrator.svg(ShippedContent.text(PoseFile.resource(exercise.id())), exercise.name()));
        if (page.isPresent()) {
            page.get().write(console, html);
        } else {
            console.answer(html);
        }
        return ExitCode.DONE;
    }
}
